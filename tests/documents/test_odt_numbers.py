"""The numbers that LibreOffice prints before the items of a list: every label here is what it wrote out as text."""

from __future__ import annotations

import time

import pytest

from refman.api.analyse import analyse
from refman.documents.odt.read import read_odt
from tests.documents.samples import ODT_HEAD, zipped

WORKS = (
    "Noor, A. (1990). Mountains. Oslo: Fjell Press.",
    "Ilves, T. (2004). Lakes and rivers. Tartu: University Press.",
)


def level(at: int, format: str = "1", suffix: str = ".", more: str = "") -> str:
    return f'<text:list-level-style-number text:level="{at}" style:num-format="{format}" style:num-suffix="{suffix}" {more}/>'


def style(name: str, *levels: str) -> str:
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'


TWO_SHOWN = 'text:display-levels="2"'
OWN = 'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" loext:num-list-format='
STYLES = (
    style("L1", level(1), level(2, more=TWO_SHOWN), level(3, "a"))
    + style("L2", level(1, suffix="]", more='style:num-prefix="[" text:start-value="3"'), level(2, "i", ")"))
    + style("dots", '<text:list-level-style-bullet text:level="1" text:bullet-char="•"/>', level(2, more=TWO_SHOWN))
    + style("empty", level(1, ""), level(2, more=TWO_SHOWN))
    + style("a", level(1, "a", more='text:start-value="26"'))
    + style("AA", level(1, "A", more='text:start-value="26" style:num-letter-sync="true"'))
    + style("I", level(1, "I", ")"))
    + style("own", level(1, more=f'{OWN}"(%1%)"'), level(2, more=f'{TWO_SHOWN} {OWN}"%1%/%2%!"'))
    + '<style:style style:name="bound" style:family="paragraph" style:list-style-name="L2"/>'
    '<style:style style:name="child" style:family="paragraph" style:parent-style-name="bound"/>'
    '<style:style style:name="off" style:family="paragraph" style:parent-style-name="bound" style:list-style-name=""/>'
)


def odt(body: str, **parts: str) -> bytes:
    head = ODT_HEAD.replace("</office:automatic-styles>", f"{STYLES}</office:automatic-styles>")
    content = f"{head}{body}</office:text></office:body></office:document-content>"
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content, **parts})


def p(text: str, style: str = "") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def item(*inside: str, more: str = "") -> str:
    return f"<text:list-item {more}>{''.join(inside)}</text:list-item>"


def items(*texts: str) -> str:
    return "".join(item(p(text)) for text in texts)


def some(inside: str, style: str = "", more: str = "") -> str:
    name = f'text:style-name="{style}"' if style else ""
    return f"<text:list {name} {more}>{inside}</text:list>"


def loose(at: int, text: str, more: str = "") -> str:
    return f'<text:numbered-paragraph text:list-id="q" text:level="{at}" text:style-name="L1" {more}>{p(text)}</text:numbered-paragraph>'


