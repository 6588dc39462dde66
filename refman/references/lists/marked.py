"""Reference lists that the file itself marks as such: its blocks are the entries, and nothing need be guessed."""

from __future__ import annotations

from collections.abc import Sequence

from refman.model.document import Document
from refman.model.span import Span
from refman.references.lists.evidence import bare_number, label_pattern
from refman.references.lists.headings import is_over_a_list
from refman.references.lists.lines import Line, lines_of, span_of, words_of
from refman.references.lists.split import RawEntry, raw_entry, split

Lines = tuple[Line, ...]
# Kinds of blocks that stand in a list without being an entry.
_NO_ENTRY = frozenset(("heading", "caption", "note", "code", "front-matter", "abstract"))


class Marked:
    """One marked list: its entries (none where its mark-up holds no words), and what stands over it."""

    def __init__(self, document: Document, span: Span) -> None:
        self._document = document
        blocks = _blocks(document, span)
        self._start = blocks[0][0].start if blocks else span.start
        self.layout = _layout(blocks)
        found = (raw_entry(block, self.layout) for block in blocks)
        self.entries: tuple[RawEntry, ...] = tuple(entry for entry in found if len(entry.span) > 0)

    @property
    def heading(self) -> Span | None:
        """The heading just above: a heading of the file's, or a line with the words that stand over a list."""
        text = self._document.readable
        before = [block for block in self._document.blocks if block.span.end <= self._start and block.kind == "heading"]
        if before and not text[before[-1].span.end : self._start].strip():
            return _trimmed(text, before[-1].span)
        above = [line for line in lines_of(text, max(0, self._start - 300), self._start) if not line.is_blank]
        return span_of(above[-1:]) if above and is_over_a_list(above[-1].text.strip()) else None


def marked_lists(document: Document) -> list[Marked]:
    """The lists that the file marks, in order; one without any entry is left out."""
    found = [Marked(document, span) for span in sorted(document.lists)]
    return [one for one in found if one.entries]


def _blocks(document: Document, span: Span) -> list[Lines]:
    """The lines of each entry."""
    text = document.readable
    inside = [block for block in document.blocks if span.start <= block.span.start and block.span.end <= span.end]
    items = [block for block in inside if block.kind == "list-item"]
    if len(items) >= 0.5 * len(inside):
        # What is between the items of a list is a remark or a button.
        return [lines for block in items if (lines := _lines(text, block.span))]
    paragraphs = [block for block in inside if block.kind not in _NO_ENTRY]
    filled = [lines for block in paragraphs if (lines := _lines(text, block.span)) and _says_something(lines)]
    if len(filled) > 1:
        return filled
    # A field with line ends in one paragraph: the lines tell.
    return list(split([line for lines in filled for line in lines] or _lines(text, span)).entries)


def _lines(text: str, span: Span) -> Lines:
    return tuple(line for line in lines_of(text, span.start, span.end) if not line.is_blank)


def _says_something(lines: Sequence[Line]) -> bool:
    """Not a page number, a letter of the alphabet or a button ("Show all"): more than two words, or a year or an address."""
    words = words_of(lines)
    return len(words.split()) > 2 or (len(words) > 8 and any(char.isdigit() for char in words))


def _layout(blocks: Sequence[Lines]) -> str:
    """ "labels" or "numbers" where most entries begin with one."""
    for name, pattern in (("labels", label_pattern()), ("numbers", bare_number())):
        if sum(pattern.match(block[0].text.lstrip()) is not None for block in blocks) > 0.5 * len(blocks):
            return name
    return "blank"


def _trimmed(text: str, span: Span) -> Span:
    words = span.slice(text)
    return Span(span.start + len(words) - len(words.lstrip()), span.start + len(words.rstrip()))
