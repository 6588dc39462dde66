"""Forward and backward sums of many references at once: how probable each label is at each word.

References go through together, the longest first: at each step those that are still going on are in front. The words lie in
rows step by step, all first words, then all second ones, so that a step reads and writes a stretch of memory as it lies and
need not gather its words from everywhere.

Source: Rabiner (1989), A tutorial on hidden Markov models, sections III and V.A (scaling).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from refman.references.matrix.hashes import Whole

Floats = np.ndarray[Any, np.dtype[Any]]
# Where the rows of each step start and end.
_Steps = list[tuple[int, int]]


def marginals(scores: Floats, transitions: Floats, lengths: Whole, starts: Whole) -> tuple[Floats, Floats]:
    """The probability of each label at each word, and the logarithm of the sum over all paths of each reference."""
    rows, steps = _step_by_step(lengths, starts)
    weights = scores[rows]
    peaks = weights.max(1)
    weights -= peaks[:, None]
    np.exp(weights, out=weights)
    ahead, behind = np.exp(transitions), np.ascontiguousarray(np.exp(transitions).T)
    sums, scale = _forward(weights, ahead, steps)
    weights /= scale[:, None]
    _backward(sums, weights, behind, steps)
    # In the order of the words again.
    found, logarithms = np.empty_like(sums), np.empty_like(scale)
    found[rows] = sums
    logarithms[rows] = np.log(scale) + peaks
    return found, np.add.reduceat(logarithms, starts)


def _step_by_step(lengths: Whole, starts: Whole) -> tuple[Whole, _Steps]:
    """The words in the order in which steps take them, and the steps."""
    order = np.argsort(-lengths, kind="stable")
    longest = np.arange(int(lengths[order[0]]))
    going = len(lengths) - np.searchsorted(lengths[order[::-1]], longest, side="right")
    ends = np.cumsum(going)
    step = np.repeat(longest, going)
    rows = starts[order][np.arange(len(step)) - (ends - going)[step]] + step
    return rows, [*zip((ends - going).tolist(), ends.tolist())]


def _forward(weights: Floats, ahead: Floats, steps: _Steps) -> tuple[Floats, Floats]:
    """The sum over the paths to each label of each word, each word's sums scaled to one, and by what they were divided."""
    sums, scale = np.empty_like(weights), np.empty(len(weights))
    before = -1
    for start, end in steps:
        now, total = sums[start:end], scale[start:end]
        if before < 0:
            now[:] = weights[:end]
        else:
            np.matmul(sums[before : before + end - start], ahead, out=now)
            now *= weights[start:end]
        np.add.reduce(now, 1, out=total)
        now /= total[:, None]
        before = start
    return sums, scale


def _backward(sums: Floats, weights: Floats, behind: Floats, steps: _Steps) -> None:
    """The sums to each word multiplied with those from it to the end; the weights are used up."""
    back = np.ones((steps[0][1], weights.shape[1]))
    for (before, _), (start, end) in zip(steps[-2::-1], steps[:0:-1]):
        now = weights[start:end]
        now *= back[: end - start]
        np.matmul(now, behind, out=back[: end - start])
        sums[before : before + end - start] *= back[: end - start]
