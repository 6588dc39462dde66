"""The numbers that Word prints in front of the paragraphs of a list; they are in no paragraph's text.

Source: ECMA-376, part 1, section 17.9. Bullets and formats other than figures, letters and Roman numbers give no label.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec
from lxml import etree

from refman.documents.docx.body import roman
from refman.documents.docx.names import local
from refman.documents.docx.styles import attribute, value_of

_LEVELS = 9
_MOST = 9999


class _Level(msgspec.Struct, frozen=True):
    start: int = 1
    format: str = "decimal"
    text: str = ""


class Numbering:
    """Counts the lists of one file; each paragraph is told to it once, in order."""

    def __init__(self, root: etree._Element | None) -> None:
        self._abstract: dict[str, dict[int, _Level]] = {}
        self._linked: dict[str, str] = {}
        self._of_style: dict[str, str] = {}
        self._nums: dict[str, tuple[str, dict[int, _Level], dict[int, int]]] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._used: set[str] = set()
        for element in root if root is not None else ():
            if local(element.tag) == "abstractNum":
                self._read_abstract(element)
            elif local(element.tag) == "num":
                self._read_num(element)

    def _read_abstract(self, element: etree._Element) -> None:
        name = attribute(element, "abstractNumId")
        self._abstract[name] = _levels(element)
        for child in element:
            if local(child.tag) == "numStyleLink":
                self._linked[name] = value_of(child)
            elif local(child.tag) == "styleLink":
                self._of_style[value_of(child)] = name

    def _read_num(self, element: etree._Element) -> None:
        abstract, levels, starts = "", {}, {}
        for child in element:
            if local(child.tag) == "abstractNumId":
                abstract = value_of(child)
            elif local(child.tag) == "lvlOverride":
                levels.update(_levels(child))
                for one in child:
                    if local(one.tag) == "startOverride":
                        starts[_number(attribute(child, "ilvl"), 0)] = _number(value_of(one), 1)
        self._nums[attribute(element, "numId")] = (abstract, levels, starts)

    def label(self, num: str, level: int) -> str:
        """What the next paragraph of that list prints, such as "[3]"; "" for a bullet or an unknown list."""
        if num not in self._nums or not 0 <= level < _LEVELS:
            return ""
        abstract, own, starts = self._nums[num]
        abstract = self._of_style.get(self._linked.get(abstract, ""), abstract)
        levels = {**self._abstract.get(abstract, {}), **own}
        counts = self._counts.setdefault(abstract, [None] * _LEVELS)
        if num not in self._used:
            self._used.add(num)
            for at in starts:
                if 0 <= at < _LEVELS:
                    counts[at] = None

        def start(at: int) -> int:
            return starts.get(at, levels.get(at, _Level()).start)

        before = counts[level]
        counts[level] = start(level) if before is None else before + 1
        counts[level + 1 :] = [None] * (_LEVELS - level - 1)
        values = [start(at) if one is None else one for at, one in enumerate(counts)]
        return _printed(levels, level, values)


def _printed(levels: dict[int, _Level], level: int, values: list[int]) -> str:
    said = levels.get(level, _Level())
    asked = [int(one) - 1 for one in re.findall(r"%([1-9])", said.text)]
    numbers = {at: _FORMATS.get(levels.get(at, _Level()).format, _nothing)(values[at]) for at in asked}
    if said.format not in _FORMATS or not numbers or not all(numbers.values()):
        return ""
    return re.sub(r"%([1-9])", lambda found: numbers[int(found[1]) - 1], said.text).strip()


def _nothing(number: int) -> str:
    return ""


def _letter(number: int) -> str:
    """As Word counts on after z: 27 gives "aa", 28 "bb"; none past 780, its limit."""
    return chr(97 + (number - 1) % 26) * ((number - 1) // 26 + 1) if 0 < number <= 780 else ""


_FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda number: f"{number:02}",
    "lowerLetter": _letter,
    "upperLetter": lambda number: _letter(number).upper(),
    "lowerRoman": roman,
    "upperRoman": lambda number: roman(number).upper(),
}


def _levels(element: etree._Element) -> dict[int, _Level]:
    found = {}
    for level in element:
        if local(level.tag) == "lvl":
            said = {local(child.tag): value_of(child) for child in level}
            found[_number(attribute(level, "ilvl"), 0)] = _Level(
                _number(said.get("start", ""), 0), said.get("numFmt", "decimal"), said.get("lvlText", "")
            )
    return found


def _number(text: str, otherwise: int) -> int:
    return min(int(text), _MOST) if text.isdecimal() and len(text) < 6 else otherwise
