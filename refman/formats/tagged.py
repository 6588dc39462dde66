"""References as tags with values, as RIS, EndNote's import format and PubMed's have them: tables in, tables out."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from typing import Any, NamedTuple

from refman.formats import carrying
from refman.formats.plain_dates import date_from_text
from refman.formats.plain_names import inverted, names_from_inverted
from refman.model.dates import Date
from refman.model.names import Name
from refman.model.reference import Reference

Record = dict[str, list[str]]


class Tags(NamedTuple):
    """A format's tags. The first tag that leads to a variable is the one that is written for it.

    `text`, `names`, `dates`: tag -> variable. `many`: tag -> variable whose values are joined by ", " (keywords).
    `note`: the tag for notes, which carries what has no other place. `own`: the key under `custom` for unknown tags.
    """

    text: dict[str, str]
    names: dict[str, str]
    dates: dict[str, str]
    many: dict[str, str]
    note: str
    own: str
    name_out: Callable[[Name], str] = inverted
    names_in: Callable[[Iterable[str]], tuple[Name, ...]] = names_from_inverted
    date_out: Callable[[Date], str] = str
    known: frozenset[str] = frozenset()


class Growing:
    """A record while its lines are read; values that run on over many lines are joined once, at the end."""

    def __init__(self) -> None:
        self._tags: dict[str, list[list[str]]] = {}
        self._open: list[str] | None = None

    def __bool__(self) -> bool:
        return bool(self._tags)

    def start(self, tag: str, value: str) -> None:
        """A line with a tag."""
        self._open = [value]
        self._tags.setdefault(tag, []).append(self._open)

    def more(self, text: str) -> bool:
        """A line that goes on; False where there is nothing that it could go on from."""
        if self._open is None:
            return False
        self._open.append(text)
        return True

    def pause(self) -> None:
        """No line goes on from here."""
        self._open = None

    def record(self, apart: Container[str] = ()) -> Record:
        """The values by tag; the lines of tags in `apart` are a value each."""
        self._open = None
        return {
            tag: [line for lines in values for line in lines] if tag in apart else [" ".join(lines) for lines in values]
            for tag, values in self._tags.items()
        }


def understood(tags: Tags, record: Record) -> dict[str, Any]:
    """The fields that the tables give; unknown tags under `custom`."""
    fields: dict[str, Any] = {}
    unknown: dict[str, list[str]] = {}
    for tag, values in record.items():
        values = [value for value in values if value]
        if not values or tag == tags.note:
            continue
        if tag in tags.text:
            fields.setdefault(tags.text[tag], values[0])
            if len(values) > 1:
                unknown[tag] = values[1:]
        elif tag in tags.names:
            fields[tags.names[tag]] = fields.get(tags.names[tag], ()) + tags.names_in(values)
        elif tag in tags.dates:
            fields.setdefault(tags.dates[tag], date_from_text(values[0]))
        elif tag in tags.many:
            fields[tags.many[tag]] = ", ".join(filter(None, (fields.get(tags.many[tag], ""), *values)))
        elif tag not in tags.known:
            unknown[tag] = values
    if unknown:
        fields["custom"] = {tags.own: unknown}
    return fields


def with_notes(tags: Tags, record: Record, fields: dict[str, Any]) -> dict[str, Any]:
    """The fields with the notes of the record, and with what its notes carry."""
    notes = carrying.taken((note for note in record.get(tags.note, ()) if note), fields)
    if notes:
        fields["note"] = "\n\n".join(notes)
    return fields


def natural(tags: Tags, reference: Reference) -> Record:
    """The tags of a reference as far as the tables go."""
    record: Record = {}
    for table, shown in (
        (tags.names, lambda value: [tags.name_out(name) for name in value]),
        (tags.text, lambda value: [flat(value)]),
        (tags.dates, lambda value: [tags.date_out(value)]),
        (tags.many, lambda value: [part.strip() for part in value.split(",") if part.strip()]),
    ):
        written = set()
        for tag, variable in table.items():
            value = getattr(reference, variable)
            if value and variable not in written:
                record[tag] = [text for text in shown(value) if text]
                written.add(variable)
    ours = reference.custom.get(tags.own)
    for tag, values in ours.items() if isinstance(ours, dict) else ():
        record.setdefault(tag, []).extend(map(str, values))
    if reference.note:
        record[tags.note] = [flat(part) for part in reference.note.split("\n\n")]
    return record


def flat(text: str) -> str:
    """The text on one line, without blanks at its ends."""
    return " ".join(text.split()) if "\n" in text or "\r" in text or "\t" in text else text.strip()
