# ruff: noqa: E501 - patterns
"""Recordings of music with who plays, the label's number and the carrier, read by rule.

"Roe, Franz. Salt Songs. Ann Doe, soprano, and Jo Moe, piano. Tern Red 74321 80772 2, 2001. Compact disc.". Who plays is a
performer, what they play is kept in the note.

Source: Chicago Manual of Style, 17th edition, section 14.263; MLA Handbook, 9th edition, section 5.60.
"""

from __future__ import annotations

import functools
import re

from refman.references.coded import Coded, labels_of
from refman.references.roles import GIVEN_FIRST
from refman.references.tokens import Tokens

_LONGEST = 300
_CARRIERS = r"(?:[Cc]ompact [Dd]is[ck]|CD|SACD|LP|[Vv]inyl|Schallplatte|[Dd]isque compact|[Dd]isque vinyle?|[Dd]isco compacto|[Dd]isco|[Aa]udiocassette|MP3)"
WORDS = frozenset(
    "Compact compact CD SACD LP Vinyl vinyl Schallplatte Disque disque Disco disco Audiocassette audiocassette MP3".split()
)
_PLAYS = r"(?:[Cc]onducted by|cond\.|dir\.|dirigée? par|dirigid[oa] por|dirett[oa] da|Leitung:?|unter der Leitung von) "


@functools.cache
def _recording() -> re.Pattern[str]:
    """Author, title, those who play, label, number, year, carrier."""
    plays = rf"(?:{_PLAYS})?{GIVEN_FIRST}(?:, [a-zà-þ][^.,;\d]{{2,30}})?"
    return re.compile(
        r"(?P<author>[^\W\d_a-z][^,.\d]{1,40}, [^,.\d]{1,40})\. (?P<title>[^\W\d_a-z][^“”\"()]{1,120}?)\. "
        rf"(?P<players>{plays}(?:[,;.] (?:and |und |et |e |y )?{plays}| (?:and|und|et|e|y) {plays}){{0,4}})\. "
        rf"(?P<publisher>[^\W\d_a-z][^\d,.:]{{1,40}}?)(?:,? (?P<number>(?:[A-Z]{{1,4}}[ -]?)?\d[\d A-Z/-]{{2,20}}))?, (?P<issued>(?:19|20)\d\d)[.,] (?P<medium>{_CARRIERS})\.?$"
    )


@functools.cache
def _player() -> re.Pattern[str]:
    return re.compile(
        rf"(?:^|(?<=[,;] )|(?<= ))(?:(?:and|und|et|e|y) )?(?:{_PLAYS})?(?P<performer>{GIVEN_FIRST})(?:, (?P<note>[a-zà-þ](?!nd |t |und )[^.,;\d]{{2,30}}))?(?:[,;.] | (?=and |und |et |e |y )|$)"
    )


def recording(text: str, cut: Tokens) -> Coded | None:
    """The labels of a recording of music; None for any other text."""
    if len(text) > _LONGEST or WORDS.isdisjoint(cut.words[-2:]):
        return None
    plain = text.strip()
    shift = len(text) - len(text.lstrip())
    match = _recording().match(plain)
    if match is None:
        return None
    named = ("author", "title", "publisher", "number", "issued", "medium")
    stretches = [(name, *match.span(name)) for name in named if match[name]]
    stretches.append(("again", *match.span("players")))  # "and", "conducted by"
    start, end = match.span("players")
    for player in _player().finditer(plain, start, end):
        stretches += [(name, *player.span(name)) for name in ("performer", "note") if player[name]]
    return Coded(labels_of(((name, (first + shift, last + shift)) for name, first, last in stretches), cut), "song")
