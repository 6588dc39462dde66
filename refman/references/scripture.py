# ruff: noqa: E501 - a table of names
"""Holy scripture and its verses as notes and lists cite it, read by rule.

"Rev. 21:1–4 (New Revised Standard Version).", "1 Cor. 13:4, 15:12-19.", "Qur'an 2:255". Only a string that is nothing else is read so.

Source: Chicago Manual of Style, 17th edition, sections 10.44-10.49 and 14.238-14.241; MLA Handbook, 9th edition, appendix 1.
"""

from __future__ import annotations

import functools
import re

from refman.references.coded import Coded, first_match
from refman.references.tokens import Tokens

_LONGEST = 120
# The books, in full and as they are shortened in English, German, French, Spanish and Italian.
BOOKS = frozenset(
    """Genesis Gen Gn Exodus Exod Ex Leviticus Lev Lv Numbers Num Nm Deuteronomy Deut Dt Joshua Josh Jos Judges Judg Jgs Ruth Samuel Sam Sm Kings Kgs Chronicles Chron Chr
    Ezra Nehemiah Neh Esther Esth Est Job Hiob Psalms Psalm Ps Pss Proverbs Prov Prv Ecclesiastes Eccles Eccl Qoh Isaiah Isa Is Jes Jeremiah Jer Lamentations Lam Ezekiel Ezek
    Ez Daniel Dan Dn Hosea Hos Joel Amos Am Obadiah Obad Jonah Jon Micah Mic Mi Nahum Nah Habakkuk Hab Zephaniah Zeph Haggai Hag Zechariah Zech Malachi Mal Matthew Matt Mt
    Mark Mk Luke Lk Lc John Jn Joh Acts Apg Romans Rom Röm Corinthians Cor Kor Galatians Gal Ephesians Eph Philippians Phil Colossians Col Kol Thessalonians Thess Timothy Tim
    Titus Tit Philemon Philem Hebrews Heb Hebr James Jas Jak Peter Pet Petr Jude Revelation Rev Offb Apoc Ap Qur’an Qur'an Quran Koran Sura Sure Coran Corán""".split()
)


@functools.cache
def _pattern() -> re.Pattern[str]:
    books = "|".join(sorted(map(re.escape, BOOKS), key=len, reverse=True))
    verses = r"\d{1,3}[:.,] ?\d{1,3}(?:[–-]\d{1,3})?(?:(?:[,;.] ?| and )\d{1,3}(?:[:.,]\d{1,3})?(?:[–-]\d{1,3})?){0,4}"
    return re.compile(
        rf"(?P<title>(?:(?:[1234]|I{{1,3}})\.? )?(?:{books})\.?) (?P<section>{verses})(?:,? \(?(?P<edition>[^\W\d_][^()\d]{{1,50}}?)\)?)?\.?$"
    )


def scripture(text: str, cut: Tokens) -> Coded | None:
    """The labels of verses of a holy book; None for any other text."""
    if len(text) > _LONGEST or BOOKS.isdisjoint(cut.words[:4]):
        return None
    return first_match(text, cut, [(_pattern(), "classic")])
