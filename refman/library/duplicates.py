"""Groups of records that are one work: pairs that enough speaks for, joined where nothing speaks against."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

import msgspec

from refman.library.blocking import candidate_pairs
from refman.library.likeness import SAME, likeness
from refman.library.traits import Traits

_SAMPLE = 6  # members of each group that are compared when two groups are joined


class Group(msgspec.Struct, frozen=True):
    """Places of records that are one work, and how much speaks for it (of the weakest link that joined them)."""

    members: tuple[int, ...]
    score: float


def groups(records: Sequence[Traits], same: float = SAME) -> list[Group]:
    """The groups of two and more, surest first."""
    scored = ((likeness(records[one], records[other]), one, other) for one, other in candidate_pairs(records))
    links = sorted((link for link in scored if link[0] >= same), key=lambda link: (-link[0], link[1], link[2]))
    group: dict[int, list[int]] = {}
    weakest: dict[int, float] = {}
    for score, one, other in links:
        ours, theirs = group.setdefault(one, [one]), group.setdefault(other, [other])
        if ours is theirs or not _may_join(ours, theirs, records, same):
            continue
        ours.extend(theirs)
        weakest[id(ours)] = min(score, weakest.get(id(ours), score), weakest.get(id(theirs), score))
        for member in theirs:
            group[member] = ours
    found = {id(members): members for members in group.values() if len(members) > 1}
    out = [Group(tuple(sorted(members)), weakest[key]) for key, members in found.items()]
    return sorted(out, key=lambda one: (-one.score, one.members))


def _may_join(ours: list[int], theirs: list[int], records: Sequence[Traits], same: float) -> bool:
    """Whether, of some of both groups, most pairs are one work: one link must not chain two works together."""
    if len(ours) == len(theirs) == 1:
        return True
    pairs = list(product(ours[:_SAMPLE], theirs[:_SAMPLE]))
    scores = [likeness(records[one], records[other]) for one, other in pairs]
    return sum(score >= same for score in scores) * 2 >= len(scores)
