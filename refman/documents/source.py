"""A text file with mark-up: its text stays as it is, and beside it grows what a reader would see of it.

`Source` is filled by a reader: stretches to blank, blocks, runs, notes, keys. The prose it makes is as long as the text,
so that a place in one is the same place in the other.
"""

from __future__ import annotations

import re

import msgspec

from refman.documents.plain import Decoded, decoded, newline_of
from refman.model.document import Block, Document, Embedded, Include, NoteMark, Run
from refman.model.span import Span

RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_OPENING = frozenset(" \t\r\n([{\u00a0")
# Where a gap may be put behind a word: before white space, or before what closes a bracket.
_WORD_END = re.compile(r"[\s)\]}]")
# A word, and on to the last word before a blank line.
_PARAGRAPH = re.compile(r"\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")
_NOT_LINE_END = re.compile(r"[^\r\n]")


class Cut(msgspec.Struct, frozen=True, gc=False, order=True):
    """A stretch of the source that is not read as it stands: `shown` is read in its place, and is no longer than it.

    `joins`: line ends in it are blanked too (a comment on a line of its own does not part a paragraph).
    """

    start: int
    end: int
    shown: str = ""
    joins: bool = False


class Source:
    """A text with what its reader found in it."""

    def __init__(self, data: bytes, path: str, format: str, text: str | None = None) -> None:
        self.decoded: Decoded = decoded(data, path) if text is None else Decoded(text, "utf-8")
        self.path, self.format = path, format
        self.text = self.decoded.text
        self.cuts: list[Cut] = []
        self.blocks: list[Block] = []
        self.runs: list[Run] = []
        self.notes: list[NoteMark] = []
        self.embedded: list[Embedded] = []
        self.lists: list[Span] = []
        self.bibliographies: list[str] = []
        self.includes: list[Include] = []
        self.warnings: list[str] = []
        self.anchors: dict[str, Span] = {}
        self.bodies: dict[str, Span] = {}
        self.cites_all = False
        self.language = ""

    def cut(self, start: int, end: int, shown: str = "", joins: bool = False) -> None:
        """Blank a stretch, or show other words in its place."""
        if start < end:
            self.cuts.append(Cut(start, end, shown[: end - start], joins))

    def block(self, kind: str, start: int, end: int, level: int = 0, label: str = "") -> None:
        if start < end:
            self.blocks.append(Block(kind, Span(start, end), level, label))

    def run(self, kind: str, start: int, end: int, target: str = "") -> None:
        if start < end:
            self.runs.append(Run(kind, Span(start, end), target))

    def include(self, name: str, start: int, end: int) -> None:
        """A file taken in at a stretch, which is blanked."""
        self.includes.append(Include(name.strip(), Span(start, end)))
        self.cut(start, end)

    def raised(self, start: int, end: int) -> None:
        """A superscript: its digits are shown raised."""
        self.run("superscript", start, end)
        raised = self.text[start:end].translate(RAISED)
        if raised != self.text[start:end]:
            self.cut(start, end, raised)

    def fill_paragraphs(self) -> None:
        """Make a paragraph of each stretch between blank lines that is in no block yet."""
        prose, at = prose_of(self.text, self.cuts), 0
        for block in [*sorted(self.blocks, key=lambda block: block.span), Block("other", Span(len(prose), len(prose)))]:
            for match in _PARAGRAPH.finditer(prose, at, max(at, block.span.start)):
                self.blocks.append(Block("paragraph", Span(match.start(), match.end())))
            at = max(at, block.span.end)

    def document(self, writable: bool = True) -> Document:
        """The document, its parts in order."""
        prose = prose_of(self.text, self.cuts)
        return Document(
            path=self.path,
            format=self.format,
            text=self.text,
            prose="" if prose == self.text else prose,
            blocks=tuple(sorted(self.blocks, key=lambda block: block.span)),
            runs=tuple(sorted(self.runs, key=lambda run: run.span)),
            notes=tuple(self.notes),
            embedded=tuple(sorted(self.embedded, key=lambda one: one.span)),
            bibliographies=tuple(dict.fromkeys(self.bibliographies)),
            lists=tuple(self.lists),
            includes=tuple(sorted(self.includes, key=lambda one: one.span)),
            cites_all=self.cites_all,
            encoding=self.decoded.encoding,
            newline=newline_of(self.text),
            writable=writable,
            warnings=(*self.decoded.warnings, *self.warnings),
            language=self.language,
        )


def prose_of(text: str, cuts: list[Cut]) -> str:
    """The text with its cuts made: as long as before, words that a cut parted closed up, the gap behind the word.

    Cuts inside or across an earlier one are left out.
    """
    out = _Filling()
    at = 0
    for cut in sorted(cuts, key=lambda cut: (cut.start, -cut.end)):
        if cut.start < at:
            continue
        out.add(text[at : cut.start])
        out.replace(text[cut.start : cut.end], cut)
        at = cut.end
    out.add(text[at:])
    return out.whole()


class _Filling:
    """Text that grows in step with its source: what a cut took away is owed, and paid in spaces where it parts no word."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._owed = 0
        self._last = " "

    def _put(self, text: str) -> None:
        if text:
            self._parts.append(text)
            self._last = text[-1]

    def _pay(self) -> None:
        self._put(" " * self._owed)
        self._owed = 0

    def add(self, text: str) -> None:
        if self._owed and text:
            if self._last in _OPENING:
                # A cut before a word: the word stays where it is.
                self._parts.append(" " * self._owed)
                self._owed = 0
            elif (end := _WORD_END.search(text)) is not None:
                self._put(text[: end.start()])
                self._pay()
                text = text[end.start() :]
        self._put(text)

    def replace(self, text: str, cut: Cut) -> None:
        if "\n" in text or "\r" in text:
            self._pay()
            blank = " " * len(text) if cut.joins else _NOT_LINE_END.sub(" ", text)
            self._put(cut.shown + blank[len(cut.shown) :])
            return
        self.add(cut.shown)
        self._owed += len(text) - len(cut.shown)

    def whole(self) -> str:
        self._pay()
        return "".join(self._parts)
