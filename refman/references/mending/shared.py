"""What the rules have in common: to cut, join and rename pieces, and to know a place."""

from __future__ import annotations

import msgspec

from refman.references.pieces import Piece, final_signs
from refman.references.tokens import Tokens
from refman.references.wordlists import kinds_of


def part(cut: Tokens, piece: Piece, name: str, first: int, last: int) -> Piece:
    """Some words of a piece, as a piece of its own."""
    start = cut.starts[first] if first < len(cut.starts) else piece.end
    if last == first:
        return Piece(name, first, last, start, start, piece.confidence)
    # A question mark is the field's own.
    return Piece(name, first, last, start, cut.end(last - 1) + final_signs(cut.gaps[last]), piece.confidence)


def cut_in_two(cut: Tokens, found: list[Piece], at: int, word: int, left: str, right: str) -> None:
    piece = found[at]
    found[at : at + 1] = [
        part(cut, piece, left, piece.first, word),
        part(cut, piece, right, word, piece.last),
    ]


def joined(first: Piece, second: Piece) -> Piece:
    return Piece(
        first.name, first.first, second.last, first.start, second.end, min(first.confidence, second.confidence)
    )


def renamed(found: list[Piece], at: int, name: str) -> None:
    found[at] = msgspec.structs.replace(found[at], name=name)


def leads_in(cut: Tokens, piece: Piece) -> bool:
    return piece.name == "x" and cut.words[piece.last - 1].lower() in ("in", "dans", "en", "em")


# As Russian and Ukrainian lists shorten their cities.
_SHORT_PLACES = frozenset("М СПб Л К Спб Ростов-н".split())


def is_place(cut: Tokens, first: int, last: int) -> bool:
    """Whether all words are cities that are known."""
    if last - first == 1 and cut.words[first] in _SHORT_PLACES:
        return True
    return first < last and all("P" in kinds_of(word, word.lower()) for word in cut.words[first:last])
