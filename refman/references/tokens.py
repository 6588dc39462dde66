"""A reference cut into words, numbers and addresses, and the gaps between them.

Only words are labelled: full stops, commas, brackets and quotation marks are read from the gaps. That makes half the
tokens of a cut at every sign, and the label before a gap is known where the next begins.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from itertools import accumulate

import msgspec

# Letters in a row. Most are of the Latin script, which is sooner told by its range than any letter by what it is not.
LETTERS = "(?:[A-Za-zÀ-ÖØ-öø-ÿ]++[^\\W\\d_]*+|[^\\W\\d_]++)"
# A letter may carry combining marks or a stray accent left by OCR; a word goes over an apostrophe or a hyphen.
_LETTERS = LETTERS + "(?:(?:[\u0300-\u036f\u00ad{marks}]|['’´¨˜ˆ‐-](?=[^\\W\\d_]))[^\\W\\d_]*+)*+"


# Vowels and points that belong to the letter before: of Hebrew, Arabic, the scripts of India and of Southeast Asia.
@functools.cache
def _marked() -> re.Pattern[str]:
    return re.compile("[\u0591-\u1cff\ua802-\uabff]")


_URL = r"""(?:[hH][tT][tT][pP][sS]?|ftp)://[^\s<>"”»“]*[^\s<>"”»“.,;:)\]}’'] | [wW][wW][wW]\.[^\s<>"”»“]*[^\s<>"”»“.,;:)\]}’']"""
_DOI = r"""10\.\d{4,9}(?:\.\d{1,9}){0,3}/[^\s<>"”»“]*[^\s<>"”»“.,;:\]}’']"""


@functools.lru_cache(maxsize=64)
def _cut(marks: str) -> re.Pattern[str]:
    return re.compile(f"({_URL} | {_DOI} | {_LETTERS.format(marks=marks)} | \\d+)", re.VERBOSE)


@functools.lru_cache(maxsize=64)
def _cut_plain(marks: str) -> re.Pattern[str]:
    """The same where no address is, which is sooner compiled and sooner done."""
    return re.compile(f"({_LETTERS.format(marks=marks)}|\\d+)")


def _marks_of(text: str) -> str:
    """The marks of a text that are no letters by themselves and no accents of Latin, Greek or Cyrillic ones."""
    if text.isascii() or not _marked().search(text):
        return ""
    return "".join(sorted({sign for sign in _marked().findall(text) if unicodedata.category(sign) in ("Mn", "Mc")}))


class Tokens(msgspec.Struct, frozen=True, gc=False):
    """`words[i]` stands at `starts[i]`; `gaps[i]` is the text before it, and the last gap the text after all."""

    words: list[str]
    gaps: list[str]
    starts: list[int]

    def end(self, index: int) -> int:
        return self.starts[index] + len(self.words[index])


def tokens(text: str) -> Tokens:
    """The words of a text in order, with what stands between; joined again they give the text."""
    addressed = ("/" in text and ("://" in text or "10." in text)) or "www." in text.lower()
    parts = (_cut if addressed else _cut_plain)(_marks_of(text)).split(text)
    if addressed and "(" in text:
        _close_addresses(parts)
    ends = list(accumulate(map(len, parts)))
    return Tokens(parts[1::2], parts[0::2], ends[0:-1:2])


def _close_addresses(parts: list[str]) -> None:
    """A bracket that an address opened is its own: ".../wiki/Salt_(chemistry)"."""
    for at in range(1, len(parts), 2):
        word = parts[at]
        if "/" in word and parts[at + 1][:1] == ")" and word.count("(") > word.count(")"):
            parts[at : at + 2] = [word + ")", parts[at + 1][1:]]
