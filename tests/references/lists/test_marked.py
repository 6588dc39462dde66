"""Lists that the file marks as such: each entry is its block, however little it looks like one."""

from __future__ import annotations

import pytest

from refman.documents.read import read_document
from refman.model.document import Block, Document
from refman.model.span import Span
from refman.references.lists.find import ListRegion, find_lists

ODD = ["Beowulf", "Kant, Kritik der reinen Vernunft", "The rules of the house"]
ILVES = "Ilves, T. (2004). On birds. Journal of Nature, 1(2), 3–9."


def html(entries: list[str], heading: str) -> str:
    items = "".join(f"<li>{entry}</li>" for entry in entries)
    return f"<html><body><p>Birds sing.</p><h2>{heading}</h2><ol class='references'>{items}</ol><p>Call us.</p></body></html>"


def jats(entries: list[str], heading: str) -> str:
    items = "".join(
        f"<ref id='r{at}'><mixed-citation>{entry}</mixed-citation></ref>" for at, entry in enumerate(entries)
    )
    return (
        "<?xml version='1.0'?><article><front/><body><p>Birds sing.</p></body><back>"
        f"<ref-list><title>{heading}</title>{items}</ref-list><ack><p>Thanks to all.</p></ack></back></article>"
    )


def latex(entries: list[str], heading: str) -> str:
    items = "".join(f"\\bibitem{{k{at}}} {entry}\n" for at, entry in enumerate(entries))
    return (
        "\\begin{document}\nBirds sing.\n\n\\begin{thebibliography}{9}\n"
        f"{items}\\end{{thebibliography}}\n\\section{{More}}\nWords.\n\\end{{document}}\n"
    )


MADE = {"html": html, "xml": jats, "tex": latex}


def found(kind: str, entries: list[str], heading: str = "References") -> tuple[Document, ListRegion, list[str]]:
    document = read_document(MADE[kind](entries, heading).encode(), f"a.{kind}")
    (region,) = find_lists(document)
    return document, region, [entry.span.slice(document.text).strip() for entry in region.entries]


@pytest.mark.parametrize("kind", MADE)
@pytest.mark.parametrize("entries", [ODD, [ILVES], ["Beowulf"], [ILVES, *ODD]])
def test_every_marked_entry_is_one(kind: str, entries: list[str]) -> None:
    document, region, words = found(kind, entries)
    assert words == entries
    assert region.found_by == "mark-up"
    assert region.heading is not None
    assert region.heading.slice(document.readable).strip() == "References"


@pytest.mark.parametrize("kind", ["html", "xml"])
def test_any_heading_may_stand_over_it(kind: str) -> None:
    document, region, words = found(kind, ODD, "What we read")
    assert words == ODD
    assert region.heading is not None
    assert region.heading.slice(document.text) == "What we read"


def test_printed_numbers_are_labels() -> None:
    document, region, _ = found("xml", [f"[{at}] {ILVES}" for at in (1, 2, 3)])
    assert [entry.label for entry in region.entries] == ["1", "2", "3"]
    assert [entry.span.slice(document.text) for entry in region.entries] == [ILVES] * 3
    assert region.ordering == "numbered"
    assert region.heading is not None


def test_entries_wrapped_in_the_source_stay_whole() -> None:
    entries = ["Ilves, T. (2004).\nOn birds of 1999.\nNoor, M. (Ed.). Air.", "Noor, M. (1990). Fish.\nWater."]
    assert found("tex", entries)[2] == entries


def test_a_remark_between_items_is_no_entry() -> None:
    items = f"<li>{ILVES}</li></ol><p>Show all 12 sources of 2004</p><ol><li>Beowulf</li>"
    page = f"<html><body><h2>References</h2><div class='references'><ol>{items}</ol></div></body></html>"
    document = read_document(page.encode(), "a.html")
    (region,) = find_lists(document)
    assert [entry.span.slice(document.text) for entry in region.entries] == [ILVES, "Beowulf"]


def test_a_list_elsewhere_under_a_heading_is_kept() -> None:
    page = html(ODD, "Sources").replace(
        "<p>Call us.</p>", f"<h2>References</h2><p>{ILVES}</p><p>{ILVES.replace('2004', '2005')}</p>"
    )
    regions = find_lists(read_document(page.encode(), "a.html"))
    assert [len(region.entries) for region in regions] == [3, 2]


NOOR = "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8."


def of_field(field: list[str], below: list[str], separator: str = "\n\n", kind: str = "paragraph") -> Document:
    """A Word text whose field printed some entries; more were typed below it."""
    text, blocks = "Birds sing.\n\nReferences\n\n", [Block("paragraph", Span(0, 11)), Block("heading", Span(13, 23), 1)]
    start = end = len(text)
    parts = [separator.join(field)] if separator == "\n" else field
    for at, part in enumerate([*parts, *below]):
        blocks.append(Block(kind, Span(len(text), len(text) + len(part))))
        text += part + "\n\n"
        end = blocks[-1].span.end if at < len(parts) else end
    return Document("a.docx", "docx", text, blocks=tuple(blocks), lists=(Span(start, end),))


def test_entries_typed_below_a_field_belong_to_the_list() -> None:
    (region,) = find_lists(of_field([ILVES, NOOR], [ILVES.replace("2004", "2009")]))
    assert len(region.entries) == 3


@pytest.mark.parametrize("separator", ["\n", "\n\n"])
def test_a_field_in_one_paragraph_is_parted_by_its_lines(separator: str) -> None:
    document = of_field([ILVES, NOOR], [], separator)
    (region,) = find_lists(document)
    assert [entry.span.slice(document.text) for entry in region.entries] == [ILVES, NOOR]
    assert region.found_by == "mark-up"


def test_a_marked_stretch_without_words_is_no_list() -> None:
    assert find_lists(Document("a.docx", "docx", "Birds sing.  \n", lists=(Span(11, 13),))) == ()
