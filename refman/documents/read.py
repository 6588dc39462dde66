"""Bytes to a document: the format is told by content, then by name; only the reader that is needed is imported."""

from __future__ import annotations

from refman.model.document import Document


def read_document(data: bytes, path: str, format: str | None = None) -> Document:
    """The article in a file.

    Raises: DocumentError for what cannot be read.
    """
    from refman.documents.plain import read_plain

    return read_plain(data, path)
