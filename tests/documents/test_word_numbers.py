"""The numbers that Word prints before the entries of a list, and the citations that point at them."""

from __future__ import annotations

import pytest

from refman.api.analyse import analyse
from refman.documents.docx.read import read_docx
from tests.documents.samples import REL, W, docx, paragraph, run

WORKS = (
    "Noor, A. (1990). Mountains. Oslo: Fjell Press.",
    "Ilves, T. (2004). Lakes and rivers. Tartu: University Press.",
)


def numbered(text: str, num: int = 1) -> str:
    return f'<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{num}"/></w:numPr></w:pPr>{run(text)}</w:p>'


def word(body: str, kind: str = "decimal", text: str = "[%1]") -> bytes:
    level = f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/></w:lvl>'
    restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    parts = {
        "word/numbering.xml": f'<w:numbering {W}><w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        f'<w:num w:numId="2"><w:abstractNumId w:val="0"/>{restart}</w:num></w:numbering>',
        "word/_rels/document.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r9" Type="{REL}/numbering" Target="numbering.xml"/></Relationships>',
    }
    return docx(body, **parts)


@pytest.mark.parametrize(
    ("kind", "text", "labels"),
    [
        ("decimal", "[%1]", ["[1]", "[2]"]),
        ("upperRoman", "%1.", ["I.", "II."]),
        ("lowerLetter", "%1)", ["a)", "b)"]),
        ("bullet", "•", ["", ""]),
    ],
)
def test_a_block_has_the_number_that_word_prints(kind: str, text: str, labels: list[str]) -> None:
    document = read_docx(word("".join(map(numbered, WORKS)), kind, text), "a.docx")
    assert [block.label for block in document.blocks] == labels
    assert document.text == "\n\n".join(WORKS)


def test_a_list_goes_on_after_words_between_and_restarts_where_told() -> None:
    body = numbered("one") + paragraph(run("between")) + numbered("two") + numbered("new", 2) + numbered("next", 2)
    document = read_docx(word(body), "a.docx")
    assert [block.label for block in document.blocks] == ["[1]", "", "[2]", "[1]", "[2]"]


def test_numeric_citations_find_automatic_numbers() -> None:
    body = paragraph(run("Lakes are deep [2]. Peaks are high [1].")) + paragraph(run("References"), "H1")
    text = analyse(read_docx(word(body + "".join(map(numbered, WORKS))), "a.docx"))
    assert [entry.label for entry in text.entries] == ["1", "2"]
    assert [cite.references for one in text.citations for cite in one.cites] == [(1,), (0,)]


def test_names_link_in_a_numbered_list_too() -> None:
    body = paragraph(run("Lakes (Ilves, 2004); peaks (Noor, 1990).")) + paragraph(run("References"), "H1")
    text = analyse(read_docx(word(body + "".join(map(numbered, WORKS))), "a.docx"))
    assert [cite.references for one in text.citations for cite in one.cites] == [(1,), (0,)]
