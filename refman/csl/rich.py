"""Rich text while it is made: a flat list of strings and marks, cheap to build, cut back, compare and keep.

A mark opens something (`Push`) or closes the last thing opened (`POP`). Nothing is decided before `flatten`:
quotes have no shape yet, punctuation has not moved, formats have not been flipped, so any stretch may be
re-cased, dropped or rendered again.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec


class Push(msgspec.Struct, frozen=True, gc=False):
    """Opens a format ("font-style", "italic"), an inline tag ("i", ""), a variable, a display block, a case guard."""

    kind: str
    value: str = ""


Op = str | Push
Ops = list[Op]

POP = Push("pop")
OPEN_QUOTE = Push("quote", "open")
CLOSE_QUOTE = Push("quote", "close")
# Single marks that a writer set: kept single where no other quotes are around them.
OPEN_INNER = Push("quote", "open-inner")
CLOSE_INNER = Push("quote", "close-inner")
NOCASE = Push("nocase")
BREAK = Push("break")


def plain(ops: Iterable[Op]) -> str:
    """The words alone, without marks."""
    return "".join([op for op in ops if type(op) is str])


def has_text(ops: Iterable[Op]) -> bool:
    """Whether anything would be seen."""
    return any(type(op) is str and op for op in ops)
