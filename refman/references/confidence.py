"""How likely it is that every field of a record is right: a number that was calibrated on references kept out of training."""

from __future__ import annotations

import functools
import json
import math
from importlib import resources

from refman.references.build import Draft
from refman.references.pieces import Piece

# Fields whose labels are read for the weakest one; glue and notes say little about the record.
_COUNTED = frozenset(
    """author editor title container-title publisher publisher-place volume issue page issued edition URL DOI translator""".split()
)


@functools.cache
def _table() -> tuple[list[float], float, list[tuple[float, float]]]:
    data = json.loads(resources.files("refman.references").joinpath("data", "confidence.json").read_text("utf-8"))
    return data["weights"], data["bias"], [tuple(point) for point in data["curve"]]


def signs(made: Draft, found: list[Piece], probability: float) -> list[float]:
    """The evidence, as numbers: see the model card for the weight of each."""
    weakest = min((piece.confidence for piece in found if piece.name in _COUNTED), default=0.0)
    size = len(made.cut.words)
    logarithm = math.log(max(probability, 1e-9))
    groups: dict[str, int] = {}
    for piece in found:
        groups[piece.name] = groups.get(piece.name, 0) + 1
    twice = sum(count - 1 for name, count in groups.items() if name in _COUNTED and count > 1)
    values = made.values
    return [
        logarithm,
        math.log(max(weakest, 1e-6)),
        logarithm / max(size, 1),
        float(bool(values.get("author"))),
        float(bool(values.get("issued"))),
        float(bool(values.get("title"))),
        float(bool(values.get("container-title") and values.get("volume") and values.get("page"))),
        float(bool(values.get("editor"))),
        float(bool(made.notes)),
        float(twice),
        float(bool(made.others)),
        float(bool(values.get("URL"))),
        float(bool(values.get("publisher"))),
        float(bool(values.get("author") and any(name.literal for name in values["author"]))),
    ]


def confidence(made: Draft, found: list[Piece], probability: float) -> float:
    """From 0 to 1."""
    weights, bias, curve = _table()
    score = bias + sum(weight * sign for weight, sign in zip(weights, signs(made, found, probability)))
    return _on_curve(1 / (1 + math.exp(-max(-30.0, min(30.0, score)))), curve)


def _on_curve(score: float, curve: list[tuple[float, float]]) -> float:
    """The share of right references at a score, between the points that were measured."""
    left = (0.0, 0.0)
    for point in curve:
        if score <= point[0]:
            span = point[0] - left[0]
            return round(left[1] + (point[1] - left[1]) * ((score - left[0]) / span if span else 1.0), 4)
        left = point
    return round(left[1], 4)
