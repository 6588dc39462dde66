"""What `features` sees of each word, of many references at once, in the numbers of the attributes' strings.

`features` and `stretches` say what the attributes mean and why; here they are made column by column, for all words, parts
and stretches of a batch. `tests/references/test_matrix.py` compares the two.
"""

from __future__ import annotations

import functools
from itertools import product
from typing import NamedTuple

import numpy as np

from refman.references.features import SHAPES, STATES
from refman.references.matrix.hashes import Numbers, Texts, Whole, glued, numbers_of, texts
from refman.references.matrix.met import Gaps, Words
from refman.references.stretches import AHEAD, BEHIND, BITS, BY_LENGTH, LENGTHS, SORTS

_LOW = len(BITS) // 2


class Sights(NamedTuple):
    """The numbers of the attributes of each word's place, of each stretch and of each part, and their sizes in words.

    `states` are those of brackets and quotation marks at each word (`features.STATES`), `standing` the numbers of how it stands,
    which is no attribute (see `habits`); `bare` tells whether the gap in front of it holds no sign.
    """

    bare: Whole
    states: Whole
    standing: Numbers
    places: Numbers
    around: Numbers
    sizes: Whole
    parts: Numbers
    part_sizes: Whole


class _Runs(NamedTuple):
    """Neighbouring words that belong together: first and last word of each run, its reference, and what it holds as bits."""

    first: Whole
    last: Whole
    of: Whole
    bits: Whole

    @property
    def sizes(self) -> Whole:
        return self.last - self.first + 1

    def edges(self) -> tuple[Whole, Whole]:
        """Whether a run is the first of its reference, and whether it is the last."""
        change = self.of[1:] != self.of[:-1]
        return np.concatenate(([True], change)), np.concatenate((change, [True]))


class _Page(NamedTuple):
    """The words of many references in a row, the gap before and behind each, and where the references start."""

    words: Words
    gaps: Gaps
    numbers: Whole
    before: Whole
    behind: Whole
    of: Whole
    starts: Whole
    lengths: Whole
    between: Whole

    @property
    def ends(self) -> Whole:
        return self.starts + self.lengths - 1

    def so_far(self, marked: Whole) -> Whole:
        """Whether a marked word stands before each word in its reference."""
        count = np.cumsum(marked) - marked
        return count > count[self.starts][self.of]


def sights(words: Words, gaps: Gaps, numbers: Whole, between: Whole, lengths: Whole) -> Sights:
    """All attributes that are not a word's alone. `between` has one gap more than words for each reference."""
    starts = np.cumsum(lengths) - lengths
    of = np.repeat(np.arange(len(lengths)), lengths)
    before = np.arange(len(numbers)) + of
    page = _Page(words, gaps, numbers, between[before], between[before + 1], of, starts, lengths, between)
    strong = gaps.strong[page.behind] & ~(words.initial[numbers] & gaps.stop[page.behind])
    strong[page.ends] = True
    parts = _runs(page, strong | gaps.comma[page.behind])
    runs = _runs(page, strong)
    kinds = glued(_shown(parts.bits), _length(parts.sizes))
    states = _states(page)
    return Sights(
        gaps.bare[page.before],
        states,
        *_places(page, states, kinds[np.repeat(np.arange(len(parts.of)), parts.sizes)]),
        _around(page, runs),
        runs.sizes,
        _around_parts(page, parts, kinds),
        parts.sizes,
    )


def _runs(page: _Page, final: Whole) -> _Runs:
    last = np.flatnonzero(final)
    first = np.concatenate(([0], last[:-1] + 1))
    bits = np.bitwise_or.reduceat(page.words.bits[page.numbers], first)
    return _Runs(first, last, page.of[first], bits)


@functools.cache
def _letters() -> tuple[Texts, Texts]:
    """The letters of all sets of bits, those of the lower half and those of the upper."""
    signs = [*BITS]
    halves = signs[:_LOW], signs[_LOW:]
    return (
        texts(["".join(sign for at, sign in enumerate(halves[0]) if n >> at & 1) for n in range(1 << len(halves[0]))]),
        texts(["".join(sign for at, sign in enumerate(halves[1]) if n >> at & 1) for n in range(1 << len(halves[1]))]),
    )


