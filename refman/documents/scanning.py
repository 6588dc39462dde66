"""One pass over a source by one pattern of named branches: what most light mark-ups need.

A reader is a table from the names of branches to functions (source, match) that blank, note or embed what was matched, and
may say where to go on.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from refman.documents.source import RAISED, Source
from refman.model.document import Embedded, NoteMark
from refman.model.span import Span

Reader = Callable[[Source, re.Match[str]], int | None]


def scan(source: Source, pattern: re.Pattern[str], readers: Mapping[str, Reader]) -> None:
    """Go through the text; a reader that gives back a place is followed there."""
    at = 0
    while (match := pattern.search(source.text, at)) is not None:
        after = readers[match.lastgroup or ""](source, match)
        at = max(after if after is not None else match.end(), match.start() + 1)


def cut_all(source: Source, match: re.Match[str]) -> None:
    """Blank what was matched."""
    source.cut(*match.span())


def cut_code(source: Source, match: re.Match[str]) -> None:
    """Blank a block of code."""
    source.cut(*match.span())
    if "\n" in match[0]:
        source.block("code", *match.span())


def cut_comment(source: Source, match: re.Match[str]) -> None:
    """Blank a comment; one on a line of its own does not part the paragraph around it."""
    start, end = match.span()
    alone = not source.text[source.text.rfind("\n", 0, start) + 1 : start].strip()
    if alone and source.text.startswith("\n", end):
        end += 1
    source.cut(start, end, joins=alone)


def keep_inner(kind: str, group: str) -> Reader:
    """A reader that blanks all but one group of the match and notes its formatting."""

    def read(source: Source, match: re.Match[str]) -> int | None:
        start, end = match.span(group)
        source.cut(match.start(), start)
        source.cut(end, match.end())
        if kind == "superscript":
            source.raised(start, end)
            return match.end()
        source.run(kind, start, end)
        return start

    return read


def heading(source: Source, match: re.Match[str]) -> int:
    """A heading whose level is the length of its group `marks`."""
    start, end = match.span("head")
    source.cut(match.start(), start)
    source.cut(end, match.end())
    source.block("heading", start, end, level=len(match["marks"].strip()))
    return start


def shown(table: Mapping[str, str]) -> Reader:
    """A reader that shows a sign in the place of the mark-up for it."""

    def read(source: Source, match: re.Match[str]) -> None:
        source.cut(match.start(), match.end(), table.get(match[0], ""))

    return read


def note_mark(source: Source, start: int, end: int, label: str) -> None:
    """Show a note's number raised; the place is kept for its words."""
    source.cut(start, end, label.translate(RAISED) if label.isdigit() else "")
    source.anchors.setdefault(label, Span(start, end))


def join_notes(source: Source) -> None:
    """Make notes of marks and bodies that have the same name."""
    pairs = [
        NoteMark(name, source.anchors[name], body) for name, body in source.bodies.items() if name in source.anchors
    ]
    source.notes += sorted(pairs, key=lambda note: note.anchor)


def keys_in(
    source: Source, span: Span, inner: Span, pattern: re.Pattern[str], locators: Mapping[int, str] = {}
) -> None:
    """Embed the keys that a pattern finds in a stretch (its group 1), and blank the whole citation."""
    found = list(pattern.finditer(source.text, inner.start, inner.end))
    source.cut(span.start, span.end)
    if found:
        names = tuple(match[1] for match in found)
        said = tuple(locators.get(at, "") for at in range(len(found)))
        spans = tuple(Span(*match.span(1)) for match in found)
        source.embedded.append(Embedded(span, "key", keys=names, locators=said, key_spans=spans))
