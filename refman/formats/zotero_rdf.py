"""Zotero's RDF export, read only.

Source: Zotero's RDF translator (the vocabularies bib, dc, dcterms, prism, foaf, z).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from refman.formats import carrying
from refman.formats.correspondences import csl_type
from refman.formats.plain_dates import date_from_text
from refman.formats.reading import Loss
from refman.formats.xml import Element, attribute, exact, find, root_of, words
from refman.model.names import Name
from refman.model.reference import Reference

_TEXT = {
    "title": "title", "shortTitle": "title_short", "volume": "volume", "number": "issue", "issue": "issue", "pages": "page",
    "edition": "edition", "numPages": "number_of_pages", "numberOfVolumes": "number_of_volumes", "language": "language",
    "abstract": "abstract", "description": "note", "libraryCatalog": "source", "archive": "archive", "rights": "license",
    "callNumber": "call_number", "type": "genre", "versionNumber": "version", "conferenceName": "event_title",
}  # fmt: skip
_PEOPLE = {
    "authors": "author", "editors": "editor", "translators": "translator", "seriesEditors": "collection_editor",
    "contributors": "contributor", "bookAuthors": "container_author", "directors": "director", "interviewers": "interviewer",
    "inventors": "author", "programmers": "author", "podcasters": "author", "presenters": "author", "artists": "author",
    "performers": "performer", "composers": "composer", "recipients": "recipient", "reviewedAuthors": "reviewed_author",
    "cartographers": "author", "producers": "producer", "scriptwriters": "script_writer", "commenters": "author",
}  # fmt: skip
_SKIPPED = ("Attachment", "Memo", "Collection", "AutomaticTag", "Journal", "Series", "CiteKey")
_KINDS = {"bib:Article": "article-journal", "Article": "article-journal", "Book": "book", "BookSection": "chapter",
          "Thesis": "thesis",
          "Report": "report", "Document": "document", "Manuscript": "manuscript", "Patent": "patent"}  # fmt: skip


def references(data: bytes, losses: list[Loss]) -> Iterator[Reference]:
    """The items of the file. Raises: FormatError (broken-xml, xml-entities)."""
    root = root_of(data)
    nodes = {attribute(node, "about"): node for node in root if attribute(node, "about")}
    for node in root:
        kind = find(node, "itemType")
        if node.tag in _SKIPPED or kind in ("attachment", "note") or (not kind and node.tag not in _KINDS):
            continue
        yield carrying.filled(_item(node, kind, nodes))


def _item(node: Element, kind: str, nodes: dict[str, Element]) -> dict[str, Any]:
    fields: dict[str, Any] = {"type": csl_type("mods", kind) if kind else _KINDS.get(str(node.tag), "document")}
    _facts(node, fields)
    for group, variable in _PEOPLE.items():
        people = node.find(group)
        if people is not None:
            fields[variable] = fields.get(variable, ()) + tuple(_names(people))
    publisher = node.find("publisher")
    if publisher is not None:
        fields["publisher"] = find(publisher, ".//name")
        fields["publisher_place"] = find(publisher, ".//locality")
    fields["issued"] = date_from_text(find(node, "date"))
    fields["accessed"] = date_from_text(find(node, "dateSubmitted"))
    fields["keyword"] = ", ".join(
        filter(None, (find(tag, ".//value") or words(tag) for tag in node.findall("subject")))
    )
    for identifier in node.findall("identifier"):
        _identifier(identifier, fields)
    for part in node.findall("isPartOf"):
        inner = next(iter(part), None)
        holder = inner if inner is not None else nodes.get(attribute(part, "resource"))
        if holder is not None:
            _holder(holder, fields)
    fields["id"] = find(node, "citationKey") or attribute(node, "about").rpartition("#")[2]
    return fields


def _facts(node: Element, fields: dict[str, Any]) -> None:
    for tag, variable in _TEXT.items():
        if exact(node.find(tag)):
            fields.setdefault(variable, exact(node.find(tag)))


def _names(group: Element) -> Iterator[Name]:
    for person in group.iter("Person"):
        family, given = find(person, "surname"), find(person, "givenName") or find(person, "givenname")
        yield Name(family=family, given=given) if given else Name(literal=family or find(person, "name"))


def _identifier(identifier: Element, fields: dict[str, Any]) -> None:
    text = find(identifier, ".//value") or words(identifier)
    for prefix, variable in (("DOI ", "DOI"), ("ISBN ", "ISBN"), ("ISSN ", "ISSN")):
        if text.startswith(prefix):
            fields.setdefault(variable, text.removeprefix(prefix))
            return
    if "://" in text:
        fields.setdefault("URL", text)


def _holder(holder: Element, fields: dict[str, Any]) -> None:
    """A journal, book or series that the item is part of."""
    series = holder.tag == "Series"
    title = exact(holder.find("title"))
    if title:
        fields.setdefault("collection_title" if series else "container_title", title)
    if exact(holder.find("alternative")):
        fields.setdefault("container_title_short", exact(holder.find("alternative")))
    for tag, variable in (("volume", "volume"), ("number", "issue")):
        if exact(holder.find(tag)):
            fields.setdefault("collection_number" if series and tag == "number" else variable, exact(holder.find(tag)))
    for identifier in holder.findall("identifier"):
        _identifier(identifier, fields)
    for part in holder.findall("isPartOf"):
        for inner in part:
            _holder(inner, fields)
