"""Columns of lines to paragraphs: told by gaps, by first lines set in or out, by sizes; words closed up over line ends."""

from __future__ import annotations

import itertools
import re
import statistics
from collections.abc import Iterable, Sequence

import msgspec

from refman.documents.pdf.columns import Column
from refman.documents.pdf.lines import Line

_NUMBERED = re.compile(r"\[?(\d{1,3})[\].]?\s+\S")
_BULLET = re.compile(r"[•·▪–-]\s")
# An initial ("and S.") ends no sentence.
_ENDS = re.compile(r"(?:(?<!\b[A-Z])\.|[?!:”’)\]])$")
_WORD_PART = re.compile(r"\w+-$")
_AROUND = 6


class Paragraph(msgspec.Struct, frozen=True):
    """Lines that belong together. `kind`: paragraph, heading, note."""

    lines: tuple[Line, ...]
    kind: str = "paragraph"

    @property
    def page(self) -> int:
        return self.lines[0].page


def paragraphs_of(columns: Iterable[Column]) -> list[Paragraph]:
    """The paragraphs of columns in reading order; one that goes on in the next column or page is one."""
    columns = list(columns)
    body = _body_size(columns)
    between = _paragraph_gap(columns)
    out: list[Paragraph] = []
    for number, column in enumerate(columns):
        for at, piece in enumerate(_pieces(column, between)):
            kind = _kind(piece, body, column)
            before = out[-1] if out else None
            if (
                at == 0
                and before is not None
                and before.kind == kind == "paragraph"
                and _goes_on(before.lines, piece, column, columns[max(0, number - 1)])
            ):
                out[-1] = Paragraph((*before.lines, *piece), kind)
            else:
                out.append(Paragraph(tuple(piece), kind))
    return out


def _body_size(columns: Sequence[Column]) -> float:
    counts: dict[float, int] = {}
    for column in columns:
        for line in column.lines:
            counts[line.size] = counts.get(line.size, 0) + len(line.text)
    return max(counts, key=lambda size: counts[size]) if counts else 0.0


def _kind(lines: Sequence[Line], body: float, column: Column) -> str:
    size = lines[0].size
    if size > 1.1 * body and len(lines) <= 3 and sum(len(line.text) for line in lines) < 200:
        return "heading"
    return "paragraph"


def _paragraph_gap(columns: Sequence[Column]) -> float:
    """The gap that this file puts between paragraphs: a wide one that most often follows a line that was ended on purpose.

    Units: points; infinite where no gap is like that.
    """
    counts: dict[int, list[bool]] = {}
    for column in columns:
        leading = _leading(column.lines)
        for above, line in itertools.pairwise(column.lines):
            gap = above.y - line.y
            if 1.15 * leading < gap < 3 * leading:
                counts.setdefault(round(gap), []).append(_is_ended(above, line, column))
    gaps = [gap for gap, ended in counts.items() if len(ended) > 2 and sum(ended) >= 0.6 * len(ended)]
    return min(gaps) - 0.8 if gaps else float("inf")


def _is_ended(above: Line, line: Line, column: Column) -> bool:
    return _is_short(above, line, column) or _ENDS.search(above.text) is not None


def _pieces(column: Column, between: float) -> list[list[Line]]:
    """The lines of a column parted into paragraphs; `between` is the gap that parts them."""
    lines = column.lines
    leading = _leading(lines)
    hanging = _hanging(column)
    out: list[list[Line]] = [[lines[0]]]
    for at in range(1, len(lines)):
        if _starts(lines[at - 1], lines[at], (between, leading), column, hanging[at]):
            out.append([])
        out[-1].append(lines[at])
    return out


def _leading(lines: Sequence[Line]) -> float:
    gaps = [above.y - below.y for above, below in itertools.pairwise(lines) if above.y - below.y > 1]
    return statistics.median(gaps) if gaps else 12.0


def _is_set_in(line: Line, column: Column) -> bool:
    return line.x > column.left + 0.7 * line.size


