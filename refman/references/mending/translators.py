"""Translators told from the titles that they stand in."""

from __future__ import annotations

from refman.references.mending.shared import cut_in_two, joined, meetings, overwritten, part
from refman.references.pieces import Piece
from refman.references.tokens import Tokens

# What says of a work that somebody translated it, before "de" or "by".
TRANSLATION = frozenset(
    """tradução traducción traduzione traduction trad translation translated übersetzung übersetzt traduit traducido traduzido
    tradotto""".split()
)
_BY = frozenset("de del por par di da by von".split())
SIGNS = frozenset("trans transl translated übers übersetzt trad".split())
_LONGEST = 7


def in_last_sentence(cut: Tokens, found: list[Piece]) -> None:
    """ "Modernidade líquida. Tradução de Plínio Dentzien. Rio": the last sentence of a title says who translated it."""
    for at, piece in enumerate(found):
        first = next((n for n in range(piece.last - 2, piece.first, -1) if cut.gaps[n].startswith(".")), 0)
        names = cut.words[first + 2 : piece.last]
        if (
            piece.name == "title"
            and first
            and cut.words[first].lower() in TRANSLATION
            and cut.words[first + 1].lower() in _BY
            and 0 < len(names) <= _LONGEST
            and names[0][0].isupper()
            and names[-1][0].isupper()
        ):
            cut_in_two(cut, found, at, first + 2, "title", "translator")
            cut_in_two(cut, found, at, first, "title", "again")
            return


def title_before_sign(cut: Tokens, found: list[Piece]) -> None:
    """ "Black Skin, White Masks (trans. R Philcox)": what stands before the bracket is the end of the title."""
    for at, title, piece in meetings(found, "title", "translator"):
        sign = next((n for n in range(piece.first + 1, piece.last - 1) if cut.gaps[n].endswith("(")), 0)
        if sign and cut.words[sign].lower() in SIGNS and cut.gaps[piece.first].strip() in (",", ":", ""):
            rest = [("x", sign, sign + 1), ("translator", sign + 1, piece.last)]
            overwritten(cut, found, rest)
            found[at : at + 2] = [joined(title, part(cut, piece, "title", piece.first, sign))]
            return


def sign_as_name(cut: Tokens, found: list[Piece]) -> None:
    """ "Ed. and trans. Robert Durling": words that say what was done are no editor's name."""
    for at, piece in enumerate(found):
        words = [word.lower().rstrip(".") for word in cut.words[piece.first : piece.last]]
        if piece.name in ("editor", "translator") and words[-1] in SIGNS and _AND.issuperset(words[:-1]):
            found[at] = part(cut, piece, "x", piece.first, piece.last)
            return


_AND = frozenset("and und u et e y ed eds hrsg".split())
