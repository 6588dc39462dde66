"""The word lists shipped as data: given names and places; and the kinds of a word with both."""

from __future__ import annotations

import functools

from refman.references.data_files import data_bytes
from refman.references.lexicon import TAGS

# So many words are sought in the file's own bytes, which are sorted; for more, a set of them is worth making.
FEW = 400


class WordFile:
    """The words of a sorted file, one a line: `word in file`. A short run pays for the words that it asks for alone."""

    def __init__(self, name: str) -> None:
        self._data = data_bytes(name)
        self._asked = 0
        self._all: frozenset[str] | None = None

    def __contains__(self, word: str) -> bool:
        if self._all is not None:
            return word in self._all
        self._asked += 1
        if self._asked > FEW:
            self._all = frozenset(self._data.decode().split("\n"))
        return _is_line(word.encode("utf-8", "replace"), self._data)


@functools.cache
def given_names() -> WordFile:
    """Given names that are seldom family names, as written."""
    return WordFile("given-names.txt")


@functools.cache
def places() -> WordFile:
    """Cities of one word, in small letters."""
    return WordFile("places.txt")


def _is_line(word: bytes, lines: bytes) -> bool:
    """Whether a word is a line of sorted lines: the half that cannot hold it is left out again and again."""
    low, high = 0, len(lines)
    while low < high:
        start = lines.rfind(b"\n", low, (low + high) // 2) + 1 or low
        end = lines.find(b"\n", start, high)
        end = high if end < 0 else end
        line = lines[start:end]
        if line == word:
            return True
        low, high = (end + 1, high) if line < word else (low, start)
    return False


def kinds_of(word: str, lower: str) -> str:
    """The letters of the kinds that a word is of: those of the lexicon, P for a place, N for a given name."""
    tags = TAGS.get(lower, "")
    if word[0].isupper():
        if lower in places() or ("-" in lower and all(part in places() for part in lower.split("-"))):
            tags += "P"
        if word in given_names() or (word.isupper() and len(word) > 3 and word.capitalize() in given_names()):
            tags += "N"
    return tags