GOES_ON = 'text:continue-numbering="true"'
PRINTED = {
    "a new list begins anew": (some(items("a", "b"), "L1") + p("mid") + some(items("c"), "L1"), "1. a|2. b|mid|1. c"),
    "continued": (some(items("a", "b"), "L1") + p("mid") + some(items("c"), "L1", GOES_ON), "1. a|2. b|mid|3. c"),
    "no list of another style is continued": (
        some(items("a"), "L1") + some(items("x"), "L2", GOES_ON) + some(items("b"), "L1", GOES_ON),
        "1. a|[3] x|1. b",
    ),
    "a list continued by its name": (
        some(items("a", "b"), "L1", 'xml:id="one"')
        + some(items("x"), "L2", 'xml:id="two"')
        + some(items("c"), "L1", 'xml:id="three" text:continue-list="one"')
        + some(items("y"), "L2", 'text:continue-list="two"')
        + some(items("d"), "L1", 'text:continue-list="three"'),
        "1. a|2. b|[3] x|3. c|[4] y|4. d",
    ),
    "the name goes before the flag": (
        some(items("a", "b"), "L1", 'xml:id="one"')
        + some(items("x"), "L1")
        + some(items("c"), "L1", f'{GOES_ON} text:continue-list="one"'),
        "1. a|2. b|1. x|3. c",
    ),
    "a name that is not there": (
        some(items("a"), "L1", 'xml:id="one"') + some(items("x"), "L1", 'text:continue-list="no"'),
        "1. a|1. x",
    ),
    "nested": (
        some(item(p("a"), some(items("b") + item(p("c"), some(items("d"))))) + item(p("e"), some(items("f"))), "L1"),
        "1. a|1.1. b|1.2. c|a. d|2. e|2.1. f",
    ),
    "two lists in an item": (
        some(item(p("a"), some(items("b", "c")), p("d"), some(items("e"))) + items("f"), "L1"),
        "1. a|1.1. b|1.2. c|d|1.1. e|2. f",
    ),
    "the second goes on": (
        some(item(p("a"), some(items("b", "c")), p("d"), some(items("e"), more=GOES_ON)), "L1"),
        "1. a|1.1. b|1.2. c|d|1.3. e",
    ),
    "a level is not continued over the one above": (
        some(item(p("a"), some(items("b"))) + item(p("c"), some(items("d"), more=GOES_ON)), "L1"),
        "1. a|1.1. b|2. c|2.1. d",
    ),
    "an item that only nests": (some(item(some(items("a", "b"))) + items("c"), "L1"), "1.1. a|1.2. b|2. c"),
    "split in two": (
        some(item(p("a"), some(items("b"))), "L1") + p("mid") + some(item(some(items("c"))) + items("d"), "L1", GOES_ON),
        "1. a|1.1. b|mid|1.2. c|2. d",
    ),
    "a header": (some(f"<text:list-header>{p('h')}</text:list-header>{items('a')}", "L1"), "h|1. a"),
    "two paragraphs": (some(item(p("a"), p("more")) + items("b"), "L1"), "1. a|more|2. b"),
    "an empty paragraph counts": (some(items("a", "", "b"), "L1"), "1. a|3. b"),
    "an empty item does not": (some(items("a") + item() + items("b"), "L1"), "1. a|2. b"),
    "a heading counts": (some(item("<text:h>head</text:h>") + items("a"), "L1"), "head|2. a"),
    "start values": (
        some(items("a") + item(p("b"), more='text:start-value="7"') + items("c"), "L1"),
        "1. a|7. b|8. c",
    ),
    "nought": (some(item(p("a"), more='text:start-value="0"') + items("b"), "L1"), "0. a|1. b"),
    "a level's start": (some(item(p("a"), some(items("b", "c"))) + items("d"), "L2"), "[3] a|i) b|ii) c|[4] d"),
    "bullets": (some(items("a", "b"), "dots"), "a|b"),
    "a bullet above": (some(item(p("a"), some(items("b"))), "dots"), "a|1. b"),
    "no number above": (some(item(p("a"), some(items("b"))), "empty"), "a|1. b"),
    "letters": (some(items("x", "y", "z"), "a"), "z. x|aa. y|ab. z"),
    "letters in step": (some(items("x", "y", "z"), "AA"), "Z. x|AA. y|BB. z"),
    "Roman": (some(item(p("x"), more='text:start-value="1994"'), "I"), "MCMXCIV) x"),
    "LibreOffice's template": (some(item(p("a"), some(items("b"))), "own"), "(1) a|1/1! b"),
    "an undescribed level": (some(item(p("a"), some(item(p("b"), some(items("c"))))), "L2"), "[3] a|i) b|1. c"),
    "no style": (some(items("a", "b")), "a|b"),
    "a style that is not there": (some(items("a", "b"), "L99"), "a|b"),
    "an item in another style": (
        some(items("a") + item(p("b"), more='text:style-override="L2"') + items("c"), "L1"),
        "1. a|[2] b|3. c",
    ),
    "another style inside": (some(item(p("a"), some(items("x", "y"), "L2")) + items("b"), "L1"), "1. a|i) x|ii) y|2. b"),
    "the list's style goes before the paragraph's": (some(item(p("a", "bound")), "L1"), "1. a"),
    "paragraphs outside a list": (p("a", "bound"), "a"),
    "numbered paragraphs": (
        loose(1, "a") + loose(2, "b") + loose(1, "c") + loose(1, "d", 'text:start-value="9"'),
        "1. a|1.1. b|2. c|9. d",
    ),
}  # fmt: skip


