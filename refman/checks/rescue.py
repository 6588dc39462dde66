"""Citations and entries that the names did not bring together, though they plainly belong to each other.

An entry that nothing cites is paired with a citation that found nothing, when the year is the same and a word of the name stands
at the head of the entry, or is made of its initials. And a group or title that the text names in full is no entry that "is not
cited": it is cited loosely. Both keep quiet what would be a false alarm; no link is made of it.
"""

from __future__ import annotations

from refman.checks.context import Context, authors
from refman.checks.folding import folded, words
from refman.checks.nearby import entry_years, year_number
from refman.model.citation import Cite, Entry

_CACHE = "_rescued"
HEAD = 80
SMALL = frozenset("the of and for in a an on et de la le du des der die das und".split())


def rescued(here: Context) -> tuple[frozenset[tuple[int, int]], frozenset[int]]:
    """The spans of citations, and the indices of entries, that are paired."""
    known: tuple[frozenset[tuple[int, int]], frozenset[int]] | None = here.__dict__.get(_CACHE)
    if known is None:
        known = _pairs(here)
        here.__dict__[_CACHE] = known
    return known


def _pairs(here: Context) -> tuple[frozenset[tuple[int, int]], frozenset[int]]:
    lost = [
        cite
        for _, _, cite in here.cites
        if cite.match == "none" and not cite.references and cite.names and not cite.via
    ]
    by_year: dict[str, list[int]] = {}
    for index, entry in enumerate(here.entries) if lost else ():
        if index not in here.uses:
            for year in entry_years(entry):
                by_year.setdefault(year, []).append(index)
    spans, entries = set(), set()
    for cite in lost:
        fitting = [
            index for index in by_year.get(year_number(cite.year), ()) if _is_named_at(cite, here.entries[index])
        ]
        if len(fitting) == 1:
            spans.add((cite.span.start, cite.span.end))
            entries.add(fitting[0])
    return frozenset(spans), frozenset(entries)


def _is_named_at(cite: Cite, entry: Entry) -> bool:
    head = words(entry.raw[:HEAD])
    initials = "".join(word[0] for word in head if word not in SMALL)
    cited = [word for word in words(cite.names[0]) if len(word) > 1]
    return bool(cited) and (cited[0] in head[:8] or (len(cited[0]) > 2 and initials.startswith(cited[0])))


def is_named_in_text(here: Context, index: int) -> bool:
    """Whether the group or the title that an entry is filed under stands in the text in full, or as its abbreviation."""
    entry = here.entries[index]
    names = authors(entry)
    end = min((one.span.start for one in here.text.lists), default=0)
    if names and names[0].family:
        # MLA names a work in the sentence: a person who is spoken of is cited.
        return here.system == "author-page" and f" {' '.join(words(names[0].family))} " in _spaced_body(here, end)
    name = names[0].literal if names else entry.reference.title
    short = name.partition(" - ")[0].partition(" (")[0].strip()
    if len(short) > 2 and short.isupper() and " " not in short:
        return short in here.source[:end]
    return len(words(short)) > 1 and folded(short) in _body(here, end)


def _spaced_body(here: Context, end: int) -> str:
    """The words of the text before the list, folded, a space around each: "Gordon’s" holds "gordon"."""
    known: str | None = here.__dict__.get("_spaced_body")
    if known is None:
        known = f" {' '.join(words(here.source[:end]))} "
        here.__dict__["_spaced_body"] = known
    return known


def _body(here: Context, end: int) -> str:
    known: str | None = here.__dict__.get("_folded_body")
    if known is None:
        known = folded(" ".join(here.source[:end].split()))
        here.__dict__["_folded_body"] = known
    return known
