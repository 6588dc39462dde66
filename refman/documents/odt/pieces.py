"""The words of an OpenDocument text as a row of stretches, cut at places of the text by markers put between them.

In this format words stand directly in elements and behind them (text and tail), so that a place is made by an element put there.
"""

from __future__ import annotations

import bisect
import copy
from typing import Any

import msgspec
from lxml import etree

from refman.documents.docx.names import local
from refman.documents.odt.body import Piece
from refman.model.span import Span


class Places:
    """Puts elements at places of the text; later places first, so that what is before stays where it was."""

    def __init__(self, pieces: list[Piece]) -> None:
        self.pieces = sorted(pieces, key=lambda piece: piece.start)
        self._starts = [piece.start for piece in self.pieces]

    def _index(self, offset: int) -> int:
        return bisect.bisect_right(self._starts, offset) - 1

    def end_before(self, offset: int) -> int:
        """Where the last words that begin before a place end."""
        index = max(0, self._index(offset))
        return self.pieces[index].start + self.pieces[index].size if self.pieces else 0

    def first_in(self, span: Span) -> Piece | None:
        """The first words that begin in a stretch."""
        index = bisect.bisect_left(self._starts, span.start)
        return self.pieces[index] if index < len(self.pieces) and self._starts[index] < span.end else None

    def replace(self, span: Span, element: etree._Element) -> None:
        """Forget the words of a stretch that were taken out with their elements; an element stands for them."""
        first, last = (bisect.bisect_left(self._starts, offset) for offset in (span.start, span.end))
        self.pieces[first:last] = [Piece(span.start, element, True, 0)]
        self._starts[first:last] = [span.start]

    def put(self, offset: int, element: etree._Element, at_end: bool = False) -> bool:
        """Put an element at a place; False where no words stand there. `at_end`: behind words that end there."""
        self._cut(offset)
        index = self._index(offset - 1 if at_end else offset)
        if index < 0:
            return False
        piece = self.pieces[index]
        inside = offset - piece.start
        if inside > piece.size:
            return False
        if piece.is_whole:
            if inside == 0:
                element.tail = None
                piece.element.addprevious(element)
            else:  # the number of a note is not parted
                self._put_behind(index, element)
            self._add(index + (inside > 0), Piece(offset, element, True, 0))
            return True
        holder = piece.element
        text = (holder.tail if piece.is_tail else holder.text) or ""
        element.tail = text[inside:]
        if piece.is_tail:
            holder.tail = text[:inside]
            holder.getparent().insert(holder.getparent().index(holder) + 1, element)
        else:
            holder.text = text[:inside]
            holder.insert(0, element)
        self.pieces[index] = msgspec.structs.replace(piece, size=inside)
        self._add(index + 1, Piece(offset, element, True, piece.size - inside))
        return True

    def _add(self, index: int, piece: Piece) -> None:
        self.pieces.insert(index, piece)
        self._starts.insert(index, piece.start)

    def _cut(self, offset: int) -> None:
        """Part an element that stands for several spaces."""
        index = self._index(offset)
        piece = self.pieces[index] if index >= 0 else None
        if piece is None or not piece.is_whole or local(piece.element.tag) != "s":
            return
        inside = offset - piece.start
        if 0 < inside < piece.size:
            rest: Any = etree.Element(piece.element.tag)
            _count(piece.element, inside)
            _count(rest, piece.size - inside)
            self._put_behind(index, rest)
            self.pieces[index] = msgspec.structs.replace(piece, size=inside)
            self._add(index + 1, Piece(offset, rest, False, piece.size - inside, True))

    def _put_behind(self, index: int, element: Any) -> None:
        """Put an element behind one that stands for words; what stood behind that stands behind this."""
        holder = self.pieces[index].element
        element.tail, holder.tail = holder.tail, None
        holder.getparent().insert(holder.getparent().index(holder) + 1, element)
        for later in range(index + 1, len(self.pieces)):
            if self.pieces[later].element is not holder:
                break
            self.pieces[later] = msgspec.structs.replace(self.pieces[later], element=element)

    def take(self, span: Span) -> list[Any]:
        """Take a stretch out of its elements; what was taken in order: words, and elements that stand for some."""
        taken: list[Any] = []
        for offset in (span.start, span.end):
            self._cut(offset)
        for index in range(max(0, self._index(span.start)), len(self.pieces)):
            piece = self.pieces[index]
            if piece.start >= span.end:
                break
            first, last = max(span.start, piece.start), min(span.end, piece.start + piece.size)
            if first >= last:
                continue
            holder: Any = piece.element
            if piece.is_whole:
                taken += [_taken_whole(holder)] if last - first == piece.size else []
                continue
            text = (holder.tail if piece.is_tail else holder.text) or ""
            taken.append(text[first - piece.start : last - piece.start])
            rest = text[: first - piece.start] + text[last - piece.start :]
            if piece.is_tail:
                holder.tail = rest
            else:
                holder.text = rest
        return taken


def _taken_whole(element: Any) -> Any:
    """Take an element that stands for words; an empty span keeps its place, and what is behind it."""
    kept = copy.deepcopy(element)
    kept.tail = None
    element.clear(keep_tail=True)
    element.tag = f"{element.tag.rpartition('}')[0]}}}span"
    return kept


def _count(spaces: Any, count: int) -> None:
    spaces.set(f"{spaces.tag.rpartition('}')[0]}}}c", str(count))
