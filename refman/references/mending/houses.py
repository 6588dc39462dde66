"""Houses and their places: told from each other, and from what stands beside them."""

from __future__ import annotations

from itertools import pairwise

import msgspec

from refman.references.countries import COUNTRIES
from refman.references.lexicon import MONTHS, TAGS
from refman.references.mending.shared import cut_in_two, index_of, is_place, joined, part, renamed
from refman.references.organisations import is_organisation
from refman.references.outlets import class_of_name
from refman.references.pieces import Piece
from refman.references.tokens import Tokens


def swapped(cut: Tokens, found: list[Piece]) -> None:
    """ "Laterza, Roma-Bari 2003": with a comma between, the house comes first; what is a city is the place."""
    for at, (one, two) in enumerate(pairwise(found)):
        if (one.name, two.name) == ("publisher-place", "publisher") and cut.gaps[two.first].startswith(","):
            if is_place(cut, two.first, two.last) and not is_place(cut, one.first, one.last):
                renamed(found, at, "publisher")
                renamed(found, at + 1, "publisher-place")
            return


def over_brackets(cut: Tokens, found: list[Piece]) -> None:
    """ "[Doctoral dissertation, University of Toronto]. ProQuest": a field ends where a bracket opened before it closes."""
    for at, piece in enumerate(found):
        if piece.name != "publisher" or piece.last - piece.first < 2:
            continue
        if cut.words[piece.first] == "D" and piece.first and cut.words[piece.first - 1] == "Ph":
            cut_in_two(cut, found, at, piece.first + 1, "x", "publisher")  # Ph.D., The Ohio State University
            return
        for word in range(piece.first + 1, piece.last):
            gap = cut.gaps[word]
            if gap.startswith(("]", ")")) and not any(
                sign in "[(" for sign in "".join(cut.gaps[piece.first + 1 : word])
            ):
                cut_in_two(cut, found, at, word, "publisher", "note")
                return


# What no field takes; a second title is none.
_LEFT = frozenset(("x", "note", "title"))


# "U.S. Department of" without a place, and the rest for a container.
_LEFT_BEHIND = _LEFT | {"container-title"}


def left_over(cut: Tokens, found: list[Piece]) -> None:
    """ "… (NIS Publication No. 17). U.S. Department of Health. https://": a body between a bracket and a stop is the house."""
    if any(piece.name in ("publisher", "authority") for piece in found):
        return
    first = next((at for at, piece in enumerate(found) if piece.name == "title"), len(found)) + 1
    containers = [at for at, piece in enumerate(found) if piece.name == "container-title"]
    for at in range(first, len(found)):
        piece = found[at]
        if piece.name not in _LEFT or cut.gaps[piece.first] not in ("). ", "]. "):
            continue
        end = at + 1
        while end < len(found) and found[end].name in _LEFT_BEHIND and cut.gaps[found[end].first] == " ":
            end += 1
        if any(not at < container < end for container in containers):
            return
        last = found[end - 1].last
        text = " ".join(cut.words[piece.first : last])
        if last - piece.first > 2 and cut.gaps[last].startswith(".") and text[0].isupper() and is_organisation(text):
            name = "container-title" if class_of_name(text) in ("newspaper", "magazine") else "publisher"
            found[at:end] = [part(cut, piece, name, piece.first, last)]
            return


def editor_behind_edition(cut: Tokens, found: list[Piece]) -> None:
    """ "Moulins-lès-Metz : Ed Maisonneuve": what "Éditions" is short for before a name behind a colon is a house."""
    for at in range(len(found) - 2):
        place, sign, name = found[at : at + 3]
        if (
            (place.name, sign.name, name.name) == ("publisher-place", "x", "editor")
            and cut.gaps[sign.first].strip() == ":"
            and " ".join(cut.words[sign.first : sign.last]).lower() in SHORT_EDITIONS
            and all(len(word) > 1 for word in cut.words[name.first : name.last])
            and not any("." in gap for gap in cut.gaps[name.first + 1 : name.last])
        ):
            found[at + 1 : at + 3] = [joined(msgspec.structs.replace(sign, name="publisher"), name)]
            return


SHORT_EDITIONS = frozenset(("ed", "éd", "eds", "éds", "edit", "édit"))


