"""Houses that no label saw: what stands between two brackets, or where a whole would stand."""

from __future__ import annotations

from itertools import pairwise

import msgspec

from refman.references.lexicon import MONTHS
from refman.references.mending.shared import cut_in_two, has_piece, index_of, is_place, joined, part, renamed
from refman.references.organisations import is_organisation
from refman.references.outlets import class_of_name
from refman.references.pieces import Piece
from refman.references.tokens import Tokens
from refman.references.widely import classes_of


def left_over(cut: Tokens, found: list[Piece]) -> None:
    """ "… (NIS Publication No. 17). U.S. Department of Health. https://": a body between a bracket and a stop is the house."""
    if _ENDED.isdisjoint(cut.gaps) or any(piece.name in ("publisher", "authority") for piece in found):
        return
    first = next((at for at, piece in enumerate(found) if piece.name == "title"), len(found)) + 1
    containers = [at for at, piece in enumerate(found) if piece.name == "container-title"]
    for at in range(first, len(found)):
        piece = found[at]
        if piece.name not in _LEFT or cut.gaps[piece.first] not in _ENDED:
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


# Where a bracket ends a sentence.
# What no field takes; a second title is none.
_LEFT = frozenset(("x", "note", "title"))
# "U.S. Department of" without a place, and the rest for a container.
_LEFT_BEHIND = _LEFT | {"container-title"}
_ENDED = frozenset(("). ", "]. "))


def books_as_container(cut: Tokens, found: list[Piece]) -> None:
    """ "Translated by Len Rix. New York Review Books, 2015": what calls itself books, before the year, is a house."""
    at = next((at for at, piece in enumerate(found) if piece.name == "container-title"), -1)
    if (
        0 < at < len(found) - 1
        and cut.words[found[at].last - 1] in BOOKS
        and found[at].last - found[at].first > 1
        and found[at + 1].name == "issued"
        and ", " in cut.gaps[found[at + 1].first]
        and not class_of_name(" ".join(cut.words[found[at].first : found[at].last]))
    ):
        renamed(found, at, "publisher")


BOOKS = frozenset(("Books", "Publishers", "Publishing", "Verlag", "Editora", "Ediciones", "Edizioni"))


def house_before_original(cut: Tokens, found: list[Piece]) -> None:
    """ "(pp. 13–39). Amorrortu. (Obra original publicada en 1996)": between two brackets, each after a stop, stands the house."""
    for at, piece in enumerate(found):
        if (
            piece.name in ("note", "x")
            and piece.last < len(cut.words)
            and cut.gaps[piece.first] == "). "
            and cut.gaps[piece.last] == ". ("
            and cut.words[piece.first][0].isupper()
            and piece.last - piece.first < _LONG_HOUSE
        ):
            renamed(found, at, "publisher")
            return


_LONG_HOUSE = 5


def kind_of_company(cut: Tokens, found: list[Piece]) -> None:
    """ "Praha: Grada Publishing, a.s.": the letters for what company it is belong to the house."""
    at = index_of(found, "publisher")
    house = found[at]
    last = house.last + 2
    if at >= 0 and tuple(cut.words[house.last : last]) in COMPANIES and cut.gaps[house.last] == ", ":
        behind = [piece for piece in found[at + 1 :] if piece.first < last]
        if behind and behind[-1].last <= last and all(piece.name in _LETTERS for piece in behind):
            whole = joined(house, msgspec.structs.replace(behind[-1], last=last, end=cut.end(last - 1)))
            found[at : at + 1 + len(behind)] = [whole]


COMPANIES = frozenset((("a", "s"), ("s", "r"), ("S", "A"), ("S", "L")))
_LETTERS = ("note", "x", "edition", "volume", "page", "publisher", "publisher-place")


def vietnamese_house(cut: Tokens, found: list[Piece]) -> None:
    """ "Kinh tế Việt Nam, NXB Chính trị Quốc gia, Hà Nội": "NXB" begins a house, and the place stands behind it."""
    for at, piece in enumerate(found):
        word = next((n for n in range(piece.first + 1, piece.last) if cut.words[n].lower() == "nxb"), 0)
        if piece.name in ("title", "container-title") and word and "," in cut.gaps[word]:
            cut_in_two(cut, found, at, word, piece.name, "publisher")
            rest = found[at + 2 :]
            if rest and rest[0].name in ("container-title", "note", "x", "publisher"):
                renamed(found, at + 2, "publisher-place")
            return


def known_house_at_end(cut: Tokens, found: list[Piece]) -> None:
    """ "Le système juridique, PUF, 3e éd., 2001": a known house behind a title's last comma, before edition or year."""
    for at, (title, behind) in enumerate(pairwise(found)):
        word = title.last - 1
        while word > title.first and "," not in cut.gaps[word]:
            word -= 1
        if (
            title.name == "title"
            and behind.name in ("edition", "issued")
            and cut.gaps[behind.first] == ", "
            and word > title.first + 1
            and (cut.words[word] in _SHORT_HOUSES or "press" in classes_of(" ".join(cut.words[word : title.last])))
        ):
            cut_in_two(cut, found, at, word, "title", "publisher")
            return


