"""Pages told from the volumes and issues that they stand behind."""

from __future__ import annotations

from itertools import pairwise

import msgspec

from refman.references.mending.shared import joined, meetings, part, renamed
from refman.references.pieces import Piece
from refman.references.tokens import Tokens


def page_behind_year(cut: Tokens, found: list[Piece]) -> None:
    """ "Phys. Lett. B716 (2012) 30": what a number behind the year of a numbered volume counts are pages."""
    for at in range(len(found) - 2):
        volume, year, page = found[at : at + 3]
        if (
            [volume.name, year.name] == ["volume", "issued"]
            and page.name in ("volume", "note", "x", "number")
            and page.last - page.first == 1
            and cut.words[page.first].isdecimal()
            and cut.gaps[page.first].strip() == ")"
        ):
            renamed(found, at + 2, "page")
            return


def page_of_a_year(cut: Tokens, found: list[Piece]) -> None:
    """ "JuS 2014, 123 (125)": journals that are cited by their year have the first page behind it, and the one that is meant."""
    for at in range(len(found) - 3):
        whole, year, page, meant = found[at : at + 4]
        if (
            [whole.name, year.name, page.name, meant.name] == ["container-title", "issued", "volume", "issue"]
            and cut.gaps[year.first] == " "
            and cut.gaps[page.first] == ", "
            and cut.gaps[meant.first] == " ("
            and meant is found[-1]
            and cut.words[page.first].isdecimal()
            and cut.words[meant.first].isdecimal()
            and len(cut.words[page.first] + cut.words[meant.first]) <= _FIGURES
            and int(cut.words[page.first])
            <= int(cut.words[meant.first])
            < int(cut.words[page.first]) + _LONGEST_ARTICLE
        ):
            renamed(found, at + 2, "page")
            renamed(found, at + 3, "note")
            return


# How long an article is at the most, and how many figures its two pages have.
_LONGEST_ARTICLE, _FIGURES = 100, 10


def range_of_pages(cut: Tokens, found: list[Piece]) -> None:
    """ "Blätter für Politik 16–22 (2011)": what a dash joins to the page is its beginning, and no volume."""
    for at, one, page in meetings(found, "volume", "page"):
        if (
            cut.gaps[page.first] in ("–", "-")
            and one.last - one.first == page.last - page.first == 1
            and cut.words[one.first].isdecimal()
            and cut.words[page.first].isdecimal()
        ):
            found[at : at + 2] = [joined(msgspec.structs.replace(one, name="page"), page)]
            return


def lettered_pages(cut: Tokens, found: list[Piece]) -> None:
    """ "Optical Society B 28, A67–A82": pages with a letter before each begin behind the volume."""
    for at, one, page in meetings(found, "volume", "page"):
        last = one.last - 1
        first = cut.words[last - 1] if one.last - one.first > 2 else ""
        if (
            len(first) == 1
            and first.isalpha()
            and cut.words[page.first] == first
            and not cut.gaps[last]
            and cut.gaps[page.first].strip() in ("-", "–", "—")
        ):
            found[at : at + 2] = [
                part(cut, one, "volume", one.first, last - 1),
                joined(part(cut, one, "page", last - 1, one.last), page),
            ]
            return


def pages_of_sections(cut: Tokens, found: list[Piece]) -> None:
    """ "The Salt Post, A1, A6": the pages of a newspaper bear the letters of its sections, and none is a volume."""
    for at, one, page in meetings(found, "volume", "page"):
        if cut.gaps[page.first].strip() == "," and all(
            _of_section("".join(cut.words[piece.first : piece.last])) for piece in (one, page)
        ):
            found[at : at + 2] = [msgspec.structs.replace(joined(one, page), name="page")]
            return


def _of_section(word: str) -> bool:
    return "A" <= word[0] <= "Z" and word[1:].isdecimal()


def range_as_page(cut: Tokens, found: list[Piece]) -> None:
    """ "(3., überarb. Aufl., Bd. 1–2)": what the word for volumes counts are no pages."""
    for at, (sign, piece) in enumerate(pairwise(found), 1):
        if (
            (sign.name, piece.name) == ("x", "page")
            and cut.words[sign.last - 1].lower() in OF_SEVERAL
            and cut.gaps[piece.first] in (". ", " ")
        ):
            renamed(found, at, "volume")
            return


OF_SEVERAL = frozenset("bd bde vol vols t tomos voll".split())
