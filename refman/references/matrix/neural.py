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
from collections.abc import Callable, Iterable, Sequence
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
STATE_ROWS = {state: at for at, state in enumerate(STATES)}
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
        self._column = {label: at for at, label in enumerate(file.labels)}
        self._width = width = file.width
        vectors = functools.partial(_vectors, width=width)
        self._words, self._tails, self._heads = map(_Named, (file.words, file.tails, file.heads), [width] * 3)
        self._shapes, self._kinds = vectors(file.shapes), vectors(file.kinds)
        self._states = vectors(file.states)
        # What many words share.
        self._of_kinds: dict[tuple[int, str], Floats] = {}
        self._before, self._behind = _Named(file.before, width), _Named(file.behind, width)
        self._bias, self._gain, self._shift = map(_floats, (file.bias, file.gain, file.shift))
        self._layers = [
            (layer.reach, _floats(layer.weights).reshape(3, width, width), _floats(layer.bias)) for layer in file.layers
        ]
        self._out, self._out_bias = _floats(file.out).reshape(width, -1), _floats(file.out_bias)
        self._reach = max(reach for reach, *_ in self._layers)
        self._met = _Met(width, self.of_words)
        self._gaps_before = _Met(width, lambda gaps: self.of_gaps(gaps)[:, :width])
        self._gaps_behind = _Met(width, lambda gaps: self.of_gaps(gaps)[:, width:])

    def gains(self, many: Sequence[tuple[Sequence[Word], Sequence[Gap]]]) -> Floats:
        """What each label of each word gains (words of all references x `labels`), at least nothing.

        A reference is its words and the gaps before, between and behind them.
        """
        return gained(self.opinions(many))

    def opinions(self, many: Sequence[tuple[Sequence[Word], Sequence[Gap]]]) -> Floats:
        """The logarithm of the probability of each label of each word, in the same shape."""
        rows = self._met.of([word for words, _ in many for word in words])
        rows += self._gaps_before.of([gap for _, gaps in many for gap in gaps[:-1]])
        rows += self._gaps_behind.of([gap for _, gaps in many for gap in gaps[1:]])
        around = [STATE_ROWS[state] for _, gaps in many for state in states(gaps[:-1])]
        return self.judged(rows, around, [len(words) for words, _ in many])

    def judged(self, rows: Floats, around: Any, lengths: Any) -> Floats:
        """The opinions of words by their vectors and those of the gaps around them, which are overwritten.

        `around` are the rows of the states that the words stand in, `lengths` how many words each reference has.
        """
        found = self._through(*self._spread(rows, around, lengths))
        found -= found.max(1, keepdims=True)
        found -= np.log(np.exp(found).sum(1, keepdims=True))
        return found

    def columns(self, labels: Iterable[str]) -> Any:
        """Where the network has these labels; -1 for one that it does not have."""
        return np.array([self._column.get(label, -1) for label in labels], dtype=np.intp)

    def _spread(self, rows: Floats, around: Any, lengths: Any) -> tuple[Floats, Any]:
        """The vectors of all words in rows, blanks between the references, and the rows that words stand in."""
        rows += self._states[around]
        rows += self._bias
        rows -= rows.mean(1, keepdims=True)
        rows *= 1.0 / np.sqrt((rows * rows).mean(1, keepdims=True) + 1e-5)
        rows *= self._gain
        rows += self._shift
        places = np.arange(len(rows)) + self._reach * np.repeat(np.arange(1, len(lengths) + 1), lengths)
        inner = len(rows) + self._reach * (len(lengths) - 1)
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

    def of_gaps(self, gaps: Sequence[Gap]) -> Floats:
        """The vectors of gaps before and behind a word, side by side."""
        names = [gap.name for gap in gaps]
        return np.concatenate((self._before.of(names), self._behind.of(names)), axis=1)

    def of_words(self, words: Sequence[Word]) -> Floats:
        """The vectors of words."""
        seen = [word.attributes for word in words]
        made = np.array([self._of_kind(word.bits, word.shape) for word in words])
        made += self._words.of([own[0] for own in seen])
        made += self._tails.of([own[2] for own in seen])
        made += self._heads.of([own[3] for own in seen])
        return made

    def _of_kind(self, bits: int, shape: str) -> Floats:
        known = self._of_kinds.get((bits, shape))
        if known is None:
            rows = [at for at in range(len(BITS)) if bits >> at & 1]
            known = self._of_kinds[bits, shape] = self._kinds[rows].sum(0) + self._shapes[1 + _SHAPES[shape]]
        return known


