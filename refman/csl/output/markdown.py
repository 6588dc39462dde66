"""Markdown as pandoc reads it: *italics*, **bold**, ^superscript^, [small caps]{.smallcaps}."""

from __future__ import annotations

import re
from collections.abc import Iterable

from refman.csl.citing import Bibliography
from refman.csl.output.pieces import set_text
from refman.csl.spans import TextSpan

_MARKS = {
    ("font-style", "italic"): ("*", "*"),
    ("font-style", "oblique"): ("*", "*"),
    ("font-weight", "bold"): ("**", "**"),
    ("font-variant", "small-caps"): ("[", "]{.smallcaps}"),
    ("text-decoration", "underline"): ("[", "]{.underline}"),
    ("vertical-align", "sup"): ("^", "^"),
    ("vertical-align", "sub"): ("~", "~"),
}
_SIGNS = re.compile(r"([\\`*_\[\]<>~^$|#@])")
_ADDRESS = re.compile(r"https?://[^\s<>\"]+")
# What Markdown would take for a list or heading at the beginning of a line: "1." "12)" "-" "+".
_HEAD = re.compile(r"(\d{1,9})([.)])(?=\s|$)|([-+])(?=\s)")


def escape(text: str) -> str:
    """Text with the signs that Markdown reads as marks made plain; addresses stay as they are."""
    out, end = "", 0
    for match in _ADDRESS.finditer(text):
        out += _SIGNS.sub(r"\\\1", text[end : match.start()]) + match[0]
        end = match.end()
    return out + _SIGNS.sub(r"\\\1", text[end:])


def text(spans: Iterable[TextSpan]) -> str:
    """A citation or entry."""
    return set_text(spans, escape, _MARKS, "\\\n")


def bibliography(bibliography: Bibliography) -> str:
    """A whole bibliography: a paragraph for each entry."""
    return "\n".join([_paragraph(text(entry.text)) + "\n" for entry in bibliography.entries])


def _paragraph(words: str) -> str:
    words = words.strip()
    match = _HEAD.match(words)
    if match is None:
        return words
    return words[: match.end() - 1] + "\\" + words[match.end() - 1 :]
