"""The pieces as they are read: what was torn of one field joined, and what the labels got wrong put right."""

from __future__ import annotations

from refman.references.mending.rules import repaired
from refman.references.mending.shared import joined
from refman.references.pieces import Piece
from refman.references.tokens import Tokens


def mended(cut: Tokens, found: list[Piece], *, sure: bool = False) -> list[Piece]:
    """The pieces put right, as a list of their own. `sure` ones were read by rule: there is nothing to mend."""
    whole = _together(cut, found)
    return whole if sure else repaired(cut, whole)


# "Devon St. Hilaire": no name ends so.
_SAINTS = frozenset(("St", "Ste", "Sta"))
_CUT_OFTEN = frozenset(("publisher-place", "page", "URL", "issued", "genre", "number"))


def _together(cut: Tokens, found: list[Piece]) -> list[Piece]:
    """Pieces of one name with nothing between become one, where the field is one that is often cut."""
    out: list[Piece] = []
    name = ""
    for piece in found:
        before, name = name, piece.name
        if (
            before == name
            and (name in _CUT_OFTEN or cut.words[piece.first - 1] in _SAINTS)
            and not (
                piece.name == "URL"
                and (cut.words[piece.first][:4].lower() in ("http", "www.") or "," in cut.gaps[piece.first])
            )
        ):
            piece = joined(out.pop(), piece)
        out.append(piece)
    return out
