"""The numbers that Word prints in front of the paragraphs of a list; they are in no paragraph's text.

Source: ECMA-376, part 1, section 17.9. Bullets and formats other than figures, letters and Roman numbers give no label.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml import etree

from refman.documents.docx.names import local
from refman.documents.docx.styles import OFF, Style, attribute, value_of
from refman.documents.list_numbers import Counts, Level, doubled_letters, number_said, parts_of, printed, roman, upper

_LEVELS = 9
_NUMBER = re.compile(r"%([1-9])")


class Numbering:
    """Counts the lists of one file; each paragraph is told to it once, in order."""

    def __init__(self, root: etree._Element | None) -> None:
        self._abstract: dict[str, dict[int, Level]] = {}
        self._linked: dict[str, str] = {}
        self._of_style: dict[str, str] = {}
        self._level_of: dict[str, dict[str, int]] = {}
        self._nums: dict[str, tuple[str, dict[int, Level], dict[int, int]]] = {}
        self._counts: dict[str, Counts] = {}
        self._used: dict[str, dict[int, Level]] = {}
        for element in root if root is not None else ():
            if local(element.tag) == "abstractNum":
                self._read_abstract(element)
            elif local(element.tag) == "num":
                self._read_num(element)

    def _read_abstract(self, element: etree._Element) -> None:
        name = attribute(element, "abstractNumId")
        self._abstract[name] = _levels(element)
        self._level_of[name] = {}
        for child in element:
            if local(child.tag) == "lvl":
                styles = [value_of(one) for one in child if local(one.tag) == "pStyle"]
                self._level_of[name] |= dict.fromkeys(styles, _level_of(child))
            elif local(child.tag) == "numStyleLink":
                self._linked[name] = value_of(child)
            elif local(child.tag) == "styleLink":
                self._of_style[value_of(child)] = name

    def _read_num(self, element: etree._Element) -> None:
        abstract = ""
        levels: dict[int, Level] = {}
        starts: dict[int, int] = {}
        for child in element:
            if local(child.tag) == "abstractNumId":
                abstract = value_of(child)
            elif local(child.tag) == "lvlOverride":
                levels.update(_levels(child))
                for one in child:
                    if local(one.tag) == "startOverride":
                        starts[_level_of(child)] = number_said(value_of(one), 1)
        self._nums[attribute(element, "numId")] = (abstract, levels, starts)

    def label(self, style: Style) -> str:
        """What the next paragraph of that style's list prints, such as "[3]"; "" for a bullet or an unknown list."""
        num = style.num
        if num not in self._nums:
            return ""
        abstract, own, starts = self._nums[num]
        abstract = self._of_style.get(self._linked.get(abstract, ""), abstract)
        told = self._level_of.get(abstract, {})
        level = next((told[name] for name in style.num_styles if name in told), style.num_level or 0)
        if level >= _LEVELS:
            return ""
        counts = self._counts.setdefault(abstract, Counts())
        if num not in self._used:
            self._used[num] = {**self._abstract.get(abstract, {}), **own}
            for at in starts:
                counts.forget(at, at + 1)
        levels = self._used[num]

        def start(at: int) -> int:
            return starts.get(at, levels.get(at, _UNSAID).start)

        kept = [at for at, one in levels.items() if at > level >= one.restart]
        return printed(levels, level, counts.next(level, start, kept))


_UNSAID = Level()
_FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda number: f"{number:02}",
    "lowerLetter": doubled_letters,
    "upperLetter": upper(doubled_letters),
    "lowerRoman": roman,
    "upperRoman": upper(roman),
}


def _levels(element: etree._Element) -> dict[int, Level]:
    found = {}
    for level in element:
        at = _level_of(level)
        if local(level.tag) == "lvl" and at < _LEVELS:
            said = {local(child.tag): value_of(child) for child in level}
            found[at] = Level(
                number_said(said.get("start", ""), 0),
                _FORMATS.get(said.get("numFmt", "decimal")),
                parts_of(said.get("lvlText", ""), _NUMBER),
                min(at, number_said(said.get("lvlRestart", ""), at)),
                "isLgl" in said and said["isLgl"] not in OFF,
            )
    return found


def _level_of(element: etree._Element) -> int:
    return number_said(attribute(element, "ilvl"), 0)
