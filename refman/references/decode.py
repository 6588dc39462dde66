"""The model: labels of words, and how sure they are."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from refman.references.data_files import data_bytes
from refman.references.features import features
from refman.references.tokens import Tokens

MODEL = "parser.crf"
# A process that has met so many references is worth reading the model as matrices; a call with so few is not worth using them.
MANY, FEW = 300, 16
# The tagger reads the bytes where they lie and does not own them.
_KEPT: list[bytes] = []


class Labelling(msgspec.Struct, frozen=True, gc=False):
    """A label for each word, the probability of the whole sequence, and that of each label."""

    labels: list[str]
    probability: float
    marginals: list[float]


@functools.cache
def tagger(name: str = MODEL) -> Any:
    """The model, read once."""
    import pycrfsuite

    opened = pycrfsuite.Tagger()
    model = data_bytes(name)
    opened.open_inmemory(model)
    _KEPT.append(model)
    return opened


def labelling(words: list[str], gaps: list[str]) -> Labelling:
    """The most probable labels of the words; `gaps` has one more member than `words`."""
    model = tagger()
    labels = model.tag(features(words, gaps))
    return Labelling(labels, model.probability(labels), _marginals(model.marginal, labels))


def labellings(cuts: Sequence[Tokens], waiting: int = 0) -> list[Labelling]:
    """The labels of many references, each of one word at least; the same as one by one.

    `waiting` is how many more the caller has, which tells sooner whether reading the matrices is worth it.
    """
    _MET.count += len(cuts)
    if len(cuts) < FEW or _MET.count + waiting < MANY:
        return [labelling(cut.words, cut.gaps) for cut in cuts]
    from refman.references.matrix.model import matrix

    return matrix().labellings(cuts)


class _Met:
    """How many references this process has labelled."""

    count = 0


_MET = _Met()


def _marginals(marginal: Callable[[str, int], float], labels: list[str]) -> list[float]:
    """The probability of each label where its field begins and ends; inside it is left at 1, since edges are what is unsure."""
    last = len(labels) - 1
    out = [1.0] * len(labels)
    for at, label in enumerate(labels):
        if at == 0 or at == last or label != labels[at - 1] or label != labels[at + 1]:
            out[at] = marginal(label, at)
    return out
