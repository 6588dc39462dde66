"""MODS, version 3: titles, names with roles, a related item for what a work stands in.

Source: MODS User Guidelines, Library of Congress; Zotero's reading of genre.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from refman.formats import carrying
from refman.formats.correspondences import csl_type, word_of
from refman.formats.dates import edtf_from_date
from refman.formats.plain_dates import date_from_text
from refman.formats.plain_names import name_from_inverted
from refman.formats.reading import Loss, Options
from refman.formats.xml import Element, add, attribute, document, exact, find, new, root_of, words
from refman.model.names import Name
from refman.model.reference import Reference

_ROLES = {
    "aut": "author", "edt": "editor", "trl": "translator", "cmp": "composer", "drt": "director", "com": "compiler",
    "ill": "illustrator", "nrt": "narrator", "ivr": "interviewer", "rcp": "recipient", "prf": "performer", "cur": "curator",
    "ctb": "contributor", "pro": "producer",
}  # fmt: skip
_WORDS = {"author": "aut", "creator": "aut", "editor": "edt", "translator": "trl", "contributor": "ctb"}
_IDENTIFIERS = {"doi": "DOI", "isbn": "ISBN", "issn": "ISSN", "pmid": "PMID", "pmcid": "PMCID", "citekey": "id"}
_PARTS = {"volume": "volume", "issue": "issue", "chapter": "chapter_number", "section": "section"}
_TYPES = {"text": "document", "software, multimedia": "software", "moving image": "motion_picture", "cartographic": "map",
          "sound recording": "song", "still image": "graphic", "notated music": "musical_score"}  # fmt: skip


def references(data: bytes, losses: list[Loss]) -> Iterator[Reference]:
    """The records of the file. Raises: FormatError (broken-xml, xml-entities)."""
    for record in root_of(data).iter("mods"):
        yield carrying.filled(understood(record))


def understood(record: Element) -> dict[str, Any]:
    """The fields of a record."""
    fields: dict[str, Any] = {"id": attribute(record, "ID")}
    related = {attribute(item, "type"): item for item in reversed(record.findall("relatedItem"))}
    host, series = related.get("host"), related.get("series")
    fields["type"] = _type(record, host is not None)
    _titles(record, fields)
    _people(record, fields)
    for item in (record, *([host] if host is not None else [])):
        _facts(item, fields)
    if host is not None:
        fields["container_title"] = _title(host)
        _people(host, fields, contained=True)
        if series is None and host.find("relatedItem") is not None:
            series = host.find("relatedItem")
    if series is not None:
        fields["collection_title"] = _title(series)
        fields["collection_number"] = find(series, "titleInfo/partNumber")
    fields["keyword"] = ", ".join(filter(None, (words(topic) for topic in record.findall("subject/topic"))))
    fields["language"] = find(record, "language/languageTerm")
    fields["abstract"] = exact(record.find("abstract"))
    notes = [exact(note) for note in record.findall("note")]
    fields["note"] = "\n\n".join(carrying.taken(notes, fields))
    return fields


def _type(record: Element, hosted: bool) -> str:
    genres = [words(genre) for genre in record.findall("genre")]
    kinds = [csl_type("mods", genre) for genre in genres]
    kind = next((kind for kind in kinds if kind != "document"), "")
    if kind == "book" and hosted:
        return "chapter"
    return kind or ("document" if genres else _TYPES.get(find(record, "typeOfResource"), "document"))


def _title(item: Element) -> str:
    info = next((info for info in item.findall("titleInfo") if not attribute(info, "type")), None)
    if info is None:
        return ""
    start = exact(info.find("nonSort"))
    title = f"{start} {exact(info.find('title'))}".strip() if start else exact(info.find("title"))
    below = exact(info.find("subTitle"))
    return f"{title}: {below}" if below else title


def _titles(record: Element, fields: dict[str, Any]) -> None:
    fields["title"] = _title(record)
    for info in record.findall("titleInfo"):
        if attribute(info, "type") == "abbreviated":
            fields["title_short"] = exact(info.find("title"))


def _people(item: Element, fields: dict[str, Any], contained: bool = False) -> None:
    for name in item.findall("name"):
        role = find(name, "role/roleTerm").lower() or "aut"
        variable = _ROLES.get(_WORDS.get(role, role), "contributor")
        if contained and variable == "author":
            variable = "container_author"
        found = _name(name)
        if found is not None:
            fields[variable] = (*fields.get(variable, ()), found)


def _name(name: Element) -> Name | None:
    parts: dict[str, list[str]] = {}
    for part in name.findall("namePart"):
        parts.setdefault(attribute(part, "type"), []).append(exact(part))
    family, given = " ".join(parts.get("family", [])), " ".join(parts.get("given", []))
    suffix = " ".join(parts.get("termsOfAddress", []))
    if family:
        return Name(family=family, given=given, suffix=suffix)
    whole = " ".join(parts.get("", []))
    if not whole:
        return Name(given=given) if given else None
    return name_from_inverted(whole) if attribute(name, "type") == "personal" else Name(literal=whole)


def _facts(item: Element, fields: dict[str, Any]) -> None:
    """What may stand in the work or in what holds it; the work's own counts."""
    for identifier in item.findall("identifier"):
        variable = _IDENTIFIERS.get(attribute(identifier, "type").lower(), "")
        if variable and not fields.get(variable):
            fields[variable] = exact(identifier)
    for path, variable in (("originInfo/publisher", "publisher"), ("originInfo/edition", "edition"),
                           ("location/shelfLocator", "call_number"), ("physicalDescription/extent", "number_of_pages"),
                           ("accessCondition", "license")):  # fmt: skip
        if exact(item.find(path)):
            fields.setdefault(variable, exact(item.find(path)))
    place = next(
        (exact(term) for term in item.findall("originInfo/place/placeTerm") if attribute(term, "type") != "code"), ""
    )
    if place:
        fields.setdefault("publisher_place", place)
    url = item.find("location/url")
    if url is not None:
        fields.setdefault("URL", exact(url))
        if attribute(url, "dateLastAccessed"):
            fields.setdefault("accessed", date_from_text(attribute(url, "dateLastAccessed")))
    for path in ("originInfo/dateIssued", "originInfo/copyrightDate", "originInfo/dateCreated", "part/date"):
        if find(item, path) and not fields.get("issued"):
            fields["issued"] = date_from_text(find(item, path))
    _part(item, fields)


