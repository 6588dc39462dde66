"""Volumes, issues, pages and other numbers, genres and events that bear another's label."""

from __future__ import annotations

from itertools import pairwise

import msgspec

from refman.references.genres import SAID, SAID_IN
from refman.references.lexicon import KINDS, TAGS
from refman.references.mending.shared import cut_in_two, has_piece, joined, meetings, part, renamed
from refman.references.pieces import Piece
from refman.references.tokens import Tokens


def pages_here(cut: Tokens, found: list[Piece]) -> None:
    """ "hier S. 20 f.": the pages that a footnote means, behind a word that points to them."""
    if has_piece(found, "page"):
        return
    for at, piece in enumerate(found):
        words = cut.words[piece.first : piece.last]
        number = 2 if len(words) > 2 and "p" in TAGS.get(words[1].lower(), "") else 1
        if (
            piece.name in ("note", "x")
            and len(words) > number
            and words[0].lower() in HERE
            and words[number].isdecimal()
            and all(word.isdecimal() or word in ("f", "ff") for word in words[number:])
        ):
            found[at : at + 1] = [
                part(cut, piece, "x", piece.first, piece.first + number),
                part(cut, piece, "page", piece.first + number, piece.last),
            ]
            return


HERE = frozenset(("hier", "here", "ici", "qui", "aquí"))


def numbers(cut: Tokens, found: list[Piece]) -> None:
    """ "(Report No. 17)": the number of a work that is in no journal is its own."""
    if any(piece.name in ("container-title", "volume") for piece in found):
        return
    for at, piece in enumerate(found):
        if (
            piece.name == "issue"
            and at
            and {"report", "rep", "bericht", "paper", "publication", "standard", "rapport"}
            & {word.lower() for word in cut.words[max(0, piece.first - 3) : piece.first]}
        ):
            renamed(found, at, "number")


def and_next(cut: Tokens, found: list[Piece]) -> None:
    """ "p. 123 et s.", "pp. 45 et suiv.": and those that follow are pages too."""
    for at, (page, rest) in enumerate(pairwise(found)):
        if page.name == "page" and rest.name == "x" and cut.words[page.last - 1] == "et":
            if cut.words[rest.first] in FOLLOWING and rest.last - rest.first == 1:
                found[at : at + 2] = [joined(page, rest)]
            return


FOLLOWING = frozenset(("s", "ss", "sq", "sqq", "suiv", "seq"))


def height(cut: Tokens, found: list[Piece]) -> None:
    """ "146 с. ; 25 см": how high a book stands is no page."""
    for at, piece in enumerate(found):
        if piece.name == "page" and piece.last - piece.first == 2 and cut.words[piece.last - 1].lower() in LENGTHS:
            renamed(found, at, "dimensions")
            return


LENGTHS = frozenset(("см", "cm", "mm", "мм"))


def genres(cut: Tokens, found: list[Piece]) -> None:
    """A note that only says what kind of work it is ("Dissertation") is the genre."""
    if has_piece(found, "genre"):
        return
    for at, piece in enumerate(found):
        said = " ".join(cut.words[piece.first : piece.last]).lower()
        if (
            piece.name == "note"
            and piece.last - piece.first < 5
            and (said in SAID or any(part in said for part, _ in SAID_IN))
        ):
            renamed(found, at, "genre")
            return


def ranges(cut: Tokens, found: list[Piece]) -> None:
    """ "22 (12):1955 - 1976", "38,1: 1 - 16": two numbers with a dash between are the pages, behind volume and issue."""
    for at in range(1, len(found)):
        before, piece = found[at - 1 : at + 1]
        if (
            (before.name, piece.name) == ("issue", "page")
            and before.last - before.first == 1
            and cut.gaps[piece.first].strip() in ("-", "–", "—")
            and any(one.name == "volume" for one in found[:at])
        ):
            found[at - 1 : at + 1] = [joined(msgspec.structs.replace(before, name="page"), piece)]
            return
        if (
            piece.name == "issued"
            and before.name in ("volume", "issue")
            and piece.last - piece.first == 2
            and ":" in cut.gaps[piece.first]
            and cut.gaps[piece.last - 1].strip() in ("-", "–", "—")
            and any(one.name == "issued" for one in found[: at - 1])
            and not has_piece(found, "page")
        ):
            renamed(found, at, "page")
            return


_NUMBERED = ("paper", "papers", "papier", "papiere", "bericht", "report", "rapport")
SIGNS_OF_NUMBERS = frozenset((*KINDS["n"].split(), *_NUMBERED))


def sections(cut: Tokens, found: list[Piece]) -> None:
    """ "§ 823 Rn. 45": a number behind a section sign is a section."""
    for at, piece in enumerate(found):
        if (
            piece.name in ("volume", "issue", "page", "number")
            and cut.gaps[piece.first].rstrip().endswith("§")
            and not has_piece(found, "section")
        ):
            renamed(found, at, "section")
            return


