"""The model: labels of words, and how sure they are."""

from __future__ import annotations

import functools
from importlib import resources
from typing import Any

import msgspec

from refman.references.features import features

MODEL = "parser.crf"
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
    model = resources.files("refman.references").joinpath("data", name).read_bytes()
    opened.open_inmemory(model)
    _KEPT.append(model)
    return opened


def labelling(words: list[str], gaps: list[str]) -> Labelling:
    """The most probable labels of the words; `gaps` has one more member than `words`."""
    model = tagger()
    labels = model.tag(features(words, gaps))
    marginal = model.marginal
    return Labelling(labels, model.probability(labels), [marginal(label, at) for at, label in enumerate(labels)])
