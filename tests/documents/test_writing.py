"""Edits and comments written back: the words named change, and nothing else does."""

from __future__ import annotations

import codecs
import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from refman.documents.comment import Comment
from refman.documents.docx.names import W as WORD
from refman.documents.errors import DocumentError
from refman.documents.read import read_document
from refman.documents.write import edited, with_comments, with_edits
from refman.model.document import Document
from refman.model.finding import Edit
from refman.model.span import Span
from tests.documents.samples import SAMPLES, docx, paragraph, run

SOURCES = ("txt", "markdown", "latex", "typst", "rst", "asciidoc", "org")


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def place(document: Document, words: str) -> Span:
    at = document.text.index(words)
    return Span(at, at + len(words))


@pytest.mark.parametrize("format", SOURCES)
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_formats_keep_every_other_byte(format: str, newline: str, encoding: str) -> None:
    text = SAMPLES[format].decode().replace("\n", newline)
    data = text.encode(encoding)
    document = read_document(data, "a", format)
    assert document.newline == newline
    assert with_edits(document, []) == data
    mended = with_edits(document, [Edit(place(document, "mountains" if "mountains" in text else "Mountains"), "peaks")])
    assert mended.decode(encoding) == text.replace("mountains" if "mountains" in text else "Mountains", "peaks", 1)


