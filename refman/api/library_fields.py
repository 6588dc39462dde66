"""A record's fields by the words that people use for them, as text: in templates, tables, `show` and `--set`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from refman.api.library import Record, title_of
from refman.library.errors import LibraryError
from refman.library.folding import plain
from refman.library.merging import date_text, name_text
from refman.model.names import Name
from refman.model.reference import ATTRIBUTE, DATE_VARIABLES, NAME_VARIABLES, Reference

_NAMES, _DATES = frozenset(NAME_VARIABLES), frozenset(DATE_VARIABLES)


def author_text(record: Record) -> str:
    """Who a record's work is by (see author_short)."""
    return author_short(record.reference)


def author_short(reference: Reference) -> str:
    """Who a work is by, as in a citation: "Ruitenberg & Sprenger", "Poosala et al."."""
    names = [name.sort_key for name in reference.creators]
    if len(names) > 2:
        return f"{names[0]} et al."
    return " & ".join(names)


def year_text(record: Record) -> str:
    """The year of a record's work (see year_short)."""
    return year_short(record.reference)


def year_short(reference: Reference) -> str:
    """The year of issue, or the words that stand for it."""
    date = reference.issued
    if date is None:
        return ""
    return str(date.year) if date.year is not None else date_text(date)


def names_text(names: tuple[Name, ...]) -> str:
    """All names in filing order, parted by "; "."""
    return "; ".join(map(name_text, names))


OWN: dict[str, Callable[[Record], str]] = {
    "key": lambda record: record.key,
    "authors": lambda record: names_text(record.reference.author),
    "author": author_text,
    "year": year_text,
    "date": lambda record: date_text(record.reference.issued),
    "title": title_of,
    "container": lambda record: record.reference.container_title,
    "doi": lambda record: record.reference.DOI,
    "url": lambda record: record.reference.URL,
    "tags": lambda record: ", ".join(record.tags),
    "notes": lambda record: record.notes,
    "aliases": lambda record: ", ".join(record.aliases),
    "files": lambda record: ", ".join(file.path for file in record.attachments),
    "added": lambda record: record.added,
    "changed": lambda record: record.changed,
    "raw": lambda record: record.reference.raw,
}


def field_text(record: Record, name: str) -> str:
    """The text of a field: one of OWN, or a CSL variable ("container-title")."""
    if name in OWN:
        return OWN[name](record)
    value = getattr(record.reference, ATTRIBUTE[name])
    if name in _NAMES:
        return names_text(value)
    if name in _DATES:
        return date_text(value)
    return ", ".join(value) if name == "categories" else plain(str(value))


def is_field(name: str) -> bool:
    return name in OWN or name in ATTRIBUTE


def shown_fields(record: Record) -> Iterator[tuple[str, str]]:
    """What `show` prints: the fields that a record has, with their names, in reading order."""
    first = ("type", "author", "editor", "issued", "title", "container-title", "volume", "issue", "page", "publisher")
    order = (*first, *(name for name in ATTRIBUTE if name not in (*first, "id")))
    yield "key", record.key
    for name in order:
        if text := field_text(record, name) if name not in ("author", "title") else _whole(record, name):
            yield name, text
    for name in ("tags", "notes", "aliases", "files", "added", "changed", "raw"):
        if text := OWN[name](record):
            yield name, text
    for name, value in record.reference.extra.items():
        yield name, str(value)


def _whole(record: Record, name: str) -> str:
    return plain(record.reference.title) if name == "title" else names_text(record.reference.author)


@cache
def _place() -> re.Pattern[str]:
    """{key}, {title:.40}, a doubled brace."""
    return re.compile(r"\{\{|\}\}|\{([A-Za-z][\w-]*)(?::([<>]?)(\d{0,4})(?:\.(\d{1,4}))?)?\}|[{}]")


_ESCAPES = {"\\n": "\n", "\\t": "\t", "\\\\": "\\"}


def templated(template: str) -> Callable[[Record], str]:
    """The function that fills `{field}` places: {title:.40} cuts, {key:20} fills up, {{ is a brace, \\n a line's end.

    Only fields are looked up: a template cannot reach anything else.
    Raises: LibraryError (bad-template).
    """
    template = re.sub(r"\\[nt\\]", lambda found: _ESCAPES[found[0]], template)
    for found in _place().finditer(template):
        if found[0] in "{}":
            raise LibraryError(
                "bad-template", f"a single {found[0]} stands in the template", hint="write {{ or }} for a brace"
            )
        if found[1] and not is_field(found[1]):
            hint = f"fields are {', '.join(OWN)} and CSL's variables (container-title, …)"
            raise LibraryError("bad-template", f'"{found[1]}" is no field', hint=hint)

    def filled(record: Record) -> str:
        def text(found: re.Match[str]) -> str:
            if found[1] is None:
                return found[0][0]
            value = field_text(record, found[1])[: int(found[4]) if found[4] else None]
            width = int(found[3] or 0)
            return value.rjust(width) if found[2] == ">" else value.ljust(width)

        return _place().sub(text, template)

    return filled
