"""Word (.docx) to a document, by our own reader: python-docx drops insertions and does not know footnotes.

Source: ECMA-376, part 1.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from lxml import etree

from refman.documents.assembly import Assembly
from refman.documents.docx.body import STREAMED, Body, Note, Piece
from refman.documents.docx.names import local
from refman.documents.docx.numbering import Numbering
from refman.documents.docx.package import Package
from refman.documents.docx.sources import references_from_sources
from refman.documents.docx.styles import attribute, styles_from_xml
from refman.documents.xml_tree import events
from refman.model.document import Document, Embedded
from refman.model.reference import Reference


def read_docx(data: bytes, path: str) -> Document:
    """The document of a Word file; notes stand last, each behind its number.

    Raises: DocumentError (damaged, encrypted, too-large, has-dtd).
    """
    package = Package(data, path)
    out = Assembly(path, "docx")
    body = _body(package, out, None)
    with package.stream() as stream:
        body.read(events(stream, STREAMED, path))
    read_notes(body, notes_of(package))
    return _document(package, out)


def read_tree(
    package: Package, root: etree._Element, notes: dict[tuple[str, str], etree._Element]
) -> tuple[Document, list[Piece]]:
    """The document of trees that are held, and where every word of it came from: for writing back."""
    out = Assembly(package.path, "docx")
    pieces: list[Piece] = []
    body = _body(package, out, pieces)
    body.read(etree.iterwalk(root, events=("start", "end"), tag=STREAMED))
    read_notes(body, notes)
    return _document(package, out), pieces


def _body(package: Package, out: Assembly, pieces: list[Piece] | None) -> Body:
    body = Body(out, styles_from_xml(package.root("styles")), pieces)
    body.numbering = Numbering(package.root("numbering"))
    body.has_footnotes = bool(package.part("footnotes")) and bool(_numbered(package.root("footnotes"), "footnote"))
    return body


def notes_of(package: Package) -> dict[tuple[str, str], etree._Element]:
    """The elements of notes by kind and id."""
    found = {}
    for kind in ("footnote", "endnote"):
        found.update(_numbered(package.root(f"{kind}s"), kind))
    return found


def notes_of_roots(roots: Iterable[etree._Element]) -> dict[tuple[str, str], etree._Element]:
    """The notes in trees that are held already."""
    found = {}
    for root in roots:
        for kind in ("footnote", "endnote"):
            if local(root.tag) == f"{kind}s":
                found.update(_numbered(root, kind))
    return found


def _numbered(root: etree._Element | None, kind: str) -> dict[tuple[str, str], etree._Element]:
    """The notes of a part; separators are none."""
    return {
        (kind, attribute(element, "id")): element
        for element in (root if root is not None else ())
        if local(element.tag) == kind and attribute(element, "type") in ("", "normal")
    }


def read_notes(body: Body, notes: dict[tuple[str, str], etree._Element]) -> None:
    """Put the notes that the text refers to behind it."""
    met: list[Note] = list(body.notes_met)
    for note in met:
        element = notes.get((note.kind, note.id))
        if element is not None:
            body.note(note, element)


def _document(package: Package, out: Assembly) -> Document:
    document = out.document()
    if not any(one.source == "word" for one in document.embedded):
        return document
    known = references_from_sources(package.sources())
    return msgspec.structs.replace(document, embedded=tuple(_with_works(one, known) for one in document.embedded))


def _with_works(one: Embedded, known: dict[str, Reference]) -> Embedded:
    if one.source != "word":
        return one
    return msgspec.structs.replace(one, references=tuple(known[key] for key in one.keys if key in known))
