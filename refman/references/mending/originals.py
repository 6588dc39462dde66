"""The year of the first edition or of the original told from that of the edition at hand."""

from __future__ import annotations

from refman.references.mending.shared import cut_in_two, has_piece, part, renamed
from refman.references.pieces import Piece
from refman.references.tokens import Tokens


def first_published(cut: Tokens, found: list[Piece]) -> None:
    """ "A Room of One's Own. 1929. Harcourt, 1989": a lone year behind the title, before the house, is the first edition's."""
    years = [at for at, piece in enumerate(found) if piece.name == "issued" and piece.last - piece.first == 1]
    if len(years) != 2 or has_piece(found, "original-date"):
        return
    first, second = years
    between = found[first + 1]
    if (
        first + 2 == second
        and between.name in ("note", "title")
        and between.last - between.first < _LONG_HOUSE
        and cut.gaps[between.first] == ". "
        and cut.gaps[found[second].first] == ", "
        and all(word.isalpha() for word in cut.words[between.first : between.last])
    ):
        renamed(found, first + 1, "publisher")  # "1939. Présence Africaine, 1983"
    house = {piece.name for piece in found[first + 1 : second]}
    if (
        first
        and found[first - 1].name == "title"
        and "." in cut.gaps[found[first].first]
        and "." in cut.gaps[found[first].last]
        and house
        and house <= _OF_LATER
        and cut.words[found[first].first] < cut.words[found[second].first]
    ):
        renamed(found, first, "original-date")


_LONG_HOUSE = 4
# What stands between the year of the first edition and that of the one at hand.
_OF_LATER = frozenset(
    ("container-title", "page", "publisher", "publisher-place", "edition", "editor", "translator", "x")
)


def in_brackets(cut: Tokens, found: list[Piece]) -> None:
    """ "Berlin 1971 [1962]", "[1853] 2008": of two years side by side, one in brackets, the earlier is the original's."""
    for at, piece in enumerate(found):
        if piece.name != "issued" or piece.last - piece.first != 2:
            continue
        names = {piece.name for piece in found}
        if "original-date" in names:
            return
        journal = "container-title" in names and not names & {"publisher", "publisher-place"}
        first, second = cut.words[piece.first : piece.last]
        before, between, behind = (cut.gaps[piece.first + n].strip() for n in range(3))
        if not (first.isdecimal() and second.isdecimal() and len(first) == len(second) == _YEAR):
            continue
        if between == "(" and behind.startswith(")") and second < first and not journal:
            cut_in_two(cut, found, at, piece.first + 1, "issued", "original-date")  # « Quadrige », 1986 (1895)
            return
        if between == "[" and behind.startswith("]") and second != first:
            order = ("issued", "original-date") if second < first else ("original-date", "issued")
            cut_in_two(cut, found, at, piece.first + 1, *order)
            return
        if between == ") [" and behind.startswith("]") and second < first:
            cut_in_two(cut, found, at, piece.first + 1, "issued", "original-date")  # (1968) [1916]
            return
        bracketed = before.endswith("[") and between in ("]", "],")
        if (bracketed or (before.endswith("(") and between in (")", "),") and not journal)) and first < second:
            cut_in_two(cut, found, at, piece.first + 1, "original-date", "issued")
            return


def reprinted(cut: Tokens, found: list[Piece]) -> None:
    """ "[1957], Mythologies, rééd. 1970": behind a word for a reprint stands its year, and before it the original's."""
    dates = [at for at, piece in enumerate(found) if piece.name == "issued"]
    if len(dates) != 2:
        return
    first, second = dates
    word = found[second - 1]
    if (
        word.name == "x"
        and cut.words[word.last - 1].lower() in REPRINTS
        and found[first].last - found[first].first == 1
    ):
        renamed(found, first, "original-date")


REPRINTS = frozenset(("rééd", "réimpr", "repr", "reed", "rist", "nachdr", "neuausg", "neuaufl"))


def behind_title(cut: Tokens, found: list[Piece]) -> None:
    """ "“The Work of Art” [1936], in Illuminations, 1992": a year in square brackets behind a title is the original's."""
    for at in range(1, len(found)):
        before, piece = found[at - 1 : at + 1]
        year = cut.words[piece.first]
        later = piece.name == "issued" and any(
            one.name == "issued" and cut.words[one.last - 1] > year for one in found[at + 1 :]
        )
        if (
            before.name in ("title", "container-title")
            and (piece.name in ("x", "note") or later)
            and len(year) == _YEAR
            and year.isdecimal()
            and cut.gaps[piece.first].endswith("[")
            and cut.gaps[piece.first + 1].startswith("]")
        ):
            rest = [part(cut, piece, piece.name, piece.first + 1, piece.last)] if piece.last - piece.first > 1 else []
            found[at : at + 1] = [part(cut, piece, "original-date", piece.first, piece.first + 1), *rest]
            return


_YEAR = 4


def at_end(cut: Tokens, found: list[Piece]) -> None:
    """ "(1975): Marienthal, Frankfurt: Suhrkamp [1933].": an earlier year in square brackets behind all is the original's."""
    piece = found[-1]
    year = cut.words[piece.first]
    if (
        piece.name in ("x", "note", "issued")
        and piece.last - piece.first == 1
        and len(year) == _YEAR
        and year.isdecimal()
        and cut.gaps[piece.first].endswith("[")
        and cut.gaps[piece.last].startswith("]")
        and any(one.name == "issued" and cut.words[one.last - 1] > year for one in found)
    ):
        renamed(found, len(found) - 1, "original-date")
