"""Parsed references for a person: the text with its fields coloured, or a table, or every field explained."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING

from refman.cli.library_table import bold, cells, faint, fitted, has_colour
from refman.model.scrub import scrubbed

if TYPE_CHECKING:
    from refman.model.citation import Entry

# Variables to the colours of terminals; what is not named here is not coloured.
COLOURS = {
    "author": "36",
    "editor": "36;2",
    "translator": "36;2",
    "contributor": "36;2",
    "issued": "35",
    "title": "1",
    "container-title": "32",
    "collection-title": "32;2",
    "volume": "33",
    "issue": "33",
    "page": "33",
    "publisher": "34",
    "publisher-place": "34",
    "DOI": "4",
    "URL": "4",
    "genre": "31",
    "edition": "33",
}
UNSURE = 0.6
_LEGEND = ("author", "issued", "title", "container-title", "volume", "publisher", "genre")


def tabled(entries: Iterable[Entry]) -> None:
    """Print a row for each reference; on a terminal with colours, its text with the fields coloured."""
    found = iter(entries)
    first = next(found, None)
    if first is None:
        sys.stderr.write("refman: no references\n")
        return
    everything = chain([first], found)
    lines = _coloured(everything) if has_colour(sys.stdout) else _plain(everything)
    sys.stdout.writelines(line + "\n" for line in lines)


def _width() -> int:
    return max(40, min(shutil.get_terminal_size((100, 24)).columns, 160))


def _mark(entry: Entry) -> str:
    """The confidence, with a sign where a person should look."""
    return f"{entry.confidence:.2f}{'!' if entry.reason or entry.confidence < UNSURE else ' '}"


def _plain(entries: Iterable[Entry]) -> Iterator[str]:
    width = _width()
    kind = 16 if width > 84 else 11
    author = max(10, (width - kind - 23) // 4)
    yield f"{'no':>4}  {'sure':5}  {fitted('type', kind)}  {fitted('author', author)}  {'year':4}  title"
    for number, entry in enumerate(entries, 1):
        reference = entry.reference
        people = reference.creators
        names = ", ".join(name.sort_key for name in people[:3]) + (" …" if len(people) > 3 else "")
        year = str(reference.issued.year or "") if reference.issued else ""
        title = reference.title or (f"({entry.reason})" if entry.reason else entry.raw)
        row = f"{number:>4}  {_mark(entry)}  {fitted(reference.type, kind)}  {fitted(names, author)}  {year:>4}  "
        yield (row + fitted(title, max(8, width - cells(row)))).rstrip()


def _coloured(entries: Iterable[Entry]) -> Iterator[str]:
    width = _width()
    for number, entry in enumerate(entries, 1):
        head = f"{number:>3} {_mark(entry)} {entry.reference.type}"
        yield bold(head, sys.stdout) + (faint(f"  {entry.reason}", sys.stdout) if entry.reason else "")
        yield from (f"    {line}" for line in _painted(entry, width - 4))
        yield from (
            faint(f"    {fitted('? ' + scrubbed(doubt), width - 4).rstrip()}", sys.stdout) for doubt in _told(entry)
        )
    yield faint("colours: ", sys.stdout) + "  ".join(f"\x1b[{COLOURS[name]}m{name}\x1b[0m" for name in _LEGEND)


def _told(entry: Entry) -> tuple[str, ...]:
    return () if entry.reason else entry.reference.doubts


def _painted(entry: Entry, width: int) -> Iterator[str]:
    """The text in lines of a width, every field in its colour; underlined where it is unsure."""
    styles = [""] * len(entry.raw)
    for field in entry.fields:
        code = COLOURS.get(field.name, "")
        if code:
            code += ";4" if field.confidence < UNSURE else ""
            styles[field.span.start : field.span.end] = [code] * len(field.span)
    line: list[str] = []
    used, style = 0, ""
    for word, at in _words(entry.raw):
        if used and used + 1 + cells(word) > width:
            yield "".join(line) + ("\x1b[0m" if style else "")
            line, used, style = [], 0, ""
        if used:
            word, at, used = " " + word, at - 1, used + 1
        for offset, sign in enumerate(word):
            now = styles[at + offset]
            if now != style:
                line.append(f"\x1b[0m\x1b[{now}m" if now else "\x1b[0m")
                style = now
            line.append(scrubbed(sign))
        used += cells(word.strip())
    yield "".join(line) + ("\x1b[0m" if style else "")


def _words(text: str) -> Iterator[tuple[str, int]]:
    at = 0
    for word in text.split():
        at = text.index(word, at)
        yield word, at
        at += len(word)


def explained(entries: Iterable[Entry]) -> None:
    """Print each reference and below it each field: its name, how sure it is, where it stands, its words."""
    for number, entry in enumerate(entries, 1):
        sys.stdout.write("\n" if number > 1 else "")
        sys.stdout.writelines(line + "\n" for line in _explanation(number, entry))


def _explanation(number: int, entry: Entry) -> Iterator[str]:
    width = _width()
    out = sys.stdout
    yield bold(f"{number}  {entry.confidence:.2f}  {entry.reference.type}", out)
    yield from (f"   {line}" for line in _wrapped(scrubbed(entry.raw), width - 3))
    for field in entry.fields:
        sign = "?" if field.confidence < UNSURE else " "
        where = f"{field.span.start}-{field.span.end}"
        head = f"   {field.name:<18}{field.confidence:>5.2f}{sign} {where:>9}  "
        yield head + fitted(field.span.slice(entry.raw), max(8, width - len(head))).rstrip()
    for doubt in islice(entry.reference.doubts, 20):
        yield from (f"   {line}" for line in _wrapped("doubt: " + scrubbed(doubt), width - 3))


def _wrapped(text: str, width: int) -> list[str]:
    import textwrap

    return textwrap.wrap(text, width) or [""]
