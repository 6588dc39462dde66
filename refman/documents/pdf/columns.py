"""Lines of a page in reading order: columns one after the other, what stands across them in its place."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from refman.documents.pdf.lines import Line

_DIGITS = re.compile(r"\d+|[ivxlc]+\b")


class Column(msgspec.Struct, frozen=True):
    """Lines from top to bottom, and the left and right edge that they share. Units: points."""

    lines: tuple[Line, ...]
    left: float
    right: float


def columns_of(lines: Sequence[Line], width: float) -> list[Column]:
    """The columns of a page in reading order."""
    gutter = _gutter(lines, width)
    if gutter is None:
        return [_column(lines)] if lines else []
    out: list[Column] = []
    band: list[Line] = []
    for line in sorted(lines, key=lambda line: -line.y):
        if line.x < gutter - 3 and line.right > gutter + 3:
            out += _sides(band, gutter)
            band = []
            out.append(_column([line]))
        else:
            band.append(line)
    return _merged(out + _sides(band, gutter))


def _sides(band: Sequence[Line], gutter: float) -> list[Column]:
    left = [line for line in band if line.right <= gutter + 3]
    right = [line for line in band if line.right > gutter + 3]
    return [_column(side) for side in (left, right) if side]


def _merged(columns: list[Column]) -> list[Column]:
    """Lines across the page that follow each other are one column."""
    out: list[Column] = []
    for column in columns:
        if (
            out
            and len(column.lines) == 1
            and abs(out[-1].left - column.left) < 3
            and abs(out[-1].right - column.right) < 60
        ):
            out[-1] = _column([*out[-1].lines, *column.lines])
        else:
            out.append(column)
    return out


def _column(lines: Sequence[Line]) -> Column:
    ordered = tuple(sorted(lines, key=lambda line: (-round(line.y), line.x)))
    return Column(ordered, min(line.x for line in ordered), max(line.right for line in ordered))


def _gutter(lines: Sequence[Line], width: float) -> float | None:
    """The place between two columns: hardly a line crosses it, and many stand on either side."""
    if len(lines) < 8:
        return None
    best, best_crossing = None, len(lines)
    for step in range(35, 66):
        place = width * step / 100
        left = sum(line.right <= place for line in lines)
        right = sum(line.x >= place for line in lines)
        crossing = len(lines) - left - right
        if crossing < best_crossing and min(left, right) >= 0.15 * len(lines):
            best, best_crossing = place, crossing
    return best if best is not None and best_crossing <= 0.3 * len(lines) else None


def without_running_heads(pages: Sequence[tuple[float, list[Line]]]) -> list[list[Line]]:
    """The lines of each page without what its top and bottom repeat from page to page, page numbers too."""
    edges: dict[tuple[str, int], set[int]] = {}
    for number, (height, lines) in enumerate(pages):
        for line in lines:
            if _is_at_edge(line, height):
                edges.setdefault(_look(line), set()).add(number)
    # Odd and even pages may differ; a line of the text that looks the same by chance does so on a page or two.
    least = max(2, 0.35 * len(pages))
    repeated = {look for look, where in edges.items() if len(where) >= least}
    return [
        [line for line in lines if not (_is_at_edge(line, height) and _look(line) in repeated)]
        for height, lines in pages
    ]


def _look(line: Line) -> tuple[str, int]:
    """What a running head has in common on all pages: its words but for numbers, and its height."""
    return _DIGITS.sub("#", line.text), round(line.y / 2)


def _is_at_edge(line: Line, height: float) -> bool:
    return line.y > 0.91 * height or line.y < 0.09 * height
