"""Issues of newspapers and magazines as German notes cite them, the paper first: read by rule.

"taz vom 12.3.2014: „Salz in der Wunde“", "FAZ Nr. 123 v. 30.5.2003, S. 3".

Source: the citation practice of German historians and political scientists; DIN ISO 690:2013, section 7.
"""

from __future__ import annotations

import functools
import re

from refman.references.coded import Coded, first_match
from refman.references.outlets import class_of_name
from refman.references.tokens import Tokens

_LONGEST = 300
TRACES = (" vom ", " v. ")
_KINDS = {"newspaper": "article-newspaper", "magazine": "article-magazine"}


@functools.cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?P<container>[^\W\d_][^\d:;,„“\"»«()]{1,40}?),? (?:Nr\. ?(?P<issue>\d{1,3})(?:/\d{2,4})? )?(?:vom|v\.) "
        r"(?P<issued>\d{1,2}\. ?(?:\d{1,2}\. ?|[A-ZÄ][a-zä]{2,8} )\d{4})(?:, S\. ?(?P<page>\d{1,3}(?:[–-]\d{1,3}| ?ff?\.)?))?"
        r"(?:[:,] (?:„|“|\"|»)?(?P<title>[^„“”\"«»]{3,200})(?:“|”|\"|«)?(?:, S\. ?(?P<page2>\d{1,3}(?:[–-]\d{1,3})?))?)?\.?$"
    )


def daily(text: str, cut: Tokens) -> Coded | None:
    """The labels of what stands in a known paper; None for any other text."""
    if len(text) > _LONGEST:
        return None
    return first_match(text, cut, [(_pattern(), kind) for kind in _KINDS.values()], _is_known)


def _is_known(match: re.Match[str], kind: str) -> bool:
    return _KINDS.get(class_of_name(match["container"])) == kind
