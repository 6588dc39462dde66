"""People of two families, as Spain, Catalonia, Portugal and Latin America name them."""

from __future__ import annotations

import functools
import re

import msgspec

from refman.model.names import Name
from refman.references.either_names import EITHER
from refman.references.name_parts import is_initials, is_suffix
from refman.references.wordlists import given_names


@functools.cache
def one_of_two_families() -> re.Pattern[str]:
    """One Spanish or Catalan name of two families. Samples: "Ortega y Gasset, José", "Puig i Cadafalch, J."."""
    return re.compile(r"(?P<family>[^\W\d_a-z][\w'’-]+ [yie] [^\W\d_a-z][\w'’-]+), (?P<given>[^\W\d_a-z][^,;&]{0,40})$")


@functools.cache
def two_families_behind_given() -> re.Pattern[str]:
    """The same behind its given name. Samples: "José Ortega y Gasset", "Antoni Rovira i Virgili"."""
    word = r"[^\W\d_a-z][\w'’-]{1,30}"
    return re.compile(rf"(?P<given>{word}(?: {word}){{0,2}}) (?P<family>{word} [yi] (?P<last>{word}))\.?")


def two_families(names: list[Name]) -> list[Name]:
    """ "D. Hanneke, S. Fogwell Hoogerheide, and G. Gabrielse": where all have initials, a word behind them is of the family."""
    if not any(name.given and is_initials(name.given) for name in names):
        return names
    out = []
    for name in names:
        initials, _, word = name.given.rpartition(" ")
        if not name.given or is_initials(name.given):
            out.append(name)
        elif is_initials(initials) and _may_be_family(word) and not name.non_dropping_particle:
            out.append(msgspec.structs.replace(name, given=initials, family=f"{word} {name.family}"))
        else:
            return names
    return out


def _may_be_family(word: str) -> bool:
    return (
        len(word) > SHORTEST_FAMILY
        and word[0].isupper()
        and word.replace("-", "").isalpha()
        and word not in given_names()
        and word not in EITHER
        and not is_suffix(word)
    )


SHORTEST_FAMILY = 2


def are_two_families(part: str, follow: str) -> bool:
    """ "Sánchez Noriega, José Luis": a known given name in front of a second one, and none behind the first comma."""
    first, *_ = part.split()
    return all(word in given_names() for word in follow.split()) and first not in given_names() and first not in EITHER