def editor_behind_place(cut: Tokens, found: list[Piece]) -> None:
    """ "Paris: Dunod": who stands behind a place and a colon, at the end, is the house."""
    one, two = found[-2:]
    if (
        (one.name, two.name) == ("publisher-place", "editor")
        and cut.gaps[two.first].strip() == ":"
        and not any(piece.name == "publisher" for piece in found)
        and not any("e" in TAGS.get(word.lower(), "") for word in cut.words[two.first : two.last])
    ):
        renamed(found, len(found) - 1, "publisher")


_FEW_WORDS = 5


def months(cut: Tokens, found: list[Piece]) -> None:
    """ "Harvard University, April, 1965": a month behind the house belongs to the year."""
    for at, piece in enumerate(found[:-1]):
        last = piece.last - 1
        if (
            piece.name in ("publisher", "publisher-place", "container-title")
            and found[at + 1].name == "issued"
            and last > piece.first
            and cut.words[last].lower() in MONTHS
            and cut.gaps[last].strip() in (",", ".,", ";")
        ):
            year = found[at + 1]
            found[at : at + 2] = [
                part(cut, piece, piece.name, piece.first, last),
                Piece("issued", last, year.last, cut.starts[last], year.end, year.confidence),
            ]
            return


_STATES = frozenset(
    "USA UK GB UAE DDR BRD UDSSR NSW DC NRW ACT QLD VIC DF IRL GER AUT SUI ITA FRA ESP AUS CAN POL".split()
)


def title_behind_body(cut: Tokens, found: list[Piece]) -> None:
    """ "World Health Organization. WHO guidelines. Geneva: World Health Organization": the body ends at the stop,
    and the title begins; who stands behind place and colon is the house."""
    place = index_of(found[:-1], "publisher-place")
    if place < 1 or cut.gaps[found[place + 1].first].strip() != ":":
        return
    house = found[place + 1]
    if house.name not in ("title", "publisher") or any(one.name == "title" and one is not house for one in found):
        return
    author = found[place - 1]
    if author.name != "author":
        return
    stop = next((n for n in range(author.first + 1, author.last) if cut.gaps[n].startswith(". ")), 0)
    if stop and is_organisation(" ".join(cut.words[author.first : stop])):
        renamed(found, place + 1, "publisher")
        cut_in_two(cut, found, place - 1, stop, "author", "title")


def house_beside_place(cut: Tokens, found: list[Piece]) -> None:
    """ "(Leeds, Gill, 1971)", "Lakeside, Dublin": of two names for a place, one a city and the other nowhere, that is the house."""
    if any(piece.name == "publisher" for piece in found):
        return
    for at, piece in enumerate(found):
        if piece.name != "publisher-place":
            continue
        commas = [n for n in range(piece.first + 1, piece.last) if "," in cut.gaps[n]]
        if len(commas) != 1 or cut.gaps[commas[0]].strip() != ",":
            return
        comma = commas[0]
        if _is_city(cut, piece.first, comma) and _may_be_house(cut, comma, piece.last):
            cut_in_two(cut, found, at, comma, "publisher-place", "publisher")
        elif _is_city(cut, comma, piece.last) and _may_be_house(cut, piece.first, comma):
            cut_in_two(cut, found, at, comma, "publisher", "publisher-place")
        return


def press_as_place(cut: Tokens, found: list[Piece]) -> None:
    """ "Cambridge UP, 1997", "Leuven University Press": a press is no place, whatever town it bears the name of."""
    for at, piece in enumerate(found):
        if (
            piece.name == "publisher-place"
            and piece.last - piece.first > 1
            and cut.words[piece.last - 1].lower() in PRESSES
            and not any(cut.gaps[word].strip(" .-’'&") for word in range(piece.first + 1, piece.last))
        ):
            renamed(found, at, "publisher")
            return


PRESSES = frozenset(
    "up press presses verlag publishers publishing publications books éditions editions uitgeverij forlag".split()
)


