"""Which records are compared at all, when duplicates are looked for: those that share something rare.

The work grows in step with the number of records: a record has at most a handful of blocks, and in a large block
it is compared only with its neighbours in the order of titles.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from refman.library.traits import Traits

_RAREST = 5  # words of a title that make a block
_SMALL = 40  # records in a block that are all compared with each other
_WINDOW = 8  # neighbours that are compared in a larger one
_SKIPPED = 2  # letters of a word that is too short to block by


def candidate_pairs(records: Sequence[Traits]) -> Iterator[tuple[int, int]]:
    """Pairs of places in `records`, each pair once, the smaller place first."""
    seen: set[int] = set()
    total = len(records)
    for members in _blocks(records):
        for one, other in _within(members, records):
            code = one * total + other if one < other else other * total + one
            if one != other and code not in seen:
                seen.add(code)
                yield (one, other) if one < other else (other, one)


def _within(members: list[int], records: Sequence[Traits]) -> Iterator[tuple[int, int]]:
    if len(members) > _SMALL:
        members = sorted(members, key=lambda at: (records[at].title, records[at].first, records[at].year or 0))
    reach = len(members) if len(members) <= _SMALL else _WINDOW
    for at, one in enumerate(members):
        for other in members[at + 1 : at + 1 + reach]:
            yield one, other


def _blocks(records: Sequence[Traits]) -> Iterator[list[int]]:
    frequency = Counter(word for record in records for word in set(record.title_words))
    blocks: dict[str, list[int]] = defaultdict(list)
    for at, record in enumerate(records):
        for key in _keys(record, frequency):
            blocks[key].append(at)
    for members in blocks.values():
        if len(members) > 1:
            yield members


def _keys(record: Traits, frequency: Counter[str]) -> Iterator[str]:
    yield from record.names
    chosen = sorted(
        {word for word in record.title_words if len(word) > _SKIPPED}, key=lambda word: (frequency[word], word)
    )
    chosen = [word for word in chosen if frequency[word] > 1][:_RAREST]
    for word in chosen[:2]:
        yield f"t:{word}"
    for at, word in enumerate(chosen):
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
