"""Houses and their towns: which is which, and where the one ends and the other begins."""

from __future__ import annotations

from refman.references.countries import COUNTRIES
from refman.references.house_words import is_house_like_people
from refman.references.mending.shared import cut_in_two, has_piece, is_place, joined, meetings, part, renamed
from refman.references.pieces import Piece
from refman.references.tokens import Tokens

_FEW_WORDS = 5


def swapped(cut: Tokens, found: list[Piece]) -> None:
    """ "Laterza, Roma-Bari 2003": with a comma between, the house comes first; what is a city is the place."""
    for at, one, two in meetings(found, "publisher-place", "publisher"):
        if cut.gaps[two.first].startswith(","):
            if is_place(cut, two.first, two.last) and not is_place(cut, one.first, one.last):
                renamed(found, at, "publisher")
                renamed(found, at + 1, "publisher-place")
            return


_STATES = frozenset(
    "USA UK GB UAE DDR BRD UDSSR NSW DC NRW ACT QLD VIC DF IRL GER AUT SUI ITA FRA ESP AUS CAN POL".split()
)


def house_beside_place(cut: Tokens, found: list[Piece]) -> None:
    """ "(Leeds, Gill, 1971)", "Lakeside, Dublin": of two names for a place, one a city and the other nowhere, that is the house."""
    if has_piece(found, "publisher"):
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
            if gap in (":", "-") or (gap == "," and (_is_short_house(rest) or _is_house_behind(cut, word, piece.last))):
                if is_place(cut, piece.first, word) and not is_place(cut, word, piece.last):
                    cut_in_two(cut, found, at, word, "publisher-place", "publisher")
                    return
                break


def _is_short_house(words: list[str]) -> bool:
    return len(words) == 1 and 3 <= len(words[0]) <= 5 and words[0].isupper() and words[0] not in _STATES


_SHORTEST_WORD = 3


def _is_house_behind(cut: Tokens, first: int, last: int) -> bool:
    """ "Madrid, Siglo XXI": two words and more behind a city, of which none is a country's or a place's."""
    words = cut.words[first:last]
    return (
        len(words) > 1
        and all(word.lower() not in COUNTRIES and word not in _STATES for word in words)
        and all(len(word) >= _SHORTEST_WORD or set(word) <= set("IVX") for word in words)
        and words[0] != "New"
        and not any(is_place(cut, at, at + 1) for at in range(first, last))
        and not any("," in gap for gap in cut.gaps[first + 1 : last])
    )


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


def place_by_its_letters(cut: Tokens, found: list[Piece]) -> None:
    """ "Gender Trouble. NY: Routledge": a town by its letters, before a colon and the house, is no end of the title."""
    for at, title, house in meetings(found, "title", "publisher"):
        last = title.last - 1
        if (
            last > title.first
            and cut.words[last] in TOWNS
            and cut.gaps[last].strip() in (".", ",")
            and cut.gaps[house.first].strip() == ":"
        ):
            cut_in_two(cut, found, at, last, "title", "publisher-place")
            return


TOWNS = frozenset(("NY", "NYC", "LA", "DC", "SF", "СПб", "М"))


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
    for at, place, year in meetings(found, "publisher-place", "issued"):
        comma = next((n for n in range(place.first + 1, place.last) if cut.gaps[n].strip() == ","), 0)
        if (
            comma == place.first + 1
            and cut.gaps[place.first].strip() == "("
            and cut.gaps[year.last].startswith(")")
            and not is_place(cut, place.first, comma)
            and is_place(cut, comma, place.last)
            and len(cut.words[comma]) > _LONGEST_STATE
        ):
            cut_in_two(cut, found, at, comma, "publisher", "publisher-place")
            return


_LONGEST_STATE = 3


