"""schema.org's words for works, as JSON-LD.

Source: schema.org 28, CreativeWork and its kinds; isPartOf for what a work stands in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from refman.formats import carrying
from refman.formats.correspondences import csl_type, word_of
from refman.formats.dates import date_from_edtf, edtf_from_date
from refman.formats.decoding import decoded
from refman.formats.plain_names import name_from_inverted
from refman.formats.reading import FormatError, Loss, Options
from refman.formats.yaml_text import text_of
from refman.model.names import Name
from refman.model.reference import Reference

_TEXT = {
    "name": "title", "alternateName": "title_short", "abstract": "abstract", "url": "URL", "inLanguage": "language",
    "isbn": "ISBN", "issn": "ISSN", "bookEdition": "edition", "version": "version", "license": "license", "genre": "genre",
    "numberOfPages": "number_of_pages", "volumeNumber": "volume", "issueNumber": "issue", "pagination": "page",
    "reportNumber": "number", "creativeWorkStatus": "status",
}  # fmt: skip
_NAMES = {"author": "author", "editor": "editor", "translator": "translator", "illustrator": "illustrator",
          "director": "director", "composer": "composer", "contributor": "contributor", "producer": "producer"}  # fmt: skip
_NOT_PEOPLE = (
    "Organization",
    "Corporation",
    "GovernmentOrganization",
    "CollegeOrUniversity",
    "NGO",
    "ResearchOrganization",
)
_DEEPEST = 8


def references(data: bytes, losses: list[Loss]) -> Iterator[Reference]:
    """The works of the file: one, a list, or a graph.

    Raises: FormatError (broken-json).
    """
    try:
        found = msgspec.json.decode(decoded(data, losses))
    except (msgspec.DecodeError, RecursionError) as fault:
        raise FormatError("broken-json", str(fault)) from None
    items = found.get("@graph", [found]) if isinstance(found, dict) else found
    for place, item in enumerate(items if isinstance(items, list) else [], 1):
        if isinstance(item, dict):
            yield carrying.filled(understood(item))
        else:
            losses.append(Loss(0, f"item {place} is no object and was left out"))


def understood(item: dict[str, Any]) -> dict[str, Any]:
    """The fields of a work."""
    fields: dict[str, Any] = {"id": text_of(item.get("@id")).removeprefix("#"), "type": csl_type("schema", _kind(item))}
    for key, variable in _TEXT.items():
        if text_of(item.get(key)):
            fields[variable] = text_of(item[key])
    fields.setdefault("title", text_of(item.get("headline")))
    for key, variable in _NAMES.items():
        fields[variable] = tuple(_names(item.get(key)))
    fields.setdefault("page", "-".join(filter(None, (text_of(item.get("pageStart")), text_of(item.get("pageEnd"))))))
    fields["keyword"] = text_of(item.get("keywords"))
    date = text_of(item.get("datePublished") or item.get("dateCreated"))
    fields["issued"] = date_from_edtf(date) if date else None
    _publisher(item.get("publisher") or item.get("sourceOrganization"), fields)
    for identifier in _listed(item.get("identifier")) + _listed(item.get("sameAs")):
        _identifier(identifier, fields)
    _holder(item.get("isPartOf"), fields, _DEEPEST)
    notes = [text_of(note) for note in _listed(item.get("comment"))]
    fields["note"] = "\n\n".join(carrying.taken(notes, fields))
    return fields


def _kind(item: dict[str, Any]) -> str:
    kinds = [text_of(kind).rpartition("/")[2].rpartition(":")[2] for kind in _listed(item.get("@type"))]
    return next((kind for kind in kinds if csl_type("schema", kind) != "document"), kinds[0] if kinds else "")


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _names(value: Any) -> Iterator[Name]:
    for person in _listed(value):
        if isinstance(person, str):
            yield name_from_inverted(person)
        elif isinstance(person, dict):
            family, given = text_of(person.get("familyName")), text_of(person.get("givenName"))
            if family and _kind(person) not in _NOT_PEOPLE:
                yield Name(family=family, given=given, suffix=text_of(person.get("honorificSuffix")))
            elif text_of(person.get("name")):
                yield Name(literal=text_of(person["name"]))


def _publisher(value: Any, fields: dict[str, Any]) -> None:
    value = next(iter(_listed(value)), None)
    if not isinstance(value, dict):
        fields["publisher"] = text_of(value)
        return
    fields["publisher"] = text_of(value.get("name"))
    place = value.get("address") or value.get("location")
    fields["publisher_place"] = text_of(place.get("addressLocality") if isinstance(place, dict) else place)


def _identifier(value: Any, fields: dict[str, Any]) -> None:
    kind, text = "", text_of(value)
    if isinstance(value, dict):
        kind, text = text_of(value.get("propertyID")).upper(), text_of(value.get("value"))
    if kind in ("DOI", "PMID", "PMCID", "ISBN", "ISSN"):
        fields.setdefault(kind, text.rpartition("doi.org/")[2] if kind == "DOI" else text)
    elif "doi.org/10." in text or text.lower().startswith("doi:"):
        fields.setdefault("DOI", text.rpartition("doi.org/")[2].removeprefix("doi:").removeprefix("DOI:"))


def _holder(value: Any, fields: dict[str, Any], depth: int) -> None:
    """An issue, a volume, a journal or a book that the work is part of."""
    value = next(iter(_listed(value)), None)
    if not isinstance(value, dict) or not depth:
        if isinstance(value, str) and not value.startswith("http"):
            fields.setdefault("container_title", value)
        return
    if _kind(value) == "BookSeries":
        fields.setdefault("collection_title", text_of(value.get("name")))
    elif text_of(value.get("name")):
        fields.setdefault("container_title", text_of(value["name"]))
    for key, variable in (("volumeNumber", "volume"), ("issueNumber", "issue"), ("issn", "ISSN"), ("isbn", "ISBN")):
        if text_of(value.get(key)):
            fields.setdefault(variable, text_of(value[key]))
    _holder(value.get("isPartOf"), fields, depth - 1)


def natural(reference: Reference) -> dict[str, Any]:
    """The work in schema.org's words."""
    item: dict[str, Any] = {"@type": word_of("schema", reference.type)}
    if reference.id:
        item["@id"] = f"#{reference.id}"
    for key, variable in _TEXT.items():
        if getattr(reference, variable):
            item[key] = getattr(reference, variable)
    for key, variable in _NAMES.items():
        if getattr(reference, variable):
            item[key] = [_name_out(name) for name in getattr(reference, variable)]
    if reference.keyword:
        item["keywords"] = [part.strip() for part in reference.keyword.split(",") if part.strip()]
    if reference.issued is not None and edtf_from_date(reference.issued):
        item["datePublished"] = edtf_from_date(reference.issued)
    if reference.publisher:
        place = {"address": {"@type": "PostalAddress", "addressLocality": reference.publisher_place}}
        item["publisher"] = {"@type": "Organization", "name": reference.publisher} | (
            place if reference.publisher_place else {}
        )
    identifiers = [
        {"@type": "PropertyValue", "propertyID": kind, "value": getattr(reference, kind)}
        for kind in ("DOI", "PMID", "PMCID")
        if getattr(reference, kind)
    ]
    if identifiers:
        item["identifier"] = identifiers
    _holder_out(reference, item)
    if reference.note:
        item["comment"] = reference.note.split("\n\n")
    return item