def version_of_data(cut: Tokens, found: list[Piece]) -> None:
    """ "Harvard Dataverse, V2": data have versions, and no pages."""
    for at, piece in enumerate(found):
        word = "".join(cut.words[piece.first : piece.last])
        if piece.name in ("page", "volume", "note") and word[0] == "V" and word[1:].isdecimal():
            renamed(found, at, "version")
            return


def illustrated(cut: Tokens, found: list[Piece]) -> None:
    """ "1992, 238 p., ill.": that there are pictures is no page."""
    for at, piece in enumerate(found):
        if piece.name == "page" and piece.last - piece.first == 1 and cut.words[piece.first].lower() in PICTURES:
            renamed(found, at, "x")


PICTURES = frozenset(("ill", "abb", "fig", "illustr"))


def carriers(cut: Tokens, found: list[Piece]) -> None:
    """ "Apple Records, 1969, LP": what a work is on has no page."""
    for at, piece in enumerate(found):
        if (
            (piece.name in ("page", "volume", "issue", "note", "publisher") or piece is found[-1])
            and piece.last - piece.first == 1
            and cut.words[piece.first] in CARRIERS
            and not has_piece(found, "medium")
        ):
            renamed(found, at, "medium")
            return


CARRIERS = frozenset("LP CD DVD VHS MP3 Vinyl Cassette Audiobook Hörbuch Kindle CD-ROM DVD-ROM Blu-ray".split())


def patents(cut: Tokens, found: list[Piece]) -> None:
    """ "U.S. Patent 9 123 456": a patent is in no journal, its number is no volume."""
    for at, (one, two) in enumerate(pairwise(found)):
        if (
            one.name == "container-title"
            and two.name in ("volume", "issue", "number", "page")
            and cut.words[one.last - 1].lower() in PATENTS
            and one.last - one.first < _LONGEST_OFFICE
        ):
            renamed(found, at, "genre")
            renamed(found, at + 1, "number")
            return


PATENTS = frozenset(("patent", "pat", "patentschrift", "brevet", "brevetto", "patente"))
_LONGEST_OFFICE = 5


def pages_behind_page(cut: Tokens, found: list[Piece]) -> None:
    """ "17(1):5532, 22 pp.": a number before the sign for pages, behind another, says how many there are."""
    for at, (piece, sign) in enumerate(pairwise(found)):
        last = piece.last - 1
        if (
            piece.name == "page"
            and last - piece.first == 1
            and sign.name == "x"
            and sign.first == piece.last
            and not cut.gaps[sign.first].strip()
            and cut.words[sign.first].lower() in PAGES
            and cut.gaps[last].strip() in (",", ";")
            and cut.words[last].isdecimal()
        ):
            cut_in_two(cut, found, at, last, "page", "number-of-pages")
            return


PAGES = frozenset(("pp", "pages", "seiten"))


def pages_of_a_book(cut: Tokens, found: list[Piece]) -> None:
    """ "Einaudi, Torino 1992, pp. XI-650": one number behind "pp." and no whole that it is in is how many there are."""
    for at, (sign, piece) in enumerate(pairwise(found), 1):
        words = cut.words[piece.first : piece.last]
        front = len(words) == 2 and set(words[0]) <= _ROMAN and cut.gaps[piece.last - 1].strip() in ("-", "–", "+", ",")
        if (
            (piece.name, sign.name) == ("page", "x")
            and cut.words[sign.last - 1] == "pp"
            and words[-1].isdecimal()
            and (len(words) == 1 or front)
        ):
            renamed(found, at, "number-of-pages")
            return


_ROMAN = frozenset("IVXLC")


def page_of_a_book(cut: Tokens, found: list[Piece]) -> None:
    """ "Cedam, Padova 1975, p. 141 ss.": behind "p." in the singular stands a page, and never how many there are."""
    for at, (sign, piece) in enumerate(pairwise(found), 1):
        if (
            piece.name == "number-of-pages"
            and sign.name == "x"
            and cut.words[sign.last - 1] in ("p", "S")
            and "." in cut.gaps[piece.first]
            and piece.first == sign.last
        ):
            renamed(found, at, "page")
            return


def office_as_author(cut: Tokens, found: list[Piece]) -> None:
    """ "U.S. Patent 6,123,456": the country of a patent is nobody who wrote it."""
    for at in range(len(found) - 2):
        one, sign, number = found[at : at + 3]
        if (
            (one.name, sign.name, number.name) == ("author", "x", "number")
            and sign.last - sign.first == 1
            and cut.words[sign.first].lower() in OFFICES
            and one.last - one.first <= len(("U", "S"))
            and all(len(word) <= len("US") for word in cut.words[one.first : one.last])
        ):
            found[at : at + 2] = [msgspec.structs.replace(joined(one, sign), name="genre")]
            return


