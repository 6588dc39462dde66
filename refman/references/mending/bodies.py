"""Bodies whose name the labels cut: the department below an author, the group behind "et al.;"."""

from __future__ import annotations

from refman.references.mending.editors import EDITED_WORDS
from refman.references.mending.shared import cut_in_two, joined, meetings, part, renamed
from refman.references.organisations import is_organisation
from refman.references.pieces import Piece
from refman.references.tokens import Tokens

# What the name of a part of a ministry begins with, in small letters.
UNITS = frozenset(
    """secretaria secretaría secretariat departamento department dipartimento département ministério ministerio ministère
    coordenação coordinación conselho consejo diretoria dirección direção direction direzione superintendência subsecretaria
    subsecretaría gabinete procuradoria división division divisão bureau office superintendencia""".split()
)
# What the names of groups of authors end on.
GROUPS = frozenset("collaborators investigators collaboration consortium group network committee team authors".split())
_LONGEST_UNIT, _LONGEST_GROUP = 9, 16


def department_in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "BRASIL. Ministério da Saúde. Secretaria de Vigilância. Guia": a part of the body that wrote it begins no title."""
    for at, one, title in meetings(found, "author", "title"):
        stop = next((n for n in range(title.first + 1, title.last) if cut.gaps[n].startswith(".")), 0)
        if (
            stop
            and 1 < stop - title.first <= _LONGEST_UNIT
            and cut.words[title.first].lower() in UNITS
            and cut.words[title.first][0].isupper()
            and cut.words[stop][0].isupper()
            and cut.gaps[title.first].startswith(".")
            and not any("," in gap for gap in cut.gaps[one.first + 1 : stop])
            and _is_body(cut, one)
        ):
            found[at : at + 2] = [
                joined(one, part(cut, title, "author", title.first, stop)),
                part(cut, title, "title", stop, title.last),
            ]
            return


def part_for_title(cut: Tokens, found: list[Piece]) -> None:
    """ "American Association, Task Force on Salt. (1999). Statistical methods": what stands between body and year is its part."""
    for at in range(len(found) - 3):
        one, part_of, year, title = found[at : at + 4]
        if (
            (one.name, part_of.name, year.name, title.name) == ("author", "title", "issued", "title")
            and cut.gaps[part_of.first] == ", "
            and "(" in cut.gaps[year.first]
            and ")" in cut.gaps[title.first]
            and _is_body(cut, one)
        ):
            found[at : at + 2] = [joined(one, part_of)]
            return


def body_for_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Conférence du sel (CDS). (2007). Convention", "Autorengruppe Salz (Hrsg.) (2022): Bildung": who stands before the year.

    What has a title behind its year has no other in front of it.
    """
    at = 1 if found[0].name == "citation-number" else 0
    names = [piece.name for piece in found[at : at + 4]]
    signed = names == ["title", "x", "issued", "title"]
    if not signed and names[:3] != ["title", "issued", "title"]:
        return
    year, title = found[at + 1 + signed : at + 3 + signed]
    if (
        "(" in cut.gaps[year.first]
        and ")" in cut.gaps[title.first]
        and (not signed or cut.words[found[at + 1].first].lower() in EDITED_WORDS)
        and cut.words[title.first] not in _MADE
    ):
        renamed(found, at, "editor" if signed else "author")


CONTRIBUTORS = frozenset(("contributors", "editors", "staff", "redaktion"))


def contributors_as_whole(cut: Tokens, found: list[Piece]) -> None:
    """ "Wikipedia contributors, “Salt,” Wikipedia": those who wrote it hold nothing; what does stands behind the title."""
    at = 1 if found[0].name == "citation-number" else 0
    if [piece.name for piece in found[at : at + 2]] == ["container-title", "title"] and cut.words[
        found[at].last - 1
    ].lower() in CONTRIBUTORS:
        renamed(found, at, "author")
        if at + 2 < len(found) and found[at + 2].name == "collection-title":
            renamed(found, at + 2, "container-title")


# "The Salt Industry. (2000) Prepared by Salt Group": the title stands in front all the same.
_MADE = frozenset(("Prepared", "Compiled", "Produced", "Written", "Erstellt"))


def _is_body(cut: Tokens, piece: Piece) -> bool:
    words = cut.words[piece.first : piece.last]
    return is_organisation(" ".join(words)) or (len(words) == 1 and words[0].isupper() and len(words[0]) > 1)


def group_in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "…, et al; GBD 2015 Mortality Collaborators. Global mortality. Lancet. 2016": a year is part of the group's name."""
    for at in range(len(found) - 2):
        one, year, title = found[at : at + 3]
        stop = next((n for n in range(title.first + 1, title.last) if cut.gaps[n].startswith(".")), 0)
        if (
            (one.name, year.name, title.name) == ("author", "issued", "title")
            and year.last - year.first == 1
            and cut.words[one.last - 1].isupper()
            and cut.gaps[year.first] == " "
            and cut.gaps[title.first] == " "
            and stop
            and stop - title.first <= _LONGEST_GROUP
            and cut.words[stop - 1].lower() in GROUPS
        ):
            whole = joined(joined(one, year), part(cut, title, "author", title.first, stop))
            found[at : at + 3] = [whole, part(cut, title, "title", stop, title.last)]
            _year_in_volume(cut, found)
            return


def _year_in_volume(cut: Tokens, found: list[Piece]) -> None:
    """ "2016;388", all taken for the volume: the year is free again."""
    for at, piece in enumerate(found):
        first = cut.words[piece.first]
        if (
            piece.name == "volume"
            and piece.last - piece.first == 2
            and cut.gaps[piece.first + 1].startswith(";")
            and len(first) == len("2016")
            and first.isdecimal()
        ):
            cut_in_two(cut, found, at, piece.first + 1, "issued", "volume")
            return
