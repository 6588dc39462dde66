"""The words of an OpenDocument text in reading order. Insertions are read; deletions (kept apart in the file) are not.

Source: OpenDocument 1.3, part 3, sections 5 (text content), 6 (paragraph elements) and 7 (text fields).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import msgspec
from lxml import etree

from refman.documents.assembly import Assembly
from refman.documents.docx.names import local
from refman.documents.errors import DocumentError
from refman.documents.fields import FieldCitation, field_citation
from refman.documents.odt.numbering import Lists
from refman.documents.odt.styles import NONE, Formats, value
from refman.documents.source import RAISED
from refman.model.document import NoteMark
from refman.model.span import Span

_DEEPEST = 100
_ONE_SPACE = str.maketrans("\t\r\n", "   ")


class Piece(msgspec.Struct, frozen=True, gc=False):
    """Words of the text: those of `element`'s text, or of its tail, and where they start in it.

    `is_whole`: the element itself stands for them (a tab, a line's end, spaces, a note's number).
    """

    start: int
    element: Any
    is_tail: bool
    size: int
    is_whole: bool = False


class _Note(msgspec.Struct, frozen=True):
    label: str
    anchor: Span
    body: Any


class Body:
    """Reads elements into an assembly. With `pieces`, remembers where every word came from."""

    def __init__(self, out: Assembly, styles: Formats, lists: Lists, pieces: list[Piece] | None = None) -> None:
        self.out, self.styles, self.pieces = out, styles, pieces
        self.formats = NONE
        self.kept: list[_Note] = []
        self.marks: dict[str, int] = {}
        self.in_table = False
        self.in_item = False
        self.lists = lists
        self.depth = 0

    def read(self, element: etree._Element) -> None:
        """Read the blocks that an element holds."""
        self._deeper()
        for child in element:
            reader = _BLOCKS.get(local(child.tag))
            if reader is not None:
                reader(self, child)
        self.depth -= 1

    def _deeper(self) -> None:
        self.depth += 1
        if self.depth > _DEEPEST:
            raise DocumentError("damaged", "is nested too deeply", where=self.out.path)

    def put_notes(self) -> None:
        """Put the words of notes behind the text, each behind its number."""
        for note in self.kept:
            self.out.notes_heading()
            self.out.begin()
            self.out.add(f"{note.label}. ")
            start = self.out.at
            for at, paragraph in enumerate(_paragraphs(note.body)):
                if at:
                    self.out.gap("\n")
                self._inside(paragraph)
            if self.out.end("note", label=note.label) is not None:
                self.out.notes.append(NoteMark(note.label, note.anchor, Span(start, self.out.size)))

    def _paragraph(self, element: etree._Element) -> None:
        style = value(element, "style-name")
        label = self.lists.label(style)
        if self.in_table:
            self.out.gap(" ")
            self._styled(element)
            return
        self.out.begin()
        self._styled(element)
        kind, level = ("list-item", 0) if self.in_item else self.styles.kind(style)
        self.out.end(kind, level, label)

    def _heading(self, element: etree._Element) -> None:
        self.lists.label(value(element, "style-name"))
        self.out.begin()
        self._styled(element)
        level = value(element, "outline-level")
        self.out.end("heading", int(level) if level.isdecimal() and len(level) < 3 else 1)

    def _list(self, element: etree._Element) -> None:
        self.lists.begin(element)
        self.read(element)
        self.lists.end()

    def _item(self, element: etree._Element) -> None:
        if self.lists.open:
            self.lists.item(element)
        before, self.in_item = self.in_item, True
        self.read(element)
        self.in_item = before

    def _loose_item(self, element: etree._Element) -> None:
        self.lists.loose(element)
        self._item(element)
        self.lists.end()

    def _table(self, element: etree._Element) -> None:
        if self.in_table:
            self._rows(element)
            return
        self.out.begin()
        self.in_table = True
        # A list in a cell is on the first level again, whatever the table stands in.
        around, self.lists.open = self.lists.open, []
        self._rows(element)
        self.lists.open = around
        self.in_table = False
        self.out.end("table")

    def _rows(self, element: etree._Element) -> None:
        """Rows and cells, however they are grouped; a table in a cell is read with the cell, and not once more."""
        for part in element:
            name = local(part.tag)
            if name == "table-cell":
                self.out.gap("\t" if part.getprevious() is not None else "\n")
                self.read(part)
            elif name.startswith("table-"):
                if name == "table-row":
                    self.out.gap("\n")
                self._deeper()
                self._rows(part)
                self.depth -= 1

    def _list_section(self, element: etree._Element) -> None:
        """A section, which Zotero names when it holds the list; LibreOffice's own bibliography."""
        first = len(self.out.blocks)
        self.read(element)
        found = field_citation(value(element, "name"))
        blocks = [block for block in self.out.blocks[first:] if block.kind != "heading"]
        if blocks and (local(element.tag) == "bibliography" or (found is not None and found.is_list)):
            self.out.lists.append(Span(blocks[0].span.start, blocks[-1].span.end))

    def _styled(self, element: etree._Element) -> None:
        before, self.formats = self.formats, self.styles.of(value(element, "style-name"), self.formats)
        self._inside(element)
        self.formats = before

    def _inside(self, element: etree._Element) -> None:
        self._deeper()
        self._words(element.text, element, False)
        for child in element:
            reader = _INLINE.get(local(child.tag))
            if reader is not None:
                reader(self, child)
            self._words(child.tail, child, True)
        self.depth -= 1

    def _words(self, text: str | None, element: etree._Element, is_tail: bool) -> None:
        if not text or "hidden" in self.formats:
            return
        start = self.out.formatted(text.translate(_ONE_SPACE), self.formats)
        if self.pieces is not None:
            self.pieces.append(Piece(start, element, is_tail, len(text)))

    def _spaces(self, element: etree._Element) -> None:
        count = value(element, "c")
        self._sign(" " * min(int(count) if count.isdecimal() and len(count) < 5 else 1, 1000), element)

    def _tab(self, element: etree._Element) -> None:
        self._sign("\t", element)

    def _line(self, element: etree._Element) -> None:
        self._sign(" " if self.in_table else "\n", element)

    def _sign(self, text: str, element: etree._Element) -> int:
        """Add what an element stands for; where it starts."""
        start = self.out.add(text)
        if self.pieces is not None and text:
            self.pieces.append(Piece(start, element, False, len(text), True))
        return start

    def _page(self, element: etree._Element) -> None:
        self.out.page = (self.out.page or 1) + 1

    def _note(self, element: etree._Element) -> None:
        label = "".join(
            "".join(map(str, one.itertext())) for one in element if local(one.tag) == "note-citation"
        ).strip()
        body = next((one for one in element if local(one.tag) == "note-body"), None)
        label = label or str(len(self.kept) + 1)
        start = self._sign(label.translate(RAISED), element)
        self.out.run("superscript", start, start + len(label))
        if body is not None:
            self.kept.append(_Note(label, Span(start, start + len(label)), body))

    def _mark_start(self, element: etree._Element) -> None:
        self.marks[value(element, "name")] = self.out.at

    def _mark_end(self, element: etree._Element) -> None:
        name = value(element, "name")
        start = self.marks.pop(name, None)
        found = field_citation(name) if start is not None else None
        if found is not None and not found.is_list:
            self._embed(found, start or 0)

    def _embed(self, found: FieldCitation, start: int) -> None:
        span = Span(min(start, self.out.size), self.out.size)
        self.out.embedded.append(found.embedded(span))

    def _bibliography_mark(self, element: etree._Element) -> None:
        from refman.documents.odt.sources import reference_from_mark

        start = self.out.at
        self._inside(element)
        reference = reference_from_mark(element)
        self._embed(FieldCitation("word", (reference.id,), ("",), (reference,)), start)

    def _link(self, element: etree._Element) -> None:
        start = self.out.at
        self._inside(element)
        self.out.run("link", start, self.out.size, value(element, "href"))

    def _frame(self, element: etree._Element) -> None:
        """A text box: its words are read where it hangs, a space around them."""
        for one in _paragraphs(element):
            self.out.gap(" ")
            self._inside(one)
        self.out.gap(" ")


