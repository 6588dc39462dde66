"""The network of types by matrices: the scores that `kind_network` computes plainly, in a twentieth of the time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from refman.references.kind_network import File


class KindMatrix:
    """The numbers of a network's file as arrays; `rows` has one more in front, of the attributes that are not known."""

    def __init__(self, file: File, rows: bytes) -> None:
        self._hidden = len(file.bias)
        self._scales = file.hidden_scale, file.scale
        self._table = np.frombuffer(rows, dtype=np.int8).reshape(-1, self._hidden + len(file.kinds))
        self._bias, self._out, self._out_bias = np.array(file.bias), np.array(file.out), np.array(file.out_bias)

    def scores(self, rows: Sequence[int]) -> list[float]:
        """The score of each type of a record that has the attributes of these rows."""
        sums = np.add.reduce(self._table.take(rows or [0], 0), dtype=np.int32)
        units = np.maximum(sums[: self._hidden] * self._scales[0] + self._bias, 0.0)
        scores: list[float] = (sums[self._hidden :] * self._scales[1] + self._out_bias + units @ self._out).tolist()
        return scores
