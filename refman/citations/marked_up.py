"""Citations that the file's own mark-up makes: keys (`[@doe2020]`, `\\cite{doe2020}`) and links into the list."""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence

from refman.model.citation import Citation, Cite, Entry
from refman.model.document import Document, Embedded
from refman.model.span import Span

KEYED = "key"
DEFINITION = "definition"


def marked_up(document: Document, entries: Sequence[Entry]) -> Iterator[Citation]:
    """A citation for each key or link; a key that no entry of the text carries belongs to a bibliography file.

    Fields of Word processors are left to the words that they print: those are what a reader sees.
    """
    by_label = {entry.label: at for at, entry in enumerate(entries) if entry.label}
    starts = [entry.span.start for entry in entries]
    by_label |= _defined(document, entries, starts)
    for one in document.embedded:
        if one.source == DEFINITION:
            continue
        if one.source == KEYED and one.keys:
            yield _keyed(one, by_label)
        elif one.targets:
            found = tuple(at for target in one.targets if (at := _entry_at(target, entries, starts)) is not None)
            if found:
                yield Citation(one.span, KEYED, (Cite(span=one.span, references=found, match="exact", why="link"),))


def _defined(document: Document, entries: Sequence[Entry], starts: Sequence[int]) -> dict[str, int]:
    """Keys that the text itself gives to entries of its list: `\\bibitem{doe2020}`."""
    found = {}
    for one in document.embedded:
        if one.source == DEFINITION and one.targets:
            at = _entry_at(one.targets[0], entries, starts)
            if at is not None:
                found[one.keys[0]] = at
    return found


def _keyed(one: Embedded, by_label: dict[str, int]) -> Citation:
    cites = []
    for at, key in enumerate(one.keys):
        locator = one.locators[at] if at < len(one.locators) else ""
        reference = by_label.get(key)
        cites.append(
            Cite(
                span=one.span,
                references=() if reference is None else (reference,),
                names=(key,),
                locator=locator,
                label="page" if locator else "",
                match="exact" if reference is not None else "exempt",
                why="" if reference is not None else KEYED,
            )
        )
    return Citation(one.span, KEYED, tuple(cites))


def _entry_at(target: Span, entries: Sequence[Entry], starts: Sequence[int]) -> int | None:
    """The entry that a link's target overlaps; entries stand in order."""
    at = bisect.bisect_right(starts, target.end) - 1
    return at if at >= 0 and entries[at].span.overlaps(Span(target.start, max(target.end, target.start + 1))) else None
