"""A text put together from a file that holds no lines: blocks with a blank line between, notes last.

`Assembly` counts code points as they come, so that a reader can say at any moment where in the text it stands.
"""

from __future__ import annotations

import bisect
import itertools

from refman.documents.source import RAISED
from refman.model.document import Block, Document, Embedded, NoteMark, Run
from refman.model.span import Span

_FORMATS = ("italic", "bold", "superscript", "subscript", "small-caps")


class Assembly:
    """A text that grows; blocks that hold no words leave no trace."""

    def __init__(self, path: str, format: str) -> None:
        self.path, self.format = path, format
        self.parts: list[str] = []
        self.size = 0
        self.blocks: list[Block] = []
        self.runs: list[Run] = []
        self.notes: list[NoteMark] = []
        self.embedded: list[Embedded] = []
        self.lists: list[Span] = []
        self.bibliographies: list[str] = []
        self.warnings: list[str] = []
        self.language = ""
        self.page = 0
        self._pending = ""
        self._block_start: int | None = None
        self._offsets: list[int] | None = None
        self._has_notes = False

    @property
    def at(self) -> int:
        """Where the next words will stand."""
        return self.size + len(self._pending)

    def begin(self) -> None:
        """Start a block: a blank line parts it from the one before."""
        self._pending = "\n\n" if self.size else ""
        self._block_start = None

    def add(self, text: str) -> int:
        """Put words behind what is there; where they start."""
        if not text:
            return self.at
        if self._pending:
            self.parts.append(self._pending)
            self.size += len(self._pending)
            self._pending = ""
        start = self.size
        if self._block_start is None:
            self._block_start = start
        self.parts.append(text)
        self.size = start + len(text)
        return start

    def gap(self, text: str) -> None:
        """A gap that is only written when words follow it in this block."""
        if self._block_start is not None and not (text == " " and self._pending):
            self._pending = text

    def end(self, kind: str, level: int = 0, label: str = "") -> Span | None:
        """Close the block; its place, or None where nothing was written."""
        start, self._block_start = self._block_start, None
        self._pending = ""
        if start is None:
            return None
        span = Span(start, self.size)
        self.blocks.append(Block(kind, span, level, label, self.page))
        return span

    def notes_heading(self) -> None:
        """A heading of ours over the notes that are put at the end, once: else they would read as more of the list."""
        if not self._has_notes:
            self._has_notes = True
            self.begin()
            self.add("Notes")
            self.end("heading", 1)

    def run(self, kind: str, start: int, end: int, target: str = "") -> None:
        """Note a formatting; it is joined to the one before where they touch."""
        if start >= end:
            return
        last = self.runs[-1] if self.runs else None
        if last is not None and last.kind == kind and last.span.end == start and last.target == target:
            self.runs[-1] = Run(kind, Span(last.span.start, end), target)
        else:
            self.runs.append(Run(kind, Span(start, end), target))

    def formatted(self, text: str, formats: frozenset[str]) -> int:
        """Add words with their formatting; raised digits are written as such. Where they start."""
        start = self.add(text.translate(RAISED) if "superscript" in formats else text)
        for kind in _FORMATS:
            if kind in formats:
                self.run(kind, start, start + len(text))
        return start

    def text(self) -> str:
        return "".join(self.parts)

    def slice(self, span: Span) -> str:
        """The words of a place, found from the end of what is there (asked for once a block or a note)."""
        if self._offsets is None or len(self._offsets) != len(self.parts):
            self._offsets = list(itertools.accumulate(map(len, self.parts)))
        first = bisect.bisect_right(self._offsets, span.start)
        last = bisect.bisect_left(self._offsets, span.end)
        base = self._offsets[first - 1] if first else 0
        return "".join(self.parts[first : last + 1])[span.start - base : span.end - base]

    def has_words(self) -> bool:
        """Whether the block that is open has words already."""
        return self._block_start is not None

    def document(self) -> Document:
        """The document, its parts in order."""
        return Document(
            path=self.path,
            format=self.format,
            text=self.text(),
            blocks=tuple(sorted(self.blocks, key=lambda block: block.span)),
            runs=tuple(sorted(self.runs, key=lambda run: run.span)),
            notes=tuple(self.notes),
            embedded=tuple(sorted(self.embedded, key=lambda one: one.span)),
            bibliographies=tuple(dict.fromkeys(self.bibliographies)),
            lists=tuple(self.lists),
            writable=self.format in ("docx", "odt"),
            warnings=tuple(self.warnings),
            language=self.language,
        )
