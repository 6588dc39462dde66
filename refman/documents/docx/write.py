"""Word files written back: comments on the very words, and edits as tracked changes. Parts not touched stay as they are.

Source: ECMA-376, part 1, sections 17.13.4 (comments) and 17.13.5 (revisions).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from lxml import etree

from refman.documents.comment import Comment
from refman.documents.docx.comments import add_comments_part
from refman.documents.docx.names import local
from refman.documents.docx.package import Package
from refman.documents.docx.read import notes_of_roots, read_tree
from refman.documents.docx.revisions import Revisions
from refman.documents.docx.runs import Runs, holder
from refman.documents.docx.styles import attribute
from refman.documents.errors import DocumentError
from refman.documents.refining import refined
from refman.documents.repack import repacked
from refman.documents.xml_tree import parsed
from refman.model.document import Document
from refman.model.finding import Edit
from refman.model.span import Span

_MARKS = ("ins", "del", "moveFrom", "moveTo", "commentRangeStart", "rPrChange", "pPrChange", "bookmarkStart")


class _Open:
    """A Word file with its trees held and its words mapped to their elements."""

    def __init__(self, data: bytes, path: str) -> None:
        self.data, self.path = data, path
        self.package = Package(data, path)
        self.roots = {self.package.main: parsed(self.package.archive.read(self.package.main), path, keep_comments=True)}
        for kind in ("footnotes", "endnotes"):
            name = self.package.part(kind)
            if name:
                self.roots[name] = parsed(self.package.archive.read(name), path, keep_comments=True)
        self.before = {name: etree.tostring(root) for name, root in self.roots.items()}
        self.document, pieces = read_tree(self.package, self.main, notes_of_roots(self.roots.values()))
        self.runs = Runs(pieces)

    @property
    def main(self) -> etree._Element:
        return self.roots[self.package.main]

    def next_id(self) -> int:
        """A number that no revision or comment has yet."""
        used = [0]
        for root in self.roots.values():
            for element in root.iter():
                number = attribute(element, "id") if local(element.tag) in _MARKS else ""
                used += [int(number[:9])] if number.isdecimal() else []
        return max(used) + 1

    def written(self, added: dict[str, bytes]) -> bytes:
        """The file's bytes, with the trees that changed and the parts that came."""
        changed = {name: _bytes(root) for name, root in self.roots.items() if etree.tostring(root) != self.before[name]}
        return repacked(self.data, self.path, changed | added) if changed or added else self.data

    def check(self, document: Document) -> None:
        if document.text != self.document.text:
            raise DocumentError("not-writable", "is not the file that was checked", where=self.path)


def _bytes(root: etree._Element) -> bytes:
    return etree.tostring(root.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True)


def annotated_docx(document: Document, data: bytes, comments: Sequence[Comment]) -> bytes:
    """The file with a comment on each stretch; one in a note is put on the note's number (Word has none in notes).

    Raises: DocumentError.
    """
    file = _Open(data, document.path)
    file.check(document)
    first = max(file.next_id(), _last_comment(file.package) + 1)
    spans = [_commentable(file.document, comment.span) for comment in comments]
    for span in spans:
        file.runs.cut(span.start)
        file.runs.cut(span.end)
    placed = []
    for number, (comment, span) in enumerate(zip(comments, spans), first):
        if _mark(file.runs, span, number, file.main):
            placed.append((number, comment))
    return file.written(add_comments_part(file.package, placed) if placed else {})


def _last_comment(package: Package) -> int:
    root = package.root("comments")
    numbers = [attribute(element, "id") for element in (root if root is not None else ())]
    return max((int(number[:9]) for number in numbers if number.isdecimal()), default=-1)


def _commentable(document: Document, span: Span) -> Span:
    for note in document.notes:
        if note.body.start <= span.start <= note.body.end:
            return note.anchor
    return span if span.end > span.start else Span(span.start, min(span.start + 1, len(document.text)))


def _mark(runs: Runs, span: Span, number: int, main: etree._Element) -> bool:
    """Put the marks of a comment around the runs of a stretch; False where there is no run to put them at."""
    found = runs.inside(span) or [piece for piece in [runs.near(span.start)] if piece is not None]
    holders = [one for one in (holder(piece.element) for piece in found) if one is not None]
    holders = [one for one in holders if _is_in(one, main)]
    if not holders:
        # No words of the text stand there (a number that Word prints by itself): the last ones before it carry the comment.
        last = [piece for piece in runs.pieces if piece.start <= span.start and _is_in(piece.element, main)][-1:]
        holders = [one for one in (holder(piece.element) for piece in last) if one is not None]
    if not holders:
        return False
    space = main.tag.partition("}")[0] + "}"
    start, end = (etree.Element(f"{space}commentRange{side}", {f"{space}id": str(number)}) for side in ("Start", "End"))
    _outermost(holders[0]).addprevious(start)
    reference = etree.Element(f"{space}r")
    etree.SubElement(reference, f"{space}commentReference", {f"{space}id": str(number)})
    last = _outermost(holders[-1])
    last.addnext(reference)
    last.addnext(end)
    return True


def _is_in(element: Any, main: etree._Element) -> bool:
    return element.getroottree().getroot() is main


def _outermost(run: Any) -> Any:
    """The run, or the insertion or link around it: marks stand directly in the paragraph, as Word sets them."""
    while local(run.getparent().tag) in ("ins", "del", "moveTo", "smartTag"):
        run = run.getparent()
    return run


def fixed_docx(document: Document, data: bytes, edits: Iterable[Edit], author: str = "refman") -> bytes:
    """The file with edits as tracked changes.

    Raises: DocumentError.
    """
    file = _Open(data, document.path)
    file.check(document)
    small = refined(document, edits)
    for edit in small:
        file.runs.cut(edit.span.start)
        file.runs.cut(edit.span.end)
    revisions = Revisions(file.runs, file.next_id(), author)
    for edit in reversed(small):
        revisions.make(edit)
    return file.written({})
