"""RTF for word processors: formats as groups, letters beyond ASCII as Unicode escapes."""

from __future__ import annotations

from collections.abc import Iterable

from refman.csl.citing import Bibliography
from refman.csl.output.nesting import nested
from refman.csl.spans import Format, TextSpan

_MARKS = {
    ("font-style", "italic"): r"{\i ",
    ("font-style", "oblique"): r"{\i ",
    ("font-style", "normal"): r"{\i0 ",
    ("font-weight", "bold"): r"{\b ",
    ("font-weight", "normal"): r"{\b0 ",
    ("font-variant", "small-caps"): r"{\scaps ",
    ("font-variant", "normal"): r"{\scaps0 ",
    ("text-decoration", "underline"): r"{\ul ",
    ("vertical-align", "sup"): r"{\super ",
    ("vertical-align", "sub"): r"{\sub ",
    ("display", "block"): r"{\line ",
    ("display", "indent"): r"{\line\tab ",
}


def escape(text: str) -> str:
    """Text as RTF: backslashes and braces escaped, other letters as \\uN with a question mark for old readers."""
    out: list[str] = []
    for char in text:
        if char in "\\{}":
            out.append("\\" + char)
        elif ord(char) < 128:
            out.append("\\line " if char == "\n" else char)
        else:
            units = char.encode("utf-16-le")
            for place in range(0, len(units), 2):
                unit = int.from_bytes(units[place : place + 2], "little")
                out.append(f"\\u{unit - 65536 if unit > 32767 else unit}?")
    return "".join(out)


def _opened(format: Format) -> str:
    return _MARKS.get((format.kind, format.value), "{")


def _closed(format: Format) -> str:
    return "\\tab }" if (format.kind, format.value) == ("display", "left-margin") else "}"


def text(spans: Iterable[TextSpan]) -> str:
    """A citation or entry, without the frame of a document."""
    return nested(spans, escape, _opened, _closed)


def bibliography(bibliography: Bibliography) -> str:
    """A whole document."""
    indent = r"\fi-720\li720" if bibliography.hanging_indent or bibliography.second_field_align else ""
    spacing = rf"\sl{240 * bibliography.line_spacing}\slmult1\sa{240 * bibliography.entry_spacing}"
    entries = "".join([f"\\pard{indent}{spacing} {text(entry.text)}\\par\n" for entry in bibliography.entries])
    return "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times New Roman;}}\n" + entries + "}\n"