def film_before_year(cut: Tokens, found: list[Piece]) -> None:
    """ "Annie Hall. 1977; Los Angeles: United Artists.": as Chicago has films, the title stands before the first year."""
    for at in range(len(found) - 3):
        title, year, place, house = found[at : at + 4]
        if (
            (title.name, year.name, place.name) == ("publisher", "issued", "publisher-place")
            and house.name in ("container-title", "note", "publisher")
            and cut.gaps[place.first].strip() == ";"
            and cut.gaps[house.first].strip() == ":"
        ):
            renamed(found, at, "title")
            renamed(found, at + 3, "publisher")
            return


def state_in_bracket(cut: Tokens, found: list[Piece]) -> None:
    """ "Silver Spring (MD): NOAA", "Inland waters. La Paz (Bolivia): Plural": a bracket and a colon close the place."""
    for at, piece in enumerate(found):
        if piece.name not in ("publisher", "container-title", "title"):
            continue
        closed = next(
            (n for n in range(piece.first + 2, piece.last + 1) if n < len(cut.words) and cut.gaps[n] == "): "), 0
        )
        opened = next((n for n in range(closed - 1, piece.first, -1) if cut.gaps[n] == " ("), 0) if closed else 0
        if not opened:
            continue
        stop = next((n for n in range(opened - 1, piece.first, -1) if "." in cut.gaps[n]), piece.first)
        if not all(map(str.isalpha, cut.words[stop:closed])):
            continue
        if opened - stop > _LONGEST_TOWN or (stop == piece.first) != (piece.name == "publisher"):
            continue
        new = [part(cut, piece, piece.name, piece.first, stop)] if stop > piece.first else []
        new.append(part(cut, piece, "publisher-place", stop, closed))
        if closed < piece.last:
            new.append(part(cut, piece, "publisher", closed, piece.last))
        found[at : at + 1] = new
        return


_LONGEST_TOWN = 4


def river_in_date(cut: Tokens, found: list[Piece]) -> None:
    """ "Frankfurt a.M. 1982": the river is the town's, and no word of the date."""
    for at, place, date in meetings(found, "publisher-place", "issued"):
        behind = date.first + 2
        if tuple(cut.words[date.first : behind]) in RIVERS and behind < date.last:
            found[at : at + 2] = [
                joined(place, part(cut, date, "publisher-place", date.first, behind)),
                part(cut, date, "issued", behind, date.last),
            ]
            return


RIVERS = frozenset((("a", "M"), ("a", "O"), ("a", "D"), ("am", "Main"), ("i", "Br")))


def language_at_end(cut: Tokens, found: list[Piece]) -> None:
    """ "Korean J Med. 2011;81:12-9. Korean.": the language of an article stands at its end, and is no place."""
    last = found[-1]
    if last.name == "publisher-place" and last.last - last.first == 1 and cut.words[last.first].lower() in LANGUAGES:
        renamed(found, len(found) - 1, "note")


LANGUAGES = frozenset(
    """afrikaans arabic bulgarian chinese croatian czech danish dutch english estonian finnish french german greek hebrew hungarian
    icelandic italian japanese korean latvian lithuanian norwegian persian polish portuguese romanian russian serbian slovak
    slovenian spanish swedish turkish ukrainian vietnamese""".split()
)


def series_for_place(cut: Tokens, found: list[Piece]) -> None:
    """ "What Students Know, PISA, OECD Publishing, Paris": the place behind the house leaves none in front of it."""
    for at in range(len(found) - 2):
        first, house, second = found[at : at + 3]
        if (
            [first.name, house.name, second.name] == ["publisher-place", "publisher", "publisher-place"]
            and cut.gaps[first.first].startswith(",")
            and is_place(cut, second.first, second.last)
            and (cut.words[first.first].isupper() or not is_place(cut, first.first, first.last))
        ):
            renamed(found, at, "collection-title")
            return


def house_for_place(cut: Tokens, found: list[Piece]) -> None:
    """ "Traduzione di Ada Vigliani, Adelphi, 2010": without a house, what is one and bears a town's name is no place."""
    at = next((at for at, piece in enumerate(found) if piece.name == "publisher-place"), 0)
    if is_house_like_people(" ".join(cut.words[found[at].first : found[at].last])):
        renamed(found, at, "publisher")
