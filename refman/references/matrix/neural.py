"""A second opinion on the labels of a reference: a small convolutional network, asked where the model is unsure.

The conditional random field sees a word with its neighbours and its stretch; the network weighs the whole reference, and errs
elsewhere. The logarithms of its probabilities are added to the field's weights, each word's by `WEIGHT`: labels on which the
two agree gain, and the field's steps from label to label still decide.

Each word is a sum of vectors (of the word, its head and tail, its shape, its kinds, the gaps beside it, the brackets and
quotation marks around it); layers of width three, whose reach grows, add to it what stands around. A reference that the
field is sure of costs nothing, and a run that meets no other never reads the file.

Sources: Strubell et al. (2017), Fast and accurate entity recognition with iterated dilated convolutions; Hinton (2002),
Training products of experts, section 1 (the product); the training is in `tools/train_parser/neural.py`.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

import msgspec
import numpy as np

from refman.references.data_files import data_bytes
from refman.references.features import SHAPES, STATES, Gap, Word, states
from refman.references.stretches import BITS

FILE = "parser.net"
# What the opinion weighs against the field's own weights, and the logarithm of what it takes for impossible.
WEIGHT, LEAST = 0.45, -9.0
# Rows that are multiplied at once: of more OpenBLAS makes threads, which cost several times what they save.
_SLICE = 32
# So many words and gaps are remembered.
_LIMIT = 60_000
_STATES = {state: at for at, state in enumerate(STATES)}
_SHAPES = {shape: at for at, shape in enumerate(SHAPES)}

Floats = np.ndarray[Any, np.dtype[np.float32]]


class Table(msgspec.Struct, frozen=True):
    """Vectors as bytes with one scale: row 0 is that of all names which are not known."""

    names: str
    scale: float
    rows: bytes


class Layer(msgspec.Struct, frozen=True):
    """A convolution of width three: its reach, its weights (3 x width x width) and what it adds, as 32-bit floats."""

    reach: int
    weights: bytes
    bias: bytes


class File(msgspec.Struct, frozen=True):
    """What `parser.net` holds, in MessagePack."""

    labels: list[str]
    width: int
    words: Table
    tails: Table
    heads: Table
    shapes: Table
    kinds: Table
    before: Table
    behind: Table
    states: Table
    bias: bytes
    gain: bytes
    shift: bytes
    layers: list[Layer]
    out: bytes
    out_bias: bytes


class Network:
    """The weights of the network, and the vectors of the words and gaps that were met."""

    def __init__(self, data: bytes) -> None:
        file = msgspec.msgpack.decode(data, type=File)
        self.labels = file.labels
        self._width = width = file.width
        vectors = functools.partial(_vectors, width=width)
        self._words, self._tails, self._heads = map(_Named, (file.words, file.tails, file.heads), [width] * 3)
        self._shapes, self._kinds = vectors(file.shapes), vectors(file.kinds)
        self._states = vectors(file.states)
        # What many words share.
        self._of_kinds: dict[tuple[int, str], Floats] = {}
        self._no_ends = self._tails.of("") + self._heads.of("")
        self._before, self._behind = _Named(file.before, width), _Named(file.behind, width)
        self._bias, self._gain, self._shift = map(_floats, (file.bias, file.gain, file.shift))
        self._layers = [
            (layer.reach, _floats(layer.weights).reshape(3, width, width), _floats(layer.bias)) for layer in file.layers
        ]
        self._out, self._out_bias = _floats(file.out).reshape(width, -1), _floats(file.out_bias)
        self._reach = max(reach for reach, *_ in self._layers)
        self._met = _Met(width, self._of_word)
        self._gaps_before = _Met(width, lambda gap: self._before.of(gap.name))
        self._gaps_behind = _Met(width, lambda gap: self._behind.of(gap.name))

    def gains(self, many: Sequence[tuple[Sequence[Word], Sequence[Gap]]]) -> Floats:
        """What each label of each word gains (words of all references x `labels`), at least nothing.

        A reference is its words and the gaps before, between and behind them.
        """
        seen, places = self._seen(many)
        found = self._through(seen, places)
        found -= found.max(1, keepdims=True)
        found -= np.log(np.exp(found).sum(1, keepdims=True))
        np.maximum(found, LEAST, out=found)
        found -= LEAST
        found *= WEIGHT
        return found

    def _seen(self, many: Sequence[tuple[Sequence[Word], Sequence[Gap]]]) -> tuple[Floats, Any]:
        """The vectors of all words in rows, blanks between the references, and the rows that words stand in."""
        words = [word for own, _ in many for word in own]
        around = [_STATES[state] for _, gaps in many for state in states(gaps[:-1])]
        rows = self._met.of(words)
        rows += self._gaps_before.of([gap for _, gaps in many for gap in gaps[:-1]])
        rows += self._gaps_behind.of([gap for _, gaps in many for gap in gaps[1:]])
        rows += self._states[around]
        rows += self._bias
        rows -= rows.mean(1, keepdims=True)
        rows *= 1.0 / np.sqrt((rows * rows).mean(1, keepdims=True) + 1e-5)
        rows *= self._gain
        rows += self._shift
        places = np.arange(len(rows)) + self._reach * np.repeat(
            np.arange(1, len(many) + 1), [len(own) for own, _ in many]
        )
        inner = len(rows) + self._reach * (len(many) - 1)
        spread = np.zeros((inner + -inner % _SLICE + 2 * self._reach, self._width), dtype=np.float32)
        spread[places] = rows
        return spread, places

    def _through(self, seen: Floats, places: Any) -> Floats:
        """The layers, and the weight of each label for each word."""
        inner = seen[self._reach : len(seen) - self._reach]
        blank = np.ones(len(inner), dtype=bool)
        blank[places - self._reach] = False
        for reach, weights, bias in self._layers:
            start, end = self._reach, len(seen) - self._reach
            made = _times(seen[start - reach : end - reach], weights[0])
            made += _times(inner, weights[1])
            made += _times(seen[start + reach : end + reach], weights[2])
            made += bias
            np.maximum(made, 0.0, out=made)
            made[blank] = 0.0
            inner += made
        found: Floats = _times(inner, self._out)[places - self._reach]
        found += self._out_bias
        return found

    def _of_word(self, word: Word) -> Floats:
        own, _, tail, head = word.attributes[:4]
        kind = word.bits, word.shape
        known = self._of_kinds.get(kind)
        if known is None:
            rows = [at for at in range(len(BITS)) if word.bits >> at & 1]
            known = self._of_kinds[kind] = self._kinds[rows].sum(0) + self._shapes[1 + _SHAPES[word.shape]]
        vector = known + self._words.of(own)
        if tail:
            vector += self._tails.of(tail)
            vector += self._heads.of(head)
        else:
            vector += self._no_ends
        return vector


class _Named:
    """Vectors by name."""

    def __init__(self, table: Table, width: int) -> None:
        self._rows = {name: at for at, name in enumerate(table.names.split("\n"), 1) if name}
        self._vectors = _vectors(table, width)

    def of(self, name: str) -> Floats:
        found: Floats = self._vectors[self._rows.get(name, 0)]
        return found


class _Met:
    """The vectors of words or gaps by their objects, made when one is first met."""

    def __init__(self, width: int, make: Any) -> None:
        self._make = make
        self._places: dict[Any, int] = {}
        self._vectors = np.zeros((256, width), dtype=np.float32)

    def of(self, many: Sequence[Any]) -> Floats:
        known = self._places
        if len(known) > _LIMIT:
            known.clear()
        for one in [one for one in many if one not in known]:
            if one not in known:
                at = known[one] = len(known)
                if at == len(self._vectors):
                    self._vectors = np.concatenate((self._vectors, np.zeros_like(self._vectors)))
                self._vectors[at] = self._make(one)
        found: Floats = self._vectors[list(map(known.__getitem__, many))]
        return found


def _times(rows: Floats, weights: Floats) -> Floats:
    """The product of many rows with a matrix, slice by slice."""
    made: Floats = (rows.reshape(-1, _SLICE, rows.shape[1]) @ weights).reshape(len(rows), -1)
    return made


def _floats(data: bytes) -> Floats:
    return np.frombuffer(data, np.float32)


def _vectors(table: Table, width: int) -> Floats:
    found: Floats = np.frombuffer(table.rows, np.int8).reshape(-1, width) * np.float32(table.scale)
    return found


@functools.cache
def network() -> Network:
    """The network, read once."""
    return Network(data_bytes(FILE))
