"""Plain tables that fit the terminal. rich is not loaded for them: a list must come at once."""

from __future__ import annotations

import os
import shutil
import sys
import unicodedata
from collections.abc import Sequence
from typing import TextIO

from refman.model.scrub import scrubbed

_WIDEST = 240


def cells(text: str) -> int:
    """How many columns of a terminal a text takes."""
    if text.isascii():
        return len(text)
    return sum(
        2 if unicodedata.east_asian_width(char) in "WF" else 0 if unicodedata.combining(char) else 1 for char in text
    )


def fitted(text: str, width: int) -> str:
    """The text cut to a width, "…" for what is left out, filled up with blanks."""
    text = " ".join(scrubbed(text).split())
    if cells(text) > width:
        kept, used = [], 0
        for char in text:
            used += cells(char)
            if used > width - 1:
                break
            kept.append(char)
        text = "".join(kept).rstrip() + "…"
    return text + " " * (width - cells(text))


def has_colour(stream: TextIO) -> bool:
    """Whether a stream is a terminal that wants colours."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def bold(text: str, stream: TextIO) -> str:
    return f"\x1b[1m{text}\x1b[0m" if has_colour(stream) else text


def faint(text: str, stream: TextIO) -> str:
    return f"\x1b[2m{text}\x1b[0m" if has_colour(stream) else text


def widths(header: Sequence[str], rows: Sequence[Sequence[str]], room: int) -> list[int]:
    """A width for each column, all together within `room`: the last takes what is left, the widest gives first.

    The first is cut last: it holds the key, which people copy.
    """
    wanted = [max(cells(scrubbed(row[at])) for row in (header, *rows)) for at in range(len(header))]
    room -= 2 * (len(header) - 1)
    last = wanted[-1]
    least = min(last, max(12, room // 3))
    for giving, fewest in ((slice(1, -1), 6), (slice(0, -1), 4)):
        while sum(wanted[:-1]) > room - least and max(wanted[giving], default=0) > fewest:
            wanted[wanted.index(max(wanted[giving]), giving.start)] -= 1
    wanted[-1] = min(last, max(4, room - sum(wanted[:-1])))
    return wanted


def table(header: Sequence[str], rows: Sequence[Sequence[str]], stream: TextIO) -> None:
    """Print rows: aligned and cut on a terminal, whole and parted by tabs elsewhere."""
    if not stream.isatty():
        for row in rows:
            stream.write("\t".join(" ".join(scrubbed(text).split()) for text in row) + "\n")
        return
    sizes = widths(header, rows, min(shutil.get_terminal_size().columns, _WIDEST))
    stream.write(bold("  ".join(map(fitted, header, sizes)).rstrip(), stream) + "\n")
    for row in rows:
        stream.write("  ".join(map(fitted, row, sizes)).rstrip() + "\n")


def note(text: str) -> None:
    """A line beside the result, for a person."""
    sys.stderr.write(scrubbed(text) + "\n")