def gained(opinions: Floats) -> Floats:
    """What labels gain by these opinions, which are overwritten."""
    np.maximum(opinions, LEAST, out=opinions)
    opinions -= LEAST
    opinions *= WEIGHT
    return opinions


def weakest(opinions: Floats, columns: Any, starts: Any) -> Floats:
    """For each reference, which starts at a row of the opinions, the least probability of one of its labels.

    `columns` are those of the labels of all words.
    """
    own = np.where(columns < 0, LEAST, opinions[np.arange(len(columns)), columns])
    least: Floats = np.exp(np.minimum.reduceat(own, starts))
    return least


class _Named:
    """Vectors by name."""

    def __init__(self, table: Table, width: int) -> None:
        self._rows = {name: at for at, name in enumerate(table.names.split("\n"), 1) if name}
        self._vectors = _vectors(table, width)

    def of(self, names: Sequence[str]) -> Floats:
        """The vectors of the names, in rows; those that have none share the first."""
        row = self._rows.get
        found: Floats = self._vectors[[row(name, 0) for name in names]]
        return found


class _Met:
    """The vectors of words or gaps by their objects, made when one is first met."""

    def __init__(self, width: int, make: Callable[[Sequence[Any]], Floats]) -> None:
        self._make = make
        self._places: dict[Any, int] = {}
        self._vectors = np.zeros((256, width), dtype=np.float32)

    def of(self, many: Sequence[Any]) -> Floats:
        known = self._places
        if len(known) > _LIMIT:
            known.clear()
        new = [*dict.fromkeys([one for one in many if one not in known])]
        if new:
            first = len(known)
            known.update(zip(new, range(first, first + len(new))))
            while len(known) > len(self._vectors):
                self._vectors = np.concatenate((self._vectors, np.zeros_like(self._vectors)))
            self._vectors[first : len(known)] = self._make(new)
        found: Floats = self._vectors[[*map(known.__getitem__, many)]]
        return found


class Numbered:
    """The vectors of what has numbers, made when a number is first met."""

    def __init__(self, make: Callable[[list[int]], Floats]) -> None:
        self._make = make
        self.clear()

    def clear(self) -> None:
        """Forget all: the numbers stand for others now."""
        self._known = np.zeros(0, dtype=bool)
        self._vectors = np.zeros((0, 0), dtype=np.float32)

    def of(self, numbers: Any) -> Floats:
        """The vectors of the numbers, in rows."""
        most = int(numbers.max(initial=0))
        if most >= len(self._known):
            self._grow(2 * most + 256)
        new = np.unique(numbers[~self._known[numbers]])
        if len(new):
            made = self._make(new.tolist())
            if not self._vectors.size:
                self._vectors = np.zeros((len(self._known), made.shape[1]), dtype=np.float32)
            self._vectors[new] = made
            self._known[new] = True
        found: Floats = self._vectors[numbers]
        return found

    def _grow(self, size: int) -> None:
        known, vectors = np.zeros(size, dtype=bool), np.zeros((size, self._vectors.shape[1]), dtype=np.float32)
        known[: len(self._known)], vectors[: len(self._vectors)] = self._known, self._vectors
        self._known, self._vectors = known, vectors


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
