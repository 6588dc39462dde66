"""HTML, with the class names that citeproc processors share."""

from __future__ import annotations

from collections.abc import Iterable

from refman.csl.citing import Bibliography
from refman.csl.output.nesting import nested
from refman.csl.spans import Format, TextSpan

_TAGS = {
    ("font-style", "italic"): ("<i>", "</i>"),
    ("font-style", "oblique"): ("<em>", "</em>"),
    ("font-weight", "bold"): ("<b>", "</b>"),
    ("vertical-align", "sup"): ("<sup>", "</sup>"),
    ("vertical-align", "sub"): ("<sub>", "</sub>"),
    ("vertical-align", "baseline"): ('<span style="baseline">', "</span>"),
    ("display", "block"): ('\n\n    <div class="csl-block">', "</div>\n"),
    ("display", "left-margin"): ('\n    <div class="csl-left-margin">', "</div>"),
    ("display", "right-inline"): ('<div class="csl-right-inline">', "</div>\n  "),
    ("display", "indent"): ('<div class="csl-indent">', "</div>\n  "),
}
_ESCAPES = {"&": "&#38;", "<": "&#60;", ">": "&#62;"}


def escape(text: str) -> str:
    """Text with the signs that HTML reads as markup written as character references."""
    for char, code in _ESCAPES.items():
        if char in text:
            text = text.replace(char, code)
    return text


def _opened(format: Format) -> str:
    known = _TAGS.get((format.kind, format.value))
    return known[0] if known else f'<span style="{format.kind}:{format.value};">'


def _closed(format: Format) -> str:
    known = _TAGS.get((format.kind, format.value))
    return known[1] if known else "</span>"


def text(spans: Iterable[TextSpan]) -> str:
    """A citation or entry."""
    return nested(spans, escape, _opened, _closed)


def bibliography(bibliography: Bibliography) -> str:
    """A whole bibliography: one <div> with a <div> for each entry."""
    lines = ['<div class="csl-bib-body">']
    lines += [f'  <div class="csl-entry">{text(entry.text)}</div>' for entry in bibliography.entries]
    return "\n".join([*lines, "</div>\n"])
