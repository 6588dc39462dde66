"""Series and their numbers without brackets: behind the title, before place and house, in proceedings."""

from __future__ import annotations

from itertools import pairwise

from refman.references.mending.series import SERIES_WORDS
from refman.references.mending.shared import cut_in_two, index_of, meetings, renamed
from refman.references.pieces import Piece
from refman.references.tokens import Tokens

# Words of the names of series, in the languages of the humanities.
WORDS = SERIES_WORDS | frozenset(
    """études etudes essais cahiers collection bibliothèque textes travaux mémoires publications studien texte beiträge
    abhandlungen forschungen quellen untersuchungen bibliothek handbuch handbücher arbeiten veröffentlichungen texts library
    classics paperbacks guides sources studi quaderni biblioteca testi saggi collana estudios cuadernos textos ensayos colección
    coleção estudos cadernos libros livres supplements supplementa beihefte subsidia corpus""".split()
)
_A_YEAR = 4


def in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Merchants of Cairo. Études sur le judaïsme médiéval 31. Leiden: Brill": a numbered series ends no title."""
    for at, (piece, place) in enumerate(pairwise(found)):
        number = piece.last - 1
        if (
            piece.name != "title"
            or place.name != "publisher-place"
            or not cut.words[number].isdecimal()
            or len(cut.words[number]) >= _A_YEAR
            or cut.gaps[number] not in (" ", ", ")
            or "." not in cut.gaps[place.first]
        ):
            continue
        stop = next((n for n in range(number - 1, piece.first, -1) if "." in cut.gaps[n]), 0)
        if (
            stop
            and number - stop > 1
            and cut.words[stop][0].isupper()
            and "(" not in "".join(cut.gaps[stop + 1 : number])
            and (not WORDS.isdisjoint(map(str.lower, cut.words[stop:number])) or _is_name(cut.words[stop:number]))
        ):
            cut_in_two(cut, found, at, number, "title", "collection-number")
            cut_in_two(cut, found, at, stop, "title", "collection-title")
            return


def _is_name(words: list[str]) -> bool:
    """Whether words are a name: "New Historicism"; what counts parts of a book is none."""
    return len(words) > 1 and all(word[0].isupper() for word in words) and _PARTS.isdisjoint(map(str.lower, words))


_PARTS = frozenset("part book volume vol band bd teil tome tomo libro livre buch act chapter heft no number nr".split())


def as_container(cut: Tokens, found: list[Piece]) -> None:
    """ "Holy Feast and Holy Fast. New Historicism 1. Berkeley: University of California Press": a series, taken for a whole."""
    for at, piece, place in meetings(found, "container-title", "publisher-place"):
        number = piece.last - 1
        if (
            number - piece.first > 1
            and cut.words[number].isdecimal()
            and len(cut.words[number]) < _A_YEAR
            and cut.gaps[number] == " "
            and cut.gaps[piece.first] == cut.gaps[place.first] == ". "
            and _is_name(cut.words[piece.first : number])
        ):
            cut_in_two(cut, found, at, number, "collection-title", "collection-number")
            return


def as_house(cut: Tokens, found: list[Piece]) -> None:
    """ "Einaudi Paperbacks 65. Torino: Einaudi": of two houses around a place the first, with a number, is a series."""
    for at in range(len(found) - 2):
        piece, place, house = found[at : at + 3]
        number = piece.last - 1
        if (
            (piece.name, place.name, house.name) == ("publisher", "publisher-place", "publisher")
            and number > piece.first
            and cut.words[number].isdecimal()
            and ":" in cut.gaps[house.first]
        ):
            cut_in_two(cut, found, at, number, "collection-title", "collection-number")
            return


def before_place_in_notes(cut: Tokens, found: list[Piece]) -> None:
    """ "3rd rev. ed., The Collected Works of Edith Roe 3 (Washington: ICS": what is numbered right before the bracket."""
    for at in range(1, len(found) - 1):
        piece, place = found[at : at + 2]
        number = piece.last - 1
        if (
            piece.name in ("note", "x", "publisher", "title")
            and place.name == "publisher-place"
            and number - piece.first > 1
            and cut.words[number].isdecimal()
            and len(cut.words[number]) < _A_YEAR
            and cut.gaps[number] == " "
            and cut.gaps[place.first] == " ("
            and cut.words[piece.first][0].isupper()
            and any(one.name == "title" for one in found[:at])
        ):
            cut_in_two(cut, found, at, number, "collection-title", "collection-number")
            return


