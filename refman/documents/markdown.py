"""Markdown as Pandoc, Quarto and R Markdown read it: front matter, blocks, notes; words inside a line in markdown_inline.

Own scanner and not markdown-it: that gives lines but no columns, and fixes need the exact place in the source.
Source: Pandoc User's Guide, "Pandoc's Markdown"; Quarto guide, "Citations".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from refman.documents.front_matter import read_front_matter
from refman.documents.markdown_inline import Inline
from refman.documents.source import Source
from refman.model.document import Document, NoteMark
from refman.model.span import Span

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})(.*)")
_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+")
_HEADING_END = re.compile(r"[ \t]*#*[ \t]*(\{[^{}\n]*\}[ \t]*)?$")
_UNDERLINE = re.compile(r" {0,3}(=+|-{2,})[ \t]*$")
_DIV = re.compile(r" {0,3}:{3,}")
_ITEM = re.compile(r"[ \t]*(?:[-+*]|\(?[0-9a-zA-Z]{1,4}[.)]|\(@\w*\))[ \t]+")
_NOTE = re.compile(r" {0,3}\[\^([^\]\s]{1,100})\]:[ \t]*")
_QUOTE = re.compile(r" {0,3}>[ \t]?")
_TABLE = re.compile(r"[ \t]*\|")
_TABLE_RULE = re.compile(r"[ \t|:+=-]+$")
_LINK_DEFINITION = re.compile(r" {0,3}\[[^\]\n^@]{1,200}\]:[ \t]*\S")
# Quarto takes in another text so.
_INCLUDE = re.compile(r"[ \t]*\{\{<\s*include\s+(?P<taken>[^\s<>]+)\s*>\}\}[ \t]*$")
_CELL_OPTION = re.compile(r"\s*#\|\s*[\w-]*cap[\w-]*:\s*")


class Line(msgspec.Struct, frozen=True, gc=False):
    """A line without its end, and where it stands."""

    start: int
    text: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def blank(self) -> bool:
        return not self.text.strip()


def lines_of(text: str) -> list[Line]:
    """The lines of a text, parted by LF, CRLF or CR."""
    out, at = [], 0
    for piece in text.splitlines(keepends=True) if not _ODD_ENDS.search(text) else _split(text):
        out.append(Line(at, piece.rstrip("\r\n")))
        at += len(piece)
    return out


# str.splitlines also parts at these, which are no line ends in a file.
_ODD_ENDS = re.compile("[\v\f\x1c-\x1e\x85\u2028\u2029]")
_ENDS = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")


def _split(text: str) -> Iterator[str]:
    return (match[0] for match in _ENDS.finditer(text) if match[0])


def read_markdown(data: bytes, path: str) -> Document:
    """The document of a Markdown file. Keys are in `embedded`; each is blanked in the prose."""
    source = Source(data, path, "markdown")
    scan_markdown(source, lines_of(source.text))
    return source.document()


def scan_markdown(source: Source, lines: list[Line]) -> None:
    """Fill a source from lines of Markdown (of a cell of a notebook, too)."""
    reader = _Blocks(source, lines)
    at = read_front_matter(source, [line.text for line in lines], [line.start for line in lines])
    while at < len(lines):
        at = reader.read(at)
    reader.inline.finish()


class _Blocks:
    """The blocks of a text, one after the other: each reader takes the number of a line and gives that of the next block."""

    def __init__(self, source: Source, lines: list[Line]) -> None:
        self.source, self.lines = source, lines
        self.inline = Inline(source)
        self.in_list = False

    def read(self, at: int) -> int:
        line = self.lines[at]
        if line.blank:
            return at + 1
        text = line.text
        for pattern, reader in _STARTS:
            match = pattern.match(text)
            if match is not None and (after := reader(self, at, match)) > at:
                return after
        return self._indented(at) or self._paragraph(at)

    def _fence(self, at: int, match: re.Match[str]) -> int:
        mark = match[1]
        end = at + 1
        while end < len(self.lines):
            text = self.lines[end].text.strip()
            if text.startswith(mark) and not text.strip(mark[0]):
                end += 1
                break
            end += 1
        first, last = self.lines[at], self.lines[end - 1]
        self.source.block("code", first.start, last.end)
        self._cut_code(at, end)
        return end

    def _cut_code(self, at: int, end: int) -> None:
        # Captions in the options of a cell (`#| fig-cap: "After @doe"`) are read by Quarto as Markdown.
        for line in self.lines[at:end]:
            option = _CELL_OPTION.match(line.text)
            if option is None:
                self.source.cut(line.start, line.end)
            else:
                self.source.cut(line.start, line.start + option.end())
                self.inline.scan(line.start + option.end(), line.end)

    def _heading(self, at: int, match: re.Match[str]) -> int:
        line = self.lines[at]
        tail = _HEADING_END.search(line.text, match.end())
        end = line.start + (tail.start() if tail else len(line.text))
        start = line.start + match.end()
        self.source.cut(line.start, start)
        self.source.cut(end, line.end)
        self.source.block("heading", start, end, level=len(match[1]))
        self.inline.scan(start, end)
        self.in_list = False
        return at + 1

    def _div(self, at: int, match: re.Match[str]) -> int:
        self.source.cut(self.lines[at].start, self.lines[at].end)
        return at + 1

    def _note(self, at: int, match: re.Match[str]) -> int:
        end = at + 1
        while end < len(self.lines) and not _NOTE.match(self.lines[end].text):
            text = self.lines[end].text
            if not text.strip():
                following = self.lines[end + 1].text if end + 1 < len(self.lines) else ""
                if not following.startswith(("    ", "\t")):
                    break
            end += 1
        while self.lines[end - 1].blank:
            end -= 1
        line = self.lines[at]
        body = Span(line.start + match.end(), self.lines[end - 1].end)
        shown = f"{match[1]}. " if match[1].isdigit() else ""
        self.source.cut(line.start, body.start, shown)
        self.source.block("note", line.start, body.end, label=match[1])
        self.inline.bodies[match[1]] = body
        self.inline.scan(body.start, body.end)
        return end

    def _include(self, at: int, match: re.Match[str]) -> int:
        line = self.lines[at]
        self.source.include(match["taken"].strip("\"'"), line.start, line.end)
        return at + 1

    def _quote(self, at: int, match: re.Match[str]) -> int:
        end = at
        while end < len(self.lines) and (mark := _QUOTE.match(self.lines[end].text)):
            line = self.lines[end]
            self.source.cut(line.start, line.start + mark.end())
            end += 1
        self.source.block("quote", self.lines[at].start, self.lines[end - 1].end)
        self.inline.scan(self.lines[at].start, self.lines[end - 1].end)
        return end

    def _table(self, at: int, match: re.Match[str]) -> int:
        end = at
        while end < len(self.lines) and _TABLE.match(self.lines[end].text):
            line = self.lines[end]
            if _TABLE_RULE.match(line.text):
                self.source.cut(line.start, line.end)
            end += 1
        self.source.block("table", self.lines[at].start, self.lines[end - 1].end)
        self.inline.scan(self.lines[at].start, self.lines[end - 1].end)
        return end

    def _definition(self, at: int, match: re.Match[str]) -> int:
        self.source.cut(self.lines[at].start, self.lines[at].end)
        return at + 1

    def _indented(self, at: int) -> int:
        """A block of code set in by four columns, unless a list holds it; 0 where there is none."""
        if self.in_list or not self.lines[at].text.startswith(("    ", "\t")):
            return 0
        end = at
        while end < len(self.lines) and (self.lines[end].blank or self.lines[end].text.startswith(("    ", "\t"))):
            end += 1
        while self.lines[end - 1].blank:
            end -= 1
        for line in self.lines[at:end]:
            self.source.cut(line.start, line.end)
        self.source.block("code", self.lines[at].start, self.lines[end - 1].end)
        return end

    def _paragraph(self, at: int) -> int:
        item = _ITEM.match(self.lines[at].text)
        end = at + 1
        while end < len(self.lines) and not self._ends(end, item is not None):
            end += 1
        first, last = self.lines[at], self.lines[end - 1]
        underline = _UNDERLINE.match(last.text) if end - at == 2 and item is None else None
        self.in_list = item is not None or (self.in_list and first.text.startswith((" ", "\t")))
        if underline is not None:
            self.source.cut(last.start, last.end)
            last = first
            self.source.block("heading", first.start, first.end, level=1 if underline[1][0] == "=" else 2)
        else:
            self.source.block("list-item" if item else "paragraph", first.start, last.end)
        self.inline.scan(first.start, last.end)
        return end

    def _ends(self, at: int, in_item: bool) -> bool:
        text = self.lines[at].text
        if not text.strip() or _FENCE.match(text) or _HEADING.match(text) or _DIV.match(text) or _NOTE.match(text):
            return True
        return in_item and _ITEM.match(text) is not None


_STARTS: tuple[tuple[re.Pattern[str], Callable[[Any, int, re.Match[str]], int]], ...] = (
    (_FENCE, _Blocks._fence),
    (_HEADING, _Blocks._heading),
    (_DIV, _Blocks._div),
    (_INCLUDE, _Blocks._include),
    (_NOTE, _Blocks._note),
    (_QUOTE, _Blocks._quote),
    (_TABLE, _Blocks._table),
    (_LINK_DEFINITION, _Blocks._definition),
)


def note_marks(anchors: dict[str, list[Span]], bodies: dict[str, Span]) -> tuple[NoteMark, ...]:
    """The notes whose number and words are both there, in the order of the text."""
    pairs = [
        NoteMark(label, anchor, bodies[label])
        for label, spans in anchors.items()
        if label in bodies
        for anchor in spans[:1]
    ]
    return tuple(sorted(pairs, key=lambda note: note.anchor))
