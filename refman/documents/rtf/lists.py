"""The numbers that a list prints in front of its paragraphs: RTF says them as text too, for programs that cannot count.

Source: Rich Text Format specification 1.9.1, "Bullets and Numbering". The list table is asked for bullets alone: some are letters
of another font.
"""

from __future__ import annotations

from refman.documents.list_numbers import said_as_text

# Kinds of number (`\\levelnfc`) that are none: a bullet, nothing.
_NO_NUMBER = (23, 255)


class Lists:
    """Hears control words in order, and the text that stands for a number; tells what each paragraph prints."""

    def __init__(self) -> None:
        self._kinds: list[int] = []
        self._tables: dict[int, list[int]] = {}
        self._table = 0
        self._of: dict[int, list[int]] = {}
        self._list = self._level = 0
        self._is_bullet = False
        self._words: list[str] | None = None

    def take(self, word: str, number: int | None) -> None:
        """Hear a control word, wherever it stands."""
        value = number or 0
        if word == "ls":
            # In the table of overrides it names the list just told; in a paragraph it is the paragraph's.
            if self._table:
                self._of[value] = self._tables.get(self._table, [])
                self._table = 0
            else:
                self._list = value
        elif word == "ilvl":
            self._level = value
        elif word in ("list", "listoverride"):
            self._kinds = []
        elif word == "levelnfc" and len(self._kinds) < 9:
            self._kinds.append(value)
        elif word == "listid":
            self._listed(value)
        elif word == "pnlvlblt":
            self._is_bullet = True

    def _listed(self, name: int) -> None:
        if self._kinds:
            self._tables[name], self._kinds = self._kinds, []
        elif name in self._tables:
            self._table = name

    def begin(self) -> None:
        """The text that stands for the number of the coming paragraph follows."""
        self._words = []

    def said(self, text: str) -> None:
        """Some of that text."""
        if self._words is not None:
            self._words.append(text)

    def leave(self) -> None:
        """Formats of paragraphs begin anew (`\\pard`): the coming ones are in no list, until it is said."""
        self._list = self._level = 0
        self._is_bullet = False

    def end(self) -> str | None:
        """What the paragraph that ends prints, such as "[3]"; "" for a bullet, None where it is no item of a list."""
        words, self._words = self._words, None
        if words is None:
            return None
        kinds = self._of.get(self._list, [])
        kind = kinds[self._level] if 0 <= self._level < len(kinds) else 0
        return "" if self._is_bullet or kind in _NO_NUMBER else said_as_text("".join(words))
