"""A model from labelled references: conditional random field, L-BFGS with both penalties, so that most weights vanish."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable

import pycrfsuite

from refman.references.features import Sight, features
from refman.references.matrix.model_file import feature_table
from refman.references.tokens import Tokens

# c1 empties rare attributes (a small model), c2 keeps the rest modest.
SETTINGS = {"c1": 0.11, "c2": 0.004, "max_iterations": 100, "feature.minfreq": 2, "feature.possible_transitions": False}


def fit(sequences: Iterable[tuple[Tokens, list[str]]], path: str, **settings: float) -> None:
    """Train on words and labels, and write the model file."""
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({**SETTINGS, **settings})
    count = 0
    for cut, labels in sequences:
        trainer.append(features(Sight(cut.words, cut.gaps)), labels)
        count += 1
    started = time.process_time()
    trainer.train(path)
    with open(path, "rb") as file:
        model = rounded(file.read())
    with open(path, "wb") as file:
        file.write(model)
    print(f"trained on {count} references in {time.process_time() - started:.0f} s", file=sys.stderr)


def rounded(model: bytes) -> bytes:
    """The model with its weights as 32 bits hold them, so that matrices of half the size give the same sums."""
    out = bytearray(model)
    table = feature_table(out)
    table["weight"] = table["weight"].astype("<f4")
    return bytes(out)
