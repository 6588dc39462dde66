"""Letters of a page to lines: what stands on one baseline and near together; raised digits told by size and place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec

from refman.documents.source import RAISED


class Letter(msgspec.Struct, frozen=True, gc=False):
    """Units: points, from the page's lower left corner; `y` is the baseline."""

    text: str
    x: float
    y: float
    right: float
    size: float


class Line(msgspec.Struct, frozen=True, gc=False):
    """A line of one column; `raised` are the stretches of its text that stand above the line."""

    text: str
    x: float
    y: float
    right: float
    size: float
    page: int
    raised: tuple[tuple[int, int], ...] = ()


def lines_of(page: dict[str, Any], number: int) -> list[Line]:
    """The lines of a page as they come in the file, each in one column."""
    return [line for group in _joined(_groups(_letters(page))) if (line := _line(group, number)).text]


def _letters(page: dict[str, Any]) -> Iterator[Letter | None]:
    """Letters in the file's order; None where a line ends."""
    numbers: Sequence[float] = page["numbers"]
    last: Letter | None = None
    for at, text in enumerate(page["text"]):
        x, y, right, size = numbers[at * 4 : at * 4 + 4]
        if size == 0 and x == 0:
            if text == "\n":
                yield None
            elif last is not None:
                yield Letter(" ", last.right, last.y, last.right, last.size)
        elif text not in "\r\n" and -10_000 < x < 20_000 and -10_000 < y < 20_000:
            last = Letter("-" if text in "\x02\xad" else text, x, y, right, size)
            yield last


def _groups(letters: Iterable[Letter | None]) -> Iterator[list[Letter]]:
    """Letters that follow each other on a line, raised ones with them."""
    group: list[Letter] = []
    for letter in letters:
        if letter is None or (group and not _follows(group, letter)):
            if group:
                yield group
            group = []
        if letter is not None:
            group.append(letter)
    if group:
        yield group


def _follows(group: list[Letter], letter: Letter) -> bool:
    last = group[-1]
    size = max(last.size, letter.size)
    gap = letter.x - last.right
    return abs(letter.y - last.y) < 0.55 * size and -1.5 * size < gap < 2.2 * size


def _joined(groups: Iterable[list[Letter]]) -> list[list[Letter]]:
    """Groups that the file's order parted, though they go on on the same line."""
    out: list[list[Letter]] = []
    for group in groups:
        if out and _follows(out[-1], group[0]) and group[0].x > out[-1][0].x:
            out[-1] += group
        else:
            out.append(group)
    return out


def _line(group: list[Letter], page: int) -> Line:
    size = _main(letter.size for letter in group if not letter.text.isspace())
    base = _main(letter.y for letter in group if letter.size >= 0.85 * size)
    pieces: list[str] = []
    raised: list[tuple[int, int]] = []
    at, last = 0, group[0]
    for letter in group:
        if letter.x - last.right > 0.18 * size and pieces and not pieces[-1].isspace() and not letter.text.isspace():
            pieces.append(" ")
            at += 1
        is_raised = letter.size < 0.86 * size and letter.y > base + 0.12 * size
        text = letter.text.translate(RAISED) if is_raised else letter.text
        pieces.append(text)
        if is_raised and not text.isspace():
            raised.append((at, at + len(text)))
        at, last = at + len(text), letter
    text = "".join(pieces)
    lead = len(text) - len(text.lstrip())
    right = max(letter.right for letter in group)
    marks = tuple((start - lead, end - lead) for start, end in raised)
    return Line(text.strip(), group[0].x, base, right, size, page, marks)


def _main(values: Iterable[float]) -> float:
    """The value that is there most often."""
    counts: dict[float, int] = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    return max(counts, key=lambda value: (counts[value], value)) if counts else 0.0
