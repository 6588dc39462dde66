"""What the labels left at the ends of a title and is none of its words: a name in front, a town or a house behind."""

from __future__ import annotations

from itertools import pairwise

from refman.references.mending.shared import cut_in_two, index_of, is_place, joined, last_sentence, meetings, part
from refman.references.pieces import Piece
from refman.references.tokens import Tokens

_LONGEST_TOWN = 3
# What the names of houses that are bodies begin with, in small letters.
BODIES = frozenset(
    """centro centre center instituto institut institute istituto universidad universidade università université university
    fundación fundação fondation fondazione editorial ediciones éditions edizioni editora ministerio ministério ministère
    academia académie akademie""".split()
)
_SHORTEST_BODY = 3


def name_before_section(cut: Tokens, found: list[Piece]) -> None:
    """ "Lorz. § 19 Testamentsvollstreckung": one word before a section's sign is who wrote it."""
    at = index_of(found, "title")
    title = found[at]
    second = title.first + 1
    if (
        at <= (found[0].name == "citation-number")
        and second < title.last
        and cut.gaps[second].startswith(".")
        and "§" in cut.gaps[second]
        and cut.words[title.first].istitle()
    ):
        cut_in_two(cut, found, at, second, "author", "title")


def initial_before_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Collins, N.; d’Escrivan, J. The Companion": the initial that all others have behind their family names is a name's."""
    for at, one, title in meetings(found, "author", "title"):
        second = title.first + 1
        if (
            second < title.last
            and len(cut.words[title.first]) == 1
            and cut.words[title.first].isupper()
            and cut.gaps[title.first] == ", "
            and cut.gaps[second].startswith(". ")
            and cut.gaps[one.last - 1].strip(" .").endswith(";")
        ):
            found[at : at + 2] = [
                joined(one, part(cut, title, "author", title.first, second)),
                part(cut, title, "title", second, title.last),
            ]
            return


def given_before_colon(cut: Tokens, found: list[Piece]) -> None:
    """ "Waiba, Satyadeep ; Maji, BIplab: Catalyzed Reformation": the last author of an inverted list has a given name, too."""
    for at, one, title in meetings(found, "author", "title"):
        second = title.first + 1
        if (
            second < title.last
            and cut.gaps[title.first] == ", "
            and cut.gaps[second].startswith(":")
            and cut.words[title.first][0].isupper()
            and ";" in cut.gaps[one.last - 1]
            and any("," in gap for gap in cut.gaps[one.first + 1 : one.last - 1])
        ):
            found[at : at + 2] = [
                joined(one, part(cut, title, "author", title.first, second)),
                part(cut, title, "title", second, title.last),
            ]
            return


def town_behind_comma(cut: Tokens, found: list[Piece]) -> None:
    """ "Lesesozialisation in der Generation, Klagenfurt, 2020": a known town between the title and the year is the place."""
    for at, title, year in meetings(found, "title", "issued"):
        town = title.last - 1
        if (
            town - title.first > _LONGEST_TOWN
            and cut.gaps[town].strip("‘’”“»\"' ") == ","
            and cut.gaps[year.first] == ", "
            and len(cut.words[town]) > _LONGEST_TOWN
            and is_place(cut, town, title.last)
            and not any("," in gap for gap in cut.gaps[title.first + 1 : town])
        ):
            cut_in_two(cut, found, at, town, "title", "publisher-place")
            return


def town_before_house(cut: Tokens, found: list[Piece]) -> None:
    """ "… Oman and Central Arabia Calcutta: Government Printing House": the town before a house's colon is its place."""
    for at, title, house in meetings(found, "title", "publisher"):
        town = title.last - 1
        if (
            town - title.first > 1
            and cut.gaps[house.first] == ": "
            and cut.words[town - 1][0].isupper()
            and is_place(cut, town, title.last)
        ):
            cut_in_two(cut, found, at, town, "title", "publisher-place")
            return


def body_behind_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Debates contemporáneos. Centro de estudios mexicanos. https://…": the body that is the last sentence printed it."""
    at = index_of(found, "title")
    title = found[at]
    first = last_sentence(cut, title)
    behind = found[at + 1].name if at + 1 < len(found) else ""
    if (
        first
        and title.last - first >= _SHORTEST_BODY
        and cut.words[first].lower() in BODIES
        and cut.words[first][0].isupper()
        and behind in ("", "URL", "DOI")
    ):
        cut_in_two(cut, found, at, first, "title", "publisher")


def date_in_quotation(cut: Tokens, found: list[Piece]) -> None:
    """ "“Meeting Minutes, 2013-01-01.” 2013": what stands within the quotation marks is the title's."""
    for at, (title, date) in enumerate(pairwise(found)):
        if date.name != "issued" or title.name != "title":
            continue
        closed = next((n for n in range(date.first + 1, date.last) if not _CLOSING.isdisjoint(cut.gaps[n])), 0)
        if closed and _CLOSING.isdisjoint(cut.gaps[date.first]):
            found[at : at + 2] = [
                joined(title, part(cut, date, "title", date.first, closed)),
                part(cut, date, "issued", closed, date.last),
            ]
            return


_CLOSING = frozenset('”»"')
