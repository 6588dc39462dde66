"""Round and square brackets of a text, matched once: which group a place stands in."""

from __future__ import annotations

import bisect
import functools
import re
from collections.abc import Iterator

import msgspec

LONGEST = 2500
# Full-width brackets close half-width ones and the other way: who types in two scripts mixes them.
_OPEN = {"(": ")", "[": "]", "（": ")", "［": "]", "〔": "〕", "【": "】"}
_CLOSE = {"）": ")", "］": "]"}


class Group(msgspec.Struct, frozen=True, gc=False):
    """A matched pair: `start` is at the opening bracket, `end` behind the closing one. `depth` is 0 outermost."""

    start: int
    end: int
    depth: int


@functools.cache
def _mark() -> re.Pattern[str]:
    return re.compile(r"[()\[\]（）［］〔〕【】]|\n[ \t]*\n")


class Groups:
    """The groups of a text. A bracket left open at the end of its paragraph belongs to none."""

    def __init__(self, text: str) -> None:
        self.all = sorted(_groups(text), key=lambda group: (group.start, -group.end))
        self._starts = [group.start for group in self.all]

    def outermost(self, start: int, end: int) -> Iterator[Group]:
        """The groups of a stretch that stand in no other, in order."""
        first = bisect.bisect_left(self._starts, start)
        for group in self.all[first : bisect.bisect_left(self._starts, end)]:
            if group.depth == 0:
                yield group

    def around(self, offset: int) -> Group | None:
        """The innermost group that a place stands in."""
        at = bisect.bisect_right(self._starts, offset) - 1
        back = 0
        while at >= 0 and back < 40:
            group = self.all[at]
            if group.start < offset < group.end:
                return group
            at -= 1
            back += 1
        return None


def _groups(text: str) -> Iterator[Group]:
    stack: list[tuple[str, int]] = []
    for match in _mark().finditer(text):
        mark = _CLOSE.get(match[0], match[0])
        if mark[0] == "\n":
            stack.clear()
        elif mark in _OPEN:
            stack.append((_OPEN[mark], match.start()))
        else:
            while stack and stack[-1][0] != mark:
                stack.pop()
            if stack:
                _, start = stack.pop()
                if match.end() - start <= LONGEST:
                    yield Group(start, match.end(), len(stack))