OFFICES = frozenset(("patent", "pat"))


def and_those_behind(cut: Tokens, found: list[Piece]) -> None:
    """ "Milano, 1960, 25 ss.": what others follow is a page, and never how many there are."""
    for at, piece, sign in meetings(found, "number-of-pages", "x"):
        if sign.last - sign.first == 1 and cut.words[sign.first] in BEHIND:
            found[at : at + 2] = [msgspec.structs.replace(joined(piece, sign), name="page")]
            return


BEHIND = frozenset(("ss", "sgg", "segg", "ff", "sqq"))


def number_in_pages(cut: Tokens, found: list[Piece]) -> None:
    """ "34 Suppl 2:S12. Abstract 123": what a word counts behind a full stop is no page."""
    for at, piece in enumerate(found):
        word = next((n for n in range(piece.first + 1, piece.last) if cut.words[n].lower() in ABSTRACTS), 0)
        if piece.name == "page" and word and cut.gaps[word].startswith("."):
            cut_in_two(cut, found, at, word, "page", "note")
            return


ABSTRACTS = frozenset(("abstract", "abstr", "poster", "paper"))


def table(cut: Tokens, found: list[Piece]) -> None:
    """ "Table 17-10-0005-01": the word says what is numbered, and is nothing that holds the work."""
    for at, piece, _number in meetings(found, "container-title", "number"):
        if piece.last - piece.first == 1 and cut.words[piece.first].lower() in TABLES:
            renamed(found, at, "genre")
            return


TABLES = frozenset(("table", "tableau", "tabla", "tabelle", "tabela"))


def pages_in_numerals(cut: Tokens, found: list[Piece]) -> None:
    """ "translated by W. R. Roe, ix–xxxii. Princeton": two numerals in small letters with a dash between are pages."""
    for at, piece in enumerate(found):
        if (
            piece.name in ("title", "note", "x")
            and piece.last - piece.first == _BOTH
            and cut.gaps[piece.last - 1].strip() in ("-", "–")
            and all(_SMALL.issuperset(word) for word in cut.words[piece.first : piece.last])
        ):
            renamed(found, at, "page")
            return


_SMALL = frozenset("ivxlc")
_BOTH = 2


def number_in_container(cut: Tokens, found: list[Piece]) -> None:
    """ "IZA Discussion Paper No. 293": the number of a series is none of its words."""
    names = {piece.name for piece in found}
    for at, piece in enumerate(found):
        last = piece.last - 1
        if (
            piece.name in ("container-title", "collection-title")
            and last - piece.first > 1
            and cut.words[last][0].isdigit()
            and ("n" in TAGS.get(cut.words[last - 1].lower(), "") or cut.words[last - 1].lower() in _NUMBERED)
            and cut.gaps[last].strip() in ("", ".")
        ):
            if cut.words[last - 1].lower() in _NUMBERED:
                if "number" not in names:
                    cut_in_two(cut, found, at, last, piece.name, "number")
                return
            grey = any("g" in TAGS.get(word.lower(), "") for word in cut.words[piece.first : last - 1])
            wanted = "number" if grey else "issue"
            if wanted not in names:
                found[at : at + 1] = [
                    part(cut, piece, piece.name, piece.first, last - 1),
                    part(cut, piece, "x", last - 1, last),
                    part(cut, piece, wanted, last, piece.last),
                ]
            return


ISSUES = frozenset("号 號 期 호".split())


def issues(cut: Tokens, found: list[Piece]) -> None:
    """ "第160号" and "№ 3" count issues."""
    if has_piece(found, "container-title"):
        for at, piece in enumerate(found):
            sign = cut.gaps[piece.first]
            if (
                piece.name in ("number", "genre", "medium")
                and "№" in sign
                and cut.words[piece.first].isdigit()
                and not has_piece(found, "issue")
            ):
                renamed(found, at, "issue")
            if piece.name == "volume" and at + 1 < len(found) and cut.words[found[at + 1].first] in ISSUES:
                found[at : at + 2] = [joined(msgspec.structs.replace(piece, name="issue"), found[at + 1])]
                return


def pages_behind_house(cut: Tokens, found: list[Piece]) -> None:
    """ "Lawrence Erlbaum. xxi, 567 p.": numerals in small letters before the number of pages belong to it."""
    for at, house, pages in meetings(found, "publisher", "number-of-pages"):
        last = house.last - 1
        if last > house.first and set(cut.words[last]) <= _SMALL_NUMERALS and cut.gaps[last].strip() in (".", ",", ";"):
            found[at : at + 2] = [
                part(cut, house, "publisher", house.first, last),
                joined(part(cut, house, "number-of-pages", last, house.last), pages),
            ]
            return


_SMALL_NUMERALS = frozenset("ivxlc")
