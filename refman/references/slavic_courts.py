# ruff: noqa: E501 - patterns
"""Decisions of Polish, Czech and Slovak courts as lawyers there cite them, read by rule.

"Wyrok TK z dnia 12 grudnia 2005 r., K 32/04, OTK-A 2005, nr 11, poz. 132.", "Nález Ústavního soudu sp. zn. Pl. ÚS 19/93 ze dne 21.
12. 1993.", "Rozsudek Nejvyššího soudu ze dne 12. 3. 2010, sp. zn. 30 Cdo 1234/2009". What kind of decision it is stands first.

Sources: ČSN ISO 690:2022, section on legal sources; the citation practice of the Czech and Slovak constitutional courts and of the
Polish Supreme Court.
"""

from __future__ import annotations

import functools
import re

from refman.references.coded import Coded, first_match
from refman.references.tokens import Tokens

_LONGEST = 300
WORDS = frozenset(
    "Wyrok Postanowienie Uchwała Nález Rozsudek Rozsudok Usnesení Uznesenie Rozhodnutí Rozhodnutie".split()
)


@functools.cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    genre = rf"(?P<genre>{'|'.join(sorted(WORDS))})"
    court = r"(?P<authority>[^\W\d_a-zà-ž][^\d,;()]{0,70}?)"
    day = r"(?:z(?: dnia)?|ze dne|zo dňa) (?P<issued>\d{1,2}(?:\. ?\d{1,2}\. ?| [^\W\d_]{3,12} )\d{4})(?: ?r\.)?"
    number = r"(?:(?:sp\. ?zn\.|spis\. zn\.|č\. ?j\.|sygn\.(?: akt)?):? )?(?P<number>(?:[A-ZÚ][\w.]{0,4} ){0,3}(?:\d{1,3} )?(?:[A-ZŚ][\w]{0,6} )?\d{1,5}/\d{2,4}(?:-\d{1,4})?)"
    printed = r"(?:,? (?P<container>[A-ZÚ][\w.-]{1,20}(?: [A-Z][\w.-]{0,12}){0,2}) (?P<volume>\d{4}(?:/\d{1,2})?)(?:, (?:nr|č\.|z\.) ?(?P<issue>\d{1,3}(?:[/–-]\d{1,3})?))?(?:, (?:poz|s|č)\.? ?(?P<page>\d{1,5}))?)?"
    tail = r"(?:[.,;]? (?P<note>[^\d\W][^\[\]]{2,120}?))?\.?$"
    return (
        (re.compile(rf"{genre} {court},? {day},? {number}{printed}{tail}"), "legal_case"),
        (re.compile(rf"{genre} {court},? {number},? {day}{printed}{tail}"), "legal_case"),
    )


def slavic_decision(text: str, cut: Tokens) -> Coded | None:
    """The labels of a decision; None for any other text."""
    if len(text) > _LONGEST or WORDS.isdisjoint(cut.words[:4]):
        return None
    return first_match(text, cut, _patterns())
