"""Names and words folded for comparing: case, accents, apostrophes and hyphens do not tell two people apart."""

from __future__ import annotations

import functools
import unicodedata

# Letters that decomposition leaves whole.
_LETTERS = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ð": "d", "ħ": "h", "ŋ": "n"}
)
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))


@functools.lru_cache(maxsize=65536)
def folded(text: str) -> str:
    """Small letters and digits, words parted by one space: "O’Malley-Smith" gives "omalley smith"."""
    base = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    kept = [
        char if char.isalnum() else " " if char not in "'’ʼ`´." and not unicodedata.combining(char) else ""
        for char in base
    ]
    return " ".join("".join(kept).split())


@functools.lru_cache(maxsize=65536)
def key(text: str) -> str:
    """The folded text without spaces: what names are looked up by."""
    return folded(text).replace(" ", "")


@functools.lru_cache(maxsize=65536)
def without_umlauts(name: str) -> str:
    """A key in which "mueller", "muller" and "müller" are one."""
    for two, one in _UMLAUTS:
        name = name.replace(two, one)
    return name
