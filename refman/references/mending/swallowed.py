"""Pieces that took in what stands behind them: people a title or a house, an edition its house."""

from __future__ import annotations

from itertools import pairwise

from refman.references.house_words import houses_in, is_house_like_people, is_university
from refman.references.mending.shared import index_of, is_place, part
from refman.references.organisations import is_organisation
from refman.references.pieces import Piece
from refman.references.tokens import Tokens


def house_in_edition(cut: Tokens, found: list[Piece]) -> None:
    """ "Administrative Law (5th edn, OUP 2021)": behind the edition's comma stands the house, as OSCOLA has books."""
    at = index_of(found, "edition")
    piece = found[at]
    for word in range(piece.first + 1, piece.last):
        if cut.gaps[word] == ", " and cut.words[word - 1].lower() in _EDITION and cut.words[word][0].isupper():
            found[at : at + 1] = [
                part(cut, piece, "edition", piece.first, word),
                part(cut, piece, "publisher", word, piece.last),
            ]
            return


_EDITION = frozenset(("edn", "ed", "edition"))


def house_in_people(cut: Tokens, found: list[Piece]) -> None:
    """ "by Toni Morrison, Alfred A. Knopf, 2022", "ed. A. Roe, Royal Society of Chemistry": the house is none of the people."""
    for at, piece in enumerate(found):
        if piece.name not in _PEOPLE or piece.last - piece.first < _FEWEST:
            continue
        commas = [n for n in range(piece.first + 1, piece.last) if cut.gaps[n].strip() == ","]
        for first, last in pairwise([*commas, piece.last]):
            if not _is_house(cut, piece, first, last):
                continue
            new = [part(cut, piece, piece.name, piece.first, first)]
            if last == piece.last and _has_its_number(cut, found, at):
                last = found[at + 1].first + 1
                year = found[at + 1]
                found[at + 1] = part(cut, year, year.name, last, year.last)
                new.append(Piece("publisher", first, last, cut.starts[first], cut.end(last - 1), piece.confidence))
            else:
                new.append(part(cut, piece, "publisher", first, last))
                if last < piece.last:
                    new.append(part(cut, piece, _behind(cut, last, piece.last), last, piece.last))
            found[at : at + 1] = new
            return


_PEOPLE = frozenset(("editor", "container-author", "translator", "names", "contributor"))
_FEWEST = 3
# What the word before the name tells of a house that looks like a body.
_HOUSES = frozenset(("press", "university", "label", "studio", "agency", "think"))


def _is_house(cut: Tokens, piece: Piece, first: int, last: int) -> bool:
    name = "".join(
        [cut.words[first], *(gap + word for gap, word in zip(cut.gaps[first + 1 : last], cut.words[first + 1 : last]))]
    )
    if is_house_like_people(name):
        return True
    return is_organisation(name) and not _HOUSES.isdisjoint(houses_in(name.lower()))


def _has_its_number(cut: Tokens, found: list[Piece], at: int) -> bool:
    """Whether the number of a university, "université Nancy 2, 2006", was taken for the year's first word."""
    piece, year = found[at], found[at + 1] if at + 1 < len(found) else found[at]
    return (
        year.name == "issued"
        and year.last - year.first > 1
        and len(cut.words[year.first]) == 1
        and cut.words[year.first].isdecimal()
        and cut.gaps[year.first] == " "
        and is_university(cut.words[piece.last - 2])
    )


def _behind(cut: Tokens, first: int, last: int) -> str:
    return "publisher-place" if is_place(cut, first, last) else "note"