def _part(item: Element, fields: dict[str, Any]) -> None:
    for detail in item.findall("part/detail"):
        variable = _PARTS.get(attribute(detail, "type"), "")
        if variable:
            fields.setdefault(variable, exact(detail.find("number")) or exact(detail))
    for extent in item.findall("part/extent"):
        first, last = exact(extent.find("start")), exact(extent.find("end"))
        fields.setdefault("page", f"{first}-{last}" if first and last else first or exact(extent.find("list")))


def natural(reference: Reference) -> Element:
    """The record of a reference."""
    record = new("mods", ID=reference.id) if reference.id and reference.id.isidentifier() else new("mods")
    if reference.id and not reference.id.isidentifier():
        add(record, "identifier", reference.id, type="citekey")
    add(add(record, "titleInfo"), "title", reference.title)
    if reference.title_short:
        add(add(record, "titleInfo", type="abbreviated"), "title", reference.title_short)
    for code, variable in _ROLES.items():
        for name in getattr(reference, variable):
            _name_out(record, name, code)
    add(record, "genre", word_of("mods", reference.type), authority="local")
    target = record
    if reference.container_title:
        target = add(record, "relatedItem", type="host")
        add(add(target, "titleInfo"), "title", reference.container_title)
        for name in reference.container_author:
            _name_out(target, name, "aut")
    _facts_out(record, target, reference)
    if reference.collection_title:
        info = add(add(record, "relatedItem", type="series"), "titleInfo")
        add(info, "title", reference.collection_title)
        if reference.collection_number:
            add(info, "partNumber", reference.collection_number)
    for part in reference.keyword.split(",") if reference.keyword else ():
        add(add(record, "subject"), "topic", part.strip())
    if reference.language:
        add(add(record, "language"), "languageTerm", reference.language, type="code", authority="rfc3066")
    for tag, value in (
        ("abstract", reference.abstract),
        ("note", reference.note),
        ("accessCondition", reference.license),
    ):
        if value:
            add(record, tag, value)
    return record


def _facts_out(record: Element, target: Element, reference: Reference) -> None:
    origin = add(record, "originInfo")
    if reference.publisher_place:
        add(add(origin, "place"), "placeTerm", reference.publisher_place, type="text")
    for tag, value in (("publisher", reference.publisher), ("edition", reference.edition)):
        if value:
            add(origin, tag, value)
    if reference.issued is not None:
        text = edtf_from_date(reference.issued) or reference.issued.literal
        if text:
            add(origin, "dateIssued", text, encoding="edtf")
    if reference.number_of_pages:
        add(add(record, "physicalDescription"), "extent", reference.number_of_pages)
    for kind, variable in _IDENTIFIERS.items():
        value = getattr(reference, variable)
        if value and variable != "id":
            add(target if kind in ("issn", "isbn") else record, "identifier", value, type=kind)
    if reference.URL or reference.call_number:
        location = add(record, "location")
        if reference.URL:
            date = edtf_from_date(reference.accessed) if reference.accessed else ""
            add(location, "url", reference.URL, dateLastAccessed=date)
        if reference.call_number:
            add(location, "shelfLocator", reference.call_number)
    part = add(target, "part")
    for kind, variable in _PARTS.items():
        if getattr(reference, variable):
            add(add(part, "detail", type=kind), "number", getattr(reference, variable))
    first, dash, last = reference.page.partition("-")
    if reference.page:
        extent = add(part, "extent", unit="pages")
        for tag, value in (("start", first), ("end", last)) if dash and first and last else (("list", reference.page),):
            add(extent, tag, value)


def _name_out(parent: Element, name: Name, code: str) -> None:
    element = add(parent, "name", type="personal" if name.family else "corporate")
    if name.family:
        particle = " ".join(filter(None, (name.dropping_particle, name.non_dropping_particle)))
        add(element, "namePart", f"{particle} {name.family}".strip(), type="family")
        for kind, value in (("given", name.given), ("termsOfAddress", name.suffix)):
            if value:
                add(element, "namePart", value, type=kind)
    else:
        add(element, "namePart", name.literal or name.given)
    add(add(element, "role"), "roleTerm", code, type="code", authority="marcrelator")


def _finished(reference: Reference, carry: bool) -> Element:
    record = natural(carrying.plain(reference))
    for line in carrying.leftovers(reference, understood(record), carry):
        add(record, "note", line)
    return record


def pieces(found: Iterable[Reference], options: Options) -> Iterator[bytes]:
    """The file, a record at a time."""
    records = (_finished(reference, options.carry) for reference in found)
    return document('<modsCollection xmlns="http://www.loc.gov/mods/v3">', records, "</modsCollection>")
