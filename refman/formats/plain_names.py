"""Names as most formats have them: "van Gogh, Vincent, Jr", or a body's name without a comma."""

from __future__ import annotations

from collections.abc import Iterable

from refman.model.names import Name


def inverted(name: Name) -> str:
    """ "Family, Given, Suffix" with its particle in front; a literal as it is."""
    if not name.family:
        return name.literal or name.given
    particle = " ".join(filter(None, (name.dropping_particle, name.non_dropping_particle)))
    family = f"{particle}{'' if particle.endswith(('’', chr(39))) else ' '}{name.family}" if particle else name.family
    parts = [family, name.given, name.suffix] if name.suffix else [family, name.given]
    return ", ".join(parts) if len(parts) > 2 or parts[1] else f"{family},"


def name_from_inverted(text: str) -> Name:
    """The name of "Family, Given" or "Family, Given, Suffix"; a literal where there is no comma."""
    text = " ".join(text.split())
    family, comma, rest = text.partition(",")
    if not comma or not family.strip():
        return Name(literal=text)
    given, _, suffix = rest.partition(",")
    return name_from_parts(family.strip(), given.strip(), suffix.strip())


def name_from_parts(family: str, given: str = "", suffix: str = "") -> Name:
    """The name of its parts; small words before the family name are its particle."""
    family, given = " ".join(family.split()), " ".join(given.split())
    if not family:
        return Name(literal=given)
    words = family.split(" ")
    count = 0
    while count < len(words) - 1 and words[count][0].islower() and words[count].islower():
        count += 1
    if not given:
        return Name(family=family, suffix=suffix)
    return Name(
        family=" ".join(words[count:]), given=given, non_dropping_particle=" ".join(words[:count]), suffix=suffix
    )


def names_from_inverted(texts: Iterable[str]) -> tuple[Name, ...]:
    """The names of several, empty ones left out."""
    return tuple(name_from_inverted(text) for text in texts if text.strip())
