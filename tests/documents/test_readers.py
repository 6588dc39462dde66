"""Every reader on one small article in its format: the words, and what the format knows about them."""

from __future__ import annotations

import pytest

from refman.documents.detect import detect
from refman.documents.errors import DocumentError
from refman.documents.read import READERS, read_document
from refman.model.document import Document, Embedded
from tests.documents.samples import DOCX_BODY, NOTE, ODT_HEAD, SAMPLES, W, docx, field, paragraph, run, zipped

TAKEN_OUT = ("docx", "odt", "html", "rtf", "tei", "jats")


def read(format: str) -> Document:
    return read_document(SAMPLES[format], f"a.{format}", format)


def keys(document: Document, source: str = "key") -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    return [(one.keys, one.locators) for one in document.embedded if one.source == source]


def said(document: Document, kind: str) -> list[str]:
    return [run.span.slice(document.text) for run in document.runs if run.kind == kind]


def test_there_is_a_sample_of_every_format() -> None:
    assert set(SAMPLES) == set(READERS) - {"bibtex"}


@pytest.mark.parametrize("format", SAMPLES)
def test_the_format_is_told_by_content(format: str) -> None:
    # Words in plain mark-up look the same in many formats: there the name decides.
    names = {"markdown": "md", "latex": "tex", "typst": "typ", "asciidoc": "adoc", "jupyter": "ipynb", "jats": "xml"}
    suffix = names.get(format, format)
    assert detect(SAMPLES[format], f"a.{suffix}") == format
    if format in ("docx", "odt", "epub", "pdf", "rtf", "jupyter", "jats", "tei", "html", "latex", "markdown"):
        assert detect(SAMPLES[format], "-") == format


@pytest.mark.parametrize("format", SAMPLES)
def test_spans_are_inside_and_blocks_in_order(format: str) -> None:
    document = read(format)
    end = len(document.text)
    assert not document.prose or len(document.prose) == end
    ends = [0] + [block.span.end for block in document.blocks]
    for before, block in zip(ends, document.blocks):
        assert before <= block.span.start < block.span.end <= end
    for one in (*document.runs, *document.embedded):
        assert 0 <= one.span.start <= one.span.end <= end
    for region in document.lists:
        assert 0 <= region.start < region.end <= end


@pytest.mark.parametrize("format", TAKEN_OUT)
def test_words_taken_out(format: str) -> None:
    document = read(format)
    assert "says¹, truly high³,⁴ mountains." in " ".join(document.text.split())
    assert ("¹", "See Noor (1990).") in [
        (note.anchor.slice(document.text), note.body.slice(document.text).removeprefix("1. ").removeprefix("1 "))
        for note in document.notes
    ]
    assert "³,⁴" in said(document, "superscript") or "³,⁴" in "".join(said(document, "superscript"))


@pytest.mark.parametrize("format", ["docx", "odt", "rtf"])
def test_a_zotero_field_holds_the_work(format: str) -> None:
    document = read(format)
    (one,) = [one for one in document.embedded if one.source == "zotero"]
    assert one.span.slice(document.text) == "(Noor 1990, p. 12)"
    assert one.references[0].title == "Mountains"
    if format != "rtf":
        assert one.locators == ("12",)
        assert one.references[0].author[0].family == "Noor"


@pytest.mark.parametrize("format", ["docx", "odt", "html"])
def test_a_table_is_rows_and_tabs(format: str) -> None:
    document = read(format)
    (table,) = [block.span.slice(document.text) for block in document.blocks if block.kind == "table"]
    assert table == "a\tb c\nd"


@pytest.mark.parametrize(
    ("opened", "closed"),
    [
        ("<table:table><table:table-row><table:table-cell>", "</table:table-cell></table:table-row></table:table>"),
        ("<text:p><text:frame>", "</text:frame></text:p>"),
    ],
)
def test_tables_and_boxes_in_one_another_are_read_once(opened: str, closed: str) -> None:
    body = f"{opened * 20}<text:p>deep</text:p>{closed * 20}"
    content = f"{ODT_HEAD}{body}</office:text></office:body></office:document-content>"
    assert read_document(zipped({"content.xml": content}), "a.odt", "odt").text == "deep"


def test_headings_italics_and_pages_of_word() -> None:
    document = read("docx")
    heads = [(block.span.slice(document.text), block.level) for block in document.blocks if block.kind == "heading"]
    assert heads == [("Introduction", 1), ("References", 1), ("Notes", 1)]
    assert said(document, "italic") == [" mountains.", "Mountains"]
    assert "truly" in document.text
    assert "never" not in document.text


