"""TEI P5 to a document: words, notes, list, and links from citations into it (as GROBID and editions write them).

Source: TEI P5 guidelines, chapters 3 (core) and 4 (default text structure).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from lxml import etree

from refman.documents.assembly import Assembly
from refman.documents.docx.names import local
from refman.documents.errors import DocumentError
from refman.documents.linking import Links
from refman.documents.printed import printed
from refman.documents.tree_text import TreeReader, inner_text
from refman.documents.xml_tree import parsed
from refman.model.dates import Date
from refman.model.document import Document, NoteMark
from refman.model.names import Name
from refman.model.reference import Reference
from refman.model.span import Span

_ID = "{http://www.w3.org/XML/1998/namespace}id"
_RAISED = ("sup", "superscript", "super")
_LIMITS = {"volume": "volume", "issue": "issue", "page": "page"}


def read_tei(data: bytes, path: str) -> Document:
    """The document of a TEI text.

    Raises: DocumentError (damaged, has-dtd).
    """
    root = parsed(data, path)
    out = Assembly(path, "tei")
    links = Links(out)
    reader = _Tei(out, links)
    out.begin()
    reader.element(root)
    reader.close()
    reader.put_notes()
    if not out.size:
        raise DocumentError("damaged", "holds no words", where=path)
    links.resolve()
    return out.document()


class _Tei(TreeReader):
    """Notes that stand in the text are kept until its end."""

    divisions = 0

    def __init__(self, out: Assembly, links: Links) -> None:
        super().__init__(out, links)
        self.kept: list[tuple[str, Span, etree._Element]] = []

    def nothing(self, element: etree._Element) -> None:
        """What is not read."""

    def header(self, element: etree._Element) -> None:
        """Of the header, the title and the abstract."""
        for child in element.iter():
            if local(child.tag) == "titleStmt":
                title = next((one for one in child if local(one.tag) == "title"), None)
                if title is not None:
                    self.block("heading", title, level=1)
            elif local(child.tag) == "abstract":
                self.inside(child)

    def division(self, element: etree._Element) -> None:
        """A part of the text."""
        self.divisions += 1
        self.inside(element)
        self.divisions -= 1

    def head(self, element: etree._Element) -> None:
        """A heading."""
        self.block("heading", element, level=max(1, self.divisions))

    def paragraph(self, element: etree._Element) -> None:
        """A paragraph."""
        self.block("paragraph", element)

    def caption(self, element: etree._Element) -> None:
        """The words of a figure."""
        self.block("caption", element)

    def item(self, element: etree._Element) -> None:
        """An item of a list."""
        self.block("list-item", element)

    def quote(self, element: etree._Element) -> None:
        """A quotation that stands by itself; one in a line is part of it."""
        if self.out.has_words():
            self.inside(element)
        else:
            self.block("quote", element)

    def note(self, element: etree._Element) -> None:
        """A note where it stands: its number stays, its words go to the end."""
        if element.get("place") in ("foot", "end", "bottom") or element.get("type") in ("footnote", "endnote"):
            label = element.get("n") or str(len(self.kept) + 1)
            start = self.out.formatted(label, frozenset(("superscript",)))
            self.kept.append((label, Span(start, start + len(label)), element))
        elif element.get("type") != "raw_reference":
            self.block("note", element)

    def put_notes(self) -> None:
        """Put the words of notes behind the text."""
        for label, anchor, element in self.kept:
            self.out.notes_heading()
            self.out.begin()
            self.kind, self.note_label = "note", label
            self.words(f"{label}. ")
            start = self.out.at
            self.inside(element)
            end = self.out.size
            self.close()
            if end > start:
                self.out.notes.append(NoteMark(label, anchor, Span(start, end)))

    def references(self, element: etree._Element) -> None:
        """The list."""
        self.close()
        start = self.out.at
        self.inside(element)
        self.close()
        self.links.list_between(start)

    def entry(self, element: etree._Element) -> None:
        """An entry: as printed where the file has its words, else put together from its fields."""
        raw = next((one for one in element.iter() if one.get("type") == "raw_reference"), None)
        work = reference_from_tei(element)
        self.close()
        self.kind = "list-item"
        if work.id:
            self.links.works[f"#{work.id}"] = work
        self.words(inner_text(raw) if raw is not None else printed(work))
        self.close()

    def loose_entry(self, element: etree._Element) -> None:
        """A `bibl`: an entry in a list, words in a line."""
        parent = element.getparent()
        if parent is not None and local(parent.tag) == "listBibl":
            self.block("list-item", element)
        else:
            self.inside(element)

    def link(self, element: etree._Element) -> None:
        """A link into the list or to a note."""
        start = self.out.at
        self.inside(element)
        names = tuple(name for name in (element.get("target") or "").split() if name.startswith("#"))
        if names and element.get("type") in (None, "bibr", "foot", "bibl", "cit"):
            self.links.link(
                Span(min(start, self.out.size), self.out.size), names[0], element.get("type") == "foot", names[1:]
            )

    def highlighted(self, element: etree._Element) -> None:
        """Words set off."""
        look = (element.get("rend") or element.get("rendition") or "italic").lower()
        kind = "superscript" if any(mark in look for mark in _RAISED) else "bold" if "bold" in look else "italic"
        self.formatted(kind, element)

    def line_break(self, element: etree._Element) -> None:
        """A new line of the source is white space."""
        self.words(" ")

    readers: ClassVar[Mapping[str, Callable[[Any, etree._Element], None]]] = {
        **dict.fromkeys(("formula", "graphic", "fw", "figDesc_", "del"), nothing),
        **dict.fromkeys(("p", "ab", "lg", "epigraph"), paragraph),
        "teiHeader": header,
        "div": division,
        "head": head,
        "figDesc": caption,
        "item": item,
        "quote": quote,
        "note": note,
        "listBibl": references,
        "biblStruct": entry,
        "bibl": loose_entry,
        "ref": link,
        "ptr": link,
        "hi": highlighted,
        "emph": highlighted,
        "lb": line_break,
        "table": TreeReader.table,
    }


def reference_from_tei(element: etree._Element) -> Reference:
    """The reference of a `biblStruct`."""
    fields: dict[str, Any] = {"id": element.get(_ID) or ""}
    for one in element.iter():
        name, text = local(one.tag), inner_text(one)
        if name == "title" and text:
            fields.setdefault("title" if one.get("level") in (None, "a", "m") else "container_title", text)
        elif name == "biblScope" and one.get("unit") in _LIMITS:
            span = "-".join(part for part in (one.get("from"), one.get("to")) if part)
            fields.setdefault(_LIMITS[one.get("unit") or ""], text or span)
        elif name == "date" and (one.get("when") or text):
            fields.setdefault("issued", _date(one.get("when") or text))
        elif name == "idno" and (one.get("type") or "").upper() == "DOI":
            fields.setdefault("DOI", text)
        elif name in ("publisher", "pubPlace") and text:
            fields.setdefault("publisher" if name == "publisher" else "publisher_place", text)
    if "title" not in fields and "container_title" in fields:
        fields["title"] = fields.pop("container_title")
    return Reference(
        type="article-journal" if "container_title" in fields else "document", **fields, **_people(element)
    )


def _date(text: str) -> Date:
    return Date(date_parts=((int(text[:4]),),)) if re.match(r"\d{4}(?!\d)", text) else Date(literal=text)


def _people(element: etree._Element) -> dict[str, Any]:
    found: dict[str, list[Name]] = {"author": [], "editor": []}
    for one in element.iter():
        if local(one.tag) not in found:
            continue
        given = " ".join(inner_text(part) for part in one.iter() if local(part.tag) == "forename")
        family = " ".join(inner_text(part) for part in one.iter() if local(part.tag) == "surname")
        name = Name(family=family, given=given) if family else Name(literal=inner_text(one))
        if name.family or name.literal:
            found[local(one.tag)].append(name)
    return {role: tuple(names) for role, names in found.items()}
