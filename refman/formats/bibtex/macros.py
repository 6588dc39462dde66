"""Macros of a .bib file: those it defines with @string, and the months that every style defines."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from refman.formats.bibtex.blocks import Block
    from refman.formats.bibtex.scan import Scanner

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LONGEST = 5000
_PREDEFINED = {month: month for month in MONTHS}


class Macros:
    """Names (in small letters) and their values."""

    def __init__(self) -> None:
        self._values = dict(_PREDEFINED)

    def define(self, name: str, value: str) -> bool:
        """Take in a macro; False where it is longer than any journal's name, and macros of macros would grow."""
        if len(value) > _LONGEST:
            return False
        self._values[name.lower()] = value
        return True

    def value(self, name: str, scanner: Scanner, block: Block, offset: int) -> str:
        """The value; a name that nothing defines stands for itself, and that is told."""
        found = self._values.get(name.lower())
        if found is None:
            if not name[:1].isdigit():
                scanner.tell(offset, f'"{name}" is no @string of this file: its name was kept as text', block.key)
            return name
        return found
