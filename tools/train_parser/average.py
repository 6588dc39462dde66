"""One model from several: the mean of their weights, as a file that CRFsuite reads.

The models differ in the references that were made for them. Where they agree a weight stays, where one of them learnt
chance it fades; the mean makes fewer mistakes than any of them, and costs no more than one when it labels.

Source: Breiman (1996), Bagging predictors; the mean of weights of a linear model is the mean of its scores.
"""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import pycrfsuite

from refman.references.decode import leaning
from refman.references.matrix.model_file import feature_table, strings_at

State = dict[tuple[str, str], float]
_STEP = 1
# Half of all weights are smaller: the file is much smaller without them, and the labels are as good.
LEAST = 0.05


def averaged(paths: Sequence[str], path: str, *, least: float) -> None:
    """Write the mean of some models; weights of an attribute below `least` are left out, for a small file.

    Each label gets an attribute that speaks for it alone, by which a list's habits are told to the tagger.
    """
    state, steps = _mean(Path(one).read_bytes() for one in paths)
    kept = {pair: weight for pair, weight in state.items() if abs(weight) >= least}
    kept |= {(leaning(label), label): 1.0 for _, label in state}
    _skeleton(kept, steps, path)
    Path(path).write_bytes(_filled(Path(path).read_bytes(), kept, steps))


def _mean(models: Iterable[bytes]) -> tuple[State, State]:
    state: State = defaultdict(float)
    steps: State = defaultdict(float)
    count = 0
    for model in models:
        count += 1
        for kind, source, target, weight in _features(model):
            (steps if kind == _STEP else state)[source, target] += weight
    return ({pair: weight / count for pair, weight in every.items()} for every in (state, steps))  # type: ignore[return-value]


def _features(model: bytes) -> Iterable[tuple[int, str, str, float]]:
    """Type, source (an attribute, or the label before), label and weight of each feature."""
    labels, attributes = (_names(model, at) for at in struct.unpack_from("<2I", model, 32))
    for kind, source, target, weight in feature_table(model).tolist():
        yield kind, (labels if kind == _STEP else attributes)[source], labels[target], weight


def _names(model: bytes, at: int) -> list[str]:
    starts, sizes = strings_at(model, at)
    return [model[start : start + size].decode() for start, size in zip(starts.tolist(), sizes.tolist())]


def _skeleton(state: State, steps: State, path: str) -> None:
    """A file with these features and any weights: CRFsuite trains it on one word a label, and on each pair of labels.

    A weight of nothing would be left out of the file. An attribute of all labels has one, where it counts the same for each.
    """
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({"c1": 0, "c2": 1, "max_iterations": 1, "feature.minfreq": 0})
    of_label: dict[str, list[str]] = defaultdict(list)
    for attribute, label in sorted(state):
        of_label[label].append(attribute)
    for at, (label, attributes) in enumerate(sorted(of_label.items())):
        trainer.append([dict.fromkeys(attributes, 1.0 + at / 97)], [label])
    for pair in sorted(steps):
        trainer.append([[], []], list(pair))
    trainer.train(path)


def _filled(model: bytes, state: State, steps: State) -> bytes:
    """The file with its weights set, as 32 bits hold them."""
    out = bytearray(model)
    table = feature_table(out)
    found = [(steps if kind == _STEP else state)[source, target] for kind, source, target, _ in _features(model)]
    if len(found) != len(state) + len(steps):
        raise ValueError(f"{len(state) + len(steps)} features wanted, {len(found)} in the file")
    table["weight"] = np.array(found, dtype="<f4")
    return bytes(out)
