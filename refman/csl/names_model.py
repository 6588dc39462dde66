"""People's names ready to be set: particles split off as citeproc-js does, straight apostrophes turned.

Source: CSL 1.0.2, "Name Particles"; CSL-JSON name-variable.
"""

from __future__ import annotations

import re
from typing import Any

import msgspec

from refman.model.names import Name


class Person(msgspec.Struct, frozen=True, gc=False):
    """One name. `literal` alone for an institution; `western` is False for scripts that put the family name first."""

    family: str = ""
    given: str = ""
    dropping: str = ""
    non_dropping: str = ""
    suffix: str = ""
    comma_suffix: bool = False
    static: bool = False
    literal: str = ""
    western: bool = True

    @property
    def is_split(self) -> bool:
        """Whether there are a family and a given name to turn round."""
        return self.western and bool(self.family and self.given)

    @property
    def filed(self) -> str:
        """Who it is, however the name was split."""
        return " ".join([part for part in (self.family, self.literal, self.given, self.non_dropping) if part])

    @property
    def short(self) -> str:
        """What the name is known by: particle and family name, or the literal."""
        return self.literal or f"{self.non_dropping} {self.family}".strip()


_WESTERN = re.compile("[a-zA-Z\u00c0-\u02af\u0370-\u052f\u0590-\u06ff\u0900-\u0d7f\u1e00-\u1fff]")
# Words in small letters, "d'", "'t" or "v.d.", before a family name or after a given name.
_PARTICLE_WORD = "[\u2019']?[a-z\u00df-\u00f6\u00f8-\u017e][a-z\u00df-\u00f6\u00f8-\u017e.]{0,11}[\u2019']?"
_LEADING = re.compile(f"((?:{_PARTICLE_WORD}(?: +|(?<=['\u2019-])|-(?=[A-Z]))){{1,5}})(?=\\S)")
_TRAILING = re.compile(f"(?<= )((?:{_PARTICLE_WORD} ?){{1,5}})$")


def _curled(text: str) -> str:
    return text.replace("'", "\u2019") if "'" in text else text


def person_from_name(name: Name, *, split: bool = True) -> Person:
    """A name as it is set. Quoted family names ("\\"van Gogh\\"") keep their particle."""
    if name.literal and not name.family and not name.given:
        return Person(literal=_curled(name.literal), western=bool(_WESTERN.search(name.literal)))
    family, given, suffix = name.family.strip(), name.given.strip(), name.suffix.strip()
    dropping, non_dropping = name.dropping_particle.strip(), name.non_dropping_particle.strip()
    comma = name.comma_suffix
    if "," in given and not suffix:
        given, _, suffix = (part.strip() for part in given.partition(","))
        comma = suffix.startswith("!")
        suffix = suffix.lstrip("! ")
    if len(family) > 2 and family[0] == family[-1] == '"':
        family, split = family[1:-1], False
    if split:
        family, given, dropping, non_dropping = _split(family, given, dropping, non_dropping)
    return Person(
        family=_curled(family),
        given=_curled(given),
        dropping=_curled(dropping),
        non_dropping=_curled(non_dropping),
        suffix=_curled(suffix),
        comma_suffix=_is_on(comma),
        static=_is_on(name.static_ordering),
        western=bool(_WESTERN.search(family + given)),
    )


def _is_on(value: bool | int | str) -> bool:
    return value not in (False, 0, "", "false", "0")


def _split(family: str, given: str, dropping: str, non_dropping: str) -> tuple[str, str, str, str]:
    if not non_dropping and _starts_small(family) and (match := _LEADING.match(family)):
        non_dropping, family = match[1].rstrip(" "), family[match.end() :]
    if not dropping and (given[-1:].islower() or given[-1:] in "'\u2019") and (match := _TRAILING.search(given)):
        dropping, given = match[1].strip(), given[: match.start()].strip()
    return family, given, dropping, non_dropping


def _starts_small(family: str) -> bool:
    return family[:1].islower() or (family[:1] in ("'", "\u2019") and family[1:2].islower())


def people(value: Any) -> tuple[Person, ...]:
    """The names of one variable, empty ones left out."""
    found = [person_from_name(name) for name in value]
    return tuple([person for person in found if person.family or person.given or person.literal])
