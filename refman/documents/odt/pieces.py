"""The words of an OpenDocument text as a row of stretches, cut at places of the text by markers put between them.

In this format words stand directly in elements and behind them (text and tail), so that a place is made by an element put there.
"""

from __future__ import annotations

import bisect
from typing import Any

import msgspec
from lxml import etree

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
        index = self._index(offset - 1 if at_end else offset)
        if index < 0:
            return False
        piece = self.pieces[index]
        inside = offset - piece.start
        if inside > piece.size:
            return False
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
        self.pieces.insert(index + 1, Piece(offset, element, True, piece.size - inside))
        self._starts.insert(index + 1, offset)
        return True

    def take(self, span: Span) -> list[str]:
        """Take the words of a stretch out of their elements; them, one for each piece, in order."""
        taken: list[str] = []
        for index in range(max(0, self._index(span.start)), len(self.pieces)):
            piece = self.pieces[index]
            if piece.start >= span.end:
                break
            first, last = max(span.start, piece.start), min(span.end, piece.start + piece.size)
            if first >= last:
                continue
            holder: Any = piece.element
            text = (holder.tail if piece.is_tail else holder.text) or ""
            taken.append(text[first - piece.start : last - piece.start])
            rest = text[: first - piece.start] + text[last - piece.start :]
            if piece.is_tail:
                holder.tail = rest
            else:
                holder.text = rest
        return taken
