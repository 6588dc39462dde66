"""Volumes told from issues, pages and houses, and from how many there are."""

from __future__ import annotations

from itertools import pairwise

from refman.references.lexicon import TAGS
from refman.references.mending.shared import cut_in_two, has_piece, joined, leads_in, meetings, part, renamed
from refman.references.outlets import class_of_name
from refman.references.pieces import Piece
from refman.references.tokens import Tokens


def alone(cut: Tokens, found: list[Piece]) -> None:
    """ "Frontiers in Microbiology, 5. https://": a short number alone behind the journal is its volume."""
    names = {piece.name for piece in found}
    if names & {"volume", "issue", "publisher", "editor"}:
        return
    for at, one, page in meetings(found, "container-title", "page"):
        if (
            not (at and leads_in(cut, found[at - 1]))
            and page.last - page.first == 1
            and len(cut.words[page.first]) < _ARTICLE_NUMBER
            and cut.words[page.first].isdecimal()
            and cut.gaps[page.first] == ", "
            and cut.gaps[page.last][:1] in (".", "")
            and class_of_name(" ".join(cut.words[one.first : one.last])) not in _BY_PAGES
            and not any("k" in TAGS.get(word.lower(), "") for word in cut.words[one.first : one.last])
        ):
            renamed(found, at + 1, "volume")
            return


_ARTICLE_NUMBER = 4


# Papers are cited by their pages.
_BY_PAGES = ("newspaper", "magazine")


def behind_year(cut: Tokens, found: list[Piece]) -> None:
    """ "Phys. Rev. C 2007, 75.": as chemists cite, the number behind the year is the volume; the page may be missing."""
    for at in range(2, len(found)):
        journal, year, page = found[at - 2 : at + 1]
        if (
            (journal.name, year.name, page.name) == ("container-title", "issued", "page")
            and cut.gaps[year.first] in (" ", ". ")
            and year.last - year.first == 1
            and page.last - page.first == 1
            and cut.words[page.first].isdecimal()
            and len(cut.words[page.first]) < _ARTICLE_NUMBER
            and cut.gaps[page.first] == ", "
        ):
            renamed(found, at, "volume")
            return


def before_colon(cut: Tokens, found: list[Piece]) -> None:
    """ "Biol. Sex Differ. 6:3.": of two numbers with a colon between, behind the journal, the first is the volume."""
    for at, _one, page in meetings(found, "container-title", "page"):
        if (
            page.last - page.first == 2
            and cut.gaps[page.first + 1].strip() == ":"
            and cut.words[page.first].isdecimal()
        ):
            cut_in_two(cut, found, at + 1, page.first + 1, "volume", "page")
            return


def numeral_in_container(cut: Tokens, found: list[Piece]) -> None:
    """ "Annales du Musée, VII, 1998", "Helikon XX-XXI (1980)": a numeral at the end of a journal's name is its volume."""
    for at, (piece, follow) in enumerate(pairwise(found)):
        last = piece.last - 1
        if piece.name != "container-title" or follow.name not in ("issued", "page", "issue"):
            continue
        in_brackets = follow.name == "issued" and cut.gaps[follow.first].strip() == "("
        if (
            last > piece.first
            and _is_numeral(cut.words[last])
            and (cut.gaps[last].strip(" »”") == "," or (in_brackets and cut.gaps[last] == " "))
        ):
            cut_in_two(cut, found, at, last, piece.name, "volume")
            return


def _is_numeral(word: str) -> bool:
    return len(word) > 1 and ROMAN.issuperset(word)


ROMAN = frozenset("IVXLC-–")


def lettered(cut: Tokens, found: list[Piece]) -> None:
    """ "vol. ED-11, no. 1": letters that a hyphen joins to the number are the volume's own."""
    for at, sign, volume in meetings(found, "x", "volume"):
        if (
            sign.last - sign.first > 1
            and cut.gaps[volume.first] == "-"
            and cut.words[sign.last - 1].isupper()
            and cut.words[sign.last - 2].lower() in OF_BOOKS
        ):
            own = sign.last - 1
            found[at : at + 2] = [
                part(cut, sign, "x", sign.first, own),
                joined(part(cut, sign, "volume", own, sign.last), volume),
            ]
            return


