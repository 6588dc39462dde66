"""What a .bib file is made of, before any of it is understood."""

from __future__ import annotations

import msgspec


class Block(msgspec.Struct, gc=False):
    """One entry: type and field names in small letters, values as LaTeX without their delimiters, macros put in.

    `at` is its offset in the text; `repeated` names fields that stood there twice (the first one counts).
    """

    type: str
    key: str
    fields: dict[str, str]
    at: int = 0
    repeated: tuple[tuple[str, str], ...] = ()


def repeat(block: Block, name: str, value: str) -> None:
    """Take in a field that may be there already: keywords are joined, of all others the first one counts."""
    if name not in block.fields:
        block.fields[name] = value
    elif name in ("keywords", "keyword"):
        block.fields[name] += ", " + value
    elif block.fields[name] != value:
        block.repeated += ((name, value),)


class LineCount:
    """Lines of offsets asked in rising order: each stretch of the text is counted once."""

    def __init__(self, text: str) -> None:
        self._text, self._at, self._line = text, 0, 1

    def line(self, offset: int) -> int:
        """The line (from 1) of an offset."""
        if offset < self._at:
            self._at, self._line = 0, 1
        self._line += self._text.count("\n", self._at, offset)
        self._at = offset
        return self._line
