"""Headings that the file marks within a list ("Books"): they end the entry before them, and are part of none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from refman.model.document import Document
from refman.model.span import Span
from refman.references.lists.lines import Block, lines_of
from refman.references.lists.split import RawEntry, raw_entry, split

# Their headings are guessed by the size of letters.
_GUESSED = ("pdf",)


def without_headings(
    document: Document, entries: Sequence[RawEntry], is_entry: Callable[[Block], bool]
) -> tuple[RawEntry, ...]:
    """The entries, ended where a heading comes; words behind it that look like entries are entries of their own."""
    if document.format in _GUESSED or not entries:
        return tuple(entries)
    start, end = entries[0].span.start, entries[-1].span.end
    headings = [one.span for one in document.blocks if one.kind == "heading" and start < one.span.start < end]
    if not headings:
        return tuple(entries)
    held = [[one for one in headings if entry.span.start < one.start < entry.span.end] for entry in entries]
    # A page that sets the title of each work as a heading means no headings of the list.
    if sum(map(bool, held)) > 0.5 * len(entries):
        return tuple(entries)
    return tuple(
        part for entry, inside in zip(entries, held) for part in _parts(document.readable, entry, inside, is_entry)
    )


def _parts(
    text: str, entry: RawEntry, headings: Sequence[Span], is_entry: Callable[[Block], bool]
) -> Iterator[RawEntry]:
    if not headings:
        yield entry
        return
    start, end = entry.span.start, entry.span.end
    # Signs that mark the heading stand before it in its line ("## Books").
    starts = [text.rfind("\n", start, one.start) for one in headings]
    if min(starts) < 0:
        yield entry
        return
    yield RawEntry(Span(start, start + len(text[start : starts[0]].rstrip())), entry.label)
    for heading, stop in zip(headings, [*starts[1:], end]):
        ends = text.find("\n", heading.end, end)
        parted = split(lines_of(text, ends, stop)) if 0 <= ends < stop else split(())
        yield from (raw_entry(block, parted.layout) for block in parted.entries if is_entry(block))
