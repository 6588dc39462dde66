"""Titles that one volume of a larger work has of its own."""

from __future__ import annotations

from itertools import pairwise

from refman.references.mending.shared import cut_in_two, part, renamed
from refman.references.mending.volumes import OF_BOOKS
from refman.references.pieces import Piece
from refman.references.tokens import Tokens


def behind_volume(cut: Tokens, found: list[Piece]) -> None:
    """ "The salt library: Vol. 3. Arts of salt (pp. 23–45)": of two wholes the one behind the volume is the volume's title."""
    for at in range(3, len(found)):
        whole, sign, number, piece = found[at - 3 : at + 1]
        if (
            (whole.name, sign.name, number.name) == ("container-title", "x", "volume")
            and piece.name in ("container-title", "collection-title")
            and cut.words[sign.last - 1].lower() in OF_BOOKS
            and cut.gaps[piece.first].strip() in (".", ":")
        ):
            renamed(found, at, "volume-title")
            return


def behind_title_and_volume(cut: Tokens, found: list[Piece]) -> None:
    """ "La era de la sal. Vol. 1: La sociedad red. Madrid: Alianza": what a colon parts from the volume is its title, no whole."""
    for at in range(3, len(found) - 1):
        title, sign, number, piece = found[at - 3 : at + 1]
        if (
            [title.name, sign.name, number.name, piece.name] == ["title", "x", "volume", "container-title"]
            and cut.words[sign.last - 1].lower() in OF_BOOKS
            and cut.gaps[piece.first].strip() == ":"
            and found[at + 1].name in ("publisher-place", "publisher", "issued")
        ):
            renamed(found, at, "volume-title")
            return


_ROMAN = frozenset("IVXL")
_ENGLISH = frozenset(("vol", "volume"))


def number_in_whole(cut: Tokens, found: list[Piece]) -> None:
    """ "vol. 2, Economy and Estate (Turnhout": behind the word for a volume, number and title were taken for a whole."""
    for at, (sign, piece) in enumerate(pairwise(found)):
        title = piece.first + 1
        if (
            sign.name == "x"
            and piece.name in ("container-title", "collection-title", "title")
            and cut.words[sign.last - 1].lower() in OF_BOOKS
            and cut.words[piece.first].isdecimal()
            and title < piece.last
            and cut.gaps[title] == ", "
        ):
            cut_in_two(cut, found, at + 1, title, "volume", "volume-title")
            return


def inside_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Theorie der Salze. Bd. 1: Handlung und Rede. Frankfurt": a volume and its title, all taken for one title."""
    at = next((at for at, piece in enumerate(found) if piece.name in ("title", "container-title")), -1)
    if at < 0:
        return
    title = found[at]
    for word in range(title.first + 2, title.last - 2):
        sign, number = cut.words[word].lower(), cut.words[word + 1]
        before, behind = cut.gaps[word], cut.gaps[word + 2].strip()
        if sign not in OF_BOOKS or not (number.isdecimal() or _ROMAN.issuperset(number)):
            continue
        # "Histoire de la France urbaine, tome 2, La ville médiévale"; of "Salt, Volume 1: Brine" both are the title.
        if (before == ". " and behind == ":") or (before == ", " and behind in (":", ",") and sign not in _ENGLISH):
            found[at : at + 1] = [
                part(cut, title, title.name, title.first, word),
                part(cut, title, "x", word, word + 1),
                part(cut, title, "volume", word + 1, word + 2),
                part(cut, title, "volume-title", word + 2, title.last),
            ]
            return


def before_place(cut: Tokens, found: list[Piece]) -> None:
    """ "vol. III, L'età medievale, Bologna, il Mulino, 2004": what stands between a volume and the place is the volume's title."""
    for at in range(2, len(found) - 2):
        sign, number, piece, place, house = found[at - 2 : at + 3]
        if (
            (sign.name, number.name, place.name) == ("x", "volume", "publisher-place")
            and piece.name in ("publisher", "container-title", "collection-title", "note")
            and house.name in ("publisher", "note", "container-title")
            and cut.words[sign.last - 1].lower() in OF_BOOKS
            and cut.gaps[piece.first].strip() == ","
            and piece.last - piece.first > 1
        ):
            renamed(found, at, "volume-title")
            renamed(found, at + 2, "publisher")
            return
