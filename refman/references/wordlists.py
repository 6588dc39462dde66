"""The word lists shipped as data: given names and places; and the kinds of a word with both."""

from __future__ import annotations

import functools
from importlib import resources

from refman.references.lexicon import TAGS


def _lines(name: str) -> list[str]:
    return resources.files("refman.references").joinpath("data", name).read_text("utf-8").split("\n")


@functools.cache
def given_names() -> frozenset[str]:
    """Given names that are seldom family names, as written."""
    return frozenset(_lines("given-names.txt"))


@functools.cache
def places() -> frozenset[str]:
    """Cities of one word, lower case."""
    return frozenset(_lines("places.txt"))


def kinds_of(word: str, lower: str) -> str:
    """The letters of the kinds that a word is of: those of the lexicon, P for a place, N for a given name."""
    tags = TAGS.get(lower, "")
    if word[0].isupper():
        if lower in places() or ("-" in lower and all(part in places() for part in lower.split("-"))):
            tags += "P"
        if word in given_names() or (word.isupper() and len(word) > 3 and word.capitalize() in given_names()):
            tags += "N"
    return tags
