"""The model of types: a small network over what `kind_evidence` reads of a record.

Each attribute has a row of numbers. Their sum speaks for the types directly, and through a layer of hidden units that weigh
what stands together: an address speaks for a page where no volume is, for an article where one is. A linear model of the
same attributes was wrong oftener by one reference in a hundred, on works that it had not met.

The training is in `tools/train_parser/kinds.py`.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from refman.references.data_files import data_bytes

if TYPE_CHECKING:
    from refman.references.matrix.kinds import KindMatrix

FILE = "kinds.net"
# A process that has asked so often is worth loading NumPy for, which takes as long as a hundred answers without it.
_FEW = 50


class File(msgspec.Struct, frozen=True):
    """What `kinds.net` holds, in MessagePack.

    `rows` has a row of bytes with a sign for each attribute: first its part of the hidden units, by `hidden_scale`, then
    that of the types, by `scale`. `out` has a row of floats for each hidden unit.
    """

    kinds: list[str]
    attributes: list[str]
    rows: bytes
    hidden_scale: float
    scale: float
    bias: list[float]
    out: list[list[float]]
    out_bias: list[float]


class Network:
    """The network, as it was read from its file."""

    def __init__(self, file: File) -> None:
        self.file = file
        self._hidden = len(file.bias)
        self._width = self._hidden + len(file.kinds)
        self._known = {attribute: at for at, attribute in enumerate(file.attributes, 1)}
        self._asked = 0

    def kind(self, attributes: Sequence[str]) -> str:
        """The most probable type of a record with these attributes; those that are not known say nothing."""
        rows = [*filter(None, map(self._known.get, attributes))]
        self._asked += 1
        scores = self.plainly(rows) if self._asked <= _FEW else self.matrix.scores(rows)
        return self.file.kinds[scores.index(max(scores))]

    def plainly(self, rows: Sequence[int]) -> list[float]:
        """The score of each type, in plain Python."""
        file, width, hidden = self.file, self._width, self._hidden
        table = memoryview(file.rows).cast("b")
        sums = [sum(column) for column in zip(*[table[(at - 1) * width : at * width] for at in rows])] or [0] * width
        scores = [one * file.scale + bias for one, bias in zip(sums[hidden:], file.out_bias)]
        for one, bias, weights in zip(sums, file.bias, file.out):
            unit = one * file.hidden_scale + bias
            if unit > 0.0:
                scores = [score + unit * weight for score, weight in zip(scores, weights)]
        return scores

    @functools.cached_property
    def matrix(self) -> KindMatrix:
        """The same by matrices."""
        from refman.references.matrix.kinds import KindMatrix

        # Row 0 is that of all attributes which are not known.
        return KindMatrix(self.file, bytes(self._width) + self.file.rows)

    @property
    def attributes(self) -> list[str]:
        """What it knows, by the numbers of the rows."""
        return self.file.attributes


@functools.cache
def network() -> Network:
    """The network, read once."""
    return Network(msgspec.msgpack.decode(data_bytes(FILE), type=File))
