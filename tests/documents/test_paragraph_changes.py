"""Blank lines that an edit puts in or takes out: paragraphs are parted and joined, and lists count them."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from refman.documents.docx.read import read_docx
from refman.documents.odt.read import read_odt
from refman.documents.read import read_document
from refman.documents.write import edited, with_edits
from refman.model.document import Document
from refman.model.finding import Edit
from refman.model.span import Span
from tests.documents.samples import docx, paragraph, run
from tests.documents.test_odt_numbers import item, items, odt, p, some
from tests.documents.test_word_lists import ONE, at, word

WORKS = ("Noor, A. (1990). Mountains.", "Ilves, T. (2004). Lakes.", "Macron, E. (2011). Hills.")
SOURCES = {
    "odt": odt(p("References") + some(items(*WORKS), "L1")),
    "docx": word(paragraph(run("References")) + "".join(at(one) for one in WORKS), ONE),
}
ILVES, MACRON, END = 41, 67, 92
CHANGES = {
    "an entry taken out": (Span(ILVES, MACRON), "", "1. 2."),
    "with the blank line before it": (Span(ILVES - 2, MACRON - 2), "", "1. 2."),
    "the last entry": (Span(MACRON - 2, END), "", "1. 2."),
    "the last two": (Span(ILVES - 2, END), "", "1."),
    "from the middle of one to the middle of another": (Span(ILVES + 9, MACRON + 10), "", "1. 2."),
    "the same, with new words": (Span(ILVES + 9, MACRON + 10), " and Kask", "1. 2."),
    "two joined": (Span(MACRON - 2, MACRON), " ", "1. 2."),
    "an entry put in before": (Span(ILVES, ILVES), "Kask, A. (2005). New.\n\n", "1. 2. 3. 4."),
    "an entry put in behind": (Span(MACRON - 2, MACRON - 2), "\n\nKask, A. (2005). New.", "1. 2. 3. 4."),
    "two at the end": (Span(END, END), "\n\nKask, A. (2005). New.\n\nTamm, B. (2006). Bogs.", "1. 2. 3. 4. 5."),
    "one made two": (Span(ILVES + 9, ILVES + 9), "\n\n", "1. 2. 3. 4."),
}  # fmt: skip


def labels(document: Document) -> str:
    return " ".join(block.label for block in document.blocks if block.label)


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("format", SOURCES)
def test_a_list_counts_what_is_there_after_a_fix(format: str, change: str) -> None:
    span, text, expected = CHANGES[change]
    document = read_document(SOURCES[format], f"a.{format}")
    assert labels(document) == "1. 2. 3."
    edits = [Edit(span, text)]
    again = read_document(with_edits(document, edits, SOURCES[format]), f"a.{format}")
    assert again.text == edited(document.text, edits)
    assert labels(again) == expected


def test_a_deletion_over_paragraphs_keeps_them_as_they_were() -> None:
    """What Reject brings back: looks, notes and list are in the record."""
    note = "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>N.</text:p></text:note-body></text:note>"
    second = f'Ilves, <text:span text:style-name="T1">Lakes</text:span>.<text:tab/>x{note}'
    source = odt(some(items("Noor") + item(p(second, "P7")) + items("Macron"), "L1"))
    document = read_odt(source, "a.odt")
    start, end = document.text.index("Ilves"), document.text.index("Macron")
    mended = with_edits(document, [Edit(Span(start, end), "")], source)
    assert read_odt(mended, "a.odt").text == "Noor\n\nMacron"
    with zipfile.ZipFile(io.BytesIO(mended)) as archive:
        root = etree.fromstring(archive.read("content.xml"))
    (record,) = root.iter("{*}deletion")
    kept = etree.tostring(record[1], encoding="unicode")
    assert record[1].tag.endswith("}list")
    assert [one.tag.rpartition("}")[2] for one in record[1]] == ["list-item"] * 2
    for one in ('text:style-name="P7"', 'text:style-name="T1"', "<text:tab/>", "N.</text:p>"):
        assert one in kept


def test_tables_are_never_joined_to_paragraphs() -> None:
    table = "<table:table><table:table-row><table:table-cell><text:p>cell</text:p></table:table-cell></table:table-row></table:table>"
    source = odt(p("before") + table + p("after"))
    document = read_odt(source, "a.odt")
    mended = read_odt(with_edits(document, [Edit(Span(0, len(document.text)), "")], source), "a.odt")
    assert mended.text == ""
    source = odt(p("before") + table + p("after"))
    mended = read_odt(with_edits(document, [Edit(Span(3, document.text.index("after") + 2), "")], source), "a.odt")
    assert mended.text == "bef\n\nter"


PARAGRAPHS = ("One alpha.", "Two beta gamma.", "Three delta.", "Four epsilon.", "Five zeta.")
INSERTED = ("", "x", "new words", "a & b", "\n\n", "\n\nnew", "new\n\n", "a\n\nb")


def body_of(format: str, shape: tuple[bool, ...]) -> bytes:
    """The paragraphs, each in a list or not; looks change inside each."""
    if format == "docx":
        return docx("".join(paragraph(run(text[:4]) + run(text[4:], "<w:i/>")) for text in PARAGRAPHS))
    body = ""
    for text, is_item in zip(PARAGRAPHS, shape):
        words = p(f'{text[:4]}<text:span text:style-name="T1">{text[4:]}</text:span>')
        body += some(item(words), "L1") if is_item else words
    return odt(body)


SIGNS = (
    '[1]<text:tab/>Noor,<text:s text:c="3"/>A.<text:line-break/>[2] <text:s/>I<text:note><text:note-citation>1</text:note-citation>'
    "</text:note>."
)


@pytest.mark.parametrize("inserted", ["", "x", " y", "a  b", "\t", "\n", "\n\n"])
def test_tabs_spaces_line_ends_and_notes_are_put_in_and_taken_out(inserted: str) -> None:
    source = odt(p(SIGNS))
    document = read_odt(source, "a.odt")
    text = document.text
    assert text == "[1]\tNoor,   A.\n[2]  I¹."
    for start in range(len(text) + 1):
        for end in range(start, len(text) + 1):
            edits = [Edit(Span(start, end), inserted)]
            again = read_odt(with_edits(document, edits, source), "a.odt").text
            assert words_of(again) == words_of(edited(text, edits)), (start, end)


def test_what_was_taken_out_stands_in_its_record() -> None:
    source = odt(p(SIGNS))
    document = read_odt(source, "a.odt")
    mended = with_edits(document, [Edit(Span(3, len(document.text) - 1), "")], source)
    with zipfile.ZipFile(io.BytesIO(mended)) as archive:
        root = etree.fromstring(archive.read("content.xml"))
    (record,) = root.iter("{*}deletion")
    kept = [one.tag.rpartition("}")[2] for one in record[1]]
    assert kept == ["tab", "s", "line-break", "s", "note"]
    assert "".join(record[1].itertext()) == "Noor,A.[2] I1"


def test_words_beside_a_deletion_are_not_deleted_with_it() -> None:
    source = docx(paragraph(run("One alpha.")))
    document = read_docx(source, "a.docx")
    edits = [Edit(Span(0, 0), "x"), Edit(Span(0, 1), "")]
    assert read_docx(with_edits(document, edits, source), "a.docx").text == "xne alpha."


def words_of(text: str) -> list[str]:
    return [part.strip() for part in text.split("\n\n") if part.strip()]


@pytest.mark.parametrize("format", ["odt", "docx"])
@settings(max_examples=120, deadline=None)
@given(data=st.data(), shape=st.tuples(*[st.booleans()] * 5))
def test_any_edits_read_as_the_mended_text(format: str, data: st.DataObject, shape: tuple[bool, ...]) -> None:
    source = body_of(format, shape)
    document = read_document(source, f"a.{format}")
    gaps = [at for at in range(len(document.text) - 1) if document.text[at : at + 2] == "\n\n"]
    borders = sorted(data.draw(st.lists(st.integers(0, len(document.text)), min_size=2, max_size=6)))
    edits = []
    for start, end in zip(borders[::2], borders[1::2]):
        end = data.draw(st.sampled_from([start, end]))
        if edits and edits[-1].span.end == start == end:
            continue  # which of two words put in at one place comes first is nobody's to say
        edits.append(Edit(Span(start, end), data.draw(st.sampled_from(INSERTED))))
    again = read_document(with_edits(document, edits, source), f"a.{format}").text
    expected = edited(document.text, edits)
    assert "".join(again.split()) == "".join(expected.split())
    if not any(
        border - 1 in gaps for border in borders
    ):  # half a blank line is none, and parts nothing in the expected text
        assert words_of(again) == words_of(expected)


def test_libreoffice_reads_the_changes_as_we_do(tmp_path: Path) -> None:
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not installed")
    page = "<h1>References</h1><ol>" + "".join(f"<li>{one}</li>" for one in WORKS) + "</ol>"
    (tmp_path / "a.html").write_text(f"<!DOCTYPE html><html><body>{page}</body></html>", encoding="utf-8")

    def converted(kind: str, *names: str) -> None:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--writer", "--convert-to", kind,
             "--outdir", str(tmp_path), *(str(tmp_path / name) for name in names)],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip

    converted("odt", "a.html")
    source = (tmp_path / "a.odt").read_bytes()
    document = read_odt(source, "a.odt")
    assert document.text == "\n\n".join(("References", *WORKS))
    for number, (span, text, _) in enumerate(CHANGES.values()):
        (tmp_path / f"c{number}.odt").write_bytes(with_edits(document, [Edit(span, text)], source))
    converted("docx", *(f"c{number}.odt" for number in range(len(CHANGES))))
    for number, (change, (span, text, expected)) in enumerate(CHANGES.items()):
        again = read_docx((tmp_path / f"c{number}.docx").read_bytes(), "c.docx")
        assert again.text == edited(document.text, [Edit(span, text)]), change
        assert labels(again) == expected, change
