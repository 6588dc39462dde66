"""Typst markup: functions rather than signs, for they stand anywhere."""

from __future__ import annotations

import re
from collections.abc import Iterable

from refman.csl.citing import Bibliography
from refman.csl.output.pieces import set_text
from refman.csl.spans import TextSpan

_MARKS = {
    ("font-style", "italic"): ("#emph[", "]"),
    ("font-style", "oblique"): ("#emph[", "]"),
    ("font-weight", "bold"): ("#strong[", "]"),
    ("font-variant", "small-caps"): ("#smallcaps[", "]"),
    ("text-decoration", "underline"): ("#underline[", "]"),
    ("vertical-align", "sup"): ("#super[", "]"),
    ("vertical-align", "sub"): ("#sub[", "]"),
}
_SIGNS = re.compile(r"([\\#$*_`<>@\[\]~/=+])")
_ADDRESS = re.compile(r"https?://[^\s<>\"]+")


def escape(text: str) -> str:
    """Text with Typst's signs made plain; addresses as links."""
    out, end = "", 0
    for match in _ADDRESS.finditer(text):
        address = match[0].rstrip(".,;")
        quoted = address.replace("\\", "\\\\").replace('"', '\\"')
        out += _SIGNS.sub(r"\\\1", text[end : match.start()]) + f'#link("{quoted}")'
        end = match.start() + len(address)
    return out + _SIGNS.sub(r"\\\1", text[end:])


def text(spans: Iterable[TextSpan]) -> str:
    """A citation or entry."""
    return set_text(spans, escape, _MARKS, " \\\n")


def bibliography(bibliography: Bibliography) -> str:
    """A whole bibliography: a paragraph for each entry."""
    hang = "hanging-indent: 2em" if bibliography.hanging_indent else ""
    return "\n".join(
        [f"#par({hang})[{_LABEL.sub(_BARE, text(entry.text).strip())}]\n" for entry in bibliography.entries]
    )


# "1." at the beginning would open a list.
_LABEL = re.compile(r"^(\d+)\.")
_BARE = r"\1\."
