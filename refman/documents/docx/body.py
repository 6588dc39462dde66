"""The words of a Word file in reading order: paragraphs, tables, text boxes, fields, notes.

Insertions are read and deletions left out, so that the text is as it would be once every change is accepted; comments are
left alone. The tree is read as it streams in; only one paragraph of it is held, unless it is to be written back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import msgspec
from lxml import etree

from refman.documents.assembly import Assembly
from refman.documents.docx.names import FALLBACK, MATH, both, local
from refman.documents.docx.styles import Style, attribute, formats_of, numbering_of, value_of
from refman.documents.errors import DocumentError
from refman.documents.fields import FieldCitation, control_citation, field_citation
from refman.documents.list_numbers import roman
from refman.documents.source import RAISED
from refman.model.document import NoteMark
from refman.model.span import Span

if TYPE_CHECKING:
    from refman.documents.docx.numbering import Numbering

STREAMED = (*both("p", "tbl", "tr", "tc", "txbxContent", "sdt"), FALLBACK)
_DEEPEST = 80
_NONE: frozenset[str] = frozenset()


class Piece(msgspec.Struct, frozen=True, gc=False):
    """An element that gave words to the text (`w:t`, `w:tab`, …), and where these start."""

    start: int
    element: Any
    size: int


class Note(msgspec.Struct, frozen=True):
    """A reference to a note that was met: its printed label, kind ("footnote", "endnote"), id, and place."""

    label: str
    kind: str
    id: str
    anchor: Span


class _Field:
    """A field that has begun: its code comes first, then (after "separate") its printed words."""

    def __init__(self) -> None:
        self.code: list[str] = []
        self.data = ""
        self.start: int | None = None


class Body:
    """Reads elements into an assembly. With `pieces`, remembers where every word came from."""

    def __init__(self, out: Assembly, styles: dict[str, Style], pieces: list[Piece] | None = None) -> None:
        self.has_footnotes = False
        self.numbering: Numbering | None = None
        self.label = ""
        self.out, self.styles, self.pieces = out, styles, pieces
        self.notes_met: list[Note] = []
        self.fields: list[_Field] = []
        self.tables = 0
        self.fallback = 0
        self.cell_has_words = False
        self.formats = _NONE
        self.depth = 0
        self.joined = False
        self.controls: list[int] = []

    def read(self, events: Iterable[tuple[str, etree._Element]]) -> None:
        """Take in a part of the file."""
        for event, element in events:
            name = local(element.tag)
            if name == "Fallback":
                self.fallback += 1 if event == "start" else -1
            elif not self.fallback:
                _EVENTS.get((event, name), Body._pass)(self, element)
        if self.fields:  # a field that never ends: its words are there all the same
            self.fields.clear()

    def _pass(self, element: etree._Element) -> None:
        pass

    def _table_start(self, element: etree._Element) -> None:
        if self.tables == 0:
            self.out.begin()
        self.tables += 1

    def _table_end(self, element: etree._Element) -> None:
        self.tables -= 1
        if self.tables == 0:
            self.out.end("table")
            self._forget(element)

    def _row_end(self, element: etree._Element) -> None:
        self.out.gap("\n")
        self._forget(element)

    def _cell_end(self, element: etree._Element) -> None:
        self.out.gap("\t")
        self.cell_has_words = False

    def _row_start(self, element: etree._Element) -> None:
        self.cell_has_words = False

    def _control_start(self, element: etree._Element) -> None:
        self.controls.append(self.out.size)

    def _control_end(self, element: etree._Element) -> None:
        """The end of a content control around whole paragraphs; those inside a paragraph are read with it."""
        start = self.controls.pop() if self.controls else 0
        if any(local(parent.tag) == "p" for parent in element.iterancestors()):
            return
        found = self._control(element)
        blocks = self.out.blocks
        first = len(blocks)
        while first and blocks[first - 1].span.start >= start:
            first -= 1
        if found is not None and first < len(blocks):
            self._embed(found, blocks[first].span.start)
        self._forget(element)

    def _control(self, element: etree._Element) -> FieldCitation | None:
        """What a content control says: Mendeley's by its tag, Word's list by its gallery."""
        for child in element[0] if len(element) else ():
            name = local(child.tag)
            if name == "tag":
                return control_citation(value_of(child))
            if name == "bibliography" or (name == "docPartObj" and "Bibliograph" in str(etree.tostring(child))):
                return FieldCitation("", is_list=True)
        return None

    def _paragraph(self, element: etree._Element) -> None:
        style, formats = self._style(element)
        self.formats = formats
        continued = self.joined and not self.tables
        label = self.numbering.label(style) if self.numbering and not continued else ""
        if self.tables:
            if self.cell_has_words:
                self.out.gap(" ")
            before = self.out.size
            self._children(element)
            self.cell_has_words = self.cell_has_words or self.out.size > before
        else:
            if not self.joined:
                self.out.begin()
                self.label = label
            self._children(element)
            self.joined = _mark_is_deleted(element)
            if not self.joined:
                self.out.end(style.kind, style.level, self.label if style.kind == "list-item" else "")
        self._forget(element)

    def _style(self, paragraph: etree._Element) -> tuple[Style, frozenset[str]]:
        first = paragraph[0] if len(paragraph) else None
        if first is None or local(first.tag) != "pPr":
            return Style(), _NONE
        style, own, outline = Style(), None, ""
        for child in first:
            name = local(child.tag)
            if name == "pStyle":
                style = self.styles.get(value_of(child), style)
            elif name == "numPr":
                own = numbering_of(child)
            elif name == "outlineLvl":
                outline = value_of(child)
        if own is not None:
            style = msgspec.structs.replace(style, num=own[0] or style.num)
            if own[1] is not None:
                style = msgspec.structs.replace(style, num_level=own[1], num_styles=())
        if outline.isdecimal() and int(outline) < 9:
            return msgspec.structs.replace(style, kind="heading", level=int(outline) + 1), style.formats
        if style.is_numbered and style.kind == "paragraph":
            return msgspec.structs.replace(style, kind="list-item"), style.formats
        return style, style.formats

    def _children(self, element: etree._Element) -> None:
        self.depth += 1
        if self.depth > _DEEPEST:
            raise DocumentError("damaged", "is nested too deeply", where=self.out.path)
        for child in element:
            handler = _INLINE.get(child.tag)
            if handler is not None:
                handler(self, child)
        self.depth -= 1

    def _inline_control(self, element: etree._Element) -> None:
        start = self.out.at
        for child in element:
            if local(child.tag) == "sdtContent":
                self._children(child)
        found = self._control(element)
        if found is not None:
            self._embed(found, start)

    def _link(self, element: etree._Element) -> None:
        start = self.out.at
        self._children(element)
        self.out.run("link", start, self.out.size, attribute(element, "anchor"))

    def _simple_field(self, element: etree._Element) -> None:
        start = self.out.at
        self._children(element)
        found = field_citation(attribute(element, "instr"))
        if found is not None:
            self._embed(found, start)

    def _math(self, element: etree._Element) -> None:
        self._words("".join(piece.text or "" for piece in element.iter(f"{{{MATH}}}t")), element)

    def _run(self, run: etree._Element) -> None:
        formats = self.formats
        for child in run:
            name = _RUN.get(child.tag)
            if name == "rPr":
                formats = self._run_formats(child)
            elif name == "t":
                if child.text:
                    self._words(child.text, child, formats)
            elif name is not None:
                _SPECIAL[name](self, child, formats)

    def _run_formats(self, properties: etree._Element) -> frozenset[str]:
        if len(properties) == 0:
            return self.formats
        base = self.formats
        for child in properties:
            if local(child.tag) == "rStyle":
                base = base | self.styles.get(value_of(child), Style()).formats
        return formats_of(properties, base)

    def _words(self, text: str, element: etree._Element, formats: frozenset[str] = _NONE) -> None:
        if "hidden" in formats or any(field.start is None for field in self.fields):
            return
        start = self.out.formatted(text, formats) if formats else self.out.add(text)
        if self.pieces is not None:
            self.pieces.append(Piece(start, element, len(text)))

    def _tab(self, element: etree._Element, formats: frozenset[str]) -> None:
        self._words("\t", element)

    def _break(self, element: etree._Element, formats: frozenset[str]) -> None:
        if attribute(element, "type") == "page":
            self.out.page = (self.out.page or 1) + 1
        # Inside a table a line is a row.
        self._words(" " if self.tables else "\n", element)

    def _page(self, element: etree._Element, formats: frozenset[str]) -> None:
        self.out.page = (self.out.page or 1) + 1

    def _hyphen(self, element: etree._Element, formats: frozenset[str]) -> None:
        self._words("-", element)

    def _symbol(self, element: etree._Element, formats: frozenset[str]) -> None:
        code = attribute(element, "char")
        try:
            value = int(code, 16) & 0x0FFF if code.upper().startswith("F0") else int(code, 16)
            self._words(chr(value) if 0x20 <= value < 0x110000 else "\ufffd", element)
        except ValueError:
            self._words("\ufffd", element)

    def _code(self, element: etree._Element, formats: frozenset[str]) -> None:
        if self.fields and self.fields[-1].start is None:
            self.fields[-1].code.append(element.text or "")

    def _field_mark(self, element: etree._Element, formats: frozenset[str]) -> None:
        kind = attribute(element, "fldCharType")
        if kind == "begin":
            field = _Field()
            field.data = "".join(child.text or "" for child in element if local(child.tag) == "fldData")
            self.fields.append(field)
        elif self.fields and kind == "separate":
            self.fields[-1].start = self.out.at
        elif self.fields and kind == "end":
            self._end_field(self.fields.pop())

    def _end_field(self, field: _Field) -> None:
        code = "".join(field.code)
        if self.fields and self.fields[-1].start is None:
            # A field inside another's code (EndNote's data): it belongs to that one.
            self.fields[-1].data = self.fields[-1].data or field.data
            return
        found = field_citation(code, field.data) if field.start is not None else None
        if found is not None:
            self._embed(found, field.start or 0)

    def _embed(self, found: FieldCitation, start: int) -> None:
        span = Span(min(start, self.out.size), self.out.size)
        if not found.is_list:
            self.out.embedded.append(found.embedded(span))
        elif span.start < span.end and not (self.out.lists and self.out.lists[-1].overlaps(span)):
            self.out.lists.append(span)

    def _note_mark(self, element: etree._Element, formats: frozenset[str]) -> None:
        if any(field.start is None for field in self.fields):
            return
        kind = local(element.tag).removesuffix("Reference")
        number = 1 + sum(note.kind == kind for note in self.notes_met)
        # Word prints endnotes with Roman numbers by default; where both kinds are there, so do we, to tell them apart.
        label = roman(number) if kind == "endnote" and self.has_footnotes else str(number)
        start = self.out.add(label.translate(RAISED))
        self.out.run("superscript", start, start + len(label))
        if self.pieces is not None:
            self.pieces.append(Piece(start, element, len(label)))
        self.notes_met.append(Note(label, kind, attribute(element, "id"), Span(start, start + len(label))))

    def note(self, note: Note, element: etree._Element) -> None:
        """Read a note's words into a block of its own, behind its number."""
        self.out.notes_heading()
        self.out.begin()
        self.out.add(f"{note.label}. ")
        start = self.out.at
        for at, paragraph in enumerate(element.iter(*both("p"))):
            if at:
                self.out.gap("\n")
            self.formats = _NONE
            self._children(paragraph)
        self.fields.clear()
        if self.out.end("note", label=note.label) is not None:
            self.out.notes.append(NoteMark(note.label, note.anchor, Span(start, self.out.size)))

    def _forget(self, element: etree._Element) -> None:
        if self.pieces is None:
            element.clear()


