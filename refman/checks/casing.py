"""Capitals in titles: which words count, what they show, and which words the text itself shows to be no names.

Source: Publication Manual of the APA, 7th ed., 6.17: words of four letters and more, and all that are neither article,
conjunction nor preposition, have a capital in title case; in sentence case the first word, the first after a colon or a
stop, and names.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.context import Context

_CACHE = "_lower_words"
MINOR = frozenset(
    "a an the and as but for if nor or so yet at by in of off on per to up via vs with from into onto over than".split()
)


@functools.cache
def _word() -> re.Pattern[str]:
    # "Evidence-Based" is two words, "Don’t" is one.
    return re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@functools.cache
def _opening() -> re.Pattern[str]:
    """What stands before the first word of a title or subtitle."""
    return re.compile(r"(?:^|[:.?!;—]\s*|\s[–-]\s)[\s\"'“”‘’«»„([*_]*\Z")


@functools.cache
def _address() -> re.Pattern[str]:
    return re.compile(r"\S*(?:/|www\.|@)\S*")


def inner_words(title: str) -> Iterator[re.Match[str]]:
    """The words of a title but the first, and the first of each subtitle."""
    for word in _word().finditer(title):
        if not _opening().search(title, max(0, word.start() - 8), word.start()) and word.start():
            yield word


def is_telling(word: str) -> bool:
    """Whether a word's first letter shows how the title is written: "DNA" and "iPhone" do not."""
    return len(word) > 3 and word[1:].islower() and word[0].isalpha()


def lower_words(here: Context) -> frozenset[str]:
    """The words that the text has in lower case somewhere, addresses apart ("…/italy-and-france-sign")."""
    known: frozenset[str] | None = here.__dict__.get(_CACHE)
    if known is None:
        plain = _address().sub(" ", here.source)
        known = frozenset(word for word in _word().findall(plain) if word.islower())
        here.__dict__[_CACHE] = known
    return known
