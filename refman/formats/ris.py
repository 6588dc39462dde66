"""RIS, read by rispy. Lines that run on are joined first, missing ends of records supplied, single blanks mended.

Source: RIS Format Specifications (Research Information Systems); Zotero's reading of the tags where they differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from refman.formats import carrying, tagged
from refman.formats.correspondences import csl_type, word_of
from refman.formats.decoding import decoded
from refman.formats.plain_dates import date_from_text, slashed, year_of
from refman.formats.reading import Loss, Options
from refman.model.reference import Reference

_TAG = re.compile(r"\ufeff?([A-Z][A-Z0-9]) {0,3}-(?: (.*)|)", re.DOTALL)
TAGS = tagged.Tags(
    text={
        "ID": "id", "TI": "title", "T1": "title", "CT": "title", "T2": "container_title", "JO": "container_title",
        "JF": "container_title", "BT": "container_title", "JA": "container_title_short", "J1": "container_title_short",
        "J2": "container_title_short", "T3": "collection_title", "ST": "title_short", "VL": "volume", "IS": "issue",
        "CP": "issue", "PB": "publisher", "CY": "publisher_place", "PP": "publisher_place", "ET": "edition", "DO": "DOI",
        "UR": "URL", "AB": "abstract", "N2": "abstract", "LA": "language", "NV": "number_of_volumes", "SE": "section",
        "CN": "call_number", "DB": "archive", "DP": "source", "AN": "archive_location", "M3": "genre", "M1": "number",
        "RN": "annote", "OP": "original_title", "RP": "status", "RI": "reviewed_title",
    },
    names={
        "AU": "author", "A1": "author", "ED": "editor", "A2": "editor", "A3": "collection_editor", "A4": "translator",
    },
    dates={"Y2": "accessed"},
    many={"KW": "keyword"},
    note="N1", own="ris", date_out=slashed,
    known=frozenset(("TY", "ER", "SP", "EP", "PY", "Y1", "DA", "SN", "N1")),
)  # fmt: skip


class _Any(dict[str, str]):
    """rispy's mapping of tags to names, as no mapping at all."""

    def __missing__(self, tag: str) -> str:
        return tag


class _All(list[str]):
    def __contains__(self, tag: object) -> bool:
        return True


def references(data: bytes, losses: list[Loss]) -> Iterator[Reference]:
    """The records of the file."""
    import rispy

    parser = rispy.RisParser(mapping=_Any(), list_tags=_All(), delimiter_tags_mapping={}, ignore=[])
    for record in parser.parse_lines(_lines(decoded(data, losses), losses)):
        found = {tag: [value] if isinstance(value, str) else value for tag, value in record.items()}
        yield carrying.filled(tagged.with_notes(TAGS, found, understood(found)))


def _lines(text: str, losses: list[Loss]) -> Iterator[str]:
    """The file's lines as rispy wants them, each tag whole on one."""
    waiting: list[str] = []
    for number, line in enumerate(text.split("\n"), 1):
        match = _TAG.fullmatch(line.rstrip())
        if match is None:
            if line.strip() and waiting:
                waiting.append(line.strip())
            elif line.strip():
                losses.append(Loss(number, f"no tag, left out: {line.strip()[:60]}"))
            continue
        tag, value = match[1], (match[2] or "").strip()
        if waiting:
            yield " ".join(waiting)
            if tag == "TY":
                losses.append(Loss(number, "the record before has no ER line; it was ended here"))
                yield "ER  - "
        elif tag not in ("TY", "ER"):
            losses.append(Loss(number, f"{tag} stands outside of a record and was left out"))
            continue
        waiting = [] if tag == "ER" else [f"{tag}  - {value}"]
        if tag == "ER":
            yield "ER  - "
    if waiting:
        yield " ".join(waiting)
        yield "ER  - "


def understood(record: tagged.Record) -> dict[str, Any]:
    """The fields of a record, notes left aside."""
    fields = tagged.understood(TAGS, record)
    fields["type"] = csl_type("ris", (record.get("TY") or [""])[0])
    first, last = (record.get("SP") or [""])[0], (record.get("EP") or [""])[0]
    if first or last:
        fields["page"] = f"{first}-{last}" if first and last else first or last
    for tag in ("DA", "PY", "Y1"):
        date = date_from_text((record.get(tag) or [""])[0].rstrip("/"))
        if date is not None and (date.date_parts or "issued" not in fields):
            fields["issued"] = date
            break
    for number in record.get("SN", ()):
        is_serial = re.fullmatch(r"\d{4}-?\d{3}[\dXx](?: \(.*\))?", number)
        fields.setdefault("ISSN" if is_serial else "ISBN", number)
    return fields


def natural(reference: Reference) -> tagged.Record:
    """The tags of a reference."""
    record: tagged.Record = {"TY": [word_of("ris", reference.type)]} | tagged.natural(TAGS, reference)
    if reference.issued is not None:
        record["PY"] = [year_of(reference.issued)]
        record["DA"] = [slashed(reference.issued)]
    first, dash, last = reference.page.partition("-")
    if reference.page:
        record["SP"], record["EP"] = ([first], [last]) if dash and "-" not in last else ([reference.page], [])
    record["SN"] = [number for number in (reference.ISSN, reference.ISBN) if number]
    return record


def pieces(found: Iterable[Reference], options: Options) -> Iterator[bytes]:
    """The file, a record at a time."""
    for reference in found:
        record = natural(carrying.plain(reference))
        carried = carrying.leftovers(reference, tagged.with_notes(TAGS, record, understood(record)), options.carry)
        notes = [*record.pop("N1", ()), *carried]
        rows = [f"{tag}  - {value}" for tag, values in record.items() for value in values if value]
        yield "".join(f"{row}\n" for row in (*rows, *(f"N1  - {note}" for note in notes), "ER  - ", "")).encode()
