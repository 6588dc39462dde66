"""Hayagriva's YAML, as Typst reads it: entries by key, parents for what a work stands in.

Source: Hayagriva's file format (docs/file-format.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from refman.formats import carrying
from refman.formats.correspondences import csl_type, word_of
from refman.formats.dates import date_from_edtf, edtf_from_date
from refman.formats.decoding import decoded
from refman.formats.plain_names import name_from_parts, names_from_inverted
from refman.formats.reading import FormatError, Loss, Options
from refman.formats.yaml_text import dumped, loaded, text_of
from refman.model.dates import Date
from refman.model.names import Name
from refman.model.reference import Reference

# Key -> CSL variable, in the entry itself.
_TEXT = {
    "title": "title", "abstract": "abstract", "genre": "genre", "page-range": "page", "page-total": "number_of_pages",
    "volume-total": "number_of_volumes", "call-number": "call_number", "archive": "archive", "note": "note",
    "archive-location": "archive_place", "language": "language", "edition": "edition", "chapter": "chapter_number",
}  # fmt: skip
_SERIAL = {"doi": "DOI", "isbn": "ISBN", "issn": "ISSN", "pmid": "PMID", "pmcid": "PMCID", "serial": "number"}
_ROLES = {
    "translator": "translator", "director": "director", "illustrator": "illustrator", "compiler": "compiler",
    "composer": "composer", "narrator": "narrator", "organizer": "organizer", "producer": "producer", "writer": "script_writer",
    "executive-producer": "executive_producer", "collaborator": "contributor",
}  # fmt: skip
# In the parent if there is one.
_IN_PARENT = {"volume": "volume", "issue": "issue"}
_PARENTS = {
    "article-journal": "periodical", "article-magazine": "periodical", "article-newspaper": "newspaper",
    "chapter": "book", "paper-conference": "proceedings", "entry-encyclopedia": "reference", "webpage": "web",
    "post-weblog": "blog", "article": "repository",
}  # fmt: skip
_BY_PARENT = {
    "periodical": "article-journal", "newspaper": "article-newspaper", "proceedings": "paper-conference",
    "conference": "paper-conference", "blog": "post-weblog", "reference": "entry-encyclopedia",
}  # fmt: skip


def references(data: bytes, losses: list[Loss]) -> Iterator[Reference]:
    """The entries of the file.

    Raises: FormatError (broken-yaml, not-hayagriva).
    """
    found = loaded(decoded(data, losses))
    if found is None:
        return
    if not isinstance(found, dict):
        raise FormatError("not-hayagriva", "Hayagriva's file maps keys to entries")
    for key, entry in found.items():
        if isinstance(entry, dict):
            yield carrying.filled(understood(str(key), entry))
        else:
            losses.append(Loss(0, "no mapping; left out", str(key)))


def understood(key: str, entry: dict[str, Any]) -> dict[str, Any]:
    """The fields of an entry and of what it stands in."""
    fields: dict[str, Any] = {"id": key}
    parents = entry.get("parent") or ()
    parents = [parent for parent in (parents if isinstance(parents, list) else [parents]) if isinstance(parent, dict)]
    kind = text_of(entry.get("type")).lower() or "misc"
    parent_kind = text_of(parents[0].get("type")).lower() if parents else ""
    fields["type"] = csl_type("hayagriva", kind)
    if kind in ("article", "entry", "anthos", "chapter") and parent_kind in _BY_PARENT:
        fields["type"] = _BY_PARENT[parent_kind]
    _own(entry, fields)
    for parent in parents:
        _parent(parent, fields)
    notes = entry.get("csl") or ()
    carrying.taken([text_of(note) for note in notes] if isinstance(notes, list) else [], fields)
    return fields


def _own(entry: dict[str, Any], fields: dict[str, Any]) -> None:
    for key, variable in (_TEXT | _IN_PARENT).items():
        if key in entry:
            fields[variable] = _formatted(entry[key])
    title = entry.get("title")
    if isinstance(title, dict) and title.get("short"):
        fields["title_short"] = text_of(title["short"])
    for key, variable in (("author", "author"), ("editor", "editor")):
        fields[variable] = _people(entry.get(key))
    for group in entry.get("affiliated") or ():
        if isinstance(group, dict) and text_of(group.get("role")) in _ROLES:
            fields[_ROLES[text_of(group.get("role"))]] = _people(group.get("names"))
    if "date" in entry:
        fields["issued"] = date_from_edtf(text_of(entry["date"]))
    _publisher(entry, fields)
    _link(entry, fields)
    serial = entry.get("serial-number")
    for key, value in serial.items() if isinstance(serial, dict) else [("serial", serial)] if serial else ():
        if key in _SERIAL:
            fields[_SERIAL[key]] = text_of(value)


def _link(entry: dict[str, Any], fields: dict[str, Any]) -> None:
    url = entry.get("url")
    if isinstance(url, dict):
        if url.get("date"):
            fields["accessed"] = date_from_edtf(text_of(url["date"]))
        url = url.get("value")
    fields["URL"] = text_of(url)


def _publisher(entry: dict[str, Any], fields: dict[str, Any]) -> None:
    publisher = entry.get("publisher") or entry.get("organization")
    place = entry.get("location")
    if isinstance(publisher, dict):
        place = publisher.get("location") or place
        publisher = publisher.get("name")
    if publisher:
        fields.setdefault("publisher", _formatted(publisher))
    if place:
        fields.setdefault("publisher_place", _formatted(place))


def _parent(parent: dict[str, Any], fields: dict[str, Any]) -> None:
    """Take what the work does not have itself from what it stands in."""
    title = _formatted(parent.get("title"))
    target = "container_title" if "container_title" not in fields and fields["type"] != "book" else "collection_title"
    fields.setdefault(target, title)
    for key, variable in _IN_PARENT.items():
        if parent.get(key):
            fields.setdefault(variable, _formatted(parent[key]))
    if parent.get("editor") and not fields.get("editor"):
        fields["editor"] = _people(parent["editor"])
    if parent.get("date") and not fields.get("issued"):
        fields["issued"] = date_from_edtf(text_of(parent["date"]))
    if parent.get("location") and text_of(parent.get("type")).lower() == "conference":
        fields["event_place"] = _formatted(parent["location"])
    else:
        _publisher(parent, fields)
    serial = parent.get("serial-number")
    for key, value in serial.items() if isinstance(serial, dict) else ():
        if key in ("issn", "isbn"):
            fields.setdefault(_SERIAL[key], text_of(value))


def _formatted(value: Any) -> str:
    return text_of(value.get("value") or value.get("name")) if isinstance(value, dict) else text_of(value)


def _people(value: Any) -> tuple[Name, ...]:
    found: list[Name] = []
    for person in value if isinstance(value, list) else [value] if value else []:
        if isinstance(person, dict):
            found.append(_person(person))
        else:
            found += names_from_inverted([text_of(person)])
    return tuple(found)


def _person(person: dict[str, Any]) -> Name:
    name, given, suffix = (text_of(person.get(key)) for key in ("name", "given-name", "suffix"))
    if not given and not suffix and not person.get("prefix"):
        return name_from_parts(name) if " " not in name else Name(literal=name)
    return Name(family=name, given=given, suffix=suffix, non_dropping_particle=text_of(person.get("prefix")))


def natural(reference: Reference) -> dict[str, Any]:
    """The entry of a reference."""
    entry: dict[str, Any] = {"type": word_of("hayagriva", reference.type)}
    for key, variable in _TEXT.items():
        if getattr(reference, variable):
            entry[key] = getattr(reference, variable)
    if reference.title_short and reference.title:
        entry["title"] = {"value": reference.title, "short": reference.title_short}
    for key, names in (("author", reference.author), ("editor", reference.editor)):
        if names:
            entry[key] = [_person_out(name) for name in names]
    affiliated = [
        {"role": role, "names": [_person_out(name) for name in getattr(reference, variable)]}
        for role, variable in _ROLES.items()
        if getattr(reference, variable)
    ]
    if affiliated:
        entry["affiliated"] = affiliated
    if reference.issued is not None and edtf_from_date(reference.issued):
        entry["date"] = _date_out(reference.issued)
    if reference.publisher:
        place = {"location": reference.publisher_place} if reference.publisher_place else {}
        entry["publisher"] = {"name": reference.publisher, **place}
    elif reference.publisher_place:
        entry["location"] = reference.publisher_place
    if reference.URL:
        date = reference.accessed
        entry["url"] = (
            {"value": reference.URL, "date": _date_out(date)} if date and edtf_from_date(date) else reference.URL
        )
    serial = {key: getattr(reference, name) for key, name in _SERIAL.items() if getattr(reference, name)}
    if serial:
        entry["serial-number"] = serial
    _parent_out(reference, entry)
    return entry


def _parent_out(reference: Reference, entry: dict[str, Any]) -> None:
    parents: list[dict[str, Any]] = []
    numbers = {key: getattr(reference, name) for key, name in _IN_PARENT.items() if getattr(reference, name)}
    if reference.container_title:
        kind = _PARENTS.get(reference.type, "misc")
        parents.append({"type": kind, "title": reference.container_title, **numbers})
    else:
        entry |= numbers
    if reference.collection_title:
        parents.append({"type": "book", "title": reference.collection_title})
    if parents:
        entry["parent"] = parents[0] if len(parents) == 1 else parents


def _date_out(date: Date) -> Any:
    text = edtf_from_date(date)
    return int(text) if text.isdecimal() and not text.startswith("0") else text


def _person_out(name: Name) -> Any:
    if not name.family:
        literal = name.literal or name.given
        return {"name": literal} if "," in literal else literal
    if not (name.given or name.suffix or name.non_dropping_particle):
        return {"name": name.family}
    parts = {"name": name.family, "given-name": name.given, "suffix": name.suffix, "prefix": name.non_dropping_particle}
    return {key: value for key, value in parts.items() if value}


def pieces(found: Iterable[Reference], options: Options) -> Iterator[bytes]:
    """The file, an entry at a time. Keys that are missing or there already get a number."""
    seen: set[str] = set()
    empty = True
    for place, reference in enumerate(found, 1):
        key = reference.id or f"ref{place}"
        if key in seen:
            key = next(name for count in range(2, 1_000_000) if (name := f"{key}-{count}") not in seen)
        seen.add(key)
        entry = natural(carrying.plain(reference))
        carried = carrying.leftovers(reference, understood(key, entry), options.carry)
        if carried:
            entry["csl"] = carried
        yield dumped({key: entry}).encode()
        empty = False
    if empty:
        yield b"{}\n"
