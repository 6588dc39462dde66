"""Word's lists by every path that leads to a number: styles, linked lists, levels, overrides.

Expected labels are what LibreOffice writes out as text for the same file, but where it departs from ECMA-376: levels that name
their style (17.9, `w:pStyle`), `w:isLgl` and `w:lvlRestart`.
"""

from __future__ import annotations

import time

import pytest

from refman.api.analyse import analyse
from refman.documents.docx.read import read_docx
from tests.documents.samples import REL, W, docx, paragraph, run


def level(at: int, text: str, kind: str = "decimal", start: int = 1, more: str = "") -> str:
    return f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>'


def abstract(name: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{name}">{"".join(levels)}</w:abstractNum>'


def num(name: int, of: int, overrides: str = "") -> str:
    return f'<w:num w:numId="{name}"><w:abstractNumId w:val="{of}"/>{overrides}</w:num>'


def override(at: int, inner: str) -> str:
    return f'<w:lvlOverride w:ilvl="{at}">{inner}</w:lvlOverride>'


def in_list(num: int | None = None, at: int | None = None) -> str:
    level = "" if at is None else f'<w:ilvl w:val="{at}"/>'
    name = "" if num is None else f'<w:numId w:val="{num}"/>'
    return f"<w:numPr>{level}{name}</w:numPr>"


def style(name: str, base: str = "", inner: str = "") -> str:
    based = f'<w:basedOn w:val="{base}"/>' if base else ""
    return f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{name} x"/>{based}<w:pPr>{inner}</w:pPr></w:style>'


HEADING = style("H1", inner='<w:outlineLvl w:val="0"/>')


def styled(text: str, style: str, inner: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{inner}</w:pPr>{run(text)}</w:p>'


def at(text: str, level: int = 0, num: int = 1) -> str:
    return f"<w:p><w:pPr>{in_list(num, level)}</w:pPr>{run(text)}</w:p>"


def word(body: str, numbers: str, styles: str = "") -> bytes:
    relations = "".join(
        f'<Relationship Id="r{name}" Type="{REL}/{name}" Target="{name}.xml"/>' for name in ("styles", "numbering")
    )
    parts = {
        "word/numbering.xml": f"<w:numbering {W}>{numbers}</w:numbering>",
        "word/styles.xml": f"<w:styles {W}>{styles}{HEADING}</w:styles>",
        "word/_rels/document.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f"{relations}</Relationships>",
    }
    return docx(body, **parts)


PLAIN = abstract(0, level(0, "%1."), level(1, "%1.%2"), level(2, "(%3)", "lowerLetter"))
ONE = PLAIN + num(1, 0)
LISTED = style("L", inner=in_list(1))
NAMED = abstract(
    0, level(0, "%1.", more='<w:pStyle w:val="L"/>'), level(1, "%1.%2", more='<w:pStyle w:val="M"/>')
) + num(1, 0)
LINKED = (
    abstract(0, '<w:numStyleLink w:val="S"/>')
    + abstract(1, '<w:styleLink w:val="S"/>', level(0, "{%1}"))
    + num(1, 1)
    + num(2, 0)
)
FIVE = override(0, '<w:startOverride w:val="5"/>')
CASES = {
    "a style": (styled("a", "L") + styled("b", "L"), ONE, LISTED, "1. a|2. b"),
    "its base": (styled("a", "M") + styled("b", "L"), ONE, LISTED + style("M", "L"), "1. a|2. b"),
    "the base's list on a level of its own": (
        styled("a", "L") + styled("b", "M") + styled("c", "M") + styled("d", "L"),
        ONE,
        LISTED + style("M", "L", in_list(None, 1)),
        "1. a|1.1 b|1.2 c|2. d",
    ),
    "a paragraph's own level": (styled("a", "L") + styled("b", "L", in_list(None, 1)), ONE, LISTED, "1. a|1.1 b"),
    "a paragraph's own list": (
        styled("a", "L") + styled("b", "L", in_list(2, 0)),
        ONE + abstract(1, level(0, "[%1]")) + num(2, 1),
        LISTED,
        "1. a|[1] b",
    ),
    "switched off": (styled("a", "L") + styled("b", "L", in_list(0, 0)) + styled("c", "L"), ONE, LISTED, "1. a|b|2. c"),
    "switched off in a style": (
        styled("a", "L") + styled("b", "M") + styled("c", "L"), ONE, LISTED + style("M", "L", in_list(0)), "1. a|b|2. c",
    ),
    "a level that names its style": (
        styled("a", "L") + styled("b", "M") + styled("c", "M"), NAMED, LISTED + style("M", inner=in_list(1)),
        "1. a|1.1 b|1.2 c",
    ),
    "a style's own level is not asked then": (
        styled("a", "L") + styled("b", "M"), NAMED, LISTED + style("M", inner=in_list(1, 0)), "1. a|1.1 b",
    ),
    "but a paragraph's is": (
        styled("a", "L") + styled("b", "M", in_list(1, 0)), NAMED, LISTED + style("M", inner=in_list(1)), "1. a|2. b",
    ),
    "a style under the named one": (
        styled("a", "L") + styled("b", "N"), NAMED, LISTED + style("M", inner=in_list(1)) + style("N", "M"), "1. a|1.1 b",
    ),
    "linked by a list style": (at("a", 0, 2) + at("b", 0, 1), LINKED, "", "{1} a|{2} b"),
    "levels": (
        at("a") + at("b", 1) + at("c", 1) + at("d", 2) + at("e") + at("f", 1), ONE, "",
        "1. a|1.1 b|1.2 c|(a) d|2. e|2.1 f",
    ),
    "another start": (at("a") + at("b", 0, 2) + at("c", 0, 2) + at("d"), ONE + num(2, 0, FIVE), "", "1. a|5. b|6. c|7. d"),
    "another start, deeper": (
        at("a") + at("b", 1) + at("c", 0, 2) + at("d", 1, 2) + at("e", 1, 2),
        ONE + num(2, 0, override(1, '<w:startOverride w:val="4"/>')), "",
        "1. a|1.1 b|2. c|2.4 d|2.5 e",
    ),
    "a level of its own": (
        at("a") + at("b", 0, 2), ONE + num(2, 0, override(0, level(0, "[%1]", "upperRoman", 7))), "", "1. a|[II] b",
    ),
    "two names of one list": (at("a") + at("b", 0, 2) + at("c"), ONE + num(2, 0), "", "1. a|2. b|3. c"),
    "in a table": (at("a") + f"<w:tbl><w:tr><w:tc>{at('b')}</w:tc></w:tr></w:tbl>" + at("c"), ONE, "", "1. a|b|3. c"),
    "an empty paragraph counts": (at("a") + at("") + at("b"), ONE, "", "1. a|3. b"),
    "from nought": (at("a") + at("b"), abstract(0, level(0, "%1", start=0)) + num(1, 0), "", "0 a|1 b"),
    "all in figures": (
        at("a") + at("b", 1), abstract(0, level(0, "%1.", "upperRoman"), level(1, "%1.%2", more="<w:isLgl/>")) + num(1, 0),
        "", "I. a|1.1 b",
    ),
    "a level that goes on for ever": (
        at("a") + at("b", 1) + at("c") + at("d", 1),
        abstract(0, level(0, "%1."), level(1, "[%2]", more='<w:lvlRestart w:val="0"/>')) + num(1, 0),
        "", "1. a|[1] b|2. c|[2] d",
    ),
    "a level that begins anew with the first alone": (
        at("a") + at("b", 1) + at("c", 2) + at("d", 1) + at("e", 2) + at("f") + at("g", 1) + at("h", 2),
        abstract(0, level(0, "%1."), level(1, "%2."), level(2, "[%3]", more='<w:lvlRestart w:val="1"/>')) + num(1, 0),
        "", "1. a|1. b|[1] c|2. d|[2] e|2. f|1. g|[1] h",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_block_has_the_number_that_word_prints(case: str) -> None:
    body, numbers, styles, expected = CASES[case]
    document = read_docx(word(body, numbers, styles), "a.docx")
    text = document.text
    shown = (f"{block.label} {text[block.span.start : block.span.end]}".strip() for block in document.blocks)
    assert "|".join(shown) == expected
    for block in document.blocks:
        assert block.label == "" or block.kind == "list-item"


@pytest.mark.parametrize("off", [styled("b", "L", in_list(0, 0)), styled("b", "M")])
def test_a_paragraph_out_of_its_list_is_no_item(off: str) -> None:
    document = read_docx(word(styled("a", "L") + off, ONE, LISTED + style("M", "L", in_list(0))), "a.docx")
    assert [block.kind for block in document.blocks] == ["list-item", "paragraph"]


def test_citations_find_a_list_that_is_numbered_by_its_style() -> None:
    works = (
        "Noor, A. (1990). Mountains. Oslo: Fjell Press.",
        "Ilves, T. (2004). Lakes and rivers. Tartu: University Press.",
    )
    body = paragraph(run("Lakes are deep [2]. Peaks are high [1].")) + styled("References", "H1")
    numbers = abstract(0, level(0, "[%1]")) + num(1, 0)
    text = analyse(read_docx(word(body + "".join(styled(one, "L") for one in works), numbers, LISTED), "a.docx"))
    assert [entry.label for entry in text.entries] == ["1", "2"]
    assert [cite.references for one in text.citations for cite in one.cites] == [(1,), (0,)]


@pytest.mark.parametrize(
    "trap",
    [
        abstract(0, level(0, "%1" + "x" * 1_000_000)),
        abstract(0, level(0, "%1" * 100_000)),
        abstract(0, level(0, "%1", "upperRoman", 999_999_999)),
        abstract(0, level(0, "%1", "upperLetter", 999_999_999)),
        abstract(0, level(0, "%1."), *(level(at, "%1") for at in range(10, 20_000))),
        abstract(0, level(0, "%1.")) + "".join(num(at, 0) for at in range(2, 20_000)),
    ],
    ids=["long text", "many numbers", "Roman", "letters", "levels", "lists"],
)
def test_no_list_swells_memory(trap: str) -> None:
    began = time.perf_counter()
    document = read_docx(word("".join(at("x") for _ in range(20_000)), trap + num(1, 0)), "a.docx")
    assert len(document.blocks) == 20_000
    assert sum(len(block.label) for block in document.blocks) < 200_000
    assert time.perf_counter() - began < 10
