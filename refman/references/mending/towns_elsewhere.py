"""Towns and countries that the labels left in a house, a journal, a list of editors, or took from a title."""

from __future__ import annotations

from refman.references.countries import COUNTRIES
from refman.references.house_words import is_university
from refman.references.mending.shared import cut_in_two, is_place, joined, meetings, renamed
from refman.references.pieces import Piece
from refman.references.tokens import Tokens


def country_in_house(cut: Tokens, found: list[Piece]) -> None:
    """ "Universiteit Twente, Netherlands": the country behind a university's comma is where it is; "US." alone is a place."""
    for at, piece in enumerate(found):
        last = piece.last - 1
        if piece.name != "publisher":
            continue
        if piece.first == last and cut.words[last] in _STATES:
            renamed(found, at, "publisher-place")
        elif (
            piece.first < last
            and cut.gaps[last] == ", "
            and cut.words[last].lower() in COUNTRIES
            and is_university(" ".join(cut.words[piece.first : last]))
        ):
            cut_in_two(cut, found, at, last, "publisher", "publisher-place")
        else:
            continue
        return


_STATES = frozenset(("US", "USA", "UK", "UAE"))


def place_in_bracket(cut: Tokens, found: list[Piece]) -> None:
    """ "Phys.Rev.C [News, VA], vol. 75": a place in square brackets behind the journal is none of its name."""
    for at, piece in enumerate(found):
        opened = next((n for n in range(piece.last - 1, piece.first, -1) if cut.gaps[n].endswith("[")), 0)
        if (
            piece.name == "container-title"
            and opened
            and cut.gaps[piece.last].startswith("]")
            and piece.last - opened <= _LONGEST_TOWN
            and (
                is_place(cut, opened, piece.last)
                or (cut.gaps[piece.last - 1] == ", " and cut.words[piece.last - 1].isupper())
            )
        ):
            cut_in_two(cut, found, at, opened, "container-title", "publisher-place")
            return


def town_in_whole(cut: Tokens, found: list[Piece]) -> None:
    """ "Title. Félagsvísindastofnun Háskóla, Reykjavik, pp 36–44": what has a town behind its comma and no volume printed it."""
    for at, piece in enumerate(found):
        last = piece.last - 1
        if (
            piece.name == "container-title"
            and at
            and found[at - 1].name == "title"
            and piece.first < last
            and cut.gaps[last] == ", "
            and cut.gaps[piece.first].startswith(".")
            and is_place(cut, last, piece.last)
            and len(cut.words[last]) > _ABBREVIATED
        ):
            cut_in_two(cut, found, at, last, "publisher", "publisher-place")
            return


def town_in_editors(cut: Tokens, found: list[Piece]) -> None:
    """ "Edited by Roe C. London: Academic; 2012": behind the stop of the last editor stands the house's place."""
    for at, piece, house in meetings(found, "editor", "publisher"):
        town = next((n for n in range(piece.last - 1, piece.first, -1) if cut.gaps[n].startswith(".")), 0)
        if (
            town
            and piece.last - town <= _LONGEST_TOWN
            and cut.gaps[house.first] == ": "
            and cut.words[town - 1].isupper()
            and is_place(cut, town, piece.last)
        ):
            cut_in_two(cut, found, at, town, "editor", "publisher-place")
            return


# In words; and in letters, which "NY" and "USA" have no more of.
_LONGEST_TOWN = 3
_ABBREVIATED = 3


def towns_in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "The Global City: New York, London, Tokyo. Princeton University Press, Princeton": a house has one place, behind it."""
    for at in range(len(found) - 3):
        title, towns, house, place = found[at : at + 4]
        if (
            [one.name for one in (title, towns, house, place)]
            == ["title", "publisher-place", "publisher", "publisher-place"]
            and cut.gaps[towns.first] == ": "
            and cut.gaps[house.first] == ". "
            and cut.gaps[place.first] == ", "
        ):
            found[at : at + 2] = [joined(title, towns)]
            return
