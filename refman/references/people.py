"""People of labelled words: names, bodies that look like one, and what the words around say that they did."""

from __future__ import annotations

import functools
import re
from typing import Any

import msgspec

from refman.model.names import Name
from refman.references import values
from refman.references.draft import Draft
from refman.references.either_names import EITHER
from refman.references.families import CHINESE, VIETNAMESE
from refman.references.name_parts import PARTICLES
from refman.references.names import names_from_text
from refman.references.pieces import Piece
from refman.references.repeated import THE_SAME
from refman.references.roles import roles_in, roles_of
from refman.references.wordlists import given_names


def put_people(made: Draft, piece: Piece) -> None:
    """Puts the names of a piece into its variable, and what they are said to have done with the roles of the draft."""
    text = piece.text(made.raw)
    tail = _tail(made.raw, piece.end, text)
    commented = _comment().search(text) if " on " in text or " to " in text else None
    if commented:
        # "Harris, Jane, comment on Mark Twain, “How the Web Changes Reading,”": the other's name is none of the authors.
        behind = msgspec.structs.replace(piece, name="note", start=piece.start + commented.start(1))
        made.notes.append(behind)
        piece = msgspec.structs.replace(piece, end=piece.start + commented.start())
    done = _done_by().search(piece.text(made.raw))
    said = roles_in(done[1]) if done else ()
    if done and said:
        # "Lee, Ang, director.": what they did is none of the names.
        piece, tail = msgspec.structs.replace(piece, end=piece.start + done.start()), ""
    names, others = names_from_text(piece.text(made.raw) + tail)
    variable = piece.name if piece.name != "names" else "contributor"
    if not names:
        return
    if variable == "author" and len(names) == 1 and not others and _is_body_in_front(made, piece, names[0]):
        names = (Name(literal=values.words_of(piece.text(made.raw))),)
    if others:
        made.others.add(variable)
    if variable != "author" and len(names) > 1:
        names = (_known_by_family(names, made.get("author") or ()), *names[1:])
    authors: tuple[Name, ...] = made.get("author") or ()
    if variable != "author" and names[0].family.strip(".").lower() in THE_SAME:
        names = authors + names[1:] or names  # "In: Dies. (Hrsg.)"
    before: tuple[Name, ...] = made.get(variable) or ()
    made.put(variable, before + names, piece)
    roles = said or roles_of(made.raw, piece.start, piece.end)
    if roles == (variable,):
        roles = ()
    if roles:
        made.roles.append((variable, names, roles, piece))


def _tail(raw: str, end: int, text: str) -> str:
    """The sign behind a list of names that is part of it: a full stop, or the end of a bracket ("HUSSON (J.-P.)")."""
    if text.count("(") > text.count(")"):
        closed = raw.find(")", end, end + len(".)"))
        if closed >= 0:
            return raw[end : closed + 1]
    return "." if raw[end : end + 1] == "." else ""


@functools.cache
def _comment() -> re.Pattern[str]:
    return re.compile(r",\s+((?:comment|commentary|reply|response) (?:on|to) )")


@functools.cache
def _done_by() -> re.Pattern[str]:
    return re.compile(r",\s+([a-zéäö ]{4,30})$")


def _is_body_in_front(made: Draft, piece: Piece, name: Name) -> bool:
    """Whether a lone name without a comma, before ". (2023" or a stop and a quotation, is no person's: "Crash Course".

    APA and Chicago's bibliographies turn the first name about; a given name that is known says that this list does not.
    """
    if piece.first or not name.given or "," in made.raw[piece.start : piece.end] or "." in name.given:
        return False
    if name.given.isupper() or name.non_dropping_particle:
        return False
    behind = made.raw[piece.end : piece.end + 4]
    dated = behind[:2] == ". " and made.raw[piece.end + 2 : piece.end + 6].isdecimal()
    if (
        not (behind.startswith(". (") or behind[:3] in _QUOTED or dated)
        or not made.raw[piece.end + 3 : piece.end + 4].strip()
    ):
        return False
    if name.family in VIETNAMESE or name.family in CHINESE:
        return False
    words = f"{name.given} {name.family}".replace("-", " ").split()
    return all(word[:1].isupper() for word in words) and not any(
        word in given_names() or word in EITHER for word in words
    )


def own_house(made: Draft) -> None:
    """Takes a lone author who is also the house for the body that it is: "Shelter Scotland (2021) … Leith: Shelter Scotland"."""
    authors = made.values.get("author")
    house = made.values.get("publisher")
    if not authors or not house or len(authors) > 1 or not authors[0].given or " " not in house:
        return
    name = authors[0]
    if "." in name.given or name.given.split()[0].capitalize() in given_names():
        return  # who prints his own works
    spelt = " ".join(filter(None, (name.given, name.non_dropping_particle, name.family)))
    if house.lower() == spelt.lower() and spelt in made.raw:
        made.values["author"] = (Name(literal=spelt),)


_QUOTED = tuple(f". {sign}" for sign in '“"«')


def _known_by_family(names: tuple[Name, ...], authors: tuple[Name, ...]) -> Name:
    """ "Copeland, Edward. \"Money.\" …, edited by Copeland and Juliet McMaster": the first is an author, not a McMaster."""
    first = names[0]
    shared = first.family == names[1].family and any(author.family == first.given for author in authors)
    return Name(first.given) if shared else first


def with_two_families(values: dict[str, Any], raw: str) -> None:
    """Gives Spanish and Italian names that stand with the given name in front both their families: "Leticia Arriaga Soto".

    Only a work in such a language tells that the name in the middle is no second given name; one that is known as such stays so.
    """
    for variable in _WHO:
        names = values.get(variable)
        if names:
            values[variable] = tuple(_of_two_families(name, raw) for name in names)


_WHO = (
    "author",
    "editor",
    "translator",
    "container_author",
    "chair",
    "contributor",
    "director",
    "interviewer",
    "recipient",
)


def _of_two_families(name: Name, raw: str) -> Name:
    given = name.given.split()
    middle = given[-1] if len(given) > 1 else ""
    if name.non_dropping_particle == "de" and middle and given[0] in given_names():
        return _with_particle_between(name, given, raw)
    if (
        not middle.replace("-", "").isalpha()
        or len(middle) < _SHORTEST
        or middle.partition("-")[0] in given_names()
        or f"{name.given} {name.family}" not in raw
        or not all(word in given_names() or word in PARTICLES or _INITIAL.fullmatch(word) for word in given[:-1])
    ):
        return name
    return msgspec.structs.replace(name, given=" ".join(given[:-1]), family=f"{middle} {name.family}")


def _with_particle_between(name: Name, given: list[str], raw: str) -> Name:
    """ "Eduardo García de Enterría": what stands before "de" and is no given name is the first of a double family."""
    first = given[-1]
    known = first in given_names() and not (first.endswith("ez") or first in _FAMILIES)
    if known or "." in first or len(first) < _SHORTEST or f"{first} de {name.family}" not in raw:
        return name
    return msgspec.structs.replace(
        name, given=" ".join(given[:-1]), non_dropping_particle="", family=f"{first} de {name.family}"
    )


# Families of Spain that are given names elsewhere.
_FAMILIES = frozenset(("García", "Díaz", "Ruiz", "Muñoz", "Martín", "Alonso", "Moreno"))
_SHORTEST = 3
_INITIAL = re.compile(r"(?:[^\W\d_]\.-?)+")
