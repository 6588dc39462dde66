"""Bodies that stand in one list with others or with people: where one ends and the next begins.

"Institute of Medicine and National Research Council" are two, "Department of Health and Human Services" is one: an "and"
parts bodies only where what stands on each side of it says by a word of its own what it is ("Institute", "Council").
"""

from __future__ import annotations

import functools
import re
from itertools import pairwise
from typing import NamedTuple

from refman.references.either_names import EITHER
from refman.references.name_parts import is_initials, is_vancouver
from refman.references.organisations import is_organisation
from refman.references.wordlists import given_names

# What a body's name ends on.
_LAST = frozenset(
    """agency commission board corporation council institute university ltd inc company co corp society association
    foundation museum library office union committee ministry authority bureau center centre bank fund federation
    college academy hospital laboratory consortium trust organization organisation administration secretariat
    parliament division programme government international watch program""".split()
)
# What it begins with, before "of" or "for"; and what it begins with in Romance languages and in German.
_BEFORE_OF = _LAST | frozenset(
    "department ministry office centers centres academies school faculty university court".split()
)
_OF = frozenset("of for on de del della du des für pour para per der des di da do".split())
_FIRST = frozenset(
    """universidad universidade università université universität universitat instituto istituto institut ministerio ministério
    ministero ministère comisión comissão commissione commission secretaría secretaria centro centre asociación associação
    associazione association fundación fundação fondazione fondation consejo conselho consiglio conseil bundesministerium
    bundesamt statistisches statistik academia accademia académie sociedad sociedade società société""".split()
)
# What a second body may begin with behind "Institute of …".
_OPENING = frozenset(
    """national international american royal european world united u.s. us british canadian australian federal african asian
    nordic german""".split()
)
_COUNTRIES = frozenset(("U.S.", "U.K.", "U.N.", "E.U.", "U.S", "N.Y.", "N.S.W."))
# So many words that an "and" behind them hardly stands inside a name: "National Dock Labour Board and …".
_LONG = 3


class _Part(NamedTuple):
    """A stretch between two separators, with the one in front of it."""

    start: int
    end: int
    behind_and: bool


class _Name(NamedTuple):
    start: int
    end: int
    is_body: bool
    behind_and: bool = False


@functools.cache
def _separator() -> re.Pattern[str]:
    return re.compile(r"(?<!-)(?:,?\s+(?P<word>and|und|et|y|e|og|och|en)\s+|,?\s+(?P<sign>&)\s+|,\s+)", re.IGNORECASE)


def names_with_bodies(text: str) -> list[tuple[str, bool]]:
    """The names of a list that has a body and another name, each as it stands and whether it is a body.

    None where it is not certain that there are several.
    """
    parts = _parts(text)
    if len(parts) < 2:
        return []
    names: list[_Name] = []
    at = 0
    while at < len(parts):
        part = parts[at]
        stretch = text[part.start : part.end]
        follow = text[parts[at + 1].start : parts[at + 1].end] if at + 1 < len(parts) else ""
        if _begins_body(text, names, part):
            names.append(_Name(part.start, part.end, True, part.behind_and))
        elif _is_person(stretch):
            names.append(_Name(part.start, part.end, False))
        elif follow and not parts[at + 1].behind_and and _is_family(stretch, follow):
            names.append(_Name(part.start, parts[at + 1].end, False))
            at += 1
        elif names and names[-1].is_body:
            names[-1] = names[-1]._replace(end=part.end)  # "Engineering", "and Medicine"
        elif not names and follow and _is_headed_last(_words(follow)):
            names.append(_Name(part.start, parts[at + 1].end, True))  # "Food and Agriculture Organization"
            at += 1
        elif names and " " in stretch:
            names.append(_Name(part.start, part.end, False))  # "Alder, Alison, Redback Graphix, and Printcraft Ltd."
        else:
            return []
        at += 1
    return (
        [(text[name.start : name.end].strip(" ,"), name.is_body) for name in names] if _are_several(text, names) else []
    )


def _parts(text: str) -> list[_Part]:
    out = []
    start, behind_and = 0, False
    for match in _separator().finditer(text):
        if match.start() > start:
            out.append(_Part(start, match.start(), behind_and))
        start, behind_and = match.end(), bool(match["word"] or match["sign"])
    if start < len(text):
        out.append(_Part(start, len(text), behind_and))
    return out


def _begins_body(text: str, names: list[_Name], part: _Part) -> bool:
    """Whether a body begins with this part: it says what it is, and does not only end what stands before."""
    words = _words(text[part.start : part.end])
    headed_first, headed_last = _is_headed_first(words), _is_headed_last(words)
    if not names:
        return headed_first or headed_last or is_organisation(text[part.start : part.end])
    if not (headed_first or headed_last):
        return False
    last = names[-1]
    if not last.is_body or headed_first or not part.behind_and:
        return True
    before = _words(text[last.start : last.end])
    return (
        words[0] == before[0]
        or words[0] in _OPENING
        or (_is_headed_last(before) and not _is_headed_first(before) and len(before) >= _LONG)
    )


def _are_several(text: str, names: list[_Name]) -> bool:
    """Whether they are a list: people are among them, or an "and" parts bodies; commas alone part a body from its own parts."""
    bodies = [name for name in names if name.is_body]
    if not bodies or len(names) < 2:
        return False
    same = len({text[name.start : name.end].lower() for name in names}) == 1
    return len(bodies) < len(names) or same or bodies[-1].behind_and


def _words(text: str) -> list[str]:
    words = [word.strip("()[],;:’'\"").lower().rsplit("-", 1)[-1] for word in text.split()]
    return [word.rstrip(".") if word.rstrip(".") in _LAST else word for word in words if word and word != "the"] or [""]


def _is_headed_last(words: list[str]) -> bool:
    return len(words) > 1 and words[-1] in _LAST


def _is_headed_first(words: list[str]) -> bool:
    """ "Ministry of", "National Union of", "United States: Commission on", "Universidad del"."""
    return len(words) > 1 and (
        words[0] in _FIRST or any(one in _BEFORE_OF and two in _OF for one, two in pairwise(words[: _LONG + 1]))
    )


@functools.cache
def _initials_first() -> re.Pattern[str]:
    """Samples: "N. Mandela", "J.-P. Roe", "H. Lu"."""
    return re.compile(r"(?:[^\W\d_a-z]\.[ -]?){1,4}[^\W\d_a-z][\w'’-]+")


def _is_person(text: str) -> bool:
    if is_organisation(text):
        return False
    words = text.split()
    if words[0] in _COUNTRIES:
        return False  # "U.S. Food"
    return (
        _initials_first().fullmatch(text) is not None
        or is_vancouver(text)
        or (1 < len(words) <= _LONG and words[0] in given_names() and words[-1][0].isupper())
    )


def _is_family(text: str, follow: str) -> bool:
    """Whether a part is a family name and the next one its given name."""
    if len(text.split()) >= _LONG or not text[:1].isupper() or is_organisation(text):
        return False
    words = follow.split()
    first = words[0].split("-")[0]
    return is_initials(follow) or (
        len(words) < _LONG and (first in given_names() or first in EITHER) and not is_organisation(follow)
    )
