"""The numbers that an office prints in front of the items of an OpenDocument list; they are in no paragraph's text.

Source: OpenDocument 1.3, part 3, lists and list styles. Where it leaves a choice (which list `text:continue-numbering` goes on
with, a level that its style does not describe), as LibreOffice prints it. Bullets and pictures give no label.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml import etree

from refman.documents.docx.names import local
from refman.documents.list_numbers import (
    LEVELS,
    Counts,
    Level,
    counted_letters,
    doubled_letters,
    number_said,
    parts_of,
    printed,
    roman,
    upper,
)
from refman.documents.odt.styles import value

_FORMATS: dict[tuple[str, bool], Callable[[int], str]] = {
    ("1", False): str,
    ("a", False): counted_letters,
    ("a", True): doubled_letters,
    ("A", False): upper(counted_letters),
    ("A", True): upper(doubled_letters),
    ("i", False): roman,
    ("I", False): upper(roman),
}
_NUMBER = re.compile(r"%(10|[1-9])%")
_UNSAID = {at: Level(1, str, (at, ".")) for at in range(LEVELS)}


class ListStyles:
    """What the list styles of a file print, and the list style that each paragraph style is bound to."""

    def __init__(self, *roots: etree._Element | None) -> None:
        self._levels: dict[str, dict[int, Level]] = {}
        self._bound: dict[str, str | None] = {}
        self._parents: dict[str, str] = {}
        for root in roots:
            for element in root.iter("{*}list-style", "{*}style") if root is not None else ():
                name = value(element, "name")
                if local(element.tag) == "list-style":
                    self._levels[name] = {**_UNSAID, **_levels(element)}
                elif value(element, "family") == "paragraph":
                    has_said = any(local(key) == "list-style-name" for key in element.attrib)
                    self._bound[name] = value(element, "list-style-name") if has_said else None
                    self._parents[name] = value(element, "parent-style-name")

    def levels(self, style: str) -> dict[int, Level] | None:
        """The levels of a list style; None for one that is not there."""
        return self._levels.get(style)

    def of_paragraph(self, name: str) -> str:
        """The list style that a paragraph style is bound to, by itself or by its parents; "" without one."""
        seen: set[str] = set()
        while name in self._bound and name not in seen:
            seen.add(name)
            bound = self._bound[name]
            if bound is not None:
                return bound
            name = self._parents[name]
        return ""


def _levels(style: etree._Element) -> dict[int, Level]:
    described = {
        number_said(value(element, "level"), 0) - 1: element
        for element in style
        if local(element.tag).startswith("list-level-style-")
    }
    formats = {at: _format(element) for at, element in described.items() if 0 <= at < LEVELS}
    return {
        at: Level(number_said(value(described[at], "start-value"), 1), format, _parts(described[at], at, formats))
        for at, format in formats.items()
    }


def _format(level: etree._Element) -> Callable[[int], str] | None:
    if local(level.tag) != "list-level-style-number":
        return None
    return _FORMATS.get((value(level, "num-format"), value(level, "num-letter-sync") == "true"))


def _parts(element: etree._Element, at: int, formats: dict[int, Callable[[int], str] | None]) -> tuple[str | int, ...]:
    """What a level prints: by LibreOffice's own template where there is one, else numbers with points between."""
    template = value(element, "num-list-format")
    if not template:
        shown = number_said(value(element, "display-levels"), 1)
        numbers = ".".join(f"%{one + 1}%" for one in range(max(0, at - shown + 1), at + 1))
        template = value(element, "num-prefix") + numbers + value(element, "num-suffix")
    parts = parts_of(template, _NUMBER)
    # A level above that prints no number is left out with the point behind it.
    dropped = {place for place, part in enumerate(parts) if isinstance(part, int) and formats.get(part, str) is None}
    dropped |= {place + 1 for place in dropped if any(isinstance(part, int) for part in parts[place + 1 :])}
    return tuple(part for place, part in enumerate(parts) if place not in dropped)


class _List:
    """A list that is open, and how far the item is that is read."""

    def __init__(self, style: str, level: int, counts: Counts) -> None:
        self.style, self.level, self.counts = style, level, counts
        self.has_printed = False
        self.awaits = False
        self.start: int | None = None
        self.override = ""


class Lists:
    """Counts the lists of one file; it is told each list, item and paragraph once, in order."""

    def __init__(self, styles: ListStyles) -> None:
        self.styles = styles
        self.open: list[_List] = []
        self._by_id: dict[str, Counts] = {}
        self._loose: dict[str, Counts] = {}
        self._last: tuple[str, Counts] = ("", Counts())

    def begin(self, element: etree._Element) -> None:
        """Open a list; one inside another is its next level."""
        above = self.open[-1] if self.open else None
        style = value(element, "style-name") or (above.style if above else "")
        goes_on = value(element, "continue-numbering") == "true"
        told = self._by_id.get(value(element, "continue-list"))
        if above is None:
            counts = told or (self._last[1] if goes_on and self._last[0] == style else Counts())
            self._last = style, counts
        else:
            counts = above.counts
            if above.has_printed and not goes_on and told is not counts:
                counts.forget(above.level + 1)
        self.open.append(_List(style, above.level + 1 if above else 0, counts))
        if name := value(element, "id"):
            self._by_id[name] = counts

    def end(self) -> None:
        """Close the list that was opened last."""
        self.open.pop()

    def loose(self, element: etree._Element) -> None:
        """Open a numbered paragraph, an item of a list that is written nowhere as one."""
        style = value(element, "style-name")
        counts = self._loose.setdefault(value(element, "list-id") or style, Counts())
        self.open.append(_List(style, max(1, number_said(value(element, "level"), 1)) - 1, counts))

    def item(self, element: etree._Element) -> None:
        """Begin an item of the innermost list; a header has no number."""
        here = self.open[-1]
        here.awaits = local(element.tag) != "list-header"
        start = value(element, "start-value")
        here.start = number_said(start, 1) if start else None
        here.override = value(element, "style-override")

    def label(self, paragraph_style: str) -> str:
        """What stands before a paragraph, such as "[3]"; "" where it is not the first of an item, or is no item's."""
        here = self.open[-1] if self.open else None
        if here is None or not here.awaits or here.level >= LEVELS:
            return ""
        here.awaits, here.has_printed = False, True
        levels = self.styles.levels(here.override or here.style or self.styles.of_paragraph(paragraph_style)) or {}

        def start(at: int) -> int:
            return levels[at].start if at in levels else 1

        here.counts.hold(here.level, start)
        if here.start is not None:
            here.counts.put(here.level, here.start)
        return printed(levels, here.level, here.counts.next(here.level, start))
