"""Pictures in museums, which have a year and a wall where books have a house."""

from __future__ import annotations

from refman.references.mending.shared import cut_in_two, index_of, part, renamed
from refman.references.mending.titles_among_people import title_in_authors
from refman.references.pieces import Piece
from refman.references.tokens import Tokens

_YEAR = 4


def year_of_a_picture(cut: Tokens, found: list[Piece]) -> None:
    """ "The Kiss. 1907-08, Galerie Belvedere": between the title and the museum stand the years of a picture."""
    at = index_of(found, "title")
    if at < 0:
        return
    title = found[at]
    for word in range(title.first + 1, title.last - 1):
        behind = word + 1
        if cut.gaps[behind] in ("-", "–", "/") and cut.words[behind].isdecimal():
            behind += 1
        if (
            cut.gaps[word].strip(" \"'”’") == "."
            and len(cut.words[word]) == _YEAR
            and cut.words[word].isdecimal()
            and behind < title.last
            and cut.gaps[behind].startswith(",")
            and not MUSEUMS.isdisjoint(one.lower() for one in cut.words[behind : title.last])
        ):
            found[at : at + 1] = [
                part(cut, title, "title", title.first, word),
                part(cut, title, "issued", word, behind),
                part(cut, title, "publisher", behind, title.last),
            ]
            return


def medium_before_museum(cut: Tokens, found: list[Piece]) -> None:
    """ "The Train. 1975, photogravure and etching, Museum of Modern Art": between year and wall stands what it is made of."""
    for at in range(1, len(found) - 1):
        year, piece, wall = found[at - 1 : at + 2]
        if (
            (year.name, wall.name) == ("issued", "publisher")
            and piece.name in ("note", "title")
            and cut.gaps[piece.first].strip() == ","
            and cut.gaps[wall.first].strip() == ","
            and cut.words[piece.first][0].islower()
            and not MUSEUMS.isdisjoint(word.lower() for word in cut.words[wall.first : wall.last])
        ):
            renamed(found, at, "medium")
            return


def title_before_year(cut: Tokens, found: list[Piece]) -> None:
    """ "Roe, Pablo. Bull's Head. 1942. Handlebars and seat, 33.5 × 43.5 × 19 cm": behind the year stands what it is made of."""
    at = index_of(found, "author")
    if [piece.name for piece in found[at : at + 4]] != ["author", "issued", "title", "dimensions"]:
        return
    author = found[at]
    word = next(
        (
            n
            for n in range(author.first + 2, author.last)
            if cut.gaps[n] == ". " and len(cut.words[n - 1]) > 1 and "," in cut.gaps[n - 1]
        ),
        0,
    )
    if word and cut.gaps[found[at + 1].first] == ". ":
        renamed(found, at + 2, "medium")
        cut_in_two(cut, found, at, word, "author", "title")


MUSEUMS = frozenset(
    "museum museo musée museu gallery galerie galleria museums kunsthalle kunstmuseum pinacoteca pinakothek".split()
)


def museum_behind_year(cut: Tokens, found: list[Piece]) -> None:
    """ "The Train. 1975, Museum of Modern Art, New York": what keeps a picture stands behind its year."""
    for at in range(1, len(found)):
        year, piece = found[at - 1 : at + 1]
        if (
            year.name == "issued"
            and piece.name in ("title", "container-title", "note", "x")
            and cut.gaps[piece.first] in (", ", ". ")
            and cut.words[piece.first][0].isupper()
            and not MUSEUMS.isdisjoint(word.lower() for word in cut.words[piece.first : piece.last])
        ):
            renamed(found, at, "publisher")
            title_in_authors(cut, found)
            return


def archive_for_genre(cut: Tokens, found: list[Piece]) -> None:
    """ "photograph, 1930, Library of Congress, Prints Division": where a picture lies is no kind of it."""
    for at in range(1, len(found)):
        year, piece = found[at - 1 : at + 1]
        if (year.name, piece.name) == ("issued", "genre") and not ARCHIVES.isdisjoint(
            word.lower() for word in cut.words[piece.first : piece.last]
        ):
            renamed(found, at, "archive")
            return


ARCHIVES = frozenset(
    "library archive archives archiv bibliothek bibliothèque biblioteca archivo archivio arquivo staatsarchiv".split()
)
