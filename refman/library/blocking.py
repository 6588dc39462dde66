"""Which records are compared at all, when duplicates are looked for: those that share something rare.

The work grows in step with the number of records: a record has at most a handful of blocks, and in a large block
it is compared only with its neighbours in the order of titles.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from refman.library.traits import Traits

_RAREST = 5  # words of a title that make a block
_SMALL = 16  # records in a block that are all compared with each other
_WINDOW = 5  # neighbours on each side that are compared in a larger one
_SHORTEST = 3  # letters of a word that may make a block
_PLACE_BITS = 40


def candidate_pairs(records: Sequence[Traits]) -> Iterator[tuple[int, int]]:
    """Pairs of places in `records`, each pair once, the smaller place first."""
    neighbours: list[list[list[int]]] = [[] for _ in records]
    for members in _blocks(records):
        _meet(members, records, neighbours)
    for at, lists in enumerate(neighbours):
        found = {other for others in lists for other in others if other > at}
        neighbours[at] = []
        yield from ((at, other) for other in sorted(found))


def _meet(members: list[int], records: Sequence[Traits], neighbours: list[list[list[int]]]) -> None:
    """Note for each member of a block whom it is compared with."""
    if len(members) <= _SMALL:
        for at in members:
            neighbours[at].append(members)
        return
    members.sort(key=lambda at: (records[at].title, records[at].first, records[at].year or 0))
    for place, at in enumerate(members):
        neighbours[at].append(members[max(0, place - _WINDOW) : place + _WINDOW + 1])


def _blocks(records: Sequence[Traits]) -> Iterator[list[int]]:
    """The members of each block of two and more.

    Keys are held as numbers with the record's place in their low bits, and sorted: a dictionary of texts would take
    many times the records' own room. Two keys with one number only cause comparisons in vain.
    """
    frequency = Counter(word for record in records for word in set(record.title_words))
    keys = [
        (hash(key) & 0xFFFFFFFFFFFF) << _PLACE_BITS | at
        for at, record in enumerate(records)
        for key in set(_keys(record, frequency))
    ]
    keys.sort()
    for _, group in groupby(keys, key=lambda key: key >> _PLACE_BITS):
        members = [key & ((1 << _PLACE_BITS) - 1) for key in group]
        if len(members) > 1:
            yield members


def _keys(record: Traits, frequency: Counter[str]) -> Iterator[str]:
    yield from record.names
    long_enough = {word for word in record.title_words if len(word) >= _SHORTEST and frequency[word] > 1}
    chosen = sorted(long_enough, key=lambda word: (frequency[word], word))[:_RAREST]
    for at, word in enumerate(chosen):
        if frequency[word] <= _SMALL:
            yield f"t:{word}"
        for other in chosen[at + 1 :]:
            yield f"t:{min(word, other)} {max(word, other)}"
    if record.title:
        yield f"s:{record.squeezed[:24]}"
        yield f"e:{record.squeezed[-20:]}"
    if record.url:
        yield f"u:{record.url}"
    if record.first and record.first_page and record.volume:
        yield f"p:{record.volume}:{record.first_page}"
    if record.first and record.year:
        yield f"a:{record.first}:{record.year}"
