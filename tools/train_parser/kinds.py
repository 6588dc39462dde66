"""The model of types, from references whose type is known."""

from __future__ import annotations

from collections.abc import Iterable

import pycrfsuite

from refman.references.build import draft
from refman.references.kind_evidence import evidence
from refman.references.pieces import pieces
from tools.train_parser.gold import Labelled

SETTINGS = {"c1": 0, "c2": 4, "max_iterations": 150, "feature.minfreq": 8}


def fit_kinds(items: Iterable[Labelled], path: str) -> None:
    """Train on the labels that the gold gives, and write the model file."""
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params(SETTINGS)
    for item in items:
        if item.truth.get("type"):
            trainer.append([evidence(draft(item.text, item.cut, pieces(item.cut, item.labels)))], [item.truth["type"]])
    trainer.train(path)
