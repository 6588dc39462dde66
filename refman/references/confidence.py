"""How likely it is that every field of a record is right: a number that was calibrated on references kept out of training."""

from __future__ import annotations

import functools
import math
from bisect import bisect_left
from operator import mul

import msgspec

from refman.references.data_files import data_bytes


@functools.cache
def _table() -> tuple[list[float], float, list[tuple[float, float]], list[float]]:
    data = msgspec.json.decode(data_bytes("confidence.json"))
    return (
        data["weights"],
        data["bias"],
        [tuple(point) for point in data["curve"]],
        [point[0] for point in data["curve"]],
    )


def signs(probability: float, believed: float, loose: bool) -> list[float]:
    """The evidence: the probability of all labels, as a logarithm, and two more.

    `believed` is how far the network believes the labels (`Labelling`), `loose` whether the record has loose ends.

    More signs of the labels (the weakest field, which fields there are, how many names, …) fitted the calibration sets better
    and new sets worse. So did the logarithm for each word: what there is little of, a lone name, was nearly certain by it.
    """
    return [math.log(max(probability, 1e-9)), believed, float(loose)]


def confidence(probability: float, believed: float, loose: bool) -> float:
    """From 0 to 1."""
    weights, bias, curve, scores = _table()
    score = bias + sum(map(mul, weights, signs(probability, believed, loose)))
    return _on_curve(1 / (1 + math.exp(-max(-30.0, min(30.0, score)))), curve, scores)


def _on_curve(score: float, curve: list[tuple[float, float]], scores: list[float]) -> float:
    """The share of right references at a score, between the points that were measured; `scores` are those of the points."""
    at = bisect_left(scores, score)
    if at == len(curve):
        return round(curve[-1][1], 4)
    left, point = curve[at - 1] if at else (0.0, 0.0), curve[at]
    span = point[0] - left[0]
    return round(left[1] + (point[1] - left[1]) * ((score - left[0]) / span if span else 1.0), 4)