def body_as_editor(cut: Tokens, found: list[Piece]) -> None:
    """ "Teacher preparation (ED545393). ERIC. https://…": a body in capitals alone between two stops edits nothing."""
    for one, piece in pairwise(found):
        if (
            piece.name == "editor"
            and one.name not in ("x", "container-title")
            and piece.last - piece.first == 1
            and cut.words[piece.first].isupper()
            and len(cut.words[piece.first]) > 2
            and cut.gaps[piece.first].endswith(". ")
            and cut.gaps[piece.last].startswith(".")
        ):
            renamed(found, found.index(piece), "publisher")
            return


def town_behind_verlag(cut: Tokens, found: list[Piece]) -> None:
    """ "Springer-Verlag Berlin": the town behind the house is its place."""
    for at, piece in enumerate(found):
        if piece.name != "publisher":
            continue
        verlag = next((n for n in range(piece.first, piece.last - 1) if cut.words[n].lower().endswith("verlag")), -1)
        # "Verlag Waldkirch" is a house.
        named = verlag > piece.first or (verlag >= 0 and "-" in cut.words[verlag])
        if named and not any(cut.gaps[n].strip() for n in range(verlag + 1, piece.last)):
            if is_place(cut, verlag + 1, piece.last):
                cut_in_two(cut, found, at, verlag + 1, "publisher", "publisher-place")
            return


def outlet_as_place(cut: Tokens, found: list[Piece]) -> None:
    """ "The New Ebola Protocols. Time": a magazine is no place."""
    for at, piece in enumerate(found):
        if piece.name == "publisher-place" and class_of_name(" ".join(cut.words[piece.first : piece.last])) in (
            "magazine",
            "newspaper",
        ):
            renamed(found, at, "container-title")
            return


def server_alone(cut: Tokens, found: list[Piece]) -> None:
    """ "(arXiv:1810.04805). arXiv. https://…": the server, between two stops, is the house."""
    for at, piece in enumerate(found):
        if (
            piece.name in ("x", "note")
            and piece.last - piece.first == 1
            and cut.gaps[piece.first].endswith(". ")
            and cut.gaps[piece.last].startswith(".")
            and class_of_name(cut.words[piece.first]) == "preprint"
        ):
            renamed(found, at, "publisher")
            return


SERVERS = frozenset(("arxiv", "biorxiv", "medrxiv", "psyarxiv", "socarxiv", "chemrxiv", "ssrn", "preprints"))


def preprint_servers(cut: Tokens, found: list[Piece]) -> None:
    """ "arXiv preprint arXiv:1412.6980": what stands before the number says the kind of work."""
    for at, piece in enumerate(found):
        last = piece.last - 1
        if (
            piece.name in ("x", "note")
            and last - piece.first == 1
            and cut.words[last].lower() == "preprint"
            and not cut.gaps[last].strip()
            and class_of_name(cut.words[piece.first]) == "preprint"
        ):
            renamed(found, at, "genre")
            return


def _is_city(cut: Tokens, first: int, last: int) -> bool:
    """A known city that is no region ("Boca Raton, Florida")."""
    return is_place(cut, first, last) and COUNTRIES.isdisjoint(word.lower() for word in cut.words[first:last])


def _may_be_house(cut: Tokens, first: int, last: int) -> bool:
    """Words in capitals, none of which is known as a place or as part of one."""
    words = cut.words[first:last]
    return (
        not is_place(cut, first, last)
        and len(words) < _FEW_WORDS
        and all(
            len(word) >= _SHORTEST_HOUSE
            and word[0].isupper()
            and word[1:].islower()
            and word.lower() not in COUNTRIES
            and not is_place(cut, at, at + 1)
            for at, word in enumerate(words, first)
        )
    )


_SHORTEST_HOUSE = 4


def place_and_house(cut: Tokens, found: list[Piece]) -> None:
    """ "Rennes : PUR", "Paris, PUF": the place before a colon, or a known city before a house in capitals."""
    names = {piece.name for piece in found}
    for at, piece in enumerate(found):
        if piece.name not in ("publisher", "publisher-place") or {"publisher", "publisher-place"} <= names:
            continue
        for word in range(piece.first + 1, piece.last):
            gap = cut.gaps[word].strip().removeprefix(".").lstrip()
            rest = cut.words[word : piece.last]
            if gap == ":" or gap == "-" or (gap == "," and len(rest) == 1 and _is_short_house(rest[0])):
                if is_place(cut, piece.first, word) and not is_place(cut, word, piece.last):
                    cut_in_two(cut, found, at, word, "publisher-place", "publisher")
                    return
                break