def _holder_out(reference: Reference, item: dict[str, Any]) -> None:
    if reference.container_title:
        kind = (
            "Periodical"
            if reference.type.startswith("article")
            else "Book"
            if reference.type == "chapter"
            else "CreativeWork"
        )
        item["isPartOf"] = {"@type": kind, "name": reference.container_title}
        if reference.collection_title:
            item["isPartOf"]["isPartOf"] = {"@type": "BookSeries", "name": reference.collection_title}
    elif reference.collection_title:
        item["isPartOf"] = {"@type": "BookSeries", "name": reference.collection_title}


def _name_out(name: Name) -> dict[str, str]:
    if not name.family:
        return {"@type": "Organization", "name": name.literal or name.given}
    parts = {"@type": "Person", "familyName": name.family, "givenName": name.given, "honorificSuffix": name.suffix}
    return {key: value for key, value in parts.items() if value}


def pieces(found: Iterable[Reference], options: Options) -> Iterator[bytes]:
    """A graph, a work at a time."""
    before = b'{"@context": "https://schema.org", "@graph": [\n'
    for reference in found:
        item = natural(carrying.plain(reference))
        carried = carrying.leftovers(reference, understood(item), options.carry)
        if carried:
            item["comment"] = [*_listed(item.get("comment")), *carried]
        yield before + msgspec.json.encode(item)
        before = b",\n"
    yield before + b"]}\n" if before.startswith(b"{") else b"\n]}\n"
