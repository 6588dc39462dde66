"""Offsets in code points to the editor's positions and back: lines from 0, columns in UTF-16 units or as agreed.

Lines end as the protocol has them: at \\n, \\r\\n and \\r.
Source: LSP 3.17, text documents, position.
"""

from __future__ import annotations

import bisect
import re

from lsprotocol import types

from refman.model.span import Span

_ENDS = re.compile(r"\r\n|\n|\r")


class Positions:
    """For one text; made once, asked often."""

    def __init__(self, text: str, encoding: str = "utf-16") -> None:
        self._text = text
        self._starts = [0, *(match.end() for match in _ENDS.finditer(text))]
        # Only text beyond the first plane makes UTF-16 differ from code points; most texts have none.
        self._is_plain = encoding == "utf-32" or (encoding == "utf-16" and (not text or max(text) < "\U00010000"))
        self._encoding = {"utf-8": "utf-8", "utf-16": "utf-16-le"}.get(encoding, "utf-32-le")
        self._unit = {"utf-8": 1, "utf-16": 2}.get(encoding, 4)

    def position(self, offset: int) -> types.Position:
        line = bisect.bisect_right(self._starts, offset) - 1
        before = self._text[self._starts[line] : offset]
        if self._is_plain:
            return types.Position(line, len(before))
        return types.Position(line, len(before.encode(self._encoding, "surrogatepass")) // self._unit)

    def offset(self, position: types.Position) -> int:
        """The offset of a position; one beyond a line's end is that end, as the protocol asks."""
        if position.line >= len(self._starts):
            return len(self._text)
        start = self._starts[position.line]
        end = self._starts[position.line + 1] if position.line + 1 < len(self._starts) else len(self._text)
        line = self._text[start:end].rstrip("\r\n")
        if self._is_plain:
            return start + min(position.character, len(line))
        head = line.encode(self._encoding, "surrogatepass")[: position.character * self._unit]
        return start + len(head.decode(self._encoding, "ignore"))

    def range(self, span: Span) -> types.Range:
        return types.Range(self.position(span.start), self.position(span.end))

    def span(self, range: types.Range) -> Span:
        return Span(self.offset(range.start), self.offset(range.end))