def _is_short_house(word: str) -> bool:
    return 3 <= len(word) <= 5 and word.isupper() and word not in _STATES


_KINDS = frozenset(("manuscript", "manuskript", "typescript", "preprint", "mimeo", "unpublished manuscript", "pdf"))


def houses(cut: Tokens, found: list[Piece]) -> None:
    """What is called a house, and has a volume and pages but no place, is the journal; "(Manuscript)" says the kind."""
    names = {piece.name for piece in found}
    for at, piece in enumerate(found):
        if piece.name != "publisher":
            continue
        if " ".join(cut.words[piece.first : piece.last]).lower() in _KINDS and "genre" not in names:
            renamed(found, at, "genre")
        elif {"volume", "page"} <= {one.name for one in found[at:]} and not names & {
            "container-title",
            "publisher-place",
            "editor",
            "edition",
        }:
            renamed(found, at, "container-title")
        return


_HOUSES = frozenset(
    "Foundation Institute Ministry University Centre Center Agency Bureau Council Department Stiftung Institut Universität".split()
)


def called_containers(cut: Tokens, found: list[Piece]) -> None:
    """ "R Foundation for Statistical Computing, Vienna": an organisation before a place, with no numbers, is the house."""
    if {"publisher", "volume", "issue", "page", "editor"} & {piece.name for piece in found}:
        return
    for at, (one, two) in enumerate(pairwise(found)):
        if (
            (one.name, two.name) == ("container-title", "publisher-place")
            and cut.gaps[two.first].startswith(",")
            and at
            and found[at - 1].name == "title"
            and not any(set("cjk") & set(TAGS.get(word.lower(), "")) for word in cut.words[one.first : one.last])
            and not _HOUSES.isdisjoint(cut.words[one.first : one.last])
        ):
            renamed(found, at, "publisher")
            return


def wide_colons(cut: Tokens, found: list[Piece]) -> None:
    """ "上海：商务印书馆" as one place: the house stands behind the colon."""
    for at, piece in enumerate(found):
        colon = next((n for n in range(piece.first + 1, piece.last) if cut.gaps[n].strip() == "："), 0)
        if piece.name in ("publisher-place", "publisher") and colon:
            cut_in_two(cut, found, at, colon, "publisher-place", "publisher")
            return


def places_before_houses(cut: Tokens, found: list[Piece]) -> None:
    """ "《近代中国思想史》，上海：商务印书馆": what stands before a colon and a house is the place."""
    for at in range(1, len(found) - 1):
        before, piece, after = found[at - 1 : at + 2]
        if (
            (before.name, piece.name, after.name) == ("title", "container-title", "publisher")
            and cut.gaps[after.first].strip() in ("：", ":")
            and piece.last - piece.first == 1
            and not cut.words[piece.first].isascii()
            and len(cut.words[piece.first]) < 5
        ):
            renamed(found, at, "publisher-place")
            return


def university_of_a_place(cut: Tokens, found: list[Piece]) -> None:
    """ "Université de Californie à Irvine, USA": a name that ends on "at" or "of" goes on to the next comma."""
    for at, (house, place) in enumerate(pairwise(found)):
        if (
            (house.name, place.name) == ("publisher", "publisher-place")
            and cut.words[house.last - 1].lower() in OF
            and cut.gaps[place.first] == " "
        ):
            end = next((n for n in range(place.first + 1, place.last) if cut.gaps[n].startswith(",")), place.last)
            whole = joined(house, part(cut, place, "publisher", place.first, end))
            rest = [part(cut, place, "publisher-place", end, place.last)] if end < place.last else []
            found[at : at + 2] = [whole, *rest]
            return


OF = frozenset("à of at in de di da do del della zu von für".split())


def place_by_its_letters(cut: Tokens, found: list[Piece]) -> None:
    """ "Gender Trouble. NY: Routledge": a town by its letters, before a colon and the house, is no end of the title."""
    for at, (title, house) in enumerate(pairwise(found)):
        last = title.last - 1
        if (
            (title.name, house.name) == ("title", "publisher")
            and last > title.first
            and cut.words[last] in TOWNS
            and cut.gaps[last].strip() in (".", ",")
            and cut.gaps[house.first].strip() == ":"
        ):
            cut_in_two(cut, found, at, last, "title", "publisher-place")
            return


