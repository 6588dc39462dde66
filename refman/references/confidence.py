"""How likely it is that every field of a record is right: a number that was calibrated on references kept out of training."""

from __future__ import annotations

import functools
import math

import msgspec

from refman.references.data_files import data_bytes
from refman.references.pieces import Piece

# Fields whose labels are read for the weakest one; glue and notes say little about the record.
_COUNTED = frozenset(
    """author editor title container-title publisher publisher-place volume issue page issued edition URL DOI translator""".split()
)


@functools.cache
def _table() -> tuple[list[float], float, list[tuple[float, float]]]:
    data = msgspec.json.decode(data_bytes("confidence.json"))
    return data["weights"], data["bias"], [tuple(point) for point in data["curve"]]


def signs(found: list[Piece], size: int, probability: float) -> list[float]:
    """The evidence: probability of all labels, of the weakest that counts, and of all for each of `size` words, as logarithms.

    More signs (which fields there are, how many names, …) fitted the calibration sets better and new sets worse.
    """
    logarithm = math.log(max(probability, 1e-9))
    weakest = min((piece.confidence for piece in found if piece.name in _COUNTED), default=1e-6)
    return [logarithm, math.log(max(weakest, 1e-6)), logarithm / max(size, 1)]


def confidence(found: list[Piece], size: int, probability: float) -> float:
    """From 0 to 1."""
    weights, bias, curve = _table()
    score = bias + sum(weight * sign for weight, sign in zip(weights, signs(found, size, probability)))
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