def _hanging(column: Column) -> list[bool]:
    """For each line, whether around it paragraphs have their first line set out, as lists of references have."""
    marks = [_is_set_in(line, column) for line in column.lines]
    sums = [0]
    for mark in marks:
        sums.append(sums[-1] + mark)
    out = []
    for at in range(len(marks)):
        first, last = max(0, at - _AROUND), min(len(marks), at + _AROUND + 1)
        out.append(sums[last] - sums[first] > 0.45 * (last - first))
    return out


def _starts(above: Line, line: Line, gaps: tuple[float, float], column: Column, hanging: bool) -> bool:
    between, leading = gaps
    gap = above.y - line.y
    if gap < 0.3 * line.size:  # the same line, parted by a wide gap
        return False
    if (
        gap > min(between, 1.7 * leading)
        or _BULLET.match(line.text)
        or abs(above.size - line.size) > 0.12 * max(above.size, line.size)
    ):
        return True
    set_in, was_set_in = _is_set_in(line, column), _is_set_in(above, column)
    if hanging:
        return not set_in
    if set_in and not was_set_in:
        return True
    first, second = _NUMBERED.match(above.text), _NUMBERED.match(line.text)
    if second and first and int(second[1]) == int(first[1]) + 1:
        return True
    # A file that puts gaps between its paragraphs tells nothing by short lines: they may just be ragged.
    return between == float("inf") and _is_short(above, line, column) and _ENDS.search(above.text) is not None


def _is_short(above: Line, line: Line, column: Column) -> bool:
    """Whether the next line's first word would have found room behind this line: then it was ended on purpose."""
    width = (above.right - above.x) / max(1, len(above.text))
    word = len(line.text.split(" ", 1)[0])
    return column.right - above.right > (word + 2) * width


def _goes_on(before: Sequence[Line], piece: Sequence[Line], column: Column, last_column: Column) -> bool:
    """Whether a paragraph runs on from the foot of one column to the head of the next."""
    last, first = before[-1].text, piece[0].text
    if abs(before[-1].size - piece[0].size) > 0.12 * piece[0].size:
        return False
    if first[:1].islower() or last.endswith(("-", ",", ";", "–")):
        return True
    if _is_short(before[-1], piece[0], last_column) or (_ADDRESS.search(last) and first[:1].isupper()):
        return False
    hanging = len(piece) > 1 and _is_set_in(piece[0], column)
    return not _ENDS.search(last) or (hanging and _is_set_in(piece[0], column))


def closed_up(lines: Sequence[Line], known: frozenset[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The words of a paragraph, and its raised stretches. A hyphen at a line's end goes where the word is whole without it;

    it stays before a capital or a digit, and where `known` has the word with its hyphen.
    """
    text, raised = "", []
    above: Line | None = None
    edge = max(line.right for line in lines)
    for line in lines:
        words = line.text
        if text:
            if _WORD_PART.search(text) and words[:1].islower():
                head = text[text.rfind(" ") + 1 :].lstrip("([“\"'")
                tail = words.split(" ", 1)[0].rstrip(".,;:)]”")
                if f"{head}{tail}".casefold() not in known:
                    text = text[:-1]
            elif _ADDRESS.search(text) and above is not None and _runs_on(above, words, edge):
                pass
            elif not text.endswith(("-", "–", "/")) or text.endswith((" -", " –")):
                text += " "
        above = line
        raised += [(len(text) + start, len(text) + end) for start, end in line.raised]
        text += words
    return text, tuple(raised)


# An address that a line's end may cut: "https://doi.org/10.1126/science.111699", "10.1038/".
_ADDRESS = re.compile(r"(?:https?://|www\.|\b10\.\d{4,}/)\S*$")


def _runs_on(above: Line, words: str, edge: float) -> bool:
    """Whether an address goes on on the next line: the line is full, and what follows begins no sentence."""
    width = (above.right - above.x) / max(1, len(above.text))
    is_full = above.right > edge - 2 * width
    return (is_full and not words[:1].isupper() and words[:1] not in "([“") or above.text.endswith(("/", "_", "="))


_HYPHENATED = re.compile(r"\w+(?:-\w+)+")


def hyphenated(lines: Iterable[Line]) -> frozenset[str]:
    """The words that stand with a hyphen inside a line somewhere."""
    return frozenset(word.casefold() for line in lines for word in _HYPHENATED.findall(line.text))