@pytest.mark.parametrize(
    ("mark", "order"),
    [
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_a_file_keeps_its_byte_order(mark: bytes, order: str) -> None:
    data = mark + "Žluť in the mountains.\n".encode(order)
    document = read_document(data, "a.txt")
    assert with_edits(document, [], data) == data
    mended = with_edits(document, [Edit(place(document, "mountains"), "hills")], data)
    assert mended == mark + "Žluť in the hills.\n".encode(order)


def test_a_fix_that_the_encoding_lacks_is_refused() -> None:
    document = read_document("Café (Noor 1990)".encode("cp1252"), "a.txt")
    assert document.warnings == ("read as cp1252: byte 3 is not UTF-8",)
    with pytest.raises(DocumentError, match="cp1252 has no"):
        with_edits(document, [Edit(Span(0, 4), "\u0416")])


EDITS = [
    [("truly", "really")],
    [("As ", ""), ("high", "very high")],
    [("Noor, A. (1990). Mountains", "Noor, A. (1990). Hills")],
    [("See Noor (1990).", "Cf. Noor (1990).")],
    [(" mountains.", " mountains & <hills>.")],
]


@pytest.mark.parametrize("format", ["docx", "odt"])
@pytest.mark.parametrize("changes", EDITS)
def test_tracked_changes_read_as_the_mended_text(format: str, changes: list[tuple[str, str]]) -> None:
    data = SAMPLES[format]
    document = read_document(data, f"a.{format}")
    edits = [Edit(place(document, old), new) for old, new in changes]
    mended = with_edits(document, edits, data)
    assert read_document(mended, f"a.{format}").text == edited(document.text, edits)
    before, after = parts(data), parts(mended)
    changed = {name for name in after if before.get(name) != after[name]}
    assert changed <= {"word/document.xml", "word/footnotes.xml", "content.xml"}
    assert list(before) == list(after)


def test_no_edit_gives_the_same_bytes() -> None:
    for format in ("docx", "odt"):
        document = read_document(SAMPLES[format], f"a.{format}")
        assert with_edits(document, [], SAMPLES[format]) is SAMPLES[format]


def test_only_the_words_that_differ_are_marked() -> None:
    data = SAMPLES["docx"]
    document = read_document(data, "a.docx")
    mended = with_edits(
        document, [Edit(place(document, "Noor, A. (1990). Mountains"), "Noor, A. (1991). Mountains")], data
    )
    root = etree.fromstring(parts(mended)["word/document.xml"])
    ours = [element for element in root.iter(f"{WORD}del", f"{WORD}ins") if element.get(f"{WORD}author") == "refman"]
    assert ["".join(map(str, element.itertext())) for element in ours] == ["1990", "1991"]


PARAGRAPHS = ["One alpha.", "Two beta.", "Three gamma.", "Four delta."]


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_edits_in_word_read_as_the_mended_text(data: st.DataObject) -> None:
    body = "".join(paragraph(run(text[:4]) + run(text[4:], "<w:i/>")) for text in PARAGRAPHS)
    source = docx(body)
    document = read_document(source, "a.docx")
    borders = sorted(data.draw(st.lists(st.integers(0, len(document.text)), min_size=2, max_size=6)))
    if len(borders) % 2:
        borders.pop()
    edits = []
    for start, end in zip(borders[::2], borders[1::2]):
        gaps = [at for at in range(len(document.text) - 1) if document.text[at : at + 2] == "\n\n"]
        if any(at < start < at + 2 or at < end < at + 2 or start == at + 2 == end for at in gaps):
            continue  # inside a paragraph's end there is nothing that an edit could take
        if edits and edits[-1].span.end >= start:
            continue
        edits.append(Edit(Span(start, end), data.draw(st.sampled_from(["", "x", "new words", "a & b"]))))
    mended = with_edits(document, edits, source)
    again = read_document(mended, "a.docx").text
    # Paragraphs that lose all their words leave no blank lines behind.
    assert "".join(again.split()) == "".join(edited(document.text, edits).split())


@pytest.mark.parametrize("format", ["docx", "odt"])
def test_comments_stand_on_the_words_and_change_no_text(format: str) -> None:
    data = SAMPLES[format]
    document = read_document(data, f"a.{format}")
    comments = [
        Comment(place(document, "truly"), "CIT001 first\nsecond & <line>"),
        Comment(place(document, "Noor (1990)"), "in a note"),
        Comment(Span(len(document.text), len(document.text)), "at the end"),
    ]
    noted = with_comments(document, comments, data)
    assert read_document(noted, f"a.{format}").text == document.text
    before, after = parts(data), parts(noted)
    assert all(before[name] == after[name] for name in before if name.endswith((".png", "styles.xml", "footnotes.xml")))
    if format == "docx":
        root = etree.fromstring(after["word/document.xml"])
        marks = [local.tag.rpartition("}")[2] for local in root.iter() if "comment" in str(local.tag)]
        assert sorted(marks) == sorted(["commentRangeStart", "commentRangeEnd", "commentReference"] * 3)
        assert b"second &amp; &lt;line&gt;" in after["word/comments.xml"]
        assert b"comments+xml" in after["[Content_Types].xml"]


def test_comments_are_added_to_those_that_are_there() -> None:
    data = SAMPLES["docx"]
    document = read_document(data, "a.docx")
    once = with_comments(document, [Comment(place(document, "truly"), "one")], data)
    twice = with_comments(document, [Comment(place(document, "As"), "two")], once)
    ids = [element.get(f"{WORD}id") for element in etree.fromstring(parts(twice)["word/comments.xml"])]
    assert len(set(ids)) == 2


def test_formats_without_comments_say_so() -> None:
    with pytest.raises(DocumentError, match="have no comments"):
        with_comments(read_document(b"x", "a.txt"), [], b"x")


def test_a_notebook_is_mended_in_its_cells() -> None:
    data = SAMPLES["jupyter"]
    document = read_document(data, "a.ipynb")
    mended = with_edits(document, [Edit(place(document, "truly"), "really")], data)
    assert mended == data.replace(b"truly", b"really")


@pytest.mark.parametrize("format", ["docx", "odt"])
def test_an_office_opens_what_we_write(format: str, tmp_path: Path) -> None:
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not installed")

    def converted(name: str, kind: str) -> bytes:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", kind, "--outdir",
             str(tmp_path / kind), str(tmp_path / name)],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
        return (tmp_path / kind / f"{Path(name).stem}.{kind}").read_bytes()

    data = SAMPLES["docx"]
    if format == "odt":  # the sample of it is too bare for LibreOffice
        (tmp_path / "whole.docx").write_bytes(data)
        data = converted("whole.docx", "odt")
    document = read_document(data, f"a.{format}")
    mended = with_edits(document, [Edit(place(document, "truly"), "really")], data)
    again = read_document(mended, f"a.{format}")
    (tmp_path / f"a.{format}").write_bytes(with_comments(again, [Comment(place(again, "high"), "CIT001")], mended))
    written = converted(f"a.{format}", "odt")
    content = parts(written)["content.xml"].decode()
    assert "<dc:creator>refman</dc:creator>" in content
    assert "CIT001" in content
    assert "text:deletion" in content
    assert "really" in read_document(written, "a.odt").text
