"""The habits of a list: which label its other entries give a word that stands as this one does.

A list is in one style from end to end, so that a word behind "), " in one entry is what such a word is in the others. Of each
word its place is told: brackets and quotation marks around it, what stood before, the gap in front, its shape. Where the
labels of an entry are unsure, those which the other entries have in the same place, and have there oftener than references
usually do, gain weight, and the entry is labelled once more.

The table of what is usual is `data/usual.txt`, counted in the gold by `tools/train_parser/usual.py`.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from typing import NamedTuple

from refman.references.data_files import data_bytes

# So few entries have no habits; an entry as probable as the second, and a word as probable as the third, stay as they are.
FEWEST, SURE, SURE_WORD = 4, 0.7, 0.8
# How much a habit weighs against the model's own weights, and how many words in a place the usual shares stand for.
_WEIGHT, _USUAL = 0.8, 8.0
# Of a label that is never met in a place.
_LEAST_SHARE = 0.001
# How much oftener at least; less is nothing.
_LEAST_GAIN = 1.01

# Of a word by its number in its reference: what each label gains.
Leanings = dict[int, dict[str, float]]
_Labels = dict[str, float]


class Labelled(NamedTuple):
    """A reference as it was labelled: the place of each word as a number of `places()` (0 for a rare one), its labels, how
    probable they are, and the words that might be something else, each with the probability of its label."""

    places: Sequence[int]
    labels: Sequence[str]
    probability: float
    unsure: Sequence[tuple[int, float]]


@functools.cache
def places() -> dict[str, int]:
    """The known places of words, numbered from 1."""
    return {line[: line.index("\t")]: at for at, line in enumerate(_lines(), 1)}


@functools.cache
def _lines() -> list[str]:
    return data_bytes("usual.txt").decode("utf-8").split("\n")[:-1]


@functools.cache
def usual(place: int) -> _Labels:
    """The share of each label in a place."""
    parts = _lines()[place - 1].partition("\t")[2].split(" ")
    counts = dict(zip(parts[::2], map(int, parts[1::2])))
    total = sum(counts.values())
    return {label: count / total for label, count in counts.items()}


def leanings(entries: Sequence[Labelled]) -> list[Leanings]:
    """For each entry of a list what its unsure words gain by the others; empty where there is nothing to gain."""
    habits: list[_Labels] = [{} for _ in range(len(places()) + 1)]
    for entry in entries:
        for place, label in zip(entry.places, entry.labels):
            known = habits[place]
            known[label] = known.get(label, 0.0) + entry.probability
    return [_of(entry, habits) if entry.unsure else {} for entry in entries]


def _of(entry: Labelled, habits: Sequence[_Labels]) -> Leanings:
    # What the entry itself added is no evidence for it.
    own: dict[int, _Labels] = {}
    for place, label in zip(entry.places, entry.labels):
        added = own.setdefault(place, {})
        added[label] = added.get(label, 0.0) + entry.probability
    out: Leanings = {}
    for at, probability in entry.unsure:
        place = entry.places[at]
        if place:
            openness = min(1.0, 2.0 * (1.0 - probability))
            gains = _gains(habits[place], own[place], usual(place), openness * _WEIGHT)
            if gains:
                out[at] = gains
    return out


def _gains(known: _Labels, own: _Labels, shares: _Labels, weight: float) -> _Labels:
    """What each label gains that the others have in this place oftener than is usual; that one is rarer proves nothing."""
    all_others = sum(known.values()) - sum(own.values())
    out = {}
    for label, count in known.items():
        share = shares.get(label, _LEAST_SHARE)
        oftener = (count - own.get(label, 0.0) + _USUAL * share) / ((all_others + _USUAL) * share)
        if oftener > _LEAST_GAIN:
            out[label] = weight * math.log(oftener)
    return out
