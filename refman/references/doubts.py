"""What a person should look at in a record, in words."""

from __future__ import annotations

from refman.references.dates import says_undated
from refman.references.draft import Draft
from refman.references.pieces import Piece
from refman.references.values import words_of

# What the doubt begins with that tells of words without a place.
UNPLACED = "no place for"
_UNSURE = 0.5
_NAMED = frozenset(
    "author editor title container-title publisher publisher-place volume issue page issued edition translator".split()
)
_NUMBERED = frozenset(("legal_case", "legislation", "bill"))


def doubts(made: Draft, found: list[Piece]) -> list[str]:
    """One sentence a doubt: fields that may be wrong, fields that are missing, text without a place."""
    out = list(made.doubts)
    told = set()
    for piece in found:
        if piece.name in _NAMED and piece.confidence < _UNSURE and piece.name not in told:
            told.add(piece.name)
            out.append(f"{piece.name}: not sure of “{_short(piece.text(made.raw))}”")
    # A decision or a law is named by its number or its place in the reports.
    if not made.get("title") and not (made.kind in _NUMBERED and (made.get("number") or made.get("volume"))):
        out.append("no title found")
    # Passages of ancient works and of holy books are cited without a year.
    if (
        made.kind != "classic"
        and not made.get("issued")
        and not any(one.name == "x" and says_undated(one.text(made.raw)) for one in found)
    ):
        out.append("no date found")
    out += [
        f"{UNPLACED} “{_short(piece.text(made.raw))}”: kept in the note" for piece in made.notes if piece.name != "note"
    ]
    return out


def _short(text: str) -> str:
    text = words_of(text)
    return text if len(text) < 60 else text[:57] + "…"
