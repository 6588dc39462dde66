"""Patterns of keys: "auth.lower + year + veryshorttitle.lower", or in the older spelling "[auth:lower][year]".

A pattern is pieces joined by "+" and alternatives parted by ";": the first alternative that is not empty is taken.
Source: Better BibTeX for Zotero, "Citation keys: key generation".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from refman.library.errors import LibraryError
from refman.library.key_parts import FILTERS, PARTS
from refman.model.dates import Date
from refman.model.names import Name
from refman.model.reference import Reference

DEFAULT = "auth.lower + year + veryshorttitle.lower"
Piece = Callable[[Reference], str]
# A word, a quoted literal, a number, or one sign: the tokens of a formula.
_TOKEN = re.compile(r"\s*(?:([A-Za-z]+)|'([^']*)'|\"([^\"]*)\"|(\d+)|([.+,()=;]))")
_BRACKETS = re.compile(r"\[([^\[\]]*)\]")
_MAX_LENGTH = 500
# What a pattern is tried on, so that wrong arguments are told at once.
_SAMPLE = Reference(
    title="A sample",
    author=(Name(family="Noor", given="A."),),
    editor=(Name(family="Ilves", given="M."),),
    issued=Date(date_parts=((2024, 4, 26),)),
    keyword="one",
)


def _fault(pattern: str, why: str) -> LibraryError:
    return LibraryError(
        "bad-key-pattern", f"the key pattern {pattern!r} cannot be read: {why}", hint=f'the default is "{DEFAULT}"'
    )


def _from_brackets(pattern: str) -> str:
    """The formula of a pattern in the older spelling: [auth:lower]_[year] is auth.lower + '_' + year."""
    pieces = []
    for at, part in enumerate(_BRACKETS.split(pattern)):
        if at % 2 == 0:
            pieces += [f"'{part}'"] if part else []
            continue
        name, *filters = part.split(":")
        found = re.fullmatch(r"([A-Za-z]+?)(\d*)(?:_(\d+))?", name)
        if found is None:
            raise _fault(pattern, f'"{name}" is no piece of a key')
        arguments = ", ".join(filter(None, (found[2], found[3])))
        pieces.append(".".join([found[1] + (f"({arguments})" if arguments else ""), *filters]))
    return " + ".join(pieces)


class _Reader:
    """A cursor over the tokens of a formula."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.tokens: list[tuple[str, str]] = []
        at = 0
        while at < len(pattern.rstrip()):
            found = _TOKEN.match(pattern, at)
            if found is None:
                raise _fault(pattern, f'"{pattern[at : at + 10]}" is not understood')
            kind = ("word", "text", "text", "number", "sign")[found.lastindex - 1 if found.lastindex else 0]
            self.tokens.append((kind, found[found.lastindex or 0]))
            at = found.end()
        self.at = 0

    def peek(self) -> tuple[str, str]:
        return self.tokens[self.at] if self.at < len(self.tokens) else ("end", "")

    def take(self, sign: str) -> bool:
        """Whether the sign came next; it is then behind us."""
        if self.peek() != ("sign", sign):
            return False
        self.at += 1
        return True

    def next(self, *kinds: str) -> tuple[str, str]:
        token = self.peek()
        if token[0] not in kinds:
            raise _fault(self.pattern, f'"{token[1] or "its end"}" stands where a {" or ".join(kinds)} should')
        self.at += 1
        return token

    def alternatives(self) -> list[Piece]:
        out = [self.sum()]
        while self.take(";"):
            out.append(self.sum())
        if self.peek()[0] != "end":
            raise _fault(self.pattern, f'"{self.peek()[1]}" stands where "+" should')
        return out

    def sum(self) -> Piece:
        pieces = [self.piece()]
        while self.take("+"):
            pieces.append(self.piece())
        return pieces[0] if len(pieces) == 1 else lambda reference: "".join(piece(reference) for piece in pieces)

    def piece(self) -> Piece:
        kind, text = self.next("word", "text")
        if kind == "text":
            return lambda reference: text
        if text not in PARTS:
            raise _fault(self.pattern, f'"{text}" is no piece of a key; known: {", ".join(PARTS)}')
        piece = _called(PARTS[text], *self.arguments())
        while self.take("."):
            name = self.next("word")[1]
            if name not in FILTERS:
                raise _fault(self.pattern, f'"{name}" is no filter; known: {", ".join(FILTERS)}')
            piece = _filtered(piece, FILTERS[name], *self.arguments())
        return piece

    def arguments(self) -> tuple[list[Any], dict[str, Any]]:
        values: list[Any] = []
        named: dict[str, Any] = {}
        if not self.take("("):
            return values, named
        while not self.take(")"):
            kind, text = self.next("number", "text", "word")
            if kind == "word" and self.take("="):
                kind, value = self.next("number", "text")
                named[text] = int(value) if kind == "number" else value
            else:
                values.append(int(text) if kind == "number" else text)
            self.take(",")
        return values, named


def _called(part: Callable[..., str], values: list[Any], named: dict[str, Any]) -> Piece:
    return (lambda reference: part(reference, *values, **named)) if values or named else part


def _filtered(piece: Piece, change: Callable[..., str], values: list[Any], named: dict[str, Any]) -> Piece:
    return lambda reference: change(piece(reference), *values, **named)


@lru_cache(8)
def compiled(pattern: str) -> Piece:
    """The function that makes a reference's key, before it is made unique.

    Raises: LibraryError (bad-key-pattern).
    """
    if len(pattern) > _MAX_LENGTH:
        raise _fault(pattern[:40] + "…", "it is too long")
    formula = _from_brackets(pattern) if "[" in pattern else pattern
    pieces = _Reader(formula).alternatives()

    def key(reference: Reference) -> str:
        return next(filter(None, (piece(reference) for piece in pieces)), "")

    try:
        key(_SAMPLE)
    except (TypeError, ValueError, IndexError) as fault:
        raise _fault(pattern, "a piece or a filter has wrong arguments") from fault
    return key
