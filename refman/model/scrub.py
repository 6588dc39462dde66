"""Text made harmless for a terminal: a document must not move the cursor, change colours or reorder what is read."""

from __future__ import annotations

import functools
import re


@functools.cache
def _harmful() -> re.Pattern[str]:
    """C0 but tab and newline, DEL, C1; bidi embeddings, overrides and isolates; line and paragraph separators."""
    return re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def scrubbed(text: str) -> str:
    """The text with each control character shown as its picture or as `\\uXXXX`: nothing is dropped silently."""
    # None of them is printable; most texts are, and need no pattern.
    return text if text.isprintable() else _harmful().sub(_shown, text)


def _shown(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else f"\\u{code:04x}"
