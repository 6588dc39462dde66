"""OpenDocument text (.odt) to a document.

Source: OpenDocument 1.3, parts 2 (packages) and 3 (schema).
"""

from __future__ import annotations

from lxml import etree

from refman.documents.archive import Archive
from refman.documents.assembly import Assembly
from refman.documents.docx.names import local
from refman.documents.errors import DocumentError
from refman.documents.odt.body import Body, Piece
from refman.documents.odt.numbering import Lists, ListStyles
from refman.documents.odt.styles import Formats
from refman.documents.xml_tree import parsed
from refman.model.document import Document

CONTENT = "content.xml"


def read_odt(data: bytes, path: str) -> Document:
    """The document of an OpenDocument text; notes stand last, each behind its number.

    Raises: DocumentError (damaged, encrypted, too-large, has-dtd).
    """
    archive = Archive(data, path)
    return read_content(archive, content_of(archive), None)


def content_of(archive: Archive) -> etree._Element:
    """The tree of the text.

    Raises: DocumentError (encrypted, damaged).
    """
    if "META-INF/manifest.xml" in archive and b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise DocumentError(
            "encrypted", "is protected by a password", where=archive.path, hint="save a copy of it without one"
        )
    return parsed(archive.read(CONTENT), archive.path)


def read_content(archive: Archive, root: etree._Element, pieces: list[Piece] | None) -> Document:
    """The document of a tree; `pieces` is filled with where every word of it came from."""
    styles = parsed(archive.read("styles.xml"), archive.path) if "styles.xml" in archive else None
    out = Assembly(archive.path, "odt")
    body = Body(out, Formats(styles, root), Lists(ListStyles(styles, root)), pieces)
    text = next((one for one in root.iter() if local(one.tag) == "text" and one.getparent() is not None), None)
    if text is None:
        raise DocumentError("damaged", "holds no text", where=archive.path, hint="is it a sheet or a drawing?")
    body.read(text)
    body.put_notes()
    return out.document()
