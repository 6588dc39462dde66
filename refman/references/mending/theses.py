"""Theses: what kind they are, and the university that they were written at."""

from __future__ import annotations

from itertools import pairwise

import msgspec

from refman.references.genres import SAID
from refman.references.house_words import is_university
from refman.references.mending.shared import cut_in_two, has_piece, joined, meetings, part, renamed
from refman.references.pieces import Piece
from refman.references.tokens import Tokens


def genre_in_house(cut: Tokens, found: list[Piece]) -> None:
    """ "硕士. 燕山大学", "PhD thesis. University of Oslo": a kind of work before a full stop is no part of the house."""
    if has_piece(found, "genre"):
        return
    for at, piece in enumerate(found):
        if piece.name != "publisher":
            continue
        stop = next((n for n in range(piece.first + 1, piece.last) if cut.gaps[n].startswith(".")), 0)
        if stop and " ".join(cut.words[piece.first : stop]).lower() in SAID:
            cut_in_two(cut, found, at, stop, "genre", "publisher")
            return


def genre_as_container(cut: Tokens, found: list[Piece]) -> None:
    """ "…研究. 硕士. 燕山大学": the degree alone, before a university, holds no work."""
    for at, piece, _house in meetings(found, "container-title", "publisher"):
        if piece.last - piece.first == 1 and cut.words[piece.first] in DEGREES:
            renamed(found, at, "genre")
            return


DEGREES = frozenset("硕士 博士 學士 碩士 学士 석사 박사 修士".split())


def faculty_in_genre(cut: Tokens, found: list[Piece]) -> None:
    """ "Dissertação (Mestrado em Educação) – Faculdade de Educação, USP": behind the dash stands where it was written."""
    for at, genre, house in meetings(found, "genre", "publisher"):
        dash = next((n for n in range(genre.first + 1, genre.last) if cut.gaps[n].strip(") ") in ("–", "-", "—")), 0)
        if dash and cut.words[dash].lower() in FACULTIES and cut.gaps[house.first] == ", ":
            found[at : at + 2] = [
                part(cut, genre, "genre", genre.first, dash),
                joined(part(cut, genre, "publisher", dash, genre.last), house),
            ]
            return


FACULTIES = frozenset(
    "faculdade instituto escola departamento programa centro universidade facultad escuela faculty department school".split()
)


def degree_in_house(cut: Tokens, found: list[Piece]) -> None:
    """ "M.A. East Tennessee State University": the letters of a degree are no part of the university."""
    for at, piece in enumerate(found):
        second = piece.first + 1
        if (
            piece.name == "publisher"
            and piece.last - piece.first > 2
            and (cut.words[piece.first], cut.words[second]) in _DEGREES
            and cut.gaps[second] == "."
            and cut.gaps[second + 1].startswith(".")
            and cut.words[second + 1].lower() not in _THESES
            and is_university(" ".join(cut.words[second + 1 : piece.last]))
        ):
            cut_in_two(cut, found, at, second + 1, "genre", "publisher")
            return


DEGREE_LETTERS = frozenset(("m", "ph", "b", "d"))
_THESES = frozenset(("thesis", "theses", "dissertation", "diss", "thèse", "tesis"))
_DEGREES = frozenset(
    (("M", "A"), ("M", "S"), ("M", "Sc"), ("M", "Phil"), ("M", "Ed"), ("Ph", "D"), ("B", "A"), ("D", "Phil"))
)


def department_before_university(cut: Tokens, found: list[Piece]) -> None:
    """ "Dept. Elect. Eng., Stanford Univ.": the part of a university where a thesis was written is part of its name."""
    for at, (one, two) in enumerate(pairwise(found)):
        if (
            one.name in ("container-title", "publisher-place")
            and two.name == "publisher"
            and cut.words[one.first].lower() in DEPARTMENTS
            and "," in cut.gaps[two.first]
        ):
            found[at : at + 2] = [joined(msgspec.structs.replace(one, name="publisher"), two)]
            if one.name == "publisher-place" and at + 1 < len(found) and found[at + 1].name == "note":
                renamed(found, at + 1, "publisher-place")  # "Instituto de Geociências, Universidade da Bahia, Salvador"
            return


DEPARTMENTS = frozenset(
    "dept department school faculty institute institut fakultät fachbereich département faculté instituto faculdade".split()
)


