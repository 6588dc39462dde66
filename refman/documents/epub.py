"""EPUB to a document: its pages one behind the other, in the order of its spine.

Source: EPUB 3.3, sections 5 (package document) and 4 (container).
"""

from __future__ import annotations

import posixpath
from urllib.parse import unquote

from refman.documents.archive import Archive
from refman.documents.assembly import Assembly
from refman.documents.docx.names import local
from refman.documents.errors import DocumentError
from refman.documents.html import read_page
from refman.documents.html_tokens import decoded_html
from refman.documents.linking import Links
from refman.documents.xml_tree import parsed
from refman.model.document import Document


def read_epub(data: bytes, path: str) -> Document:
    """The document of an e-book.

    Raises: DocumentError (damaged, encrypted, too-large).
    """
    archive = Archive(data, path)
    out = Assembly(path, "epub")
    links = Links(out)
    styles = "\n".join(
        archive.read(name).decode("utf-8", "replace") for name in archive.names() if name.endswith(".css")
    )
    for name in _spine(archive, path):
        if name in archive:
            read_page(decoded_html(archive.read(name), path).text, out, links, name, styles)
    if not out.size:
        locked = "META-INF/encryption.xml" in archive
        code, told = ("encrypted", "is locked by its seller") if locked else ("damaged", "holds no pages with words")
        raise DocumentError(code, told, where=path, hint="use a copy without a lock" if locked else "")
    links.resolve()
    return out.document()


def _spine(archive: Archive, path: str) -> list[str]:
    """The names of the pages in reading order."""
    container = parsed(archive.read("META-INF/container.xml"), path)
    main = next((e.get("full-path") for e in container.iter() if local(e.tag) == "rootfile"), None) or ""
    root = parsed(archive.read(main), path)
    folder = posixpath.dirname(main)
    hrefs: dict[str, str] = {}
    order: list[str] = []
    for element in root.iter():
        if local(element.tag) == "item":
            hrefs[element.get("id") or ""] = element.get("href") or ""
        elif local(element.tag) == "itemref":
            order.append(element.get("idref") or "")
    names = [hrefs[one] for one in order if hrefs.get(one)]
    return [posixpath.normpath(posixpath.join(folder, unquote(name))) for name in dict.fromkeys(names)]
