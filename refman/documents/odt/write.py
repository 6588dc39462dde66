"""OpenDocument texts written back: comments beside the very words, and edits as tracked changes.

Source: OpenDocument 1.3, part 3, sections 5.5 (change tracking) and 14.1 (office:annotation).
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Sequence
from typing import Any

from lxml import etree

from refman.documents.archive import Archive
from refman.documents.comment import Comment
from refman.documents.docx.names import local
from refman.documents.errors import DocumentError
from refman.documents.odt.body import Piece
from refman.documents.odt.paragraphs import (
    between,
    copy_of,
    fill,
    join,
    paragraph_of,
    part_before,
    put_kept,
    shell_of,
    take_out,
)
from refman.documents.odt.pieces import Places
from refman.documents.odt.read import CONTENT, read_content
from refman.documents.refining import refined
from refman.documents.repack import repacked
from refman.documents.xml_tree import parsed
from refman.model.document import Block, Document
from refman.model.finding import Edit
from refman.model.span import Span

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
DC = "{http://purl.org/dc/elements/1.1/}"
# LibreOffice shows no change without a date; a fixed one keeps the same input giving the same file.
_DATE = "1970-01-01T00:00:00"
# What elements stand for: a line end, or the blank line between two paragraphs; a tab; more than one space.
_SIGN = re.compile(r"(\n\n?|\t|[ ]{2,})")
_SIGNS = {"\n": "line-break", "\t": "tab", " ": "s"}


class _Open:
    """A text with its tree held and its words mapped to their elements."""

    def __init__(self, data: bytes, document: Document) -> None:
        self.data, self.path = data, document.path
        archive = Archive(data, self.path)
        self.root = parsed(archive.read(CONTENT), self.path, keep_comments=True)
        self.before = etree.tostring(self.root)
        pieces: list[Piece] = []
        self.document = read_content(archive, self.root, pieces)
        if self.document.text != document.text:
            raise DocumentError("not-writable", "is not the file that was checked", where=self.path)
        self.places = Places(pieces)

    def written(self) -> bytes:
        """The file's bytes with its new tree."""
        if etree.tostring(self.root) == self.before:
            return self.data
        tree = etree.tostring(self.root.getroottree(), xml_declaration=True, encoding="UTF-8")
        return repacked(self.data, self.path, {CONTENT: tree})


def annotated_odt(document: Document, data: bytes, comments: Sequence[Comment]) -> bytes:
    """The file with a comment on each stretch; one in a note is put on the note's number.

    Raises: DocumentError.
    """
    file = _Open(data, document)
    numbered = sorted(enumerate(comments), key=lambda pair: pair[1].span, reverse=True)
    for number, comment in numbered:
        span = _commentable(file.document, comment.span)
        name = f"refman-{number + 1}"
        end = etree.Element(f"{OFFICE}annotation-end", {f"{OFFICE}name": name})
        has_end = span.end > span.start and file.places.put(span.end, end, at_end=True)
        remark = _annotation(comment, name if has_end else "")
        if not file.places.put(span.start, remark):
            file.places.put(file.places.end_before(span.start), remark, at_end=True)
    return file.written()


def _commentable(document: Document, span: Span) -> Span:
    """A place that has words of the file: of a note, the words before its number."""
    for note in document.notes:
        if note.body.start <= span.start <= note.body.end:
            return Span(max(0, note.anchor.start - 1), note.anchor.start)
    return span


def _annotation(comment: Comment, name: str) -> etree._Element:
    element = etree.Element(f"{OFFICE}annotation", {f"{OFFICE}name": name} if name else {})
    _leaf(element, f"{DC}creator", comment.author)
    _leaf(element, f"{DC}date", _DATE)
    for line in comment.text.split("\n"):
        _leaf(element, f"{TEXT}p", line)
    return element


def _leaf(parent: etree._Element, tag: str, words: str) -> None:
    etree.SubElement(parent, tag).text = "".join(char if char >= " " else " " for char in words)


def fixed_odt(document: Document, data: bytes, edits: Iterable[Edit], author: str = "refman") -> bytes:
    """The file with edits as tracked changes; a blank line that they put in or take out parts or joins paragraphs.

    Raises: DocumentError.
    """
    file = _Open(data, document)
    changes = _Changes(file, author)
    for edit in reversed(refined(document, edits)):
        changes.make(edit)
    changes.keep_spaces()
    return file.written()