def university_as_container(cut: Tokens, found: list[Piece]) -> None:
    """ "硕士. 燕山大学", "PhD thesis. University of Lakes": what a thesis was written at is no whole that it is in."""
    thesis = any(
        piece.name == "genre" and SAID.get(" ".join(cut.words[piece.first : piece.last]).lower()) == "thesis"
        for piece in found
    )
    for at, piece in enumerate(found):
        name = "".join(cut.words[piece.first : piece.last]).lower()
        if thesis and piece.name == "container-title" and any(word in name for word in _UNIVERSITY):
            renamed(found, at, "publisher")
            return


_UNIVERSITY = ("univers", "大学", "大學", "대학교", "hochschule", "college", "institute", "школа", "университет")


def numbered_university(cut: Tokens, found: list[Piece]) -> None:
    """ "Thèse, Paris 1, 2011", "thèse Lyon III": the number behind the city is of the university that bears its name."""
    if _SAID.isdisjoint(map(str.lower, cut.words)):
        return
    for at, piece in enumerate(found):
        if piece.name not in ("genre", "publisher-place", "publisher"):
            continue
        word = next((n for n in range(piece.first, piece.last) if _is_numbered_city(cut, n)), -1)
        if word < 0:
            continue
        if piece.name == "genre" and word > piece.first and word + 2 == piece.last:  # "thèse Lyon III"
            cut_in_two(cut, found, at, word, "genre", "publisher")
            return
        if word + 1 < piece.last:
            continue
        if piece.name != "genre" and at + 1 < len(found) and found[at + 1].first == piece.last:
            number = found[at + 1]
            house = msgspec.structs.replace(piece, name="publisher")
            found[at : at + 2] = [joined(house, part(cut, number, number.name, number.first, number.first + 1))]
            if number.last > number.first + 1:  # "1, 2011" as a date
                found.insert(at + 1, part(cut, number, number.name, number.first + 1, number.last))
            return


def _is_numbered_city(cut: Tokens, word: int) -> bool:
    return (
        word + 1 < len(cut.words)
        and cut.words[word + 1] in _NUMBERS
        and cut.gaps[word + 1] == " "
        and cut.words[word] in _CITIES
    )


# The universities of France that share a city are told by numbers.
_CITIES = frozenset(
    "Paris Lyon Bordeaux Lille Grenoble Toulouse Montpellier Strasbourg Nancy Rennes Aix-Marseille Marseille Nice Clermont".split()
)
CITIES = frozenset(city.lower() for city in _CITIES)
_SAID = frozenset(("thèse", "thèses", "doctorat", "mémoire", "habilitation", "hdr", "thesis", "dissertation"))
_NUMBERS = frozenset("1 2 3 4 5 6 7 8 9 10 11 12 13 I II III IV V VI VII VIII IX X XI XII XIII".split())


def degree_as_container(cut: Tokens, found: list[Piece]) -> None:
    """ "M.S. thesis, Dept. Elect. Eng., Harvard Univ.": what degree it was written for is no whole."""
    for at, piece in enumerate(found):
        if (
            piece.name == "container-title"
            and cut.words[piece.last - 1].lower() in THESES
            and piece.last - piece.first < 5
        ):
            renamed(found, at, "genre")
            names = [one.name for one in found[at + 1 : at + 3]]
            if names == ["publisher", "archive"]:
                found[at + 1 : at + 3] = [
                    msgspec.structs.replace(joined(found[at + 1], found[at + 2]), name="publisher")
                ]
            return


THESES = frozenset("thesis dissertation diss".split())


def russian(cut: Tokens, found: list[Piece]) -> None:
    """ "Язык и культура: дис. ... д-ра филол. наук": from the word for a thesis to "наук" it is the kind of work."""
    first = next((n for n, word in enumerate(cut.words) if n and word.lower() in RUSSIAN), 0)
    if not first or not cut.gaps[first].strip()[:1] or cut.gaps[first].strip()[-1] not in ":.,—-–":
        return
    end = next((n + 1 for n in range(first, min(first + _LONGEST, len(cut.words))) if cut.words[n] == "наук"), 0)
    touched = [at for at, piece in enumerate(found) if piece.first < end and piece.last > first]
    if not end or not touched or found[touched[0]].name not in ("title", "container-title", "genre", "x", "note"):
        return
    before, behind = found[touched[0]], found[touched[-1]]
    whole = joined(before, behind) if before is not behind else before
    out = [part(cut, whole, "genre", first, end)]
    if before.first < first:
        out.insert(0, part(cut, before, before.name, before.first, first))
    if behind.last > end:
        out.append(part(cut, behind, behind.name, end, behind.last))
    found[touched[0] : touched[-1] + 1] = out


# In full they stand in titles, as catalogues have them.
RUSSIAN = frozenset(("дис", "дисс", "автореф"))
_LONGEST = 12
