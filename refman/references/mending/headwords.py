"""The word of a lexicon or a dictionary that a note cites: "s.v. 'brine'"."""

from __future__ import annotations

from refman.references.mending.shared import overwritten, renamed
from refman.references.pieces import Piece
from refman.references.tokens import Tokens

SUB_VOCE = frozenset(("v", "sv", "voce", "verbo"))
_LONGEST = 6
_WHOLES = ("title", "container-title")


def behind_sub_voce(cut: Tokens, found: list[Piece]) -> None:
    """ "The Oxford Handbook of Salt (2014), s.v. 'brine'": the word is what is cited, the book is the whole around it."""
    words = cut.words
    sign = next((n for n, word in enumerate(words) if n and word.lower() in SUB_VOCE and _is_sign(words, n)), 0)
    first = sign if words[sign].lower() == "sv" else sign - 1
    under = next((piece for piece in found if piece.first <= sign + 1 < piece.last), None)
    wholes = [at for at, piece in enumerate(found) if piece.name in _WHOLES and piece.last <= first]
    if not sign or not under or len(wholes) != 1 or words[sign + 1][0].isdecimal() or words[sign].isupper():
        return
    stop = under.last if under.name == "title" else _end(cut, sign + 1)
    if stop:
        renamed(found, wholes[0], "container-title")
        overwritten(cut, found, [("x", first, sign + 1), ("title", sign + 1, stop)])


def _is_sign(words: list[str], n: int) -> bool:
    before = words[n - 1].lower()
    return words[n].lower() == "sv" or before == ("s" if words[n].lower() == "v" else "sub")


def _end(cut: Tokens, first: int) -> int:
    """Where the headword ends: at the sign that closes it, at a comma or a bracket, or with the text; 0 where it is too long."""
    for n in range(first + 1, min(first + _LONGEST, len(cut.words)) + 1):
        if n == len(cut.words) or cut.gaps[n].strip(" -–’'") or cut.gaps[n].startswith(("' ", "’ ")):
            return n
    return 0
