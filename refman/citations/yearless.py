"""Works of groups that are named without their year, "(IBGE)", where the list has just one such work.

Only entries that nothing else cites are looked for, and only where no other entry could be meant. A person's name without a
year is left alone: it may be spoken of without being cited.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from refman.citations.folding import key
from refman.citations.works import Work, Works, abbreviations
from refman.model.citation import Citation, Cite, Entry
from refman.model.span import Span

MOST = 300


def yearless(
    text: str, stretches: Sequence[Span], works: Works, entries: Sequence[Entry], cited: set[int]
) -> list[Citation]:
    """Citations of uncited entries by name alone, in brackets."""
    names: dict[str, int] = {}
    for work in works.all:
        if work.index not in cited and len(names) < MOST:
            names |= dict.fromkeys(_patterns(work, entries[work.index], works), work.index)
    if not names:
        return []
    pattern = re.compile("|".join(f"(?P<n{at}>{name})" for at, name in enumerate(names)))
    return list(_found(text, stretches, pattern, list(names.values())))


def _found(
    text: str, stretches: Sequence[Span], pattern: re.Pattern[str], indices: Sequence[int]
) -> Iterator[Citation]:
    for stretch in stretches:
        for match in pattern.finditer(text, stretch.start, stretch.end):
            span = Span(match.start(), match.end())
            index = indices[int(str(match.lastgroup)[1:])]
            cite = Cite(span=span, references=(index,), names=(match[0].strip("([)]"),), match="exact", why="yearless")
            yield Citation(span, "narrative", (cite,))


def _patterns(work: Work, entry: Entry, works: Works) -> Iterable[str]:
    """How the work may be named, as patterns; none where another entry could be meant."""
    author = entry.reference.author[:1]
    if not author:
        return
    first = author[0]
    if first.given or not work.is_group:
        return
    full = first.literal or first.family
    if len(works.groups.get(key(full), ())) == 1:
        short = [one.upper() for one in abbreviations(full) if len(works.groups.get(one, ())) == 1 and len(one) > 2]
        inside = "|".join(re.escape(name) for name in dict.fromkeys((full, *short)))
        yield rf"[(\[](?:{inside})[)\]]"
