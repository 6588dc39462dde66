"""reStructuredText: *italics*, **bold**, :sup:`superscript`. Its marks cannot nest: the innermost one is kept."""

from __future__ import annotations

import re
from collections.abc import Iterable

from refman.csl.citing import Bibliography
from refman.csl.output.pieces import label_space, pieces, values
from refman.csl.spans import Format, TextSpan

_MARKS = {
    ("vertical-align", "sup"): (":sup:`", "`"),
    ("vertical-align", "sub"): (":sub:`", "`"),
    ("font-weight", "bold"): ("**", "**"),
    ("font-style", "italic"): ("*", "*"),
    ("font-style", "oblique"): ("*", "*"),
}
_SIGNS = re.compile(r"([\\`*_|])")
_ADDRESS = re.compile(r"https?://[^\s<>\"]+")
_OPEN_BESIDE, _CLOSE_BESIDE = " \n([{<-/:\u2019\u201c", " \n)]}>-/:.,;!?\u2019\u201d\\"


def escape(text: str) -> str:
    """Text with the signs that reStructuredText reads as marks made plain; addresses stay as they are."""
    out, end = "", 0
    for match in _ADDRESS.finditer(text):
        out += _SIGNS.sub(r"\\\1", text[end : match.start()]) + match[0]
        end = match.end()
    return out + _SIGNS.sub(r"\\\1", text[end:])


def text(spans: Iterable[TextSpan]) -> str:
    """A citation or entry."""
    out = ""
    closed = False
    shown: Format | None = None
    for words, format in pieces(spans):
        space = label_space(shown, format) if out and words.strip() else ""
        if space and not out.endswith(space):
            out += " "
        shown = format if words.strip() else shown
        opening, closing = _mark(format)
        written = f"{opening}{escape(words)}{closing}"
        needs_gap = (closed and written[0] not in _CLOSE_BESIDE) or (
            opening != "" and out != "" and out[-1] not in _OPEN_BESIDE
        )
        out += "\\ " + written if needs_gap else written
        closed = closing != ""
    return out


def _mark(format: Format | None) -> tuple[str, str]:
    on = values(format)
    return next((marks for key, marks in _MARKS.items() if on.get(key[0]) == key[1]), ("", ""))


def bibliography(bibliography: Bibliography) -> str:
    """A whole bibliography: a paragraph for each entry."""
    return "\n".join([text(entry.text).strip() + "\n" for entry in bibliography.entries])
