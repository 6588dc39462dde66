"""Names for the templates, written in the styles of lists."""

from __future__ import annotations

import random

from tools.train_parser.lists import faker_names

PARTICLES = {
    "nl_NL": ("van", "van der", "de", "van den"),
    "nl_BE": ("van", "De"),
    "de_DE": ("von", "von der", "zu"),
    "fr_FR": ("de", "de La", "d’"),
    "it_IT": ("De", "Di", "della"),
    "es_ES": ("de", "de la"),
    "pt_BR": ("da", "dos", "de"),
}
Person = tuple[str, str]
Ands = tuple[str, ...]


def person(rng: random.Random) -> Person:
    """(family, given) of one country."""
    locales = list(faker_names())
    locale = (
        rng.choice(("en_US", "en_GB", "de_DE", "de_DE", "fr_FR", "it_IT", "es_ES", *locales))
        if rng.random() < 0.7
        else rng.choice(locales)
    )
    return person_of(locale, rng)


def person_of(locale: str, rng: random.Random) -> Person:
    """(family, given) of a country; particles and double names where they are usual."""
    given, family = faker_names()[locale]
    last, first = rng.choice(family), rng.choice(given)
    if locale in PARTICLES and rng.random() < 0.2:
        particle = rng.choice(PARTICLES[locale])
        last = f"{particle}{last}" if particle.endswith("’") else f"{particle} {last}"
    elif (locale.startswith(("es", "pt")) and rng.random() < 0.5) or rng.random() < 0.03:
        last = f"{last}{rng.choice((' ', '-'))}{rng.choice(family)}"
    if rng.random() < 0.3:
        first += f" {rng.choice(given)}" if rng.random() < 0.4 else f" {rng.choice('ABCDEFGHJKLMPRSTW')}."
    return last, first


def initials(given: str, stop: str = ".", space: str = " ") -> str:
    return space.join(f"{word[0]}{stop}" for part in given.split() for word in [part.strip(".")] if word)


def _count(rng: random.Random) -> int:
    return rng.choices((1, 2, 3, 4, 5, 6, 8, 12), (44, 26, 12, 7, 4, 3, 2, 2))[0]


def names(rng: random.Random, style: str, *, role: str = "author") -> str:
    """A list of names in a style; the family-first ones mixed as real lists mix them."""
    people = [
        person(rng) for _ in range(_count(rng) if role == "author" else rng.choices((1, 2, 3, 4), (40, 38, 15, 7))[0])
    ]
    others = (len(people) > 2 and rng.random() < 0.25) or rng.random() < 0.05
    if others and len(people) > 2:
        people = people[: rng.choice((1, 2, 3))]
    text = STYLES[style](rng, people)
    if others:
        text += rng.choice((" et al.", ", et al.", " u.a.", " et al", " et al.", " y otros", " u. a."))
    return text


def _joined(rng: random.Random, parts: list[str], between: str, last: tuple[str, ...]) -> str:
    if len(parts) == 1:
        return parts[0]
    return between.join(parts[:-1]) + rng.choice(last) + parts[-1]


_AND = (" and ", " & ", ", & ", ", and ", " und ", " et ", " y ", " e ", " och ", " og ", " en ", "; ")


def _comma_init(rng: random.Random, people: list[Person], ands: Ands = ()) -> str:
    space = rng.choice((" ", " ", ""))
    return _joined(
        rng,
        [f"{last}, {initials(first, space=space)}" for last, first in people],
        rng.choice((", ", ", ", "; ")),
        ands or (", & ", ", & ", " & ", " and ", ", and ", " und ", " y ", " et ", "; "),
    )


def _comma_full(rng: random.Random, people: list[Person], ands: Ands = ()) -> str:
    rest = rng.random() < 0.5
    parts = [f"{last}, {first}" if not at or not rest else f"{first} {last}" for at, (last, first) in enumerate(people)]
    return _joined(
        rng, parts, rng.choice((", ", ", ", "; ", "/")) if rest else rng.choice(("; ", " / ", "/", ", ")), ands or _AND
    )


