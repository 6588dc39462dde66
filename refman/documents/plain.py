"""Plain text: bytes decoded, nothing else changed.

The text keeps its line ends and its byte order mark's absence: written back with the same encoding it gives the same bytes.
"""

from __future__ import annotations

import codecs

import msgspec

from refman.documents.errors import DocumentError
from refman.model.document import Document

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class Decoded(msgspec.Struct, frozen=True):
    """A text, its encoding (as Python names it), and what the user should know of how it was read."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decoded(data: bytes, path: str) -> Decoded:
    """The text of a file: by its byte order mark, else UTF-8, else cp1252.

    Raises: DocumentError (not-text) for bytes that are no text at all.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data.decode(encoding), encoding)
            except UnicodeDecodeError:
                break
    if b"\0" in data[:8192]:
        raise DocumentError(
            "not-text", "this is no text file", where=path, hint="is it a Word or PDF file of another name?"
        )
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as fault:
        told = f"read as cp1252: byte {fault.start} is not UTF-8"
    try:
        return Decoded(data.decode("cp1252"), "cp1252", (told,))
    except UnicodeDecodeError:
        # Five bytes mean nothing in cp1252; Latin-1 has every byte, so that nothing is lost.
        return Decoded(data.decode("latin-1"), "latin-1", (told.replace("cp1252", "Latin-1"),))


def newline_of(text: str) -> str:
    """The line end that the text uses: its first."""
    at = text.find("\n")
    if at > 0 and text[at - 1] == "\r":
        return "\r\n"
    return "\n" if at >= 0 or "\r" not in text else "\r"


def read_plain(data: bytes, path: str) -> Document:
    """The document of a plain text file."""
    return _read(data, path, "txt")


def read_bibtex(data: bytes, path: str) -> Document:
    """The document of a .bib file: its text alone."""
    return _read(data, path, "bibtex")


def _read(data: bytes, path: str, format: str) -> Document:
    found = decoded(data, path)
    return Document(
        path=path,
        format=format,
        text=found.text,
        encoding=found.encoding,
        newline=newline_of(found.text),
        warnings=found.warnings,
    )