def like_a_year(cut: Tokens, found: list[Piece]) -> None:
    """ "Biochimica et Biophysica Acta, 1569, 1–9": behind a journal, before its pages, a second year is the volume."""
    for at in range(2, len(found)):
        journal, year, page = found[at - 2 : at + 1]
        if (
            (journal.name, year.name, page.name) == ("container-title", "issued", "page")
            and year.last - year.first == 1
            and cut.words[year.first].isdecimal()
            and cut.gaps[year.first] == ", "
            and cut.gaps[page.first].strip() in (",", ":")
            and any(one.name == "issued" and cut.words[one.first] != cut.words[year.first] for one in found[: at - 2])
        ):
            renamed(found, at - 1, "volume")
            return


def at_end_of_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Temps et récit, t. 1", "Dizionario. 6 voll.": a volume, or how many there are, is none of the title."""
    known = has_piece(found, "volume")
    for at, piece in enumerate(found):
        sign, number = piece.last - 2, piece.last - 1
        if piece.name not in ("title", "container-title") or sign <= piece.first or cut.gaps[sign].strip() not in ",.":
            continue
        first, second = cut.words[sign].lower(), cut.words[number]
        if (
            not known
            and cut.gaps[sign] == ", "
            and first in OF_BOOKS
            and (second.isdecimal() or ROMAN.issuperset(second))
        ):
            names = (("x", sign, number), ("volume", number, piece.last))
        elif first.isdecimal() and second.lower() in PLURALS:
            names = (("number-of-volumes", sign, number), ("x", number, piece.last))
        else:
            continue
        found[at : at + 1] = [
            part(cut, piece, piece.name, piece.first, sign),
            *(part(cut, piece, name, first, last) for name, first, last in names),
        ]
        return


OF_BOOKS = frozenset("vol t tome tomo bd band bind volume".split())


def counted(cut: Tokens, found: list[Piece]) -> None:
    """ "Quaderni, 4 voll.", "Lehrbuch der Physik, 2 Bde.": how many volumes there are, not which it is."""
    for at, piece in enumerate(found):
        last = piece.last - 1
        if cut.words[piece.first].isdecimal() and "number-of-volumes" not in {one.name for one in found}:
            if (
                piece.name in ("edition", "volume", "x", "note")
                and last == piece.first + 1
                and cut.words[last].lower() in PLURALS
            ):
                cut_in_two(cut, found, at, last, "number-of-volumes", "x")
                return
            if (
                piece.name == "volume"
                and last == piece.first
                and piece.last < len(cut.words)
                and (cut.words[piece.last].lower() in PLURALS or _ends_on_volumes(cut, found, at))
                and not cut.gaps[piece.last].strip(" .")
            ):
                renamed(found, at, "number-of-volumes")
                return


def _ends_on_volumes(cut: Tokens, found: list[Piece], at: int) -> bool:
    """ "1994, 2 vol.", "2 vol. Paris : Seuil", "3 vol., t. 2": in a book a number before the word, not behind it, counts."""
    end = found[at].last
    if cut.words[end] != "vol" or cut.gaps[end] != " " or has_piece(found, "container-title"):
        return False
    if end + 1 == len(cut.words):
        return at > 0 and found[at - 1].name == "issued"
    behind = next((piece.name for piece in found[at + 1 :] if piece.first > end), "")
    return behind == "publisher-place" or cut.words[end + 1] in ("t", "tome")


# In the plural: "2 vol." may be the second, where a journal is.
PLURALS = frozenset("vols voll bde bände volumes tomes tomos volumi volúmenes".split())


def as_house(cut: Tokens, found: list[Piece]) -> None:
    """ "Sämtliche Werke, Bd. I. Stuttgart": a numeral behind the word for a volume is no house."""
    for at, (sign, piece) in enumerate(pairwise(found)):
        if (
            sign.name == "x"
            and piece.name in ("publisher", "publisher-place")
            and piece.last - piece.first == 1
            and cut.words[sign.last - 1].lower() in COUNTED
            and set(cut.words[piece.first]) <= _NUMERALS
        ):
            renamed(found, at + 1, "volume")
            return


COUNTED = frozenset(("bd", "band", "vol", "volume", "t", "tome", "tomo", "том", "т"))


_NUMERALS = frozenset("IVXLC0123456789")


