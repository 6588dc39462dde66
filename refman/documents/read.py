"""Bytes to a document: the format is told by content, then by name; only the reader that is needed is imported."""

from __future__ import annotations

import msgspec

from refman.documents.detect import detect as detect
from refman.documents.errors import DocumentError
from refman.model.document import Document, plain_spaces

# Format: module of this room and its function (data, path) -> Document.
READERS = {
    "txt": "plain:read_plain",
    "bibtex": "plain:read_bibtex",
    "markdown": "markdown:read_markdown",
    "latex": "latex:read_latex",
    "typst": "typst:read_typst",
    "rst": "rst:read_rst",
    "asciidoc": "asciidoc:read_asciidoc",
    "org": "org:read_org",
    "jupyter": "jupyter:read_jupyter",
    "docx": "docx.read:read_docx",
    "odt": "odt.read:read_odt",
    "html": "html:read_html",
    "epub": "epub:read_epub",
    "jats": "jats:read_jats",
    "tei": "tei:read_tei",
    "rtf": "rtf.read:read_rtf",
    "pdf": "pdf.read:read_pdf",
}
MOST_BYTES = 256 * 1024 * 1024


def read_document(data: bytes, path: str, format: str | None = None) -> Document:
    """The article in a file. `format` is one of `READERS`, and is found out where it is not given.

    Raises: DocumentError for what cannot be read, with the way out.
    """
    if len(data) > MOST_BYTES:
        raise DocumentError("too-large", f"is larger than {MOST_BYTES >> 20} MB", where=path, hint="split it")
    name = format or detect(data, path)
    if name not in READERS:
        known = ", ".join(sorted(READERS))
        raise DocumentError("unknown-format", f"there is no format {name!r}", where=path, hint=f"known: {known}")
    import importlib

    module, function = READERS[name].split(":")
    document: Document = getattr(importlib.import_module(f"refman.documents.{module}"), function)(data, path)
    return _with_plain_spaces(document)


def _with_plain_spaces(document: Document) -> Document:
    """The document with each of its spaces read as a plain one; the text that was typed stays as it is."""
    readable = document.readable
    plain = plain_spaces(readable)
    return document if plain is readable else msgspec.structs.replace(document, prose=plain)
