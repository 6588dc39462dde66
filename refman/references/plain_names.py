"""Lists of names of the kinds that most are, read by one pattern each: "Grady, J. S., & Her, M.", "Kramer S, Roe AB."."""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from refman.model.names import Name
from refman.references.organisations import is_organisation
from refman.references.person import family_first

_FAMILY = r"(?!I[iI]+\b)[^\W\d_a-z][^\W\d_]+(?:[-'’][^\W\d_]+)?"
_INITIALS = r"[^\W\d_a-z]\.(?:[ -]?[^\W\d_a-z]\.){0,4}"
# With particles or the rest of a syllable behind them: "de Koning APJ", "KONING APJ de", "Yang Y kui".
_CAPITALS = r"(?!II|IV)[A-Z]{1,3}(?: (?!and|und|et|y|e|en|in)[a-z]{2,5}){0,2}"
_GIVEN = r"[A-Z][a-z]{2,}"


class _Kind(NamedTuple):
    """A kind of list: what its names are made of, what parts them, how many may come before the last, and what ends it."""

    one: str
    between: str
    two: str
    parted: str
    most: int
    end: str
    inverted: bool


# The kinds of list that are most; names are inverted where the family name stands first.
_KINDS = (
    # "Grady, J. S., & Her, M."
    _Kind(_FAMILY, ", ", _INITIALS, ",? (?:&|and|und|et|y|u\\.) |, |; ?| ?/ ?", 80, "", True),
    # "Kramer S, Roe AB."
    _Kind(_FAMILY, " ", _CAPITALS, ", ", 80, r"(?:(?<=[A-Z][A-Z])\.)?", True),
    # "A. B. Grady and M. Her"
    _Kind(_INITIALS, " ", _FAMILY, ",? (?:&|and|und|et) |, ", 80, r"\.?", False),
    # "Calvino, Italo"
    _Kind(_FAMILY, ", ", _GIVEN, "", 0, r"\.?", True),
)


@functools.cache
def _whole(kind: int) -> re.Pattern[str]:
    """A whole list of a kind; one that most lists are of is compiled without the others."""
    one, between, two, parted, most, end, _ = _KINDS[kind]
    return re.compile(rf"(?:{one}{between}{two}(?:{parted})){{0,{most}}}{one}{between}{two}{end}")


@functools.cache
def _name_of(kind: int) -> re.Pattern[str]:
    """One name of such a list, in its two parts."""
    return re.compile(f"({_KINDS[kind].one}){_KINDS[kind].between}({_KINDS[kind].two})")


@functools.cache
def _small() -> re.Pattern[str]:
    """A list typed without capitals. Sample: "smith j, jones bk."."""
    one = r"[^\W\d_]{3,24} (?!al\b|de\b|di\b|da\b|la\b|le\b|of\b|in\b|et\b|jr\b|sr\b)[a-z]{1,2}"
    return re.compile(rf"({one}(?:, {one})*)\.?")


def plainly(text: str) -> tuple[Name, ...]:
    """The names of a list of one of these kinds; () for any other."""
    if text.islower():
        small = _small().fullmatch(text)
        return tuple(Name(*one.rsplit(" ", 1)) for one in small[1].split(", ")) if small else ()
    for kind, (*_, inverted) in enumerate(_KINDS):
        if _whole(kind).fullmatch(text):
            found = _name_of(kind).findall(text)
            if len(found) == 1 and is_organisation(text):
                return ()  # "Council NC", "W. Press"
            return tuple(_name(*pair) if inverted else Name(*reversed(pair)) for pair in found)
    return ()


def _name(family: str, given: str) -> Name:
    return Name(family, given) if given[-1:] == "." or given.isalpha() else family_first(family, [given])