TOWNS = frozenset(("NY", "NYC", "LA", "DC", "SF", "СПб", "М"))


def pages_behind_house(cut: Tokens, found: list[Piece]) -> None:
    """ "Lawrence Erlbaum. xxi, 567 p.": numerals in small letters before the number of pages belong to it."""
    for at, (house, pages) in enumerate(pairwise(found)):
        last = house.last - 1
        if (
            (house.name, pages.name) == ("publisher", "number-of-pages")
            and last > house.first
            and set(cut.words[last]) <= _SMALL_NUMERALS
            and cut.gaps[last].strip() in (".", ",", ";")
        ):
            found[at : at + 2] = [
                part(cut, house, "publisher", house.first, last),
                joined(part(cut, house, "number-of-pages", last, house.last), pages),
            ]
            return


_SMALL_NUMERALS = frozenset("ivxlc")


def house_before_place(cut: Tokens, found: list[Piece]) -> None:
    """ "Lipkowitz, K. B., Ed.; VCH: New York": between a semicolon and the town's colon stands the house."""
    for at in range(1, len(found) - 1):
        piece, place = found[at : at + 2]
        if (
            piece.name in ("container-title", "title", "note", "x", "collection-title")
            and place.name == "publisher-place"
            and cut.gaps[piece.first].strip().endswith(";")
            and cut.gaps[place.first].strip() == ":"
            and piece.last - piece.first < _FEW_WORDS
        ):
            renamed(found, at, "publisher")
            return


_FEW_WORDS = 5


def house_behind_place(cut: Tokens, found: list[Piece]) -> None:
    """ "Hebrew Poetry. GBS. Minneapolis: Fortress": what a colon parts from the town is the house, what stands before a series."""
    for at in range(len(found) - 2):
        series, place, house = found[at : at + 3]
        if (
            (series.name, place.name) == ("publisher", "publisher-place")
            and house.name in ("note", "container-title", "title", "publisher")
            and cut.gaps[house.first].strip() == ":"
            and cut.gaps[place.first].strip() == "."
            and series.last - series.first == 1
            and cut.words[series.first].isupper()
        ):
            renamed(found, at, "collection-title")
            renamed(found, at + 2, "publisher")
            return


def in_bracket(cut: Tokens, found: list[Piece]) -> None:
    """ "Nuclear Structure (Benjamin, New York, 1969)": as physicists cite books, the bracket holds house, town and year."""
    for at in range(len(found) - 2):
        title, place, year = found[at : at + 3]
        if (place.name, year.name) != ("publisher-place", "issued") or not cut.gaps[year.last].startswith(")"):
            continue
        bracket = next((n for n in range(title.first + 1, title.last) if cut.gaps[n].strip() == "("), 0)
        if (
            title.name in ("title", "container-title")
            and bracket
            and cut.gaps[place.first].strip() == ","
            and not any(")" in gap for gap in cut.gaps[bracket + 1 : place.first + 1])
            and cut.words[bracket][0].isupper()
        ):
            cut_in_two(cut, found, at, bracket, title.name, "publisher")
            return


def of_two_in_bracket(cut: Tokens, found: list[Piece]) -> None:
    """ "(North-Holland, Amsterdam, 1955)": of two names in such a bracket the first is the house, where it is no town."""
    for at, (place, year) in enumerate(pairwise(found)):
        comma = next((n for n in range(place.first + 1, place.last) if cut.gaps[n].strip() == ","), 0)
        if (
            (place.name, year.name) == ("publisher-place", "issued")
            and comma == place.first + 1
            and cut.gaps[place.first].strip() == "("
            and cut.gaps[year.last].startswith(")")
            and not is_place(cut, place.first, comma)
            and is_place(cut, comma, place.last)
            and len(cut.words[comma]) > _LONGEST_STATE
        ):
            cut_in_two(cut, found, at, comma, "publisher", "publisher-place")
            return


_LONGEST_STATE = 3