class _Changes:
    """Puts changes into a text; their list stands at its beginning."""

    def __init__(self, file: _Open, author: str) -> None:
        self.file, self.author = file, author
        self.text: Any = next(
            one for one in file.root.iter() if local(one.tag) == "text" and one.getparent() is not None
        )
        found = next((one for one in self.text if local(one.tag) == "tracked-changes"), None)
        self.used = {
            str(text) for one in file.root.iter() for key, text in one.attrib.items() if local(str(key)) == "id"
        }
        self.list: Any = found
        self.number = 0
        self.marks: list[Any] = []
        self.starts = [block.span.start for block in file.document.blocks]
        self.ends = [block.span.end for block in file.document.blocks]

    def make(self, edit: Edit) -> None:
        """Make one edit: put the new words in, take the old ones out."""
        if edit.text:
            self._insert(edit)
        if edit.span.end > edit.span.start and not self._delete_over(edit.span):
            self._delete(edit.span)

    def keep_spaces(self) -> None:
        """Write a space that came to stand behind another one, or first in a paragraph, as an element: it is not read else."""
        for mark in self.marks:
            before = mark.getprevious()
            text = (mark.getparent().text if before is None else before.tail) or ""
            is_first = before is None and not text and local(mark.getparent().tag) in ("p", "h")
            if (is_first or text.endswith(" ")) and (mark.tail or "").startswith(" "):
                space = etree.Element(f"{TEXT}s")
                space.tail, mark.tail = mark.tail[1:], None
                mark.addnext(space)

    def _region(self, kind: str) -> tuple[str, Any]:
        """A new record of a change: its name and its element."""
        if self.list is None:
            self.list = etree.Element(f"{TEXT}tracked-changes", {f"{TEXT}track-changes": "false"})
            self.text.insert(0, self.list)
        self.number += 1
        while f"refman-ct{self.number}" in self.used:
            self.number += 1
        name = f"refman-ct{self.number}"
        identifier = {"{http://www.w3.org/XML/1998/namespace}id": name, f"{TEXT}id": name}
        change = etree.SubElement(etree.SubElement(self.list, f"{TEXT}changed-region", identifier), f"{TEXT}{kind}")
        info = etree.SubElement(change, f"{OFFICE}change-info")
        _leaf(info, f"{DC}creator", self.author)
        _leaf(info, f"{DC}date", _DATE)
        return name, change

    def _delete(self, span: Span) -> None:
        parts = self.file.places.take(span)
        if parts:
            mark, change = self._deletion()
            fill(etree.SubElement(change, f"{TEXT}p"), parts)
            self._put_mark(span, mark)

    def _deletion(self) -> tuple[Any, Any]:
        name, change = self._region("deletion")
        mark = etree.Element(f"{TEXT}change", {f"{TEXT}change-id": name})
        self.marks.append(mark)
        return mark, change

    def _put_mark(self, span: Span, mark: Any) -> None:
        # What was taken has left its pieces shorter: the mark goes where the first of them stands.
        places = self.file.places
        if not (places.put(span.start, mark) or places.put(span.start, mark, at_end=True)):
            first = places.first_in(span)
            if first is not None:
                places.put(first.start, mark)

    def _delete_over(self, span: Span) -> bool:
        """Delete what goes over the end of a paragraph, so that two become one; False where nothing is to be joined."""
        blocks = self._blocks_joined(span)
        ends = [self._paragraph_at(block) for block in (blocks[0], blocks[-1])] if len(blocks) > 1 else []
        row = between(*ends) if None not in ends and ends else []
        if len(row) < 2:
            return False
        first, last = row[0], row[-1]
        has_rest = blocks[0].span.start < span.start
        kept = [copy_of(one) for one in row[:-1]]
        mark, change = self._deletion()
        if has_rest:
            kept[0] = shell_of(first, self.file.places.take(Span(span.start, blocks[0].span.end)))
            self._put_mark(span, mark)
        kept.append(shell_of(last, self.file.places.take(Span(blocks[-1].span.start, span.end))))
        put_kept(change, row, kept)
        if has_rest:
            join(first, last)
        else:
            mark.tail, last.text = last.text, None
            last.insert(0, mark)
            self.file.places.replace(span, mark)
        for one in row[1:-1] if has_rest else row[:-1]:
            take_out(one)
        return True

    def _blocks_joined(self, span: Span) -> list[Block]:
        """The blocks whose parting blank lines a stretch holds; none where one of them is no paragraph of the text."""
        first = bisect.bisect_left(self.ends, span.start)
        last = bisect.bisect_right(self.starts, span.end)
        joined = self.file.document.blocks[first:last]
        return [] if any(block.kind in ("table", "note") for block in joined) else list(joined)

    def _paragraph_at(self, block: Block) -> Any:
        piece = self.file.places.first_in(block.span)
        return None if piece is None else paragraph_of(piece.element.getparent() if piece.is_tail else piece.element)

    def _insert(self, edit: Edit) -> None:
        start = etree.Element(f"{TEXT}change-start")
        end = etree.Element(f"{TEXT}change-end")
        is_in = self.file.places.put(edit.span.end, end, at_end=True) or self.file.places.put(edit.span.end, end)
        if not is_in:
            return
        name, _ = self._region("insertion")
        for mark in (start, end):
            mark.set(f"{TEXT}change-id", name)
        end.addprevious(start)
        self.marks += (start, end)
        for place in _words_behind(start, edit.text):
            part_before(place)
            place.getparent().text = place.tail
            place.tail = None
            place.getparent().remove(place)


def _words_behind(start: Any, text: str) -> list[Any]:
    """Put words between a mark and what follows it, line ends as elements; those of them at which a paragraph is to begin."""
    at, begins = start, []
    for number, part in enumerate(_SIGN.split(text)):
        if number % 2:
            sign = etree.Element(f"{TEXT}{_SIGNS[part[0]]}", {f"{TEXT}c": str(len(part))} if part[0] == " " else {})
            at.addnext(sign)
            at = sign
            begins += [at] if part == "\n\n" else []
        else:
            at.tail = "".join(char for char in part if char >= " ")
    return begins
