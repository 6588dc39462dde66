"""Word's runs cut at places of the text, so that a stretch of words is a row of whole runs."""

from __future__ import annotations

import bisect
import copy
from typing import Any

import msgspec
from lxml import etree

from refman.documents.docx.body import Piece
from refman.documents.docx.names import local
from refman.model.span import Span

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Runs:
    """The pieces of a text in its order, cut on demand."""

    def __init__(self, pieces: list[Piece]) -> None:
        self.pieces = sorted(pieces, key=lambda piece: piece.start)
        self._starts = [piece.start for piece in self.pieces]

    def _at(self, offset: int) -> int:
        """The index of the last piece that starts at or before an offset (-1 without one)."""
        return bisect.bisect_right(self._starts, offset) - 1

    def cut(self, offset: int) -> None:
        """Make a run begin at this place, where words of the file stand on both sides of it."""
        index = self._at(offset)
        if index < 0:
            return
        piece = self.pieces[index]
        inside = offset - piece.start
        if inside >= piece.size:
            return
        if inside == 0:
            _part_before(piece.element)
            return
        if local(piece.element.tag) not in ("t", "delText"):
            return
        later = _split_text(piece.element, inside)
        self.pieces[index] = msgspec.structs.replace(piece, size=inside)
        self.pieces.insert(index + 1, Piece(offset, later, piece.size - inside))
        self._starts.insert(index + 1, offset)
        _part_before(later)

    def inside(self, span: Span) -> list[Piece]:
        """The pieces that stand wholly in a stretch whose borders were cut."""
        first = bisect.bisect_left(self._starts, span.start)
        last = bisect.bisect_left(self._starts, span.end)
        return self.pieces[first:last]

    def near(self, offset: int) -> Piece | None:
        """The piece that holds a place, else the one before it, else the one behind it."""
        if not self.pieces:
            return None
        return self.pieces[max(0, self._at(offset))]


def holder(element: Any) -> Any:
    """The run that an element stands in; mathematics stands by itself."""
    while element is not None and local(element.tag) not in ("r", "oMath", "oMathPara"):
        element = element.getparent()
    return element


def _split_text(element: etree._Element, at: int) -> etree._Element:
    """Cut a `w:t` in two; the later one."""
    text = element.text or ""
    later = copy.copy(element)
    element.text, later.text = text[:at], text[at:]
    for part in (element, later):
        part.set(_SPACE, "preserve")
    element.addnext(later)
    return later


def _part_before(element: etree._Element) -> None:
    """Make an element the first content of its run; what stood before it stays in a run with the same look."""
    run = element.getparent()
    if run is None or local(run.tag) != "r":
        return
    before = [child for child in element.itersiblings(preceding=True) if local(child.tag) != "rPr"]
    if not before:
        return
    earlier = etree.Element(run.tag, {str(key): str(text) for key, text in run.attrib.items()})
    properties = next((child for child in run if local(child.tag) == "rPr"), None)
    if properties is not None:
        earlier.append(copy.deepcopy(properties))
    for child in reversed(before):
        earlier.append(child)
    run.addprevious(earlier)