# As lawyers and scholars of France, Italy, Spain and Brazil shorten them.
_SHORT_HOUSES = frozenset(
    "PUF PUL PUG PUR PUM PUS PUQ LGDJ ESF CNRS UTET CEDAM CLUEB CISAM UOC UNED CSIC EDUSP EDUFBA RT".split()
)


def whole_behind_place(cut: Tokens, found: list[Piece]) -> None:
    """ "Rapport public, Paris, La Documentation française, février 2019": between place and date stands the house."""
    for at in range(1, len(found) - 2):
        place, whole, date = found[at : at + 3]
        if (
            [place.name, whole.name, date.name] == ["publisher-place", "container-title", "issued"]
            and found[at - 1].name == "title"
            and cut.gaps[place.first] == cut.gaps[whole.first] == cut.gaps[date.first] == ", "
        ):
            renamed(found, at + 1, "publisher")
            return


def place_and_house_in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "1979, Lector in fabula, Milano, Bompiani (trad. ingl. …)": a place and a known house end a title before a bracket."""
    at = index_of(found, "title")
    piece = found[at]
    for word in range(piece.first + 1, piece.last - 1):
        before, between = cut.gaps[word], cut.gaps[word + 1]
        if before not in (", ", ". ") or not is_place(cut, word, word + 1):
            continue
        house = word + 1
        ends = range(house + 1, min(house + 4, piece.last) + 1)
        end = next((n for n in ends if cut.gaps[n].strip() not in ("", "-", "&")), 0)
        # "Kulturna baština Hrvatske, Zagreb: Naklada Ljevak, 2. izd."
        named = between.strip() == ":" and end == piece.last and all(map(str.istitle, cut.words[house:end]))
        known = (
            before == between == ", "
            and end
            and cut.gaps[end].strip() in ("(", ".", "")
            and "press" in classes_of(" ".join(cut.words[house:end]))
        )
        if named or known:
            parts = ("title", piece.first, word), ("publisher-place", word, house), ("publisher", house, end)
            rest = (("x", end, piece.last),) if end < piece.last else ()
            found[at : at + 1] = [part(cut, piece, name, first, last) for name, first, last in (*parts, *rest)]
            return


def house_behind_kind(cut: Tokens, found: list[Piece]) -> None:
    """ "[Datensatz]. GESIS Datenarchiv. https://": what stands alone between the kind of work and the address is the house."""
    for at, (genre, piece) in enumerate(pairwise(found)):
        if (
            genre.name == "genre"
            and piece.name in ("x", "note")
            and cut.gaps[piece.first] == "]. "
            and (piece.last == len(cut.words) or cut.gaps[piece.last].startswith("."))
            and cut.words[piece.first][0].isupper()
            and piece.last - piece.first < _LONG_HOUSE
        ):
            renamed(found, at + 1, "publisher")
            return


def house_in_open_bracket(cut: Tokens, found: list[Piece]) -> None:
    """ "Citizenfour. (Radius, 2014)", "Phenol Chemistry (Wiley 2003)": what shares a bracket with the year ends no title."""
    if has_piece(found, "publisher"):
        return  # A rule before this one has found the house.
    for at, (piece, date) in enumerate(pairwise(found)):
        if (
            piece.name not in ("title", "container-title")
            or date.name != "issued"
            or cut.gaps[date.first] not in _JOINTS
        ):
            continue
        word = next((n for n in range(piece.last - 1, piece.first, -1) if "(" in cut.gaps[n]), 0)
        if (
            word
            and piece.last - word <= _LONG_HOUSE
            and not any(sign in gap for gap in cut.gaps[word + 1 : piece.last] for sign in "():")
            and cut.words[word][0].isupper()
            and cut.gaps[date.last].startswith(")")
            and cut.words[piece.last - 1].lower() not in MONTHS
        ):
            name = "publisher-place" if is_place(cut, word, piece.last) else "publisher"
            cut_in_two(cut, found, at, word, piece.name, name)
            return


_JOINTS = frozenset((", ", " "))


def house_behind_editors(cut: Tokens, found: list[Piece]) -> None:
    """ "Moe, K. B., Poe, D. B., Eds.; VCH: New York": what a semicolon parts from the editors, before a place, is no editor."""
    for at in range(2, len(found) - 1):
        sign, house, place = found[at - 1 : at + 2]
        if (
            (found[at - 2].name, sign.name, house.name, place.name) == ("editor", "x", "editor", "publisher-place")
            and ";" in cut.gaps[house.first]
            and cut.gaps[place.first].strip() == ":"
        ):
            renamed(found, at, "publisher")
            return


def series_behind_year(cut: Tokens, found: list[Piece]) -> None:
    """ "Barcelona: Planeta, 2002. (Autores Españoles)": a second house in a bracket behind the year is the series."""
    houses = [at for at, piece in enumerate(found) if piece.name == "publisher"]
    last = found[-1]
    if (
        len(houses) > 1
        and houses[-1] == len(found) - 1
        and found[-2].name == "issued"
        and cut.gaps[last.first].endswith("(")
        and cut.gaps[last.last].startswith(")")
    ):
        renamed(found, len(found) - 1, "collection-title")