def shown(data: bytes) -> str:
    document = read_odt(data, "a.odt")
    lines = (f"{block.label} {document.text[block.span.start : block.span.end]}".strip() for block in document.blocks)
    return "|".join(lines)


@pytest.mark.parametrize("case", PRINTED)
def test_a_block_has_the_number_that_the_office_prints(case: str) -> None:
    body, expected = PRINTED[case]
    assert shown(odt(body)) == expected


def test_a_list_without_style_takes_its_paragraphs_own() -> None:
    # So the specification; LibreOffice prints bullets there, and writes no such file.
    body = some(item(p("a", "bound")) + item(p("b", "child")) + item(p("c", "off")))
    assert shown(odt(body)) == "[3] a|[4] b|c"


def test_list_styles_of_the_styles_part_are_known() -> None:
    head = ODT_HEAD[: ODT_HEAD.index("<office:automatic-styles>")].replace("document-content", "document-styles")
    common = f"{head}<office:styles>{style('common', level(1, 'A'))}</office:styles></office:document-styles>"
    assert shown(odt(some(items("x", "y"), "common"), **{"styles.xml": common})) == "A. x|B. y"


def test_a_list_counts_on_through_a_table() -> None:
    table = f"<table:table><table:table-row><table:table-cell>{some(items('b'), 'L1', GOES_ON)}</table:table-cell></table:table-row></table:table>"
    body = some(items("a"), "L1") + table + some(items("c"), "L1", GOES_ON)
    assert shown(odt(body)) == "1. a|b|3. c"


def test_a_paragraph_in_a_heading_style_is_a_heading() -> None:
    """As Writer/Web saves headings: as paragraphs, the style derived."""
    derived = '<style:style style:name="P9" style:family="paragraph" style:parent-style-name="Heading_20_2"/>'
    head = ODT_HEAD.replace("</office:automatic-styles>", f"{derived}</office:automatic-styles>")
    content = f"{head}{p('References', 'P9')}{p('Noor', 'P8')}</office:text></office:body></office:document-content>"
    blocks = read_odt(zipped({"content.xml": content}), "a.odt").blocks
    assert [(block.kind, block.level) for block in blocks] == [("heading", 2), ("paragraph", 0)]


def test_numeric_citations_find_automatic_numbers() -> None:
    body = (
        p("Lakes are deep [4]. Peaks are high [3].")
        + '<text:h text:outline-level="1">References</text:h>'
        + some(items(*WORKS), "L2")
    )
    text = analyse(read_odt(odt(body), "a.odt"))
    assert [entry.label for entry in text.entries] == ["3", "4"]
    assert [cite.references for one in text.citations for cite in one.cites] == [(1,), (0,)]
    assert text.document.text.endswith("\n\n".join(WORKS))


@pytest.mark.parametrize(
    "trap",
    [
        style("trap", level(1, suffix="x" * 1_000_000)),
        style("trap", level(1, more=f'{OWN}"{"%1%" * 100_000}"')),
        style("trap", level(1, "I", more='text:start-value="999999999"')),
        style("trap", level(1, "A", more='text:start-value="999999999" style:num-letter-sync="true"')),
        style("trap", level(1, more='text:start-value="1" text:display-levels="999999999"')),
    ],
)
def test_no_list_swells_memory(trap: str) -> None:
    began = time.perf_counter()
    head = ODT_HEAD.replace("</office:automatic-styles>", f"{trap}</office:automatic-styles>")
    content = f"{head}{some(items(*['x'] * 20_000), 'trap')}</office:text></office:body></office:document-content>"
    document = read_odt(zipped({"content.xml": content}), "a.odt")
    assert len(document.blocks) == 20_000
    assert sum(len(block.label) for block in document.blocks) < 200_000
    assert time.perf_counter() - began < 10