def _shown(bits: Whole) -> Texts:
    """The letters of the kinds, by their bits."""
    low, high = _letters()
    return glued(low[bits & ((1 << _LOW) - 1)], high[bits >> _LOW])


@functools.cache
def _table(strings: tuple[str, ...]) -> Texts:
    return texts(strings)


_SIZES = (*LENGTHS, "9")


def _length(sizes: Whole) -> Texts:
    return _table(_SIZES)[np.minimum(sizes, len(LENGTHS))]


_PASSED = ("-", "Y", "I", "J")
_THIRDS = tuple(str(third) for third in range(11))


def _places(page: _Page, states: Whole, kinds: Texts) -> tuple[Numbers, Numbers]:
    """How each word stands, and the attributes of its place.

    `states` are those of brackets and quotation marks there, `kinds` those of the part that it stands in.
    """
    words, gaps = page.words, page.gaps
    shape = words.shape[page.numbers]
    left, right = np.roll(shape, 1), np.roll(shape, -1)
    left[page.starts] = right[page.ends] = 0
    year = shape == _YEAR
    parted = gaps.strong[page.before] | gaps.strong[page.behind]
    inward = words.inward[page.numbers]
    passed = page.so_far(year) + 2 * page.so_far(inward & (parted | gaps.comma[page.before]))
    third = np.minimum((np.arange(len(shape)) - page.starts[page.of]) // 3, 10)
    inward[page.starts] = False
    own, name, after = _table(("", *SHAPES))[shape], gaps.name[page.before], gaps.name[page.behind]
    state, passing = _table(STATES)[states], _table(_PASSED)[passed]
    standing = glued("q", state, passing, name)
    return glued(standing, own).numbers, np.stack(
        (
            numbers_of("[", name, "|", _table(("^", *SHAPES))[left], "|", own),
            numbers_of("]", own, "|", after, "|", _table(("$", *SHAPES))[right]),
            numbers_of("{", name, "|", after),
            standing.numbers,
            numbers_of("k", kinds, state),
            numbers_of(_signature(page, year, inward & parted)[page.of], _table(_THIRDS)[third], passing, state),
        ),
        axis=1,
    )


_YEAR = 1 + SHAPES.index("Y")


def _states(page: _Page) -> Whole:
    """The state at each word: it changes only at gaps that open or close something."""
    owner = np.repeat(np.arange(len(page.lengths)), page.lengths + 1)
    where = np.flatnonzero(page.gaps.enclosing[page.between])
    turn = page.gaps.turn
    state, reference = 0, -1
    found = []
    for gap, own in zip(page.between[where].tolist(), owner[where].tolist()):
        state = turn[gap << 4 | (state if own == reference else 0)]
        reference = own
        found.append(state)
    # Each gap's state is that of the last turn in its reference, 0 where there was none.
    states = np.zeros(len(owner), dtype=np.intp)
    states[where] = found
    latest = np.zeros(len(owner), dtype=np.intp)
    latest[where] = where
    heads = page.starts + np.arange(len(page.lengths))
    latest[heads] = heads
    return states[np.maximum.accumulate(latest)][np.arange(len(page.of)) + page.of]


def _signature(page: _Page, year: Whole, inward: Whole) -> Texts:
    """The style of each reference, as `features` tells it."""
    gaps = page.gaps
    where = np.zeros(len(page.lengths), dtype=np.intp)
    years = np.flatnonzero(year)[::-1]  # The first of a reference is set last.
    of = page.of[years]
    late = (years - page.starts[of]) * 2 >= page.lengths[of]
    where[of] = 1 + 2 * ~gaps.bracket[page.before[years]] + late
    bits = np.bitwise_or.reduceat(page.words.bits[page.numbers], page.starts)
    quotes = np.logical_or.reduceat(gaps.quotes[page.between], page.starts + np.arange(len(page.lengths)))
    signs = (quotes, bits & BITS["U"] != 0, np.logical_or.reduceat(inward, page.starts), bits & BITS["e"] != 0)
    for sign in signs:
        where = where * 2 + sign
    return _signatures()[where]


@functools.cache
def _signatures() -> Texts:
    return texts(["@" + "".join(signs) for signs in product("n(<09", '-"', "-u", "-i", "-e")])


def _around_parts(page: _Page, parts: _Runs, kinds: Texts) -> Numbers:
    """The attributes of each part between commas."""
    marks, names = page.words.mark, page.gaps.initial
    first, last = page.numbers[parts.first], page.numbers[parts.last]
    before, after, after2 = _beside(kinds, parts)
    return np.stack(
        (
            numbers_of("M", before, "|", kinds),
            numbers_of("N", kinds, "|", after),
            numbers_of("O", after, "|", after2),
            numbers_of(
                "L", marks[first], "|", marks[last], names[page.before[parts.first]], names[page.behind[parts.last]]
            ),
        ),
        axis=1,
    )


def _beside(own: Texts, runs: _Runs) -> tuple[Texts, Texts, Texts]:
    """What stands before each run, behind it, and behind that; "^" and "$" outside of the reference."""
    count = len(own.numbers)
    edges = _table(("^", "$"))
    known = Texts(np.concatenate((own.numbers, edges.numbers)), np.concatenate((own.shifts, edges.shifts)))
    opens, ends = runs.edges()
    before = np.where(opens, count, np.arange(-1, count - 1))
    after = np.append(np.where(ends, count + 1, np.arange(1, count + 1)), (count, count + 1))
    return known[before], known[after[:-2]], known[after[after[:-2]]]


def _around(page: _Page, runs: _Runs) -> Numbers:
    """The attributes of each stretch."""
    opens, ends = runs.edges()
    count = np.arange(len(runs.of))
    heads = np.flatnonzero(opens)
    behind = count - heads[runs.of]
    ahead = np.flatnonzero(ends)[runs.of] - count
    length, shown = _length(runs.sizes), _shown(runs.bits)
    names = page.gaps.name
    kinds = glued(shown, length, page.gaps.front[page.before[runs.first]])
    previous, after, after2 = _beside(kinds, runs)
    marks = page.words.mark
    first = marks[page.numbers[runs.first]]
    follows = _beside(first, runs)[1]
    passed, coming = _passed(runs, heads)
    layout = _layout(runs, heads)
    return np.stack(
        (
            numbers_of("c", _table(_THIRDS)[np.minimum(behind, 7)], shown, length),
            numbers_of("m", previous, "|", length),
            numbers_of("n", after, "|", length),
            numbers_of("o", after, "|", after2),
            numbers_of("F", first, "|", marks[page.numbers[runs.last]]),
            numbers_of("B", names[page.before[runs.first]], "|", names[page.behind[runs.last]], "|", length),
            numbers_of("G", follows),
            numbers_of("h", *layout[:5]),
            numbers_of("a", *layout[4:]),
            numbers_of("l", _table(_THIRDS)[np.minimum(behind, 6)], length, _shown(passed & BEHIND)),
            numbers_of("r", _table(_THIRDS)[np.minimum(ahead + 1, 6)], length, _shown(coming & AHEAD)),
        ),
        axis=1,
    )


_TOLD = AHEAD | BEHIND
_EACH = np.array([bit for bit in BITS.values() if bit & _TOLD])


def _passed(runs: _Runs, heads: Whole) -> tuple[Whole, Whole]:
    """Of what is told of all stretches before one, and of all behind it, the bits."""
    has = (runs.bits[:, None] & _EACH) != 0
    until = np.cumsum(has, axis=0)
    before = until - has
    everything = until[np.append(heads[1:], len(has)) - 1][runs.of]
    return (before > before[heads][runs.of]) @ _EACH, (everything > until) @ _EACH


def _layout(runs: _Runs, heads: Whole) -> list[Texts]:
    """The sign of each stretch, those of the four before it and of the four behind, "^" and "$" outside of the reference."""
    signs = np.array([ord(BY_LENGTH[size]) for size in _SIZES[1:]])[np.minimum(runs.sizes, len(LENGTHS)) - 1]
    for bit, sign in reversed(SORTS):
        signs = np.where(runs.bits & bit, ord(sign), signs)
    place = np.arange(len(signs)) + 4 + 8 * runs.of
    padded = np.full(len(signs) + 8 * len(heads), ord("$"), dtype=np.uint64)
    for step in range(1, 5):
        padded[place[heads] - step] = ord("^")
    padded[place] = signs
    shift = _table(("^",)).shifts
    return [Texts(padded[place + step], shift) for step in range(-4, 5)]
