"""Which format a file is in: told by its first bytes, then by its name, then by how its text looks."""

from __future__ import annotations

import functools
import re
from pathlib import PurePath

from refman.documents.errors import DocumentError

BY_SUFFIX = {
    **dict.fromkeys(("md", "markdown", "mdown", "qmd", "rmd", "rmarkdown"), "markdown"),
    **dict.fromkeys(("tex", "ltx", "latex", "bbl"), "latex"),
    **dict.fromkeys(("html", "htm", "xhtml"), "html"),
    **dict.fromkeys(("rst", "rest"), "rst"),
    **dict.fromkeys(("adoc", "asciidoc", "asc"), "asciidoc"),
    **dict.fromkeys(("bib", "bibtex"), "bibtex"),
    **{name: name for name in ("docx", "odt", "epub", "rtf", "pdf", "org", "txt", "tei")},
    **dict.fromkeys(("docm", "dotx", "dotm"), "docx"),
    **dict.fromkeys(("text", "log"), "txt"),
    "ott": "odt",
    "typ": "typst",
    "ipynb": "jupyter",
    "nxml": "jats",
}
# Formats whose files are bytes or trees, not lines of source: their content must show them.
_BINARY = frozenset(("docx", "odt", "epub", "pdf", "rtf", "jupyter", "html", "jats", "tei"))
_CONVERT = "save it as .docx, .odt or PDF with a text layer, and check that"
_REFUSED = (
    (b"\x89PNG", "unknown-format", "this is a picture", "run text recognition (OCR) on it first"),
    (b"\xff\xd8\xff", "unknown-format", "this is a picture", "run text recognition (OCR) on it first"),
    (b"II*\0", "unknown-format", "this is a picture", "run text recognition (OCR) on it first"),
    (b"MM\0*", "unknown-format", "this is a picture", "run text recognition (OCR) on it first"),
    (b"\x1f\x8b", "unknown-format", "this is a compressed file", "unpack it first"),
    (b"7z\xbc\xaf", "unknown-format", "this is a compressed file", "unpack it first"),
    (b"%!PS", "old-format", "this is PostScript", "turn it into PDF first"),
    (b"\xdb\xa5-\0", "old-format", "this is a Word 2 file", _CONVERT),
    (b"\xffWPC", "old-format", "this is a WordPerfect file", _CONVERT),
)
_ZIPS = (
    (b"word/document.xml", "docx"),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", "odt"),
    (b"mimetypeapplication/epub+zip", "epub"),
    (b"META-INF/container.xml", "epub"),
    (b"word/", "docx"),
)


@functools.cache
def _roots() -> tuple[tuple[re.Pattern[bytes], str], ...]:
    """The first tag of a format's files."""
    return (
        (re.compile(rb"<(?:\w+:)?TEI(?:Corpus)?[\s>]"), "tei"),
        (re.compile(rb"<(?:article|mini-article|pmc-articleset)[\s>]"), "jats"),
        (re.compile(rb"<html[\s>]|<!doctype html", re.IGNORECASE), "html"),
    )


@functools.cache
def _looks() -> tuple[tuple[re.Pattern[str], str], ...]:
    """What the beginning of a source file looks like."""
    return (
        (re.compile(r"\\(?:documentclass|begin\{document\}|bibitem|cite[tp]?\*?[\[{])"), "latex"),
        (re.compile(r"\A﻿?---\r?\n(?:.*\r?\n)*?(?:bibliography|title|author|csl|format):"), "markdown"),
        (re.compile(r"^#import \"|^#bibliography\(|^#set (?:page|text|document)\(", re.MULTILINE), "typst"),
        (re.compile(r"^#\+(?:title|author|bibliography|begin_src):?", re.IGNORECASE | re.MULTILINE), "org"),
        (re.compile(r"^(?:\.\. (?:bibliography|contents|code-block|image)::|:cite:)", re.MULTILINE), "rst"),
        (re.compile(r"\A= \S.*\n(?:.*\n)*?:\w[\w-]*:"), "asciidoc"),
    )


_LOOKED_AT = 4096


def detect(data: bytes, path: str) -> str:
    """The name of the format: txt, markdown, latex, docx, odt, html, jats, tei, epub, rtf, pdf, typst, rst, asciidoc,
    org, jupyter, bibtex.

    Raises: DocumentError (unknown-format, old-format, encrypted) for what no reader takes, with the way out.
    """
    _refuse(data, path)
    shown = _by_content(data, path)
    if shown:
        return shown
    named = BY_SUFFIX.get(PurePath(path).suffix.lower().lstrip("."), "")
    if named in _BINARY and not (named == "html" and b"<" in data):
        raise (
            DocumentError(
                "damaged", f"is named .{named} but is no such file", where=path, hint="was it cut short, or renamed?"
            )
            if named not in ("html", "jats", "tei") or b"\0" in data[:_LOOKED_AT]
            else DocumentError(
                "damaged", f"has no {named} in it", where=path, hint="rename it to .txt to have it read as plain text"
            )
        )
    return named or _by_look(data)


def _refuse(data: bytes, path: str) -> None:
    for mark, code, message, hint in _REFUSED:
        if data.startswith(mark):
            raise DocumentError(code, message, where=path, hint=hint)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise DocumentError(
                "encrypted", "is protected by a password", where=path, hint="save a copy of it without one"
            )
        raise DocumentError("old-format", "is an old Word file (.doc)", where=path, hint=f"open it and {_CONVERT}")


def _by_content(data: bytes, path: str) -> str:
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip_kind(data, path)
    head = data[:_LOOKED_AT]
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head.startswith(b"{\\rtf"):
        return "rtf"
    text = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if text.startswith(b"{") and (b'"nbformat"' in data[-_LOOKED_AT:] or b'"cells"' in head):
        return "jupyter"
    if text.startswith(b"<"):
        return next((name for root, name in _roots() if root.search(text)), "")
    return ""


def _zip_kind(data: bytes, path: str) -> str:
    # Names stand in the local headers and again in the directory at the end: no need to unpack to see them.
    for mark, name in _ZIPS:
        if mark in data[:_LOOKED_AT] or mark in data[-65536:] or mark in data:
            return name
    raise DocumentError(
        "unknown-format", "is a zip file that holds no article", where=path, hint="unpack it and name the files in it"
    )


def _by_look(data: bytes) -> str:
    text = data[:_LOOKED_AT].decode("utf-8", "replace")
    return next((name for look, name in _looks() if look.search(text)), "txt")
