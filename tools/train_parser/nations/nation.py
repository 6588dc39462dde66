"""The customs of one language: layouts, forms of dates, and stock to fill them with."""

from __future__ import annotations

from typing import NamedTuple


class Nation(NamedTuple):
    """The customs of one language: layouts, the forms of its dates, and stock to fill them with."""

    layouts: tuple[str, ...]
    # Locales of Faker, the word for "and", and the tail for "and others".
    locales: tuple[str, ...]
    ands: tuple[str, ...]
    others: str
    # Twelve names of months, and forms of a day: {d} {m} as they are, {dd} {mm} in two digits, {w} the month's name, {y} the year.
    months: tuple[str, ...]
    days: tuple[str, ...]
    titles: tuple[str, ...]
    journals: tuple[str, ...]
    presses: tuple[str, ...]
    places: tuple[str, ...]
    universities: tuple[str, ...]
    sites: tuple[str, ...]
    bodies: tuple[str, ...]
    editions: tuple[str, ...] = ()
    # What stands behind a title with a colon: the kind of book, of site, of proceedings.
    subtitles: tuple[str, ...] = ()
    sorts_of_site: tuple[str, ...] = ()
    proceedings: tuple[str, ...] = ()
    events: tuple[str, ...] = ()


def listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for line in text.strip().splitlines() for part in line.split("|") if part.strip())


def lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().splitlines() if line.strip())
