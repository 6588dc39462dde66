"""Lines of a text with their offsets, and the blocks that blank lines part them into."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from refman.model.span import Span


class Line(msgspec.Struct, frozen=True, gc=False):
    """A line without its end. `start` and `end` count from the start of the text; `indent` is in columns, a tab is 4."""

    start: int
    end: int
    text: str
    indent: int

    @property
    def is_blank(self) -> bool:
        return not self.text.strip()


Block = tuple[Line, ...]


def lines_of(text: str, start: int = 0, end: int | None = None) -> list[Line]:
    """The lines of a stretch of a text."""
    end = len(text) if end is None else end
    found, at = [], start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        line = text[at:stop].rstrip("\r\f")
        body = line.lstrip()
        indent = sum(4 if char == "\t" else 1 for char in line[: len(line) - len(body)])
        found.append(Line(at, at + len(line), line, indent))
        at = stop + 1
    return found


def blocks_of(lines: Iterable[Line]) -> Iterator[Block]:
    """Runs of lines that are not blank."""
    run: list[Line] = []
    for line in lines:
        if line.is_blank:
            if run:
                yield tuple(run)
            run = []
        else:
            run.append(line)
    if run:
        yield tuple(run)


def span_of(lines: Sequence[Line]) -> Span:
    """From the first word of the first line to the last word of the last."""
    first, last = lines[0], lines[-1]
    start = first.start + len(first.text) - len(first.text.lstrip())
    return Span(start, last.start + len(last.text.rstrip()))


def words_of(lines: Sequence[Line]) -> str:
    """The lines as one, joined by blanks."""
    return " ".join(line.text.strip() for line in lines)
