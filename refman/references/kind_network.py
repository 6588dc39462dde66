"""The model of types: a small network over what `kind_evidence` reads of a record.

Each attribute has a row of numbers. Their sum speaks for the types directly, and through a layer of hidden units that weigh
what stands together: an address speaks for a page where no volume is, for an article where one is. A linear model of the
same attributes was wrong oftener by one reference in a hundred, on works that it had not met.

The training is in `tools/train_parser/kinds.py`.
"""

from __future__ import annotations

import functools
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
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

    `names` are the attributes in UTF-8, sorted by code points, each with the end of a line behind it; `starts` says in four
    bytes, the lowest first, where each starts, and where the last ends, so that a few are found without reading all. `rows`
    has a row of bytes with a sign for each attribute: first its part of the hidden units, by `hidden_scale`, then that of
    the types, by `scale`. `out` has a row of floats for each hidden unit.
    """

    kinds: list[str]
    names: memoryview
    starts: memoryview
    rows: memoryview
    hidden_scale: float
    scale: float
    bias: list[float]
    out: list[list[float]]
    out_bias: list[float]


def listed(attributes: Sequence[str]) -> dict[str, memoryview]:
    """`File.names` and `File.starts` of these attributes, which are sorted."""
    lines = [f"{attribute}\n".encode() for attribute in attributes]
    starts = [start.to_bytes(4, "little") for start in accumulate(map(len, lines), initial=0)]
    return {"names": memoryview(b"".join(lines)), "starts": memoryview(b"".join(starts))}


class Network:
    """The network, as it was read from its file."""

    def __init__(self, file: File) -> None:
        self.file = file
        self._hidden = len(file.bias)
        self._width = self._hidden + len(file.kinds)
        self._asked = 0

    def kind(self, attributes: Sequence[str]) -> str:
        """The most probable type of a record with these attributes; those that are not known say nothing."""
        self._asked += 1
        if self._asked <= _FEW:
            scores = self.plainly([*filter(None, map(self._row, attributes))])
        else:
            scores = self.matrix.scores([*filter(None, map(self._rows.get, attributes))])
        return self.file.kinds[scores.index(max(scores))]

    def _row(self, attribute: str) -> int:
        """The row of an attribute, from 1, sought among the sorted names; 0 for one that is not known."""
        wanted, count = attribute.encode("utf-8", "surrogatepass"), len(self.file.starts) // 4 - 1
        at = bisect_left(range(count), wanted, key=self._name)
        return at + 1 if at < count and self._name(at) == wanted else 0

    def _name(self, at: int) -> bytes:
        starts = self.file.starts[4 * at : 4 * at + 8]
        first, end = int.from_bytes(starts[:4], "little"), int.from_bytes(starts[4:], "little")
        return bytes(self.file.names[first : end - 1])

    @functools.cached_property
    def _rows(self) -> dict[str, int]:
        """The rows of all attributes, which takes as long to make as seeking those of a hundred records."""
        return {attribute: at for at, attribute in enumerate(self.attributes, 1)}

    def plainly(self, rows: Sequence[int]) -> list[float]:
        """The score of each type, in plain Python."""
        file, width, hidden = self.file, self._width, self._hidden
        table = file.rows.cast("b")
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
        return bytes(self.file.names).decode().split("\n")[:-1]


@functools.cache
def network() -> Network:
    """The network, read once."""
    return Network(msgspec.msgpack.decode(data_bytes(FILE), type=File))