def _mark_is_deleted(paragraph: etree._Element) -> bool:
    """Whether the end of a paragraph is a tracked deletion: the next one then goes on in it."""
    properties = paragraph[0] if len(paragraph) else None
    if properties is None or local(properties.tag) != "pPr":
        return False
    return any(local(mark.tag) == "del" for child in properties if local(child.tag) == "rPr" for mark in child)


_EVENTS: dict[tuple[str, str], Callable[[Body, etree._Element], None]] = {
    ("end", "p"): Body._paragraph,
    ("start", "tbl"): Body._table_start,
    ("end", "tbl"): Body._table_end,
    ("start", "tr"): Body._row_start,
    ("end", "tr"): Body._row_end,
    ("end", "tc"): Body._cell_end,
    ("start", "sdt"): Body._control_start,
    ("end", "sdt"): Body._control_end,
}
_INLINE: dict[str, Callable[[Body, etree._Element], None]] = {
    **dict.fromkeys(both("r"), Body._run),
    **dict.fromkeys(both("ins", "moveTo", "smartTag", "customXml", "bdo", "dir"), Body._children),
    **dict.fromkeys(both("hyperlink"), Body._link),
    **dict.fromkeys(both("fldSimple"), Body._simple_field),
    **dict.fromkeys(both("sdt"), Body._inline_control),
    f"{{{MATH}}}oMath": Body._math,
    f"{{{MATH}}}oMathPara": Body._math,
}
_RUN = {tag: local(tag) for tag in both("rPr", "t")}
_SPECIAL: dict[str, Callable[[Body, etree._Element, frozenset[str]], None]] = {
    "tab": Body._tab,
    "ptab": Body._tab,
    "br": Body._break,
    "cr": Body._break,
    "lastRenderedPageBreak": Body._page,
    "noBreakHyphen": Body._hyphen,
    "sym": Body._symbol,
    "instrText": Body._code,
    "fldChar": Body._field_mark,
    "footnoteReference": Body._note_mark,
    "endnoteReference": Body._note_mark,
}
_RUN |= {tag: local(tag) for tag in both(*_SPECIAL)}
