"""Edits written back into a text file: the stretches they name change, every other byte stays."""

from __future__ import annotations

from collections.abc import Iterable

from refman.documents.errors import DocumentError
from refman.model.document import Document
from refman.model.finding import Edit


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The text after edits that do not overlap, in any order."""
    parts: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda edit: (edit.span.start, edit.span.end)):
        parts += (text[at : edit.span.start], edit.text)
        at = edit.span.end
    return "".join([*parts, text[at:]])


def with_edits(document: Document, edits: Iterable[Edit]) -> bytes:
    """The file's bytes after edits to its text, in its own encoding.

    Raises: DocumentError (not-writable; not-encodable, when a fix needs a character that the encoding lacks).
    """
    if not document.writable:
        raise DocumentError("not-writable", f"{document.format} files cannot be edited", where=document.path)
    try:
        return edited(document.text, edits).encode(document.encoding)
    except UnicodeEncodeError as fault:
        raise DocumentError(
            "not-encodable",
            f"{document.encoding} has no {fault.object[fault.start]!r}, which the fix needs",
            where=document.path,
            hint="save the file as UTF-8 first",
        ) from None
