"""What the model is trained on: gold that its licence allows, recombined references, references from templates."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from tools.train_parser.compose import composed
from tools.train_parser.gold import TRAINABLE, Labelled, load, split
from tools.train_parser.national import national
from tools.train_parser.recombine import Pools, recombined
from tools.train_parser.styled import as_written, styled
from tools.train_parser.written import Item

# How many recombined references are made of each gold one.
RECOMBINED = {"rendered": 3.5, "rendered-extra": 0.7, "anystyle-core": 0.6, "anystyle-good": 0.3, "grobid": 0.2}
SEED = 20240429


# References of the languages that the gold has few of.
NATIONAL = 8_000


# As many references of the works that were written down, in any style.
OF_WORKS = 12_000


class Mix(NamedTuple):
    """What one of the models is trained on: sets that count twice, sets left out, how much is recombined of each, nations.

    `prints` says which references of the written works: others for another number. `weight` is the model's in the mean.
    """

    twice: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    recombined: Mapping[str, float] = RECOMBINED
    national: int = NATIONAL
    prints: int = 0
    weight: int = 1


_TWICE = {**RECOMBINED, "anystyle-core": 2.0}
# The shipped model is the mean of models of different mixes: it was better on every set than any of them, and than the mean
# of models that differ in their seeds alone. Some of them never met the lists of other nations: where all did, the gold's own
# languages were read a little worse.
MIXES = (
    Mix(weight=2),
    Mix(twice=("anystyle-core",), recombined=_TWICE, national=0, prints=1),
    Mix(without=("anystyle-ugly",), national=0, prints=2),
)


def mixed(train: list[Labelled], works: Sequence[Item], mix: Mix) -> list[Labelled]:
    """The references of a mix, made ones among them."""
    kept = [item for item in thinned(train) if item.source not in mix.without]
    again = [item for item in train if item.source in mix.twice]
    new = made(train, recombination=mix.recombined, nations=mix.national)
    return [*kept, *again, *new, *as_written(works, OF_WORKS, SEED + mix.prints)]


def thinned(train: list[Labelled]) -> list[Labelled]:
    """Every second of the references that only add styles: more of them cost time and gave nothing."""
    plain = [item for item in train if item.source != "rendered-extra"]
    return plain + [item for item in train if item.source == "rendered-extra"][::2]


def gold(*, held_out: bool) -> tuple[list[Labelled], list[Labelled]]:
    """The references to train on and those kept for measuring (none of `held_out` is false)."""
    train: list[Labelled] = []
    held: list[Labelled] = []
    for name in TRAINABLE:
        items = load(name)
        if not held_out:
            train += items
        elif name == "rendered-extra":
            works = {item.group.split(":", 1)[1] for item in held}
            train += [item for item in items if item.group.split(":", 1)[1] not in works]
        else:
            part, kept = split(items)
            train += part
            held += kept
    return train, held


COMPOSED = 13_000
# For the types alone: the labels gained nothing from works put together of rendered ones.
STYLED = 40_000
# As many of the works that were written down for them, and as many others that are read by the parser first.
WRITTEN, READ = 30_000, 60_000


def made(
    train: list[Labelled],
    *,
    recombination: Mapping[str, float] = RECOMBINED,
    nations: int = NATIONAL,
    seed: int = SEED,
) -> Iterator[Labelled]:
    """Recombined references and those from templates, the same ones each time."""
    rng = random.Random(seed)
    pools = Pools(train)
    for item in train:
        amount = recombination.get(item.source, 0.0)
        times = int(amount) + (rng.random() < amount % 1)
        for _ in range(times):
            new = recombined(item, pools, rng)
            if new is not None:
                yield new
    yield from composed(pools, COMPOSED, seed)
    yield from national(pools, nations, seed)


def styled_anew(train: list[Labelled], *, seed: int = SEED) -> Iterator[Labelled]:
    """References of works put together anew, printed by our own CSL processor."""
    yield from styled([item for item in train if item.source == "rendered"], Pools(train), STYLED, seed)


def printed(works: Sequence[Item], *, seed: int = SEED) -> Iterator[Labelled]:
    """References of the works that were written down, printed likewise."""
    yield from as_written(works, WRITTEN, seed)


def to_read(works: Sequence[Item]) -> list[Labelled]:
    """Other references of the written works, for what the parser makes of them."""
    return list(as_written(works, READ, SEED + len(MIXES)))
