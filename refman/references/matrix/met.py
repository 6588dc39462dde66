"""The words and gaps that were met, by number, with what is seen of each alone as columns."""

from __future__ import annotations

from itertools import chain

import numpy as np

from refman.references.features import SHAPES, Gap, Word, gap_of, turned, word_of
from refman.references.matrix.hashes import Rows, Texts, Whole, texts

_SHAPES = {shape: at for at, shape in enumerate(SHAPES, 1)}


class _Known(dict[str, int]):
    """Strings by their numbers, from `first`; those that are asked for the first time get the next ones and wait in `new`."""

    def __init__(self, first: int) -> None:
        self._first = first
        self.new: list[str] = []

    def __missing__(self, string: str) -> int:
        number = self[string] = self._first + len(self)
        self.new.append(string)
        return number

    def numbers(self, strings: list[str]) -> Whole:
        return np.fromiter(map(self.__getitem__, strings), dtype=np.intp, count=len(strings))

    def taken(self) -> list[str]:
        """The new ones, which wait no longer."""
        new, self.new = self.new, []
        return new


class Words:
    """Words by their numbers; 0 is the blank around a reference. `columns` are the rows of each word's attributes."""

    def __init__(self, size: int, width: int) -> None:
        self.known = _Known(1)
        self.met: list[Word] = []
        self.columns = np.zeros((size + 1, width), dtype=np.int32)
        self.bits = np.zeros(size + 1, dtype=np.int32)
        self.shape = np.zeros(size + 1, dtype=np.int8)
        self.initial = np.zeros(size + 1, dtype=bool)
        self.inward = np.zeros(size + 1, dtype=bool)
        self.mark = _blank(size + 1)

    def learn(self, words: list[str], rows: Rows) -> Whole:
        """The numbers of the words, which are learnt where they are new."""
        numbers = self.known.numbers(words)
        new = self.known.taken()
        if new:
            self._add(len(self.known) + 1 - len(new), [*map(word_of, new)], rows)
        return numbers

    def clear(self) -> None:
        """Forget all."""
        self.known.clear()
        self.met.clear()

    def _add(self, first: int, words: list[Word], rows: Rows) -> None:
        self.met += words
        at = slice(first, first + len(words))
        attributes = texts(list(chain.from_iterable(word.attributes for word in words)))
        self.columns[at] = rows.of(attributes.numbers).reshape(len(words), -1)
        self.bits[at] = [word.bits for word in words]
        self.shape[at] = [_SHAPES[word.shape] for word in words]
        self.initial[at] = [word.initial for word in words]
        self.inward[at] = [word.inward for word in words]
        _put(self.mark, at, [word.mark for word in words])


class Gaps:
    """Gaps by their numbers, from 0."""

    def __init__(self, size: int) -> None:
        self.known = _Known(0)
        self.met: list[Gap] = []
        self.turn = _Turns(self.met)
        self.bare, self.strong, self.stop, self.comma, self.quotes, self.enclosing, self.bracket = (
            np.zeros(size, dtype=bool) for _ in range(7)
        )
        # The gap, its first sign, and what of its first two stands before a "|".
        self.name, self.initial, self.front = _blank(size), _blank(size), _blank(size)

    def learn(self, gaps: list[str]) -> Whole:
        """The numbers of the gaps, which are learnt where they are new."""
        numbers = self.known.numbers(gaps)
        new = self.known.taken()
        if new:
            self._add(len(self.known) - len(new), [*map(gap_of, new)])
        return numbers

    def _add(self, first: int, gaps: list[Gap]) -> None:
        self.met += gaps
        at = slice(first, first + len(gaps))
        for name in ("bare", "strong", "stop", "comma", "quotes", "enclosing"):
            getattr(self, name)[at] = [getattr(gap, name) for gap in gaps]
        self.bracket[at] = ["(" in gap.name for gap in gaps]
        _put(self.name, at, [gap.name for gap in gaps])
        _put(self.initial, at, [gap.name[:1] for gap in gaps])
        _put(self.front, at, [gap.name[:2].partition("|")[0] for gap in gaps])

    def clear(self) -> None:
        """Forget all."""
        self.known.clear()
        self.met.clear()
        self.turn.clear()


class _Turns(dict[int, int]):
    """The state behind a gap: by the gap's number, and the state before it in the lowest four bits."""

    def __init__(self, met: list[Gap]) -> None:
        self._met = met

    def __missing__(self, key: int) -> int:
        state = self[key] = turned(key & 15, self._met[key >> 4])
        return state


def _blank(size: int) -> Texts:
    return Texts(np.zeros(size, dtype=np.uint64), np.ones(size, dtype=np.uint64))


def _put(table: Texts, at: slice, strings: list[str]) -> None:
    made = texts(strings)
    table.numbers[at], table.shifts[at] = made.numbers, made.shifts
