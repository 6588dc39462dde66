"""The format of a file from its first bytes, then from its name."""

from __future__ import annotations

import re

from refman.formats.decoding import decoded
from refman.formats.reading import FormatError

# Pattern of the beginning -> format, in the order in which they are tried.
_SIGNS: tuple[tuple[str, str], ...] = (
    (r"\s*\{.*\}\s*\n\s*\{", "jsonl"),
    (r"\s*[\[{]", "csl-json"),
    (r"(?s).*?^[ \t]*@[ \t]*[A-Za-z]+\s*[{(]", "bibtex"),
)
_HEAD = 65_536


def guessed(data: bytes, name: str = "") -> str:
    """The format's name.

    Raises: FormatError (format-not-guessed).
    """
    from refman.formats.registry import FORMATS

    head = decoded(data[:_HEAD], [])
    found = next((kind for sign, kind in _SIGNS if re.match(sign, head, re.MULTILINE)), "")
    extension = name.rsplit(".", 1)[-1].lower() if "." in name else ""
    named = next((kind for kind, row in FORMATS.items() if extension in row.extensions), "")
    if found or named:
        return found or named
    raise FormatError(
        "format-not-guessed", "the format of this file is not clear", where=name, hint="name it with --from"
    )
