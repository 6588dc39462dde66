"""Entries that are the same work twice: same DOI, or same first author, year and nearly the same title.

Pairs are looked for among few: entries that share a DOI, an author and year, or the beginning of a title.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from refman.checks.folding import letters, words
from refman.checks.nearby import entry_names, entry_years
from refman.model.citation import Entry

NEAR = 0.85
GROUP = 60


def doi_of(entry: Entry) -> str:
    return entry.reference.DOI.strip().rstrip(".").lower()


def duplicates(entries: Sequence[Entry]) -> list[tuple[int, int]]:
    """Pairs (first, later) of one work, each later entry once, in order."""
    found: dict[int, int] = {}
    for group in _groups(entries):
        for place, later in enumerate(group[:GROUP]):
            for first in group[:place]:
                if later not in found and is_same_work(entries[first], entries[later]):
                    found[later] = first
    return sorted((first, later) for later, first in found.items())


def _groups(entries: Sequence[Entry]) -> Iterator[list[int]]:
    groups: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, entry in enumerate(entries):
        for key in _keys(entry):
            groups[key].append(index)
    yield from (group for group in groups.values() if len(group) > 1)


def _keys(entry: Entry) -> Iterator[tuple[str, ...]]:
    doi, title = doi_of(entry), letters(entry.reference.title)[:40]
    if doi:
        yield ("doi", doi)
    if len(title) >= 25:
        yield ("title", title)
    names = entry_names(entry)
    who = letters(names[0]) if names else letters(entry.raw[:40])[:12]
    for year in entry_years(entry):
        yield ("work", who, year)


def is_same_work(one: Entry, other: Entry) -> bool:
    """Whether two entries of a list are one work: years must agree, titles nearly, and no number may speak against it."""
    years, others = entry_years(one), entry_years(other)
    if years and others and not years & others:
        return False
    if doi_of(one) and doi_of(other) and doi_of(one) != doi_of(other):
        return False
    same_doi = doi_of(one) == doi_of(other) != ""
    if not same_doi and (not _places_agree(one, other) or not _numbers_agree(one, other)):
        return False
    titles = words(one.reference.title), words(other.reference.title)
    if len(titles[0]) > 2 and len(titles[1]) > 2:
        return near(*titles) and (_names_agree(one, other) or same_doi)
    return near(words(one.raw), words(other.raw))


def _places_agree(one: Entry, other: Entry) -> bool:
    """Whether volume, first page, chapter and edition agree where both entries have them."""
    a, b = one.reference, other.reference
    pairs = (
        (a.volume, b.volume),
        (a.page.replace("–", "-").split("-")[0], b.page.replace("–", "-").split("-")[0]),
        (a.edition, b.edition),
        (a.number, b.number),
        (a.chapter_number, b.chapter_number),
    )
    return all(not x or not y or letters(x) == letters(y) for x, y in pairs)


def _numbers_agree(one: Entry, other: Entry) -> bool:
    """Whether the numbers of one entry are all in the other: bulletins 99 and 100 differ in nothing else."""
    a, b = ({word for word in words(entry.raw) if word.isdigit()} for entry in (one, other))
    return not (a - b) or not (b - a)


def _names_agree(one: Entry, other: Entry) -> bool:
    a, b = entry_names(one), entry_names(other)
    return not a or not b or letters(a[0])[:6] == letters(b[0])[:6]


def near(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two titles are the same but for a few words; a number that differs makes them two ("Part 1", "Part 2")."""
    a, b = set(one), set(other)
    if {word for word in a ^ b if word.isdigit() or word in _NUMERALS}:
        return False
    return len(a & b) >= NEAR * len(a | b) if a and b else False


_NUMERALS = frozenset("i ii iii iv v vi vii viii ix x one two three four five".split())