def numbered_part(cut: Tokens, found: list[Piece]) -> None:
    """ "Вестник МГУ. Серия 15": the number behind the word for a part of a journal is no volume."""
    for at, one, two in meetings(found, "container-title", "volume"):
        if (
            one.last - one.first > 1
            and cut.words[one.last - 1].lower() in PARTS
            and two.last - two.first == 1
            and cut.gaps[two.first] == " "
        ):
            found[at : at + 2] = [joined(one, two)]
            return


PARTS = frozenset(("серия", "серія", "série", "serie", "reihe"))


def behind_series(cut: Tokens, found: list[Piece]) -> None:
    """ "Proceedings of the Society, ser. 2, vol. 42": the first number is of the journal's series, the second the volume."""
    for at in range(len(found) - 2):
        container, number = found[at : at + 2]
        later = next((n for n in range(at + 2, min(at + 4, len(found))) if found[n].name in ("volume", "note")), 0)
        if (
            (container.name, number.name) == ("container-title", "volume")
            and cut.words[container.last - 1].lower() in SERIES_SIGNS
            and later
            and found[later].last - found[later].first == 1
            and cut.words[found[later].first].isdecimal()
        ):
            renamed(found, later, "volume")
            found[at : at + 2] = [joined(container, number)]
            return


SERIES_SIGNS = frozenset(("ser", "series", "sér", "série", "serie"))


def lettered_at_end(cut: Tokens, found: list[Piece]) -> None:
    """ "Gesammelte Schriften. Bd. I.2": a volume with its part, behind a stop, is none of the whole's name."""
    for at, piece in enumerate(found):
        sign = next(
            (n for n in range(piece.last - 3, piece.first, -1) if cut.words[n].lower() in ("bd", "band", "vol", "t")), 0
        )
        number = cut.words[sign + 1 : piece.last]
        if (
            piece.name in ("container-title", "title")
            and sign
            and cut.gaps[sign].strip() in (".", ",")
            and 0 < len(number) <= _PARTS_OF_A_NUMBER
            and all(word.isdecimal() or ROMAN.issuperset(word) for word in number)
        ):
            found[at : at + 1] = [
                part(cut, piece, piece.name, piece.first, sign),
                part(cut, piece, "x", sign, sign + 1),
                part(cut, piece, "volume", sign + 1, piece.last),
            ]
            return


_PARTS_OF_A_NUMBER = 2


def title_of_volume(cut: Tokens, found: list[Piece]) -> None:
    """ "La era de la información. Vol. 1: La sociedad red.": what a colon parts from the volume is its title, and nobody."""
    for at in range(2, len(found)):
        sign, number, piece = found[at - 2 : at + 1]
        if (
            (sign.name, number.name) == ("x", "volume")
            and piece.name in ("editor", "names", "author", "translator")
            and cut.words[sign.last - 1].lower() in COUNTED
            and cut.gaps[piece.first].strip() == ":"
        ):
            renamed(found, at, "x")
            if at + 1 < len(found) and found[at + 1].name == "x" and cut.gaps[piece.last] == " ":
                found[at : at + 2] = [joined(found[at], found[at + 1])]
            return


def of_series(cut: Tokens, found: list[Piece]) -> None:
    """ "Ann. of Math. (2) 141 (1995)": the number in brackets is the journal's series, the one behind it the volume."""
    for at, piece in enumerate(found):
        if (
            piece.name == "volume"
            and piece.last - piece.first == 2
            and cut.gaps[piece.first].endswith("(")
            and cut.gaps[piece.last - 1].strip() == ")"
            and len(cut.words[piece.first]) == 1
        ):
            cut_in_two(cut, found, at, piece.first + 1, "collection-number", "volume")
            return


def numeral_as_whole(cut: Tokens, found: list[Piece]) -> None:
    """ "in «Quaderni storici», XIV, 1979, fasc. 41": a numeral behind a journal in quotation marks is its volume."""
    for at, (name, numeral) in enumerate(pairwise(found)):
        if (
            numeral.name == "container-title"
            and name.name in ("note", "x", "publisher")
            and numeral.last - numeral.first == 1
            and ROMAN.issuperset(cut.words[numeral.first])
            and cut.gaps[name.first].rstrip().endswith("«")
            and cut.gaps[numeral.first].startswith("»")
        ):
            renamed(found, at, "container-title")
            renamed(found, at + 1, "volume")
            return
