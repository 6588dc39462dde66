"""Findings drawn for a person: the words in their line, a caret below them, and the other place that a finding speaks of.

Severity is said in words and by colour. Every text of the document is scrubbed, and rich is given Text, never mark-up.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from refman.cli.streams import is_for_eyes
from refman.model.document import Lines
from refman.model.finding import Finding, Safety, Severity
from refman.model.result import Checked
from refman.model.scrub import scrubbed
from refman.model.span import Span
from refman.model.spots import Spots

COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.INFO: "bold cyan"}
NARROWEST, WIDEST = 40, 200
_MARK = "…"


def console() -> Console:
    """Standard output as rich draws on it: NO_COLOR and FORCE_COLOR are obeyed, widths are kept within reason."""
    found = Console(file=sys.stdout, force_terminal=is_for_eyes(), highlight=False, soft_wrap=True)
    found.width = max(NARROWEST, min(WIDEST, found.width))
    return found


def draw(results: Sequence[Checked], to: Console) -> None:
    """Print a frame for each finding."""
    for result in results:
        lines, spots = Lines(result.text.source), Spots(result)
        for finding in result.findings:
            for line in frame(result, finding, lines, to.width, spots.of(finding)):
                to.print(line)
            to.print()


def frame(result: Checked, finding: Finding, lines: Lines, width: int, spot: str = "") -> Iterator[Text]:
    """The lines of one finding's frame, none wider than `width` columns but the message. `spot`: its place in words."""
    source = result.text.source
    place = lines.place(finding.span.start)
    shown = [(finding.span, "", "^"), *((one.span, one.message, "-") for one in finding.related)]
    key = result.key_of(finding)
    where = key or (f"{result.path}, {spot}" if spot else f"{result.path}:{place.line}:{place.column}")
    gutter = 1 if key or spot else max(len(str(lines.place(span.start).line)) for span, _, _ in shown)
    head = Text.assemble(
        (f"{finding.severity.value} ", COLOURS[finding.severity]),
        (finding.code, "bold"),
        f" {_one_line(finding.message)}",
    )
    yield head
    yield Text.assemble(" " * gutter, ("--> ", "blue"), scrubbed(where))
    for span, label, mark in shown:
        yield Text(" " * (gutter + 1) + "|", "blue")
        yield from _excerpt(
            source, span, lines, gutter, width, label, mark, COLOURS[finding.severity], not (key or spot)
        )
    yield from _ways_out(finding, gutter)


def _excerpt(
    source: str, span: Span, lines: Lines, gutter: int, width: int, label: str, mark: str, colour: str, numbered: bool
) -> Iterator[Text]:
    """The line of a span, cut around it, and the marks below. `numbered`: the line has a number to be found by."""
    place = lines.place(span.start)
    start = lines.start(place.line)
    end = source.find("\n", start)
    end = len(source) if end < 0 else end
    room = width - gutter - 4
    left, words, right = _cut(
        source[start:end].rstrip("\r"), span.start - start, min(span.end, end) - start, room, bool(label)
    )
    number = f"{place.line if numbered else '':>{gutter}} "
    yield Text.assemble((number, "blue"), ("| ", "blue"), left, (words, "bold"), right)
    marks = mark * max(1, cell_len(words))
    below = " " * cell_len(left) + marks
    style = colour if mark == "^" else "blue"
    said = f" {_one_line(label)}" if label else ""
    edge = Text.assemble(" " * (gutter + 1), ("| ", "blue"))
    if cell_len(below) + cell_len(said) <= room:
        yield edge + Text.assemble((below, style), (said, style))
        return
    # The label would run out of the frame: it gets a line of its own, below the mark's beginning where that leaves room.
    yield edge + Text(below, style)
    indent = min(cell_len(left), max(0, room - cell_len(said) + 1))
    yield edge + Text(" " * indent + said.lstrip(), style)


def _cut(line: str, start: int, end: int, room: int, labelled: bool) -> tuple[str, str, str]:
    """The line before, at and after a span, scrubbed, so that all fit into `room` columns with the span in sight."""
    left, words, right = (scrubbed(part).replace("\t", " ") for part in (line[:start], line[start:end], line[end:]))
    # Words that are the whole line need no room for what stands beside them, but for their label.
    most = max(8, room - 12) if left or right or labelled else room
    words = _head(words, most) if cell_len(words) > most else words
    over = cell_len(left) + cell_len(words) + cell_len(right) - room
    if over > 0:
        right_room = max(6, min(cell_len(right), (room - cell_len(words)) // 2))
        left = _tail(left, max(4, room - cell_len(words) - right_room))
        right = _head(right, max(0, room - cell_len(left) - cell_len(words)))
    return left, words, right


def _head(text: str, room: int) -> str:
    if cell_len(text) <= room:
        return text
    kept, used = [], 0
    for char in text:
        used += cell_len(char)
        if used > room - 1:
            break
        kept.append(char)
    return "".join(kept) + _MARK


def _tail(text: str, room: int) -> str:
    if cell_len(text) <= room:
        return text
    kept, used = [], 0
    for char in reversed(text):
        used += cell_len(char)
        if used > room - 1:
            break
        kept.append(char)
    return _MARK + "".join(reversed(kept))


def _ways_out(finding: Finding, gutter: int) -> Iterator[Text]:
    said = []
    if finding.hint:
        said.append(f"help: {_one_line(finding.hint)}")
    if finding.fix is not None:
        option = "--fix" if finding.fix.safety is Safety.SAFE else "--unsafe-fixes"
        said.append(f"fix: {_one_line(finding.fix.title)} ({option})")
    for line in said:
        yield Text.assemble(" " * (gutter + 1), ("= ", "blue"), line)


def _one_line(text: str) -> str:
    return " ".join(scrubbed(text).split())
