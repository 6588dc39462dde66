"""How sure a record is: a logistic regression on references that the model was not trained on, and its curve."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import numpy as np

from refman.model.reference import reference_to_csl
from refman.references.confidence import signs
from refman.references.decode import labelling
from refman.references.loose_ends import has_loose_ends
from refman.references.parse import parse_references
from refman.references.repeated import without_sign
from refman.references.tokens import tokens
from tools.train_parser.scoring import is_right

# The share of right references that a confidence stands for is told this much lower, because new lists differ: so much that
# of the references with 0.9 and more 95 in 100 were right on lists of kinds that were not trained on.
MODEST = 0.048
# Points of the curve, and how far neighbours reach, as a share of all references in the order of their scores.
POINTS, WIDTH = 30, 0.08


def evidence(records: Sequence[dict[str, Any]]) -> tuple[np.ndarray, np.ndarray]:
    """For each record the signs of its parse, and whether the parse is all right."""
    rows, right = [], []
    for record in records:
        text = record["text"]
        cut = tokens(text)
        if not cut.words:
            continue
        borrowed = without_sign(text, cut)
        shown = borrowed.cut if borrowed else cut
        reference = parse_references([text], together=False)[0].reference
        loose = has_loose_ends([getattr(reference, field) for field in reference.__struct_fields__], reference.doubts)
        found = labelling(shown.words, shown.gaps)
        rows.append(signs(found.probability, found.believed, loose))
        right.append(is_right(_fair(record), reference_to_csl(reference)))
    return np.array(rows), np.array(right, dtype=float)


def _fair(record: dict[str, Any]) -> dict[str, Any]:
    """The record, where its gold takes the year into the volume ("1995;274"), without a say on the year."""
    if "volume" in record["skip"] and "year" not in record["truth"]:
        return {**record, "skip": [*record["skip"], "year"]}
    return record


def regression(
    rows: np.ndarray, right: np.ndarray, weights: np.ndarray, penalty: float = 1.0
) -> tuple[list[float], float]:
    """Coefficients and bias, by Newton's method with a small penalty."""
    mean, spread = rows.mean(0), rows.std(0) + 1e-9
    x = np.hstack([(rows - mean) / spread, np.ones((len(rows), 1))])
    beta = np.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-np.clip(x @ beta, -30, 30)))
        gradient = x.T @ (weights * (right - p)) - penalty * beta
        hessian = (x * (weights * p * (1 - p))[:, None]).T @ x + penalty * np.eye(x.shape[1])
        beta += np.linalg.solve(hessian, gradient)
    coefficients = beta[:-1] / spread
    return [float(value) for value in coefficients], float(beta[-1] - (coefficients * mean).sum())


def curve(scores: np.ndarray, right: np.ndarray, weights: np.ndarray) -> list[tuple[float, float]]:
    """Score to share of right references: rising, averaged over neighbours so that no point hangs on a few, told modestly."""
    order = np.argsort(scores)
    scores, right, weights = scores[order], right[order], weights[order]
    rank = np.cumsum(weights) / weights.sum()
    points: list[tuple[float, float]] = []
    for at in np.linspace(0.02, 0.98, POINTS):
        near = weights * np.exp(-0.5 * ((rank - at) / WIDTH) ** 2)
        share = float(np.average(right, weights=near)) - MODEST
        points.append((float(np.average(scores, weights=near)), max(0.0, share, points[-1][1] if points else 0.0)))
    return [(0.0, 0.0), *points, (1.0, min(0.995, points[-1][1] + 0.01))]


def calibrated(sets: dict[str, Sequence[dict[str, Any]]]) -> dict[str, Any]:
    """The table of `refman/references/data/confidence.json`; every set weighs the same."""
    found = [evidence(records) for records in sets.values()]
    rows = np.vstack([part[0] for part in found])
    right = np.concatenate([part[1] for part in found])
    weights = np.concatenate([np.full(len(part[1]), 1000.0 / len(part[1])) for part in found])
    coefficients, bias = regression(rows, right, weights)
    scores = 1 / (1 + np.exp(-np.clip(rows @ np.array(coefficients) + bias, -30, 30)))
    return {
        "weights": [round(value, 5) for value in coefficients],
        "bias": round(bias, 5),
        "curve": [[round(score, 4), round(share, 4)] for score, share in curve(scores, right, weights)],
    }


def write(table: dict[str, Any], path: str) -> None:
    with open(path, "w", encoding="utf-8") as file:
        json.dump(table, file)