def test_markdown_keys_code_and_notes() -> None:
    document = read("markdown")
    assert keys(document) == [(("noor1990", "roe"), ("p. 12", "")), (("bare",), ("p. 3",))]
    assert [span.slice(document.text) for span in document.embedded[0].key_spans] == ["noor1990", "roe"]
    assert document.bibliographies == ("refs.bib",)
    assert "@no" not in document.prose
    assert "Müller" in document.prose
    assert "[1]" in document.prose
    assert "high³,⁴" in document.prose
    (note,) = document.notes
    assert note.body.slice(document.text) == "See Noor (1990)."


def test_latex_keys_letters_and_list() -> None:
    document = read("latex")
    assert keys(document) == [(("noor1990", "roe"), ("", "p. 12"))]
    assert keys(document, "definition") == [(("noor1990",), ())]
    assert document.bibliographies == ("refs.bib",)
    assert "Müller" in document.prose
    assert "Émile" in document.prose
    assert "no2" not in document.prose
    (entry,) = [block.span.slice(document.text) for block in document.blocks if block.kind == "list-item"]
    assert entry == r"Noor, A. (1990). \emph{Mountains}. Tallinn: Mets."
    assert document.lists[0].start < document.text.index(entry) < document.lists[0].end


LATEX_CITES = [
    (r"\textcite{a}", (("a",), ("",))),
    (r"\citep*[see][12]{a,b}", (("a", "b"), ("", "12"))),
    (r"\parencites(see)(end)[1]{a}[2][3]{b}", (("a", "b"), ("1", "3"))),
    (r"\footcite[p.~3]{a}", (("a",), ("p. 3",))),
    (r"\citeauthor{a}", (("a",), ("",))),
    (r"\volcite{2}[5]{a}", (("a",), ("5",))),
    ("\\cite{a,\n  b}", (("a", "b"), ("", ""))),
    (r"\autocite[{[sic]}]{a}", (("a",), ("[sic]",))),
]