def _straight_full(rng: random.Random, people: list[Person], ands: Ands = ()) -> str:
    return _joined(
        rng,
        [f"{first} {last}" for last, first in people],
        rng.choice((", ", ", ", "/", " / ")),
        ands or (" and ", ", and ", " und ", " et ", " y ", " e ", " & ", "/", ", "),
    )


def _straight_init(rng: random.Random, people: list[Person], ands: Ands = ()) -> str:
    space = rng.choice((" ", ""))
    return _joined(
        rng,
        [f"{initials(first, space=space)} {last}" for last, first in people],
        ", ",
        ands or (" and ", ", and ", " & ", " et ", " e ", " y ", ", ", " – "),
    )


def _initials_first(rng: random.Random, people: list[Person], ands: Ands = ()) -> str:
    return _joined(
        rng, [f"{initials(first)} {last}" for last, first in people], ", ", ands or (" & ", " and ", ", & ", ", ")
    )


def _vancouver(rng: random.Random, people: list[Person], ands: Ands = ()) -> str:
    del ands
    return ", ".join(f"{last} {initials(first, stop='', space='')}" for last, first in people)


def _slash_full(rng: random.Random, people: list[Person], ands: Ands = ()) -> str:
    del ands
    straight = rng.random() < 0.2
    return rng.choice(("/", "/", " / ", "/ ")).join(
        f"{first} {last}" if straight else f"{last}, {first}" for last, first in people
    )


def _slash_init(rng: random.Random, people: list[Person], ands: Ands = ()) -> str:
    del ands
    space = rng.choice((" ", ""))
    return rng.choice(("/", "/", " / ", "/ ")).join(f"{last}, {initials(first, space=space)}" for last, first in people)


def _semi_full(rng: random.Random, people: list[Person], ands: Ands = ()) -> str:
    del ands
    return rng.choice(("; ", " ; ")).join(f"{last}, {first}" for last, first in people)


def _caps_full(rng: random.Random, people: list[Person], ands: Ands = ()) -> str:
    between = rng.choice((" ", ", "))
    return _joined(
        rng,
        [f"{last.upper()}{between}{first}" for last, first in people],
        ", " if between == " " else rng.choice(("; ", " ; ", ", ")),
        ands or (" et ", " & ", " und ", " and ", ", ", " e "),
    )


def _caps_init(rng: random.Random, people: list[Person], ands: Ands = ()) -> str:
    between = rng.choice((" ", ", "))
    return _joined(
        rng,
        [f"{last.upper()}{between}{initials(first)}" for last, first in people],
        ", " if between == " " else "; ",
        ands or (" et ", " & ", " and ", ", "),
    )


def _caps_semi(rng: random.Random, people: list[Person], ands: Ands = ()) -> str:
    del ands
    given = rng.random() < 0.5
    return "; ".join(f"{last.upper()}, {first if given else initials(first)}" for last, first in people)


def _space_init(rng: random.Random, people: list[Person], ands: Ands = ()) -> str:
    space = rng.choice((" ", ""))
    return _joined(
        rng,
        [f"{last} {initials(first, space=space)}" for last, first in people],
        ", ",
        ands or (", ", ", ", " and ", " et ", " и ", " & "),
    )


def _space_full(rng: random.Random, people: list[Person], ands: Ands = ()) -> str:
    return _joined(rng, [f"{last} {first}" for last, first in people], ", ", ands or (", ", " and ", " et ", " und "))


STYLES = {
    "comma-init": _comma_init,
    "comma-full": _comma_full,
    "straight-full": _straight_full,
    "straight-init": _straight_init,
    "initials-first": _initials_first,
    "vancouver": _vancouver,
    "slash-full": _slash_full,
    "slash-init": _slash_init,
    "semi-full": _semi_full,
    "caps-full": _caps_full,
    "caps-init": _caps_init,
    "caps-semi": _caps_semi,
    "space-init": _space_init,
    "space-full": _space_full,
}
