"""The word lists shipped as data: given names and places; and the kinds of a word with both."""

from __future__ import annotations

import functools

from refman.references.data_files import data_bytes
from refman.references.lexicon import TAGS

# Looked up one by one, a few words are found sooner in the file's own bytes than a set of 37,000 is made.
FEW = 400


@functools.cache
def given_names() -> frozenset[str]:
    """Given names that are seldom family names, as written."""
    return frozenset(data_bytes("given-names.txt").decode().split("\n"))


@functools.cache
def _places() -> frozenset[str]:
    return frozenset(data_bytes("places.txt").decode().split("\n"))


class _Asked:
    """The list of places as it lies in its file, and how often it was asked."""

    def __init__(self) -> None:
        self.data = b""
        self.times = 0


_ASKED = _Asked()


def is_place(word: str) -> bool:
    """Whether a word in small letters is a city's name."""
    if _ASKED.times >= FEW:
        return word in _places()
    _ASKED.times += 1
    _ASKED.data = _ASKED.data or b"\n%b\n" % data_bytes("places.txt")
    return b"\n%b\n" % word.encode() in _ASKED.data if "\n" not in word else False


def kinds_of(word: str, lower: str) -> str:
    """The letters of the kinds that a word is of: those of the lexicon, P for a place, N for a given name."""
    tags = TAGS.get(lower, "")
    if word[0].isupper():
        if is_place(lower) or ("-" in lower and all(is_place(part) for part in lower.split("-"))):
            tags += "P"
        if word in given_names() or (word.isupper() and len(word) > 3 and word.capitalize() in given_names()):
            tags += "N"
    return tags
