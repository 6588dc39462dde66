"""Edits and comments written back into a file: the stretches they name change, all else stays as it was."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Sequence

from refman.documents.comment import Comment
from refman.documents.errors import DocumentError
from refman.model.document import Document
from refman.model.finding import Edit

COMMENTED = ("docx", "odt")
# Python writes "utf-16" in the byte order of the machine; a file keeps its own.
_ORDERS = (
    (codecs.BOM_UTF16_LE, "utf-16", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16", "utf-16-be"),
    (codecs.BOM_UTF32_LE, "utf-32", "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32", "utf-32-be"),
)


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The text after edits that do not overlap, in any order."""
    parts: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda edit: (edit.span.start, edit.span.end)):
        parts += (text[at : edit.span.start], edit.text)
        at = edit.span.end
    return "".join([*parts, text[at:]])


def with_edits(document: Document, edits: Iterable[Edit], original: bytes = b"") -> bytes:
    """The file's bytes after edits to its text: in its own encoding; in Word and ODT files as tracked changes.

    `original` are the bytes that the document was read from; text formats need them for the byte order of UTF-16 alone.
    Raises: DocumentError (not-writable; not-encodable, when a fix needs a character that the encoding lacks).
    """
    if not document.writable:
        raise _not_writable(document)
    if document.format == "docx":
        from refman.documents.docx.write import fixed_docx

        return fixed_docx(document, original, edits)
    if document.format == "odt":
        from refman.documents.odt.write import fixed_odt

        return fixed_odt(document, original, edits)
    if document.format == "jupyter":
        from refman.documents.jupyter import fixed_jupyter

        return fixed_jupyter(document, original, edits)
    try:
        return _encoded(edited(document.text, edits), document.encoding, original)
    except UnicodeEncodeError as fault:
        raise DocumentError(
            "not-encodable",
            f"{document.encoding} has no {fault.object[fault.start]!r}, which the fix needs",
            where=document.path,
            hint="save the file as UTF-8 first",
        ) from None


def _encoded(text: str, encoding: str, original: bytes) -> bytes:
    for mark, name, order in _ORDERS:
        if encoding == name and original.startswith(mark):
            return mark + text.encode(order)
    return text.encode(encoding)


def with_comments(document: Document, comments: Sequence[Comment], original: bytes) -> bytes:
    """The file with each comment in the margin beside its words.

    Raises: DocumentError (not-writable) for formats that have no comments.
    """
    if document.format == "docx":
        from refman.documents.docx.write import annotated_docx

        return annotated_docx(document, original, comments)
    if document.format == "odt":
        from refman.documents.odt.write import annotated_odt

        return annotated_odt(document, original, comments)
    raise DocumentError(
        "not-writable",
        f"{document.format} files have no comments",
        where=document.path,
        hint="--annotate takes .docx and .odt; --report writes HTML for any format",
    )


def _not_writable(document: Document) -> DocumentError:
    hint = "mend the file that it was made from; --diff shows what would change"
    return DocumentError("not-writable", f"{document.format} files cannot be edited", where=document.path, hint=hint)
