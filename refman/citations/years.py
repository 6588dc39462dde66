"""Years as citations give them, and what looks like one and is not."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

import msgspec

from refman.citations.works import UNDATED
from refman.model.dates import OTHER_LETTERS, year_suffix

MONTHS = frozenset(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct
    nov dec spring summer autumn fall winter januar februar märz mai juni juli oktober dezember jänner frühjahr sommer herbst
    janvier février mars avril juin juillet août septembre octobre novembre décembre gennaio febbraio marzo aprile maggio giugno
    luglio agosto settembre ottobre novembre dicembre enero febrero abril mayo junio julio septiembre octubre noviembre diciembre
    janeiro fevereiro março maio junho julho setembro outubro dezembro januari februari maart mei augustus augusti maj
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    """.split()
)

# Letters and digits of the scripts that part their words: what no year may touch.
_LATIN = r"0-9A-Za-z_À-ӿ"


class YearMark(msgspec.Struct, frozen=True, gc=False):
    """A year in the text: "2012a" has year 2012 and letter a; "n.d." is UNDATED, "in press" is press."""

    start: int
    end: int
    year: str
    letter: str = ""
    original: str = ""


@functools.cache
def _mark(*, wide: bool) -> re.Pattern[str]:
    """Samples: "ca. 441 B.C.E./1994", "2012", "2012a", "2004/2010", "1998–2004", "n.d.", "s.d.", "o. J.", "in press", "forthcoming-a".

    `wide`: in Chinese, Japanese and Korean a year is grown together with the words around it: "山田2015", "2015年".
    """
    touch = _LATIN if wide else r"\w"
    return re.compile(
        rf"(?<![{touch}./–-])(?:(?:ca?\.|circa) ?)?"
        r"(?P<ancient>\d{1,4} ?(?:B\. ?C\.(?: ?E\.)?|BCE?|C\. ?E\.|CE|v\. ?Chr\.|a\. ?C\.|av\. J\.-C\.))/"
        r"(?P<edition>(?:1[4-9]|20)\d\d)(?!\w)"
        rf"|(?<![{touch}./#€$£–%‰-])(?P<first>(?:1[4-9]|20)\d\d)(?:[/–-](?P<second>(?:1[4-9]|20)\d\d|\d\d(?=[a-z]?\b)))?(?P<letter>[a-z{OTHER_LETTERS}](?![{touch}’']))?"
        rf"(?:\s?\[(?P<early>(?:1[4-9]|20)\d\d)(?:\s?[–-]\s?\d{{2,4}})?\])?(?!(?!apud)[{touch}%‰°])(?!\.\d)(?![,.]\d{{3}}\b)"
        r"|\b(?P<nd>n\. ?d\.|s\. ?[adf]\.|o\. ?J\.|o\. ?D\.|nd(?=\))|u\. ?å\.|б\. ?г\.)(?:[- ]?(?P<ndletter>[a-z])\b)?"
        r"|\b(?P<press>in press|forthcoming|im (?:Druck|Erscheinen)|im Ersch\.|à paraître|en prensa|in corso di stampa|no prelo|в печати)"
        r"(?:[- ](?P<pressletter>[a-z])\b)?"
    )


def year_marks(text: str, start: int, end: int, *, wide: bool = False) -> Iterator[YearMark]:
    """The year marks of a stretch, in order. `wide`: the text is in characters, which may touch the year."""
    for match in _mark(wide=wide).finditer(text, start, end):
        if match["edition"]:
            yield YearMark(match.start(), match.end(), match["edition"], "", match["ancient"])
        elif match["nd"]:
            yield YearMark(match.start(), match.end(), UNDATED, match["ndletter"] or "")
        elif match["press"]:
            yield YearMark(match.start(), match.end(), "press", match["pressletter"] or "")
        else:
            second = match["second"] or ""
            is_original = len(second) == 4 and "/" in match[0]
            year, original = (second, match["first"]) if is_original else (match["first"], match["early"] or "")
            yield YearMark(match.start(), match.end(), year, year_suffix(match["letter"] or ""), original)


@functools.cache
def _letters() -> re.Pattern[str]:
    """Further letters of one year: "2012a,b", "2012a, b and c", "2012a–c"."""
    return re.compile(
        rf"(?:\s*(?:,|&|–|-|and|;|und|et|y|e|та|і|и|και)\s*(?:[a-z](?![\w’'.])|[{OTHER_LETTERS}](?=\s*[,;:)\]]|\s(?:та|і|и|και)\s)))+"
    )


def more_letters(text: str, mark: YearMark) -> list[tuple[str, int, int]]:
    """The letters after the first, each with its place; a range is filled in at the place of its end."""
    if not mark.letter:
        return []
    match = _letters().match(text, mark.end)
    if not match:
        return []
    found: list[tuple[str, int, int]] = []
    last = mark.letter
    for part in re.finditer(rf"(–|-)?\s*(?<![\w])([a-z{OTHER_LETTERS}])(?![\w])", match[0]):
        at = match.start() + part.start(2)
        now = year_suffix(part[2])
        letters = [chr(code) for code in range(ord(last) + 1, ord(now) + 1)] if part[1] else [now]
        found += [(letter, at, at + 1) for letter in letters[:10]]
        last = now
    return found
