"""Strings as numbers that are put together as strings are: the number of "ab" comes from those of "a" and "b".

An attribute of a word is a few short strings in a row ("[", a gap, "|", a shape). Where thousands are wanted at once,
their numbers are computed as columns, and no string is made. A number is a polynomial over the string's bytes modulo 2**64
(after Karp and Rabin, 1987); that two of a model's attributes share one is as likely as one in 10**9.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

import numpy as np

Numbers = np.ndarray[Any, np.dtype[np.uint64]]
Whole = np.ndarray[Any, np.dtype[Any]]
_BASE = 0x9E3779B97F4A7C55
# Spreads numbers over a table's places, which their highest bits tell.
_SPREAD = np.uint64(0xD6E8FEB86659FD93)


class Texts:
    """Many strings: their `numbers`, and for each the `shifts` by which a string in front of it is moved."""

    __slots__ = ("numbers", "shifts")

    def __init__(self, numbers: Numbers, shifts: Numbers) -> None:
        self.numbers = numbers
        self.shifts = shifts

    def __getitem__(self, places: Whole) -> Texts:
        return Texts(self.numbers[places], self.shifts[places])


def texts(strings: Sequence[str]) -> Texts:
    """The strings as they are; a half character (lone surrogate) counts as a character of its own."""
    parts = [string.encode("utf-8", "surrogatepass") for string in strings]
    lengths = np.fromiter(map(len, parts), dtype=np.intp, count=len(parts))
    return slices(np.frombuffer(b"".join(parts), dtype=np.uint8), np.cumsum(lengths) - lengths, lengths)


def slices(data: Whole, starts: Whole, lengths: Whole) -> Texts:
    """The strings that stand at these places of some bytes, in order and without overlap."""
    longest = int(lengths.max(initial=0))
    powers = np.full(longest + 1, _BASE, dtype=np.uint64)
    powers[0] = 1
    powers = np.multiply.accumulate(powers)
    ends = np.cumsum(lengths)
    # Of each byte: where it stands in the data, and how many bytes of its string stand behind it.
    inside = np.arange(int(lengths.sum())) - np.repeat(ends - lengths, lengths)
    behind = np.repeat(lengths - 1, lengths) - inside
    sums = np.zeros(len(inside) + 1, dtype=np.uint64)
    np.cumsum(data[np.repeat(starts, lengths) + inside] * powers[behind], out=sums[1:])
    return Texts(sums[ends] - sums[ends - lengths], powers[lengths])


@functools.cache
def _one(string: str) -> Texts:
    return texts([string])


def glued(*parts: Texts | str) -> Texts:
    """The strings that the parts make, one after the other; a part of one string goes with all of another's."""
    first, *rest = [part if isinstance(part, Texts) else _one(part) for part in parts]
    numbers, shifts = first.numbers, first.shifts
    for part in rest:
        numbers = numbers * part.shifts + part.numbers
        shifts = shifts * part.shifts
    return Texts(numbers, shifts)


def numbers_of(*parts: Texts | str) -> Numbers:
    """The numbers of `glued(*parts)`, without what is needed to go on glueing."""
    first, *rest = [part if isinstance(part, Texts) else _one(part) for part in parts]
    numbers = first.numbers
    for part in rest:
        numbers = numbers * part.shifts + part.numbers
    return numbers


class Rows:
    """The row of each of some strings, from 1; 0 for any other: a hash table with open places, asked for many at once."""

    def __init__(self, strings: Texts) -> None:
        count = len(strings.numbers)
        self._bits = np.uint64(64 - max(4, (2 * count).bit_length()))
        home = self._home(strings.numbers)
        order = np.argsort(home, kind="stable")
        # Each goes to its home, or to the first free place behind it.
        place = np.maximum.accumulate(home[order] - np.arange(count)) + np.arange(count)
        size = max(1 << (64 - int(self._bits)), int(place.max(initial=0)) + 1) + 1
        self._numbers = np.zeros(size, dtype=np.uint64)
        self._rows = np.zeros(size, dtype=np.int32)
        self._numbers[place] = strings.numbers[order]
        self._rows[place] = order + 1

    def _home(self, numbers: Numbers) -> Whole:
        return ((numbers * _SPREAD) >> self._bits).astype(np.intp)

    def of(self, numbers: Numbers) -> Whole:
        """The rows, in the shape of the numbers."""
        place = self._home(numbers)
        rows = self._rows[place]
        other = (self._numbers[place] != numbers) & (rows != 0)
        wanted = np.flatnonzero(other)
        rows.ravel()[wanted] = 0
        flat, places = numbers.ravel(), place.ravel()
        while len(wanted):
            at = places[wanted] = places[wanted] + 1
            found = self._rows[at]
            same = self._numbers[at] == flat[wanted]
            rows.ravel()[wanted[same]] = found[same]
            wanted = wanted[~same & (found != 0)]
        return rows
