"""Bytes to text: by byte-order mark, as UTF-8, as the file itself declares, then as cp1252; and said so."""

from __future__ import annotations

import codecs
import re

from refman.formats.reading import FormatError, Loss

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# JabRef: "% Encoding: Cp1252"; Emacs: "-*- coding: latin-1 -*-".
_DECLARED = rb"(?:%[ \t]*Encoding:|-\*-.{0,80}?coding:)[ \t]*([A-Za-z0-9_.-]{2,40})"


def decoded(data: bytes, losses: list[Loss]) -> str:
    """The text, without its byte-order mark and with line ends as "\\n"; a guess is told as a loss at line 0.

    Raises: FormatError (not-text) for bytes that are no text at all.
    """
    text = _text(data, losses)
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _text(data: bytes, losses: list[Loss]) -> str:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    for half, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        # ASCII in UTF-16 without its mark: every second byte is zero.
        if len(data) > 8 and not any(data[half:200:2]) and all(data[1 - half : 200 : 2]):
            losses.append(Loss(0, f"no byte-order mark: the file was read as {name}"))
            return data.decode(name, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
    if b"\0" in data[:8192]:
        raise FormatError("not-text", "this is no text file", hint="is it a Word or PDF file of another name?")
    declared = re.search(_DECLARED, data[:2000])
    name = _known(declared[1].decode("ascii")) if declared else ""
    try:
        text = data.decode(name or "cp1252")
    except UnicodeDecodeError:
        name, text = "latin-1", data.decode("latin-1")
    losses.append(Loss(line, f"not UTF-8 from this line on: the file was read as {name or 'cp1252'}"))
    return text


def _known(name: str) -> str:
    """Python's name for a declared encoding other than UTF-8, "" for one that it does not know."""
    try:
        found = codecs.lookup(name).name
    except LookupError:
        return ""
    return "" if found in ("utf-8", "ascii") else found
