"""Citation File Format (CITATION.cff): the software, its preferred citation, and its references.

Source: Citation File Format 1.2.0, schema guide.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from refman.formats import carrying
from refman.formats.correspondences import csl_type, word_of
from refman.formats.dates import date_from_edtf, edtf_from_date
from refman.formats.decoding import decoded
from refman.formats.reading import FormatError, Loss, Options
from refman.formats.yaml_text import dumped, loaded, text_of
from refman.model.dates import Date
from refman.model.names import Name
from refman.model.reference import Reference

_TEXT = {
    "title": "title", "abstract": "abstract", "doi": "DOI", "url": "URL", "version": "version", "license": "license",
    "journal": "container_title", "collection-title": "container_title", "volume": "volume", "issue": "issue",
    "edition": "edition", "isbn": "ISBN", "issn": "ISSN", "number": "number", "section": "section", "status": "status",
    "thesis-type": "genre", "abbreviation": "title_short", "medium": "medium", "pmcid": "PMCID", "pages": "number_of_pages",
    "number-volumes": "number_of_volumes", "collection-type": "", "notes": "note",
}  # fmt: skip
_NAMES = {"authors": "author", "editors": "editor", "translators": "translator", "editors-series": "collection_editor",
          "recipients": "recipient"}  # fmt: skip
_STATUSES = ("abstract", "advance-online", "in-preparation", "in-press", "preprint", "submitted")
_PLAIN_KEYS = {"repository-code": "archive_location"}


def references(data: bytes, losses: list[Loss]) -> Iterator[Reference]:
    """The software itself, then its preferred citation and its references.

    Raises: FormatError (broken-yaml, not-cff).
    """
    found = loaded(decoded(data, losses))
    if not isinstance(found, dict) or not ("title" in found or "references" in found):
        raise FormatError("not-cff", "a CITATION.cff has a title and authors")
    if found.get("title") and found.get("title") != _LIST_TITLE:
        found.setdefault("type", "software")
        yield carrying.filled(
            understood({key: found[key] for key in found if key not in ("references", "preferred-citation")})
        )
    preferred = [found["preferred-citation"]] if isinstance(found.get("preferred-citation"), dict) else []
    for item in (*preferred, *(found.get("references") or ())):
        if isinstance(item, dict):
            yield carrying.filled(understood(item))
        else:
            losses.append(Loss(0, "a reference that is no mapping was left out"))


_LIST_TITLE = "References"


def understood(item: dict[str, Any]) -> dict[str, Any]:
    """The fields of a reference."""
    fields: dict[str, Any] = {"type": csl_type("cff", text_of(item.get("type")) or "generic")}
    for key, variable in _TEXT.items():
        if variable and item.get(key) is not None:
            fields.setdefault(variable, text_of(item[key]))
    for key, variable in _NAMES.items():
        if isinstance(item.get(key), list):
            fields[variable] = tuple(_name(entry) for entry in item[key] if isinstance(entry, dict))
    for key, variable in (("publisher", "publisher"), ("institution", "publisher"), ("conference", "event_title")):
        entity = item.get(key)
        if isinstance(entity, dict) and entity.get("name"):
            fields.setdefault(variable, text_of(entity["name"]))
            if entity.get("city"):
                fields["event_place" if key == "conference" else "publisher_place"] = text_of(entity["city"])
    fields["keyword"] = text_of(item.get("keywords"))
    fields["language"] = text_of(item.get("languages"))
    fields["page"] = "-".join(filter(None, (text_of(item.get("start")), text_of(item.get("end")))))
    fields["issued"] = _issued(item)
    if item.get("date-accessed"):
        fields["accessed"] = date_from_edtf(text_of(item["date-accessed"]))
    if item.get("repository-code") and not fields.get("URL"):
        fields["URL"] = text_of(item["repository-code"])
    for entry in item.get("identifiers") or ():
        if isinstance(entry, dict) and entry.get("type") == "doi":
            fields.setdefault("DOI", text_of(entry.get("value")))
    note = fields.pop("note", "")
    left = carrying.taken(note.split("\n") if note else [], fields)
    if left:
        fields["note"] = "\n".join(left)
    return fields


def _issued(item: dict[str, Any]) -> Date | None:
    for key in ("date-released", "date-published"):
        if item.get(key):
            return date_from_edtf(text_of(item[key]))
    if item.get("year"):
        parts = [text_of(item.get(key)).zfill(2) for key in ("year", "month") if item.get(key)]
        return date_from_edtf("-".join(parts))
    return None


def _name(entry: dict[str, Any]) -> Name:
    if entry.get("name"):
        return Name(literal=text_of(entry["name"]))
    return Name(
        family=text_of(entry.get("family-names")),
        given=text_of(entry.get("given-names")),
        non_dropping_particle=text_of(entry.get("name-particle")),
        suffix=text_of(entry.get("name-suffix")),
        literal="" if entry.get("family-names") or entry.get("given-names") else text_of(entry.get("alias")),
    )


def _name_out(name: Name) -> dict[str, str]:
    if not name.family and not name.given:
        return {"name": name.literal}
    parts = {"family-names": name.family, "given-names": name.given, "name-particle": name.non_dropping_particle,
             "name-suffix": name.suffix}  # fmt: skip
    return {key: value for key, value in parts.items() if value}


def natural(reference: Reference) -> dict[str, Any]:
    """The reference in CFF's words."""
    item: dict[str, Any] = {"type": word_of("cff", reference.type)}
    for key, variable in _NAMES.items():
        if getattr(reference, variable):
            item[key] = [_name_out(name) for name in getattr(reference, variable)]
    done = set()
    for key, variable in _TEXT.items():
        value = getattr(reference, variable) if variable else ""
        misplaced = variable == "container_title" and (key == "journal") != reference.type.startswith("article")
        if not value or variable in done or misplaced:
            continue
        if key == "status" and value not in _STATUSES:
            continue
        item[key] = int(value) if value.isdecimal() and not value.startswith("0") and len(value) < 10 else value
        done.add(variable)
    if reference.publisher:
        item["publisher"] = _entity(reference.publisher, reference.publisher_place)
    if reference.event_title:
        item["conference"] = _entity(reference.event_title, reference.event_place)
    first, dash, last = reference.page.partition("-")
    if reference.page:
        item |= {"start": first, "end": last} if dash else {"start": first}
    if reference.keyword:
        item["keywords"] = [part.strip() for part in reference.keyword.split(",") if part.strip()]
    if reference.language:
        item["languages"] = [reference.language]
    if reference.issued is not None:
        item |= _date_out(reference.issued)
    if reference.accessed is not None and len(edtf_from_date(reference.accessed)) == 10:
        item["date-accessed"] = edtf_from_date(reference.accessed)
    return item


def _date_out(date: Date) -> dict[str, Any]:
    text = edtf_from_date(date)
    if len(text) == 10 and "/" not in text:
        return {"date-published": text, "year": date.year}
    if date.year is None or len(date.date_parts) != 1:
        return {}
    parts = date.date_parts[0]
    return {"year": date.year} | ({"month": parts[1]} if len(parts) == 2 else {})


def _entity(name: str, place: str) -> dict[str, str]:
    return {"name": name, "city": place} if place else {"name": name}


def pieces(found: Iterable[Reference], options: Options) -> Iterator[bytes]:
    """A CITATION.cff whose references are the works."""
    head = {
        "cff-version": "1.2.0",
        "message": "A list of references.",
        "title": _LIST_TITLE,
        "authors": [{"name": "refman"}],
    }
    before = dumped(head) + "references:\n"
    for reference in found:
        item = natural(carrying.plain(reference))
        carried = carrying.leftovers(reference, understood(dict(item)), options.carry)
        if carried:
            item["notes"] = "\n".join(filter(None, (str(item.get("notes", "")), *carried)))
        yield (before + dumped([item])).encode()
        before = ""
    if before:
        yield dumped(head).encode()
