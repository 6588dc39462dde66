"""The model of types, from references whose type is known.

Some two thousand works in many styles would teach their own words by heart. So each reference is shown again with most of
its words gone, and the model learns to do with what is known of kinds of words, houses, outlets and hosts.
"""

from __future__ import annotations

import random
from collections.abc import Iterable

import pycrfsuite

from refman.references.build import draft
from refman.references.kind_evidence import evidence
from refman.references.mending.mended import mended
from refman.references.pieces import pieces
from tools.train_parser.gold import Labelled

SETTINGS = {"c1": 0, "c2": 3, "max_iterations": 120, "feature.minfreq": 8}
# The shipped model is the mean of so many, which differ in what was made for them and in the words that are gone: a single
# one is right half a point oftener or less often by chance.
KINDS = 8
# How often each is shown anew, and how much is then gone: of attributes that hold a word of the text, and of others.
COPIES, WORDS_GONE, OTHERS_GONE = 2, 0.7, 0.3
# How attributes of words begin (see `kind_evidence`), and those that begin likewise and are none.
_WORDED = tuple("gmcbh#eSt^$[u/dx")
_UNWORDED = ("tn", "tcase")


def fit_kinds(items: Iterable[Labelled], path: str, seed: int) -> None:
    """Train on the labels that the gold gives, and write the model file."""
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params(SETTINGS)
    rng = random.Random(seed)
    for item in items:
        kind = [item.truth["type"]]
        found = mended(item.cut, pieces(item.cut, item.labels))
        seen = evidence(draft(item.text, item.cut, found))
        trainer.append([seen], kind)
        for _ in range(COPIES):
            trainer.append([_thinned(seen, rng)], kind)
    trainer.train(path)


def _thinned(seen: list[str], rng: random.Random) -> list[str]:
    return [one for one in seen if rng.random() > (WORDS_GONE if _is_worded(one) else OTHERS_GONE)]


def _is_worded(attribute: str) -> bool:
    return attribute.startswith(_WORDED) and not attribute.startswith(_UNWORDED)
