"""The numbers that an office prints in front of the paragraphs of a list: counted and set in figures, letters, Roman numbers.

What a list is, and when it counts on, differs by format: `docx/numbering.py`, `odt/numbering.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping

import msgspec

LEVELS = 10
# A file repeats a label at every paragraph: a long one is a trap, and no number of a list.
_LONGEST = 100
_MOST_ROMAN = 99_999
_MOST_LETTERS = 780


def roman(number: int) -> str:
    """A number in small Roman letters: 4 gives "iv"; none where that is over a hundred letters long."""
    out = ""
    if number > _MOST_ROMAN:
        return out
    for value, letters in _ROMAN:
        out += letters * (number // value)
        number %= value
    return out


_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"),
    (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def doubled_letters(number: int) -> str:
    """Letters that are doubled after z: 27 gives "aa", 28 "bb"; none past 780, Word's limit."""
    return chr(97 + (number - 1) % 26) * ((number - 1) // 26 + 1) if 0 < number <= _MOST_LETTERS else ""


def counted_letters(number: int) -> str:
    """Letters that are counted on after z: 27 gives "aa", 28 "ab"."""
    out = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        out = chr(97 + rest) + out
    return out


def upper(format: Callable[[int], str]) -> Callable[[int], str]:
    """The same numbers in capitals."""
    return lambda number: format(number).upper()


class Level(msgspec.Struct, frozen=True):
    """How one level of a list is numbered: `parts` of the label are words and levels (from 0) whose number stands there.

    Without a `format` the level prints no number (a bullet, a picture). It begins anew behind a paragraph of a level before
    `restart`. `in_figures`: every number of the label is in figures, whatever its own level says.
    """

    start: int = 1
    format: Callable[[int], str] | None = str
    parts: tuple[str | int, ...] = ()
    restart: int = LEVELS
    in_figures: bool = False


class Counts:
    """How far each level of one list has counted."""

    def __init__(self) -> None:
        self._values: list[int | None] = [None] * LEVELS

    def forget(self, first: int, end: int = LEVELS) -> None:
        """Let levels begin anew."""
        self._values[first:end] = [None] * len(self._values[first:end])

    def put(self, level: int, value: int) -> None:
        """Let the next paragraph of a level have that number."""
        self._values[level] = value - 1

    def hold(self, level: int, start: Callable[[int], int]) -> None:
        """Count levels above that have printed nothing as if they had begun."""
        for at in range(level):
            if self._values[at] is None:
                self._values[at] = start(at)

    def next(self, level: int, start: Callable[[int], int], kept: Collection[int] = ()) -> list[int]:
        """Count one paragraph; the numbers of all levels at it. `start`: where a level begins; `kept` ones go on below it."""
        before = self._values[level]
        self._values[level] = start(level) if before is None else before + 1
        for below in range(level + 1, LEVELS):
            if below not in kept:
                self._values[below] = None
        return [start(at) if one is None else one for at, one in enumerate(self._values)]


def printed(levels: Mapping[int, Level], level: int, values: list[int]) -> str:
    """The label at a level, such as "[3]"; "" where it prints no number, or one that its format does not have."""
    said = levels.get(level, _UNSAID)
    if said.format is None:
        return ""
    out, has_number = "", False
    for part in said.parts:
        if isinstance(part, int):
            format = str if said.in_figures else levels.get(part, _UNSAID).format
            number = format(values[part]) if format is not None else ""
            if not number:
                return ""
            has_number = True
            out += number
        else:
            out += part
        if len(out) > _LONGEST:
            return ""
    return out.strip() if has_number else ""


_UNSAID = Level()


def said_as_text(text: str) -> str:
    """A label that the file says as it is printed, such as " 3.\\t"; "" for a bullet, or what no list prints."""
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST and any(map(str.isalnum, text)) else ""


def parts_of(template: str, number: re.Pattern[str]) -> tuple[str | int, ...]:
    """A label's parts from its template ("%1.%2" in Word); a pattern finds its numbers (from 1). A very long one has none."""
    if len(template) > _LONGEST:
        return ()
    pieces = number.split(template)
    parts = [int(piece) - 1 if at % 2 else piece for at, piece in enumerate(pieces)]
    return tuple(part for part in parts if part != "")


def number_said(text: str, otherwise: int) -> int:
    """A number of the file; what cannot be one gives the other."""
    return int(text) if text.isdecimal() and len(text) < 10 else otherwise
