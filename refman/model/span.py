"""Places in a text."""

from __future__ import annotations

import msgspec


class Span(msgspec.Struct, frozen=True, order=True, array_like=True, gc=False):
    """A half-open stretch of a text.

    Units: code points of the decoded text, from 0.
    """

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, offset: int) -> bool:
        return self.start <= offset < self.end

    def slice(self, text: str) -> str:
        """The words of `text` that the span marks."""
        return text[self.start : self.end]

    def shifted(self, by: int) -> Span:
        """The same stretch, `by` code points further on."""
        return Span(self.start + by, self.end + by)

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end