@pytest.mark.parametrize(("source", "wanted"), LATEX_CITES)
def test_the_cite_family(source: str, wanted: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
    document = read_document(f"As {source} says.".encode(), "a.tex")
    assert keys(document) == [wanted]
    assert document.prose.split() == ["As", "says."]


@pytest.mark.parametrize(
    ("format", "wanted"),
    [
        ("typst", [(("noor1990",), ("p. 12",)), (("roe",), ("p. 3",))]),
        ("org", [(("noor1990", "roe"), ("p. 12", ""))]),
        ("asciidoc", [(("noor1990", "roe"), ("12", "")), (("pp",), ("",))]),
        ("rst", [(("noor1990", "roe"), ("", "")), (("Noor90",), ("",))]),
        ("jupyter", [(("noor1990",), ("p. 12",))]),
    ],
)
def test_keys_of_light_mark_up(format: str, wanted: list[tuple[tuple[str, ...], tuple[str, ...]]]) -> None:
    document = read(format)
    assert keys(document) == wanted
    assert "no2" not in document.readable
    assert format == "jupyter" or document.bibliographies == ("refs.bib",)


@pytest.mark.parametrize("format", ["html", "jats", "tei"])
def test_links_point_at_entries(format: str) -> None:
    document = read(format)
    (link,) = [one for one in document.embedded if one.source == "link"]
    assert link.span.slice(document.text) == "Noor (1990)"
    assert "Mountains" in link.targets[0].slice(document.text)
    assert document.lists[0].covers(link.targets[0])
    if format != "html":
        assert link.references[0].author[0].family == "Noor"
        assert link.references[0].title == "Mountains"


def test_jats_shows_letters_of_its_dtd_and_captions() -> None:
    document = read("jats")
    assert "Figure 1 Café after Noor." in [
        block.span.slice(document.text) for block in document.blocks if block.kind == "caption"
    ]
    assert [block.kind for block in document.blocks][:2] == ["heading", "abstract"]


def test_epub_reads_its_pages_in_order() -> None:
    document = read("epub")
    assert document.text.index("Introduction") < document.text.index("The second page.")


def test_pdf_hyphens_and_raised_digits() -> None:
    document = read("pdf")
    assert "often high" in document.text
    assert said(document, "superscript") == ["³,⁴"]


ENDNOTE = (
    "ADDIN EN.CITE &lt;EndNote&gt;&lt;Cite&gt;&lt;Author&gt;Noor&lt;/Author&gt;&lt;RecNum&gt;4&lt;/RecNum&gt;&lt;record&gt;"
    "&lt;ref-type name='Book'&gt;6&lt;/ref-type&gt;&lt;contributors&gt;&lt;authors&gt;&lt;author&gt;Noor, A.&lt;/author&gt;"
    "&lt;/authors&gt;&lt;/contributors&gt;&lt;titles&gt;&lt;title&gt;Mountains&lt;/title&gt;&lt;/titles&gt;&lt;dates&gt;"
    "&lt;year&gt;1990&lt;/year&gt;&lt;/dates&gt;&lt;/record&gt;&lt;/Cite&gt;&lt;/EndNote&gt;"
)
SOURCES = (
    '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"><b:Source><b:Tag>Noo90</b:Tag>'
    "<b:SourceType>Book</b:SourceType><b:Title>Mountains</b:Title><b:Year>1990</b:Year><b:Author><b:Author><b:NameList><b:Person>"
    "<b:Last>Noor</b:Last><b:First>A.</b:First></b:Person></b:NameList></b:Author></b:Author></b:Source></b:Sources>"
)


def only(body: str, **more: str) -> Embedded:
    (one,) = read_document(docx(body, **more), "a.docx").embedded
    return one


def test_endnote_and_word_fields_hold_the_work() -> None:
    code = ENDNOTE.replace("&amp;", "&")
    body = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>'
        f'{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("(Noor 1990)")}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )
    one = only(body)
    assert (one.source, one.keys, one.references[0].title) == ("endnote", ("4",), "Mountains")
    body = paragraph(field(r" CITATION Noo90 \p 12 \l 1033 ", run("(Noor 1990)")))
    one = only(body, **{"customXml/item1.xml": SOURCES})
    assert (one.source, one.keys, one.locators) == ("word", ("Noo90",), ("12",))
    assert one.references[0].author[0].family == "Noor"


def test_a_field_over_paragraphs_is_the_list() -> None:
    code = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>ADDIN ZOTERO_BIBL {} CSL_BIBLIOGRAPHY</w:instrText></w:r>'
    body = (
        paragraph(run("References"))
        + paragraph(code + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run("Noor 1990."))
        + paragraph(run("Roe 1991.") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    )
    document = read_document(docx(body), "a.docx")
    assert [span.slice(document.text) for span in document.lists] == ["Noor 1990.\n\nRoe 1991."]


def test_strict_word_files_are_read() -> None:
    strict = docx(DOCX_BODY, NOTE)
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(strict)) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    space = W.split('"')[1].encode()
    parts = {
        name: data.replace(space, b"http://purl.oclc.org/ooxml/wordprocessingml/main") for name, data in parts.items()
    }
    assert read_document(zipped(dict(parts)), "a.docx").text == read("docx").text


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.docx", b"plain words", "damaged"),
        ("a.pdf", b"plain words", "damaged"),
        ("a.odt", b"", "damaged"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old-format"),
        ("a.png", b"\x89PNG\r\n", "unknown-format"),
    ],
)
def test_what_no_reader_takes_says_what_to_do(name: str, data: bytes, code: str) -> None:
    with pytest.raises(DocumentError) as caught:
        read_document(data, name)
    assert caught.value.code == code
    assert caught.value.hint


def test_an_unknown_format_is_named() -> None:
    with pytest.raises(DocumentError, match="no format 'doc'"):
        read_document(b"", "a", "doc")


@pytest.mark.parametrize("format", ["docx", "odt", "rtf", "html", "jats"])
def test_notes_are_not_read_as_entries(format: str) -> None:
    from refman.api.analyse import analyse

    (entry,) = analyse(read(format)).entries
    assert entry.raw.startswith(("Noor", "1. Noor"))


def test_keys_of_a_latex_list_lead_to_its_entries() -> None:
    from refman.api.analyse import analyse

    text = analyse(read("latex"))
    (entry,) = text.entries
    assert entry.reference.title == "Mountains"
    assert entry.raw == r"Noor, A. (1990). \emph{Mountains}. Tallinn: Mets."
    (cited,) = [citation for citation in text.citations if citation.form == "key"]
    assert [cite.references for cite in cited.cites] == [(0,), ()]
