"""EndNote's XML: records whose values stand in <style> elements.

Source: EndNote's XML export (RSXML.dtd), as EndNote, Zotero and Mendeley write it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from refman.formats import carrying
from refman.formats.correspondences import csl_type, endnote_number, word_of
from refman.formats.plain_dates import date_from_text, slashed, year_of
from refman.formats.plain_names import inverted, names_from_inverted
from refman.formats.reading import Loss, Options
from refman.formats.xml import Element, add, attribute, document, exact, find, new, root_of, words
from refman.model.reference import Reference

# Path in the record -> CSL variable; the first that leads to a variable is written.
_TEXT = {
    "label": "id", "titles/title": "title", "titles/secondary-title": "container_title", "titles/short-title": "title_short",
    "titles/tertiary-title": "collection_title", "titles/alt-title": "container_title_short", "periodical/full-title":
    "container_title", "periodical/abbr-1": "container_title_short", "pages": "page", "volume": "volume",
    "num-vols": "number_of_volumes", "number": "issue", "edition": "edition", "section": "section",
    "pub-location": "publisher_place",
    "publisher": "publisher", "abstract": "abstract", "call-num": "call_number", "electronic-resource-num": "DOI",
    "work-type": "genre", "language": "language", "remote-database-name": "archive", "remote-database-provider": "source",
    "accession-num": "archive_location", "custom2": "PMCID", "titles/translated-title": "original_title",
}  # fmt: skip
_NAMES = {
    "contributors/authors": "author", "contributors/secondary-authors": "editor",
    "contributors/tertiary-authors": "collection_editor", "contributors/translated-authors": "translator",
    "contributors/subsidiary-authors": "translator",
}  # fmt: skip


def references(data: bytes, losses: list[Loss]) -> Iterator[Reference]:
    """The records of the file. Raises: FormatError (broken-xml, xml-entities)."""
    for record in root_of(data).iter("record"):
        yield carrying.filled(understood(record))


def understood(record: Element) -> dict[str, Any]:
    """The fields of a record."""
    fields: dict[str, Any] = {}
    for path, variable in _TEXT.items():
        value = exact(record.find(path))
        if value:
            fields.setdefault(variable, value)
    for path, variable in _NAMES.items():
        group = record.find(path)
        people = names_from_inverted(exact(author) for author in group) if group is not None else ()
        fields[variable] = fields.get(variable, ()) + people
    fields["type"] = csl_type("endnote", attribute(record.find("ref-type"), "name"))
    fields["URL"] = next((words(url) for url in record.iter("url") if words(url)), "")
    fields["keyword"] = ", ".join(filter(None, (words(word) for word in record.iter("keyword"))))
    fields["id"] = fields.get("id") or find(record, "rec-number")
    number = find(record, "isbn")
    if number:
        fields["ISSN" if re.match(r"\d{4}-?\d{3}[\dXx]\b", number) and len(number.split()[0]) < 10 else "ISBN"] = number
    year, day = find(record, "dates/year"), find(record, "dates/pub-dates/date")
    date = date_from_text(day) if day else None
    if date is None or not date.date_parts:
        date = date_from_text(f"{year} {day}".strip())
        date = date if date is None or date.date_parts or not year else date_from_text(year)
    fields["issued"] = date
    fields["accessed"] = date_from_text(find(record, "access-date"))
    fields["annote"] = exact(record.find("research-notes"))
    notes = [exact(note) for note in record.findall("notes")]
    left = carrying.taken([part for note in notes for part in note.split("\n")], fields)
    fields["note"] = "\n".join(left)
    return fields


def natural(reference: Reference) -> Element:
    """The record of a reference."""
    record = new("record")
    word = word_of("endnote", reference.type)
    add(record, "ref-type", str(endnote_number(word)), name=word)
    _people(record, reference)
    done = set()
    groups = {"titles": add(record, "titles")}
    for path, variable in _TEXT.items():
        value = getattr(reference, variable)
        if not value or variable in done:
            continue
        within, _, tag = path.rpartition("/")
        parent = groups.get(within) if within else record
        if parent is None:
            parent = groups[within] = add(record, within)
        _styled(add(parent, tag), value)
        done.add(variable)
    _dates(record, reference)
    for tag, value in (("isbn", reference.ISBN or reference.ISSN), ("research-notes", reference.annote)):
        if value:
            _styled(add(record, tag), value)
    if reference.keyword:
        group = add(record, "keywords")
        for part in reference.keyword.split(","):
            _styled(add(group, "keyword"), part.strip())
    if reference.URL:
        _styled(add(add(add(record, "urls"), "related-urls"), "url"), reference.URL)
    return record


def _people(record: Element, reference: Reference) -> None:
    groups = add(record, "contributors")
    done = set()
    for path, variable in _NAMES.items():
        found = getattr(reference, variable)
        if found and variable not in done:
            done.add(variable)
            group = add(groups, path.rpartition("/")[2])
            for name in found:
                _styled(add(group, "author"), inverted(name))


def _dates(record: Element, reference: Reference) -> None:
    if reference.issued is not None:
        dates = add(record, "dates")
        if year_of(reference.issued):
            _styled(add(dates, "year"), year_of(reference.issued))
        if slashed(reference.issued) != year_of(reference.issued):
            _styled(add(add(dates, "pub-dates"), "date"), slashed(reference.issued))
    if reference.accessed is not None:
        _styled(add(record, "access-date"), slashed(reference.accessed))


def _styled(element: Element, text: str) -> None:
    add(element, "style", text, face="normal", font="default", size="100%")


def _finished(reference: Reference, carry: bool) -> Element:
    record = natural(carrying.plain(reference))
    before = [*reference.note.split("\n")] if reference.note else []
    if before:
        _styled(add(record, "notes"), "\n".join(before))
    carried = carrying.leftovers(reference, understood(record), carry)
    if carried:
        old = record.find("notes")
        if old is not None:
            record.remove(old)
        _styled(add(record, "notes"), "\n".join([*before, *carried]))
    return record


def pieces(found: Iterable[Reference], options: Options) -> Iterator[bytes]:
    """The file, a record at a time."""
    records = (_finished(reference, options.carry) for reference in found)
    return document("<xml><records>", records, "</records></xml>")