def second_whole(cut: Tokens, found: list[Piece]) -> None:
    """ "ed. Ann Roe, Salt Studies 41 (Washington", "363–93. Salzwelt 21. Jena: Klett": of two wholes the one before the place."""
    for at in range(1, len(found) - 1):
        whole, number = found[at : at + 2]
        last = whole.last - 1
        if whole.name != "container-title" or not any(piece.name == "container-title" for piece in found[:at]):
            continue
        if (
            number.name == "volume"
            and cut.gaps[number.first] == " "
            and at + 2 < len(found)
            and found[at + 2].name == "publisher-place"
        ):
            renamed(found, at, "collection-title")
            renamed(found, at + 1, "collection-number")
        elif (
            number.name == "publisher-place"
            and last - whole.first > 0
            and cut.words[last].isdecimal()
            and len(cut.words[last]) < _A_YEAR
        ):
            cut_in_two(cut, found, at, last, "collection-title", "collection-number")
        else:
            continue
        return


def of_proceedings(cut: Tokens, found: list[Piece]) -> None:
    """ "(eds.) FM 2019. LNCS, vol. 11800": what stands before a series of proceedings is the whole, and no title."""
    at = index_of(found, "container-title")
    piece = found[at]
    stop = next((n for n in range(piece.last - 1, piece.first, -1) if cut.gaps[n].startswith(".")), piece.first)
    name = " ".join(cut.words[stop : piece.last]).lower()
    if name not in _PROCEEDINGS or at < 1:
        return
    if stop > piece.first:
        cut_in_two(cut, found, at, stop, "container-title", "collection-title")  # "ICS 2012. LNCS, vol. 1234"
        if at + 3 < len(found) and found[at + 3].name == "volume" and found[at + 2].name == "x":
            renamed(found, at + 3, "collection-number")
        return
    whole = at - 1
    first = index_of(found, "title")
    if found[whole].name in ("title", "note", "publisher") and 0 <= first < whole:
        renamed(found, whole, "container-title")
        renamed(found, at, "collection-title")
        if at + 2 < len(found) and found[at + 2].name in ("volume", "issue") and found[at + 1].name == "x":
            renamed(found, at + 2, "collection-number")


_PROCEEDINGS = frozenset(
    (
        "lncs",
        "lnai",
        "ccis",
        "lnbip",
        "lnee",
        "lncst",
        "lnicst",
        "ifip aict",
        "aisc",
        "lecture notes in computer science",
        "lecture notes in artificial intelligence",
        "lecture notes in business information processing",
        "communications in computer and information science",
        "advances in intelligent systems and computing",
    )
)
# The last word of each of their names.
OF_PROCEEDINGS = frozenset(name.split()[-1] for name in _PROCEEDINGS)


def behind_year(cut: Tokens, found: list[Piece]) -> None:
    """ "Gallimard, 2005. Bibliothèque des idées.": words of a series behind house and year, at the very end, as MLA has them."""
    house, year, piece = found[-3:] if len(found) > _HOUSE_AND_YEAR else (found[0],) * 3
    if (
        (house.name, year.name) == ("publisher", "issued")
        and piece.name in ("note", "x", "title", "container-title")
        and cut.gaps[year.first] == ", "
        and cut.gaps[piece.first] == ". "
        and piece.last == len(cut.words)
        and piece.last - piece.first > 1
        and cut.words[piece.first][0].isupper()
        and not WORDS.isdisjoint((cut.words[piece.first].lower(), cut.words[piece.last - 1].lower()))
        and not any(word[0].isdigit() for word in cut.words[piece.first : piece.last])
    ):
        renamed(found, len(found) - 1, "collection-title")


_HOUSE_AND_YEAR = 3
