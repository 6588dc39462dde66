"""TEI's listBibl of biblStruct: analytic (the work in it), monogr (what it stands in), series.

Source: TEI P5 Guidelines, 3.12 (bibliographic citations); GROBID's output follows it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import deepcopy
from typing import Any

from refman.formats import carrying, rich
from refman.formats.dates import edtf_from_date
from refman.formats.plain_dates import date_from_text
from refman.formats.plain_names import name_from_inverted, name_from_parts
from refman.formats.reading import Loss, Options
from refman.formats.xml import Element, add, attribute, document, exact, find, legal, line_of, new, root_of, words
from refman.model.names import Name
from refman.model.reference import Reference
from refman.model.types import ITEM_TYPES

_IDENTIFIERS = {"doi": "DOI", "isbn": "ISBN", "issn": "ISSN", "eissn": "ISSN", "pmid": "PMID", "pmcid": "PMCID", "pmc": "PMCID",
                "callnumber": "call_number", "report": "number", "number": "number"}  # fmt: skip
_SCOPES = {"volume": "volume", "vol": "volume", "issue": "issue", "page": "page", "pp": "page", "chapter": "chapter_number",
           "chap": "chapter_number", "part": "part_number"}  # fmt: skip
_TYPES = {"journalArticle": "article-journal", "bookSection": "chapter", "conferencePaper": "paper-conference",
          "magazineArticle": "article-magazine", "newspaperArticle": "article-newspaper", "blogPost": "post-weblog",
          "film": "motion_picture", "computerProgram": "software", "preprint": "article"}  # fmt: skip
# What <hi> is in CSL; elements have no attributes in `rich`, so that TEI's rend is put in afterwards.
_TAGS = {"i": "hi-italic", "b": "hi-bold", "sup": "hi-superscript", "sub": "hi-subscript"}


def references(data: bytes, losses: list[Loss]) -> Iterator[Reference]:
    """The works of the file. Raises: FormatError (broken-xml, xml-entities)."""
    for work in root_of(data).iter("biblStruct", "bibl"):
        if work.tag == "bibl":
            if any(parent.tag in ("bibl", "biblStruct", "sourceDesc") for parent in work.iterancestors()):
                continue
            losses.append(Loss(line_of(work), "an unstructured <bibl>: only its text was kept", attribute(work, "id")))
            yield Reference(id=attribute(work, "id"), type="document", raw=words(work), doubts=("unparsed",))
        elif not any(parent.tag == "sourceDesc" for parent in work.iterancestors()):
            yield carrying.filled(understood(work))


def understood(work: Element) -> dict[str, Any]:
    """The fields of a work."""
    fields: dict[str, Any] = {"id": attribute(work, "id")}
    analytic, book, series = work.find("analytic"), work.find("monogr"), work.find("series")
    inner = analytic if analytic is not None else book
    if inner is None:
        return fields | {"type": "document"}
    fields["title"], fields["title_short"] = _titles(inner)
    fields["author"] = tuple(_people(inner, "author"))
    if analytic is not None and book is not None:
        fields["container_title"], fields["container_title_short"] = _titles(book)
        fields["container_author"] = tuple(_people(book, "author"))
    fields["editor"] = tuple(
        person for part in (analytic, book) if part is not None for person in _people(part, "editor")
    )
    fields["translator"] = tuple(
        person for part in (analytic, book) if part is not None for person in _people(part, "translator")
    )
    fields["type"] = _type(work, analytic, book)
    for identifier in work.iter("idno"):
        variable = _IDENTIFIERS.get(attribute(identifier, "type").lower(), "")
        if variable:
            fields.setdefault(variable, exact(identifier))
    for link in work.iter("ptr", "ref"):
        fields.setdefault("URL", attribute(link, "target"))
    if book is not None:
        _imprint(book, fields)
    if series is not None:
        fields["collection_title"] = _titles(series)[0]
        fields["collection_number"] = find(series, "biblScope")
    _notes(work, fields)
    return fields


def _notes(work: Element, fields: dict[str, Any]) -> None:
    """Notes of a kind that is a variable, then all others."""
    notes = [
        exact(note)
        for note in work.findall("note")
        if attribute(note, "type") not in ("abstract", "accessed", "tag", "keywords")
    ]
    for note in work.findall("note"):
        kind = attribute(note, "type")
        if kind == "abstract":
            fields["abstract"] = exact(note)
        elif kind == "accessed":
            fields["accessed"] = date_from_text(words(note))
        elif kind == "keywords":
            fields["keyword"] = exact(note)
    fields["note"] = "\n\n".join(carrying.taken(notes, fields))


def _type(work: Element, analytic: Element | None, book: Element | None) -> str:
    kind = attribute(work, "type")
    kind = _TYPES.get(kind, kind)
    if kind in ITEM_TYPES:
        return kind
    level = next((attribute(title, "level") for title in (book.findall("title") if book is not None else ())), "")
    if analytic is None:
        return "book" if level == "m" else "document"
    if book is not None and book.find("meeting") is not None:
        return "paper-conference"
    return "article-journal" if level == "j" else "chapter"


def _titles(part: Element) -> tuple[str, str]:
    main, short = "", ""
    for title in part.findall("title"):
        if attribute(title, "type") in ("short", "abbreviated", "abbr"):
            short = short or exact(title)
        elif not main:
            main = _rich(title)
        elif attribute(title, "type") == "sub":
            main = f"{main}: {exact(title)}"
    return main, short


def _rich(title: Element) -> str:
    for element in list(title.iter("hi")):
        element.tag = f"hi-{attribute(element, 'rend')}"
    return rich.taken(title, _TAGS)


def _people(part: Element, tag: str) -> Iterator[Name]:
    for person in part.findall("editor" if tag == "translator" else tag):
        if (attribute(person, "role") == "translator") != (tag == "translator"):
            continue
        name = person.find("persName")
        name = person if name is None else name
        family = " ".join(words(part) for part in name.findall("surname"))
        given = " ".join(words(part) for part in name.findall("forename"))
        link = find(name, "nameLink")
        if family:
            found = name_from_parts(family, given, find(name, "genName"))
            yield (
                Name(family=family, given=given, suffix=find(name, "genName"), non_dropping_particle=link)
                if link
                else found
            )
        elif words(person):
            organisation = person.find("orgName")
            whole = exact(organisation) if organisation is not None else exact(person)
            yield Name(literal=whole) if organisation is not None else name_from_inverted(whole)


def _imprint(book: Element, fields: dict[str, Any]) -> None:
    imprint = book.find("imprint")
    fields["edition"] = find(book, "edition")
    fields["event_title"] = find(book, "meeting")
    for item in book.iter("biblScope"):
        variable = _SCOPES.get(attribute(item, "unit") or attribute(item, "type"), "")
        first, last = attribute(item, "from"), attribute(item, "to")
        if variable:
            fields.setdefault(variable, f"{first}-{last}" if first and last and first != last else words(item) or first)
    if imprint is None:
        return
    fields["publisher"], fields["publisher_place"] = exact(imprint.find("publisher")), exact(imprint.find("pubPlace"))
    date = imprint.find("date")
    if date is not None:
        fields["issued"] = date_from_text(attribute(date, "when") or words(date))


def natural(reference: Reference, named: bool) -> Element:
    """The biblStruct of a reference; `named` says whether its key may be its xml:id."""
    identifier = {"{http://www.w3.org/XML/1998/namespace}id": reference.id} if named and is_name(reference.id) else {}
    work = new("biblStruct", **identifier)
    work.set("type", legal(reference.type))
    contained = bool(reference.container_title)
    if contained:
        _level(add(work, "analytic"), reference, "a")
    book = add(work, "monogr")
    if contained:
        level = "j" if reference.type.startswith("article") else "m"
        for name in reference.container_author:
            _name_out(add(book, "author"), name)
        rich.put(add(book, "title", level=level), reference.container_title, _TAGS)
        if reference.container_title_short:
            add(book, "title", reference.container_title_short, level=level, type="short")
    else:
        _level(book, reference, "m")
    for role, names in (("", reference.editor), ("translator", reference.translator)):
        for name in names:
            _name_out(add(book, "editor", role=role), name)
    for kind, variable in (("DOI", "DOI"), ("ISBN", "ISBN"), ("ISSN", "ISSN"), ("PMID", "PMID"), ("PMCID", "PMCID"),
                           ("callNumber", "call_number"), ("number", "number")):  # fmt: skip
        if getattr(reference, variable):
            add(work, "idno", getattr(reference, variable), type=kind)
    _imprint_out(book, reference)
    if reference.collection_title:
        series = add(work, "series")
        add(series, "title", reference.collection_title, level="s")
        if reference.collection_number:
            add(series, "biblScope", reference.collection_number, unit="volume")
    if reference.URL:
        add(work, "ptr", target=reference.URL)
    _notes_out(work, reference)
    for element in work.iter(*_TAGS.values()):
        element.set("rend", str(element.tag).removeprefix("hi-"))
        element.tag = "hi"
    return work


def _notes_out(work: Element, reference: Reference) -> None:
    accessed = edtf_from_date(reference.accessed) if reference.accessed else ""
    for kind, text in (
        ("abstract", reference.abstract),
        ("accessed", accessed),
        ("keywords", reference.keyword),
        ("", reference.note),
    ):
        if text:
            add(work, "note", text, type=kind)


def _level(part: Element, reference: Reference, level: str) -> None:
    for name in reference.author:
        _name_out(add(part, "author"), name)
    rich.put(add(part, "title", level=level), reference.title, _TAGS)
    if reference.title_short:
        add(part, "title", reference.title_short, level=level, type="short")


def _imprint_out(book: Element, reference: Reference) -> None:
    for tag, value in (("edition", reference.edition), ("meeting", reference.event_title)):
        if value:
            add(book, tag, value)
    imprint = add(book, "imprint")
    for tag, value in (("publisher", reference.publisher), ("pubPlace", reference.publisher_place)):
        if value:
            add(imprint, tag, value)
    for unit in ("volume", "issue", "page", "chapter", "part"):
        if getattr(reference, _SCOPES[unit]):
            add(imprint, "biblScope", getattr(reference, _SCOPES[unit]), unit=unit)
    if reference.issued is not None:
        text = edtf_from_date(reference.issued)
        add(imprint, "date", text or reference.issued.literal, when=text)


def _name_out(person: Element, name: Name) -> None:
    if not name.family:
        add(person, "orgName", name.literal or name.given)
        return
    element = add(person, "persName")
    if name.given:
        add(element, "forename", name.given)
    if name.non_dropping_particle or name.dropping_particle:
        add(element, "nameLink", name.non_dropping_particle or name.dropping_particle)
    add(element, "surname", name.family)
    if name.suffix:
        add(element, "genName", name.suffix)


def is_name(key: str) -> bool:
    """Whether a key may be an XML identifier."""
    return key.isidentifier() and key.isascii()


def _finished(reference: Reference, carry: bool, seen: set[str]) -> Element:
    work = natural(carrying.plain(reference), reference.id not in seen)
    seen.add(reference.id)
    for line in carrying.leftovers(reference, understood(deepcopy(work)), carry):
        add(work, "note", line)
    return work


def pieces(found: Iterable[Reference], options: Options) -> Iterator[bytes]:
    """A document whose body is a listBibl, a work at a time."""
    head = (
        "<teiHeader><fileDesc><titleStmt><title>References</title></titleStmt><publicationStmt><p/></publicationStmt>"
    )
    before = f'<TEI xmlns="http://www.tei-c.org/ns/1.0">{head}<sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text><body><listBibl>'
    seen: set[str] = set()
    works = (_finished(reference, options.carry, seen) for reference in found)
    return document(before, works, "</listBibl></body></text></TEI>")
