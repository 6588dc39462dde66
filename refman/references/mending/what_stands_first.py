"""What stands first, and whether it is the author or the title: told by quotation marks, articles and colons."""

from __future__ import annotations

from refman.references.house_words import houses_in
from refman.references.mending.shared import cut_in_two, renamed
from refman.references.organisations import is_organisation
from refman.references.outlets import class_of_name
from refman.references.person import PARTICLES
from refman.references.pieces import Piece
from refman.references.tokens import Tokens
from refman.references.wordlists import given_names


def quoted_for_author(cut: Tokens, found: list[Piece]) -> None:
    """ "'Salt' (2010) Panorama. BBC One Television": what is quoted at the start is the title, what follows its whole."""
    if len(found) < _QUOTED_AND_ALL or [piece.name for piece in found[:3]] != ["author", "issued", "title"]:
        return
    first, year = found[:2]
    if any(len(word) == 1 for word in cut.words[first.first : first.last]):
        return  # the initials of people
    if cut.gaps[first.first] in _OPENING and cut.gaps[year.first].lstrip("?!.,")[:1] in _CLOSING:
        renamed(found, 0, "title")
        renamed(found, 2, "container-title")
        if cut.words[found[2].first] in ("In", "Dans", "En") and found[2].last - found[2].first > 1:
            cut_in_two(cut, found, 2, found[2].first + 1, "x", "container-title")
        if found[3].name == "container-title":
            renamed(found, 3, "publisher")


def quoted_entry(cut: Tokens, found: list[Piece]) -> None:
    """ "\"Salt.\" (2020). In Encyclopaedia Britannica": what is quoted at the start, before "in", is the title."""
    if [piece.name for piece in found[:4]] != ["author", "issued", "x", "container-title"]:
        return
    first, year, sign = found[:3]
    if (
        cut.gaps[first.first] in _OPENING
        and cut.gaps[year.first].lstrip("?!.,")[:1] in _CLOSING
        and cut.words[sign.first] in ("In", "Dans", "En")
    ):
        renamed(found, 0, "title")
        return
    whole = found[3]
    name = " ".join(cut.words[whole.first : whole.last]).lower()
    if (
        cut.words[sign.first] in ("In", "Dans", "En")
        and not any("," in gap for gap in cut.gaps[first.first + 1 : first.last])
        and (class_of_name(name) in ("encyclopedia", "dictionary") or "works" in houses_in(name))
    ):
        renamed(found, 0, "title")  # "Lichen. (2021). In Wikipedia"


_QUOTED_AND_ALL = 4
_OPENING, _CLOSING = frozenset("'‘\"“„«"), frozenset("'’\"”“»")


def article_for_author(cut: Tokens, found: list[Piece]) -> None:
    """ "The Qur'an (H. Roe, Trans.). (2015). Crescent Press": what an article stands before is no person."""
    first = found[0]
    if (
        first.name == "author"
        and cut.words[first.first] in _LEADING
        and first.last - first.first > 1
        and found[1].name == "translator"
        and not any("," in gap for gap in cut.gaps[first.first + 1 : first.last])
    ):
        renamed(found, 0, "title")


_LEADING = frozenset(("The", "Der", "Die", "Das", "Le", "La", "El", "Il"))


def author_before_colon(cut: Tokens, found: list[Piece]) -> None:
    """ "Hans-Ulrich von Roe: Der Feldzug. In: …": without an author, a whole name before the title's colon is one."""
    title = found[0]
    if title.name != "title":
        return
    colon = next(
        (n for n in range(title.first + 2, min(title.first + _LONGEST_NAME, title.last)) if ":" in cut.gaps[n]), 0
    )
    words = cut.words[title.first : colon]
    if (
        colon
        and words[0].partition("-")[0] in given_names()
        and words[-1] not in given_names()
        and all(word in PARTICLES or (word[0].isupper() and not word.isupper()) for word in words)
        and all(cut.gaps[n] in (" ", "-") for n in range(title.first + 1, colon))
    ):
        cut_in_two(cut, found, 0, colon, "author", "title")


_LONGEST_NAME = 7


def body_for_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Institut national du sel. (s. d.). La pêche": of two titles around a date in brackets the first is who wrote it."""
    if [piece.name for piece in found[:3]] != ["title", "issued", "title"]:
        return
    first = found[0]
    bracketed = cut.gaps[found[1].first].endswith(" (") and ")" in cut.gaps[found[2].first]
    words = cut.words[first.first : first.last]
    several = any(";" in gap for gap in cut.gaps[first.first + 1 : first.last])
    if bracketed and not several and cut.words[found[2].first] != "Prepared" and is_organisation(" ".join(words)):
        renamed(found, 0, "author")


def journal_in_press(cut: Tokens, found: list[Piece]) -> None:
    """ "(in press). Counting without numerals. Cognition & Number": what no word calls a house is a journal."""
    at = next((at for at, piece in enumerate(found) if piece.name == "publisher"), -1)
    dates = [cut.words[piece.first : piece.last] for piece in found if piece.name == "issued"]
    if at < 0 or [word.lower() for word in (dates[0] if dates else ())] != ["in", "press"]:
        return
    house = found[at]
    if "&" in "".join(cut.gaps[house.first + 1 : house.last]) and not houses_in(
        " ".join(cut.words[house.first : house.last]).lower()
    ) & {"press", "university"}:
        renamed(found, at, "container-title")
