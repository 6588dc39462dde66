"""EndNote's import format (Refer): "%0 Journal Article", "%A Family, Given".

Source: EndNote's manual, "Importing: EndNote Import"; refer(1). A body's name ends in a comma there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from refman.formats import carrying, tagged
from refman.formats.correspondences import csl_type, word_of
from refman.formats.decoding import decoded
from refman.formats.plain_dates import date_from_text, slashed, year_of
from refman.formats.plain_names import inverted, name_from_inverted
from refman.formats.reading import Loss, Options
from refman.model.names import Name
from refman.model.reference import Reference

_TAG = re.compile(r"%([0-9A-Z@!#$\[\]&(+^<>?~*-])(?: (.*)|)", re.DOTALL)


# Tags whose lines are a value each.
_LISTS = ("K",)


def _name(name: Name) -> str:
    return inverted(name) if name.family else f"{name.literal or name.given},"


def _names(values: Iterable[str]) -> tuple[Name, ...]:
    return tuple(Name(literal=value[:-1]) if value.endswith(",") else name_from_inverted(value) for value in values)


TAGS = tagged.Tags(
    text={
        "F": "id", "T": "title", "J": "container_title", "B": "container_title", "S": "collection_title",
        "!": "title_short", "V": "volume", "N": "issue", "P": "page", "I": "publisher", "C": "publisher_place",
        "7": "edition", "R": "DOI", "U": "URL", "X": "abstract", "G": "language", "6": "number_of_volumes",
        "&": "section", "L": "call_number", "~": "archive", "W": "source", "M": "archive_location", "9": "genre",
        "1": "number", "<": "annote", "(": "original_title",
    },
    names={"A": "author", "E": "editor", "Y": "collection_editor", "?": "translator"},
    dates={"[": "accessed"},
    many={"K": "keyword"},
    note="Z", own="enw", name_out=_name, names_in=_names, date_out=slashed,
    known=frozenset(("0", "D", "8", "@")),
)  # fmt: skip


def references(data: bytes, losses: list[Loss]) -> Iterator[Reference]:
    """The records of the file: blocks parted by empty lines, or by the next "%0"."""
    for record in _records(decoded(data, losses), losses):
        yield carrying.filled(tagged.with_notes(TAGS, record, understood(record)))


def _records(text: str, losses: list[Loss]) -> Iterator[tagged.Record]:
    growing = tagged.Growing()
    for number, line in enumerate(text.split("\n"), 1):
        match = _TAG.fullmatch(line.rstrip())
        if match is not None:
            if match[1] == "0" and growing:
                yield growing.record(_LISTS)
                growing = tagged.Growing()
            growing.start(match[1], (match[2] or "").strip())
        elif not line.strip():
            growing.pause()
        elif not growing.more(line.strip()):
            losses.append(Loss(number, f"no tag, left out: {line.strip()[:60]}"))
    if growing:
        yield growing.record(_LISTS)


def understood(record: tagged.Record) -> dict[str, Any]:
    """The fields of a record, notes left aside."""
    fields = tagged.understood(TAGS, record)
    fields["type"] = csl_type("endnote", (record.get("0") or [""])[0])
    year, day = (record.get("D") or [""])[0], (record.get("8") or [""])[0]
    date = date_from_text(day) if day else None
    if date is None or not date.date_parts:
        date = date_from_text(f"{day} {year}" if day and year else year) or date
        if date is not None and not date.date_parts and year:
            date = date_from_text(year)
    fields["issued"] = date
    for number in record.get("@", ()):
        fields.setdefault("ISSN" if re.fullmatch(r"\d{4}-?\d{3}[\dXx](?: \(.*\))?", number) else "ISBN", number)
    return fields


def natural(reference: Reference) -> tagged.Record:
    """The tags of a reference."""
    record: tagged.Record = {"0": [word_of("endnote", reference.type)]} | tagged.natural(TAGS, reference)
    if reference.issued is not None:
        record["D"] = [year_of(reference.issued)]
        if slashed(reference.issued) != record["D"][0]:
            record["8"] = [slashed(reference.issued)]
    record["@"] = [number for number in (reference.ISSN, reference.ISBN) if number]
    return record


def pieces(found: Iterable[Reference], options: Options) -> Iterator[bytes]:
    """The file, a record at a time."""
    for reference in found:
        record = natural(carrying.plain(reference))
        carried = carrying.leftovers(reference, tagged.with_notes(TAGS, record, understood(record)), options.carry)
        notes = [*record.pop("Z", ()), *carried]
        rows = [f"%{tag} {value}" for tag, values in record.items() for value in values if value]
        yield "".join(f"{row}\n" for row in (*rows, *(f"%Z {note}" for note in notes), "")).encode()
