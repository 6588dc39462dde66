"""LaTeX: commands that every class knows; entries are paragraphs that hang."""

from __future__ import annotations

import re
from collections.abc import Iterable

from refman.csl.citing import Bibliography
from refman.csl.output.pieces import set_text
from refman.csl.spans import TextSpan

_MARKS = {
    ("font-style", "italic"): (r"\textit{", "}"),
    ("font-style", "oblique"): (r"\textsl{", "}"),
    ("font-weight", "bold"): (r"\textbf{", "}"),
    ("font-variant", "small-caps"): (r"\textsc{", "}"),
    ("text-decoration", "underline"): (r"\underline{", "}"),
    ("vertical-align", "sup"): (r"\textsuperscript{", "}"),
    ("vertical-align", "sub"): (r"\textsubscript{", "}"),
}
_ESCAPES = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "%": r"\%", "_": r"\_",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "\u00a0": "~", "\u2013": "--", "\u2014": "---",
}  # fmt: skip
_SIGNS = re.compile("[" + re.escape("".join(_ESCAPES)) + "]")
_ADDRESS = re.compile(r"https?://[^\s<>\"{}\\]+")


def escape(text: str) -> str:
    """Text with LaTeX's special signs as commands; addresses as \\url, which needs hyperref or url."""
    out, end = "", 0
    for match in _ADDRESS.finditer(text):
        address = match[0].rstrip(".,;")
        out += _plain(text[end : match.start()]) + r"\url{" + address.replace("%", r"\%").replace("#", r"\#") + "}"
        end = match.start() + len(address)
    return out + _plain(text[end:])


def _plain(text: str) -> str:
    return _SIGNS.sub(lambda match: _ESCAPES[match[0]], text)


def text(spans: Iterable[TextSpan]) -> str:
    """A citation or entry."""
    return set_text(spans, escape, _MARKS, "\\\\\n")


def bibliography(bibliography: Bibliography) -> str:
    """A whole bibliography."""
    hang = r"\noindent\hangindent=2em\hangafter=1 " if bibliography.hanging_indent else r"\noindent "
    return "\n".join([f"{hang}{text(entry.text).strip()}\\par\n" for entry in bibliography.entries])
