"""Word's bibliography sources (b:Sources), as in a document's customXml or in Sources.xml.

Source: ECMA-376 Part 1, 22.6 (Bibliography).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from refman.formats import carrying
from refman.formats.correspondences import csl_type, word_of
from refman.formats.plain_names import name_from_parts
from refman.formats.reading import Loss, Options
from refman.formats.xml import Element, add, document, exact, find, legal, new, root_of
from refman.model.dates import Date
from refman.model.names import Name
from refman.model.reference import Reference

NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/bibliography"
_TEXT = {
    "Tag": "id", "Title": "title", "ShortTitle": "title_short", "Pages": "page", "Volume": "volume", "Issue": "issue",
    "NumberVolumes": "number_of_volumes", "Edition": "edition", "Publisher": "publisher", "Institution": "publisher",
    "City": "publisher_place", "DOI": "DOI", "URL": "URL", "StandardNumber": "ISBN", "Medium": "medium", "Version": "version",
    "ThesisType": "genre", "ChapterNumber": "chapter_number", "PatentNumber": "number", "CaseNumber": "number",
    "Court": "authority",
    "ProductionCompany": "publisher", "Distributor": "publisher", "RecordingNumber": "number",
}  # fmt: skip
_CONTAINERS = (
    "JournalName",
    "BookTitle",
    "ConferenceName",
    "PeriodicalTitle",
    "PublicationTitle",
    "InternetSiteTitle",
    "AlbumTitle",
)
_CONTAINER = {
    "article-journal": "JournalName", "chapter": "BookTitle", "paper-conference": "ConferenceName",
    "article-magazine": "PeriodicalTitle", "article-newspaper": "PeriodicalTitle", "webpage": "InternetSiteTitle",
    "post-weblog": "InternetSiteTitle", "song": "AlbumTitle",
}  # fmt: skip
_NAMES = {
    "Author": "author", "BookAuthor": "container_author", "Editor": "editor", "Translator": "translator", "Compiler": "compiler",
    "Composer": "composer", "Director": "director", "Interviewer": "interviewer", "Performer": "performer",
    "ProducerName": "producer", "Writer": "script_writer", "Inventor": "author", "Artist": "author", "Interviewee": "author",
}  # fmt: skip
_MONTHS = "January February March April May June July August September October November December".split()


def references(data: bytes, losses: list[Loss]) -> Iterator[Reference]:
    """The sources of the file. Raises: FormatError (broken-xml, xml-entities)."""
    for source in root_of(data).iter("Source"):
        yield carrying.filled(understood(source))


def understood(source: Element) -> dict[str, Any]:
    """The fields of a source."""
    fields: dict[str, Any] = {"type": csl_type("word", find(source, "SourceType"))}
    for tag, variable in _TEXT.items():
        value = exact(source.find(tag))
        if value:
            fields.setdefault(variable, value)
    fields["container_title"] = next((exact(source.find(tag)) for tag in _CONTAINERS if find(source, tag)), "")
    groups = source.find("Author")
    for group in groups if groups is not None else ():
        role = _NAMES.get(str(group.tag))
        if role:
            fields[role] = fields.get(role, ()) + tuple(_names(group))
    fields["issued"] = _date(source, "")
    fields["accessed"] = _date(source, "Accessed")
    comments = exact(source.find("Comments"))
    fields["note"] = "\n".join(carrying.taken(comments.split("\n") if comments else [], fields))
    return fields


def _names(group: Element) -> Iterator[Name]:
    for corporate in group.iter("Corporate"):
        yield Name(literal=exact(corporate))
    for person in group.iter("Person"):
        given = " ".join(filter(None, (find(person, "First"), find(person, "Middle"))))
        yield name_from_parts(find(person, "Last"), given)


def _date(source: Element, suffix: str) -> Date | None:
    year, month, day = (find(source, f"{part}{suffix}") for part in ("Year", "Month", "Day"))
    if not year.lstrip("-").isdecimal():
        return Date(literal=year) if year else None
    number = _MONTHS.index(month.title()) + 1 if month.title() in _MONTHS else int(month) if month.isdecimal() else 0
    parts = [int(year)] + ([number] if number else []) + ([int(day)] if number and day.isdecimal() else [])
    return Date(date_parts=(tuple(parts),))


def natural(reference: Reference) -> Element:
    """The source of a reference."""
    source = new("Source")
    add(source, "Tag", reference.id)
    add(source, "SourceType", word_of("word", reference.type))
    groups = add(source, "Author")
    done: set[str] = set()
    for tag, variable in _NAMES.items():
        if getattr(reference, variable) and variable not in done:
            done.add(variable)
            _people(add(groups, tag), getattr(reference, variable))
    done = {"id"}
    for tag, variable in _TEXT.items():
        if variable not in done and getattr(reference, variable):
            done.add(variable)
            add(source, tag, getattr(reference, variable))
    if reference.container_title:
        add(source, _CONTAINER.get(reference.type, "PublicationTitle"), reference.container_title)
    for date, suffix in ((reference.issued, ""), (reference.accessed, "Accessed")):
        if date is not None:
            _date_out(source, date, suffix)
    return source


def _people(group: Element, names: tuple[Name, ...]) -> None:
    if all(name.family for name in names):
        people = add(group, "NameList")
        for name in names:
            person = add(people, "Person")
            particle = name.non_dropping_particle or name.dropping_particle
            add(person, "Last", f"{particle} {name.family}".strip())
            if name.given:
                add(person, "First", name.given)
    else:
        text = "; ".join(name.literal or " ".join(filter(None, (name.given, name.family))) for name in names)
        add(group, "Corporate", text)


def _date_out(source: Element, date: Date, suffix: str) -> None:
    if len(date.date_parts) != 1 or not all(isinstance(part, int) for part in date.date_parts[0]):
        if date.literal:
            add(source, f"Year{suffix}", date.literal)
        return
    for part, value in zip(("Year", "Month", "Day"), date.date_parts[0]):
        number = int(value)
        add(source, f"{part}{suffix}", _MONTHS[number - 1] if part == "Month" and 1 <= number <= 12 else str(number))


def _finished(reference: Reference, carry: bool) -> Element:
    source = natural(carrying.plain(reference))
    notes = reference.note.split("\n") if reference.note else []
    comments = add(source, "Comments", "\n".join(notes))
    comments.text = legal("\n".join([*notes, *carrying.leftovers(reference, understood(source), carry)]))
    if not comments.text:
        source.remove(comments)
    return source


def pieces(found: Iterable[Reference], options: Options) -> Iterator[bytes]:
    """The file, a source at a time."""
    sources = (_finished(reference, options.carry) for reference in found)
    return document(f'<Sources xmlns="{NAMESPACE}" SelectedStyle="">', sources, "</Sources>")