def _paragraphs(element: etree._Element) -> Iterator[etree._Element]:
    """The paragraphs inside an element, but for those of comments and those in a paragraph's own text boxes."""
    waiting = [element]
    while waiting:
        one = waiting.pop()
        name = local(one.tag)
        if name in ("p", "h"):
            yield one
        elif name != "annotation":
            waiting.extend(reversed(one))


_BLOCKS: dict[str, Callable[[Body, etree._Element], None]] = {
    "p": Body._paragraph,
    "h": Body._heading,
    "list": Body._list,
    "list-item": Body._item,
    "list-header": Body._item,
    "table": Body._table,
    "section": Body._list_section,
    "bibliography": Body._list_section,
    "index-body": Body.read,
    "index-title": Body.read,
    "numbered-paragraph": Body._loose_item,
    "frame": Body._frame,
}
_INLINE: dict[str, Callable[[Body, etree._Element], None]] = {
    "span": Body._styled,
    "a": Body._link,
    "s": Body._spaces,
    "tab": Body._tab,
    "line-break": Body._line,
    "soft-page-break": Body._page,
    "note": Body._note,
    "reference-mark-start": Body._mark_start,
    "reference-mark-end": Body._mark_end,
    "bookmark-start": Body._mark_start,
    "bookmark-end": Body._mark_end,
    "bibliography-mark": Body._bibliography_mark,
    "frame": Body._frame,
    **dict.fromkeys(
        ("meta", "meta-field", "ruby", "ruby-base", "sequence", "bookmark-ref", "reference-ref", "note-ref", "page-number",
         "date", "title", "author-name", "text-input", "user-field-get", "variable-get", "placeholder", "custom-shape"),
        Body._inside,
    ),
}  # fmt: skip
