"""A reference as the processor sees it: strings, people and dates by CSL name.

Source: CSL 1.0.2, appendix IV. `page-first`, short titles and the like are filled in where they follow from others.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from refman.csl.date_values import DateValue, date_value
from refman.csl.names_model import Person, people
from refman.csl.note_fields import noted
from refman.model.reference import (
    ATTRIBUTE,
    DATE_VARIABLES,
    NAME_VARIABLES,
    STRING_VARIABLES,
    Reference,
    reference_from_csl,
)

_STRINGS = tuple((name, ATTRIBUTE[name]) for name in STRING_VARIABLES)
_NAMES = tuple((name, ATTRIBUTE[name]) for name in NAME_VARIABLES)
_DATES = tuple((name, ATTRIBUTE[name]) for name in DATE_VARIABLES)
# A variable that stands in for another: CSL-JSON writers use both names.
_ALIASES = (
    ("title-short", "shortTitle"),
    ("container-title-short", "journalAbbreviation"),
    ("event-title", "event"),
    ("archive-place", "archive_location-place"),
)
# The processor alone says these.
_OURS = frozenset(("citation-number", "locator", "year-suffix", "first-reference-note-number"))


class Item:
    """One reference to be cited; never changed after it is made."""

    __slots__ = ("dates", "fields", "id", "known", "language", "names", "type")

    def __init__(
        self,
        id: str,
        type: str,
        fields: dict[str, str],
        names: dict[str, tuple[Person, ...]],
        dates: dict[str, DateValue],
    ) -> None:
        self.id = id
        self.type = type
        self.fields = fields
        self.names = names
        self.dates = dates
        # Every variable that the reference has.
        self.known = frozenset((*fields, *names, *dates))
        self.language = fields.get("language", "")


def item_from_reference(reference: Reference) -> Item:
    """The processor's view of a reference."""
    if ":" in reference.note:
        reference = noted(reference)
    fields = {name: value for name, attribute in _STRINGS if (value := getattr(reference, attribute))}
    for name, twin in _ALIASES:
        if name not in fields and twin in fields:
            fields[name] = fields[twin]
    for name in _OURS:
        fields.pop(name, None)
    if "page" in fields and "page-first" not in fields:
        fields["page-first"] = _first_page(fields["page"])
    names = {
        name: found
        for name, attribute in _NAMES
        if (value := getattr(reference, attribute)) and (found := people(value))
    }
    dates: dict[str, DateValue] = {}
    for name, attribute in _DATES:
        date = getattr(reference, attribute)
        if date is not None and (value := date_value(date)) is not None:
            dates[name] = value
    return Item(reference.id, reference.type, fields, names, dates)


def trigraph(item: Item) -> str:
    """The label of a work: letters of its authors' names and its year, "Doe65", "RoNo78". Source: citeproc-js."""
    people = next((item.names[name] for name in ("author", "editor", "translator") if name in item.names), ())
    shape = _LABEL_SHAPES[min(len(people), 4) - 1] if people else ()
    names = "".join([(person.family or person.literal)[:count] for person, count in zip(people, shape)])
    date = item.dates.get("issued")
    return f"{names}{abs(date.start.year) % 100:02}" if names and date and date.start.year else names


_LABEL_SHAPES = ((4,), (2, 2), (2, 1, 1), (1, 1, 1, 1))


def _first_page(page: str) -> str:
    for index, char in enumerate(page):
        if char in "-\u2013,&; ":
            return page[:index].strip() or page
    return page


def item_from_csl(item: Mapping[str, Any]) -> Item:
    """The processor's view of a CSL-JSON item, sloppy ones too: numbers as text, years as strings."""
    return item_from_reference(reference_from_csl(item))
