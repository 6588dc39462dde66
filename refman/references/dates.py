"""Dates as references print them, in many languages, to CSL dates."""

from __future__ import annotations

import functools
import re

from refman.model.dates import OTHER_LETTERS, Date, DateParts, year_suffix
from refman.references.lexicon import MONTHS, SEASONS

_CIRCA = frozenset("c ca circa um vers about etwa около".split())


@functools.cache
def _no_date() -> re.Pattern[str]:
    return re.compile(
        r"^\W*(?:n\.?\s?d|s\.?\s?[adf]|o\.?\s?[jd]|no date|undated|б\.?\s?г|sine anno|без даты|t\.y|bez dat(?:\.|uma)?"
        r"|dátum nélk(?:\.|ül)?|u\.\s?å|z\.\s?d|b\.\s?d|ei pvm|f\.\s?a|χ\.\s?χ)\b\W*$",
        re.IGNORECASE,
    )


@functools.cache
def _coming() -> re.Pattern[str]:
    return re.compile(
        r"forthcoming|in press|im erscheinen|i[mn] druck|sous presse|à paraître|in corso di stampa|en prensa|no prelo|submitted"
        r"|accepted|to appear|to be published|erscheint|in preparation|в печати|advance online(?: publication)?",
        re.IGNORECASE,
    )


@functools.cache
def _parts() -> re.Pattern[str]:
    return re.compile(
        r"(?P<iso>(?<!\d)(?:1[4-9]|20)\d\d(?:[-./](?:0?[1-9]|1[0-2])(?:[-./](?:0?[1-9]|[12]\d|3[01]))?"
        r"|\. (?:0?[1-9]|1[0-2])\. (?:0?[1-9]|[12]\d|3[01]))(?!\d))"
        r"|(?P<numeric>(?<!\d)\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d{4}|\d\d)(?!\d)|(?<!\d)\d{1,2}/\d{1,2} (?:1[89]|20)\d\d(?!\d))"
        r"|(?P<monthyear>(?<![\d.])(?:0?[1-9]|1[0-2])[./](?:1[4-9]|20)\d\d(?!\d))"
        r"|(?P<cjk>\d{4}\s*年(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?|\d{4}\s*년(?:\s*\d{1,2}\s*월(?:\s*\d{1,2}\s*일)?)?)"
        r"|(?P<year>(?<!\d)(?:1\d|20)\d\d(?!\d))(?:(?:\s?(?P<letter>[a-k])|(?P<other>["
        + OTHER_LETTERS
        + r"]))(?![^\W\d_]))?"
        r"|(?P<day>(?<!\d)\d{1,2})(?:st|nd|rd|th|er|º|ª|°)?(?!\d)"
        r"|(?P<word>[^\W\d_]+)"
        r"|(?P<range>[–—/-])"
    )


def status_from_text(text: str) -> str:
    """The words that say that a work is still to come: "im Druck", "in press"; "" where none do."""
    coming = _coming().search(text)
    return coming[0] if coming else ""


class _Found:
    """What the text of one date gives, in the order of its parts."""

    def __init__(self) -> None:
        self.years: list[tuple[int, int]] = []
        self.months: list[tuple[int, int]] = []
        self.days: list[tuple[int, int]] = []
        self.whole: list[DateParts] = []
        self.letter = ""
        self.season = 0
        self.circa = False
        self.spans = False


def says_undated(text: str) -> bool:
    """Whether a text says that the work has no date: "n.d.", "o. J."."""
    return len(text) < 24 and bool(_no_date().match(text))


# The years of a list are few.
@functools.lru_cache(maxsize=1024)
def date_from_text(text: str) -> tuple[Date | None, str]:
    """The date, and the letter behind its year ("2012a" gives "a"); None where there is none in the text."""
    bare = text.strip(" ().,;:")
    if len(bare) == 4 and bare.isdecimal() and bare.isascii() and bare[0] in "12" and "10" <= bare[:2] <= "20":
        return Date(date_parts=((int(bare),),)), ""
    if not bare[:1].isdigit() and _no_date().match(text):
        return Date(literal="n.d."), ""
    if any(sign in text for sign in _ERAS):
        before = _before_christ().search(text)
        if before:
            years = tuple((-int(year),) for year in before.groups() if year)
            return Date(date_parts=years, circa=True if _find(text).circa else ""), ""
    early = _early().fullmatch(text.strip(" ().,;:"))
    if early:
        return Date(date_parts=((int(early["year"]),),), circa=True if early["circa"] else ""), ""
    found = _find(text)
    if found.whole:
        return Date(date_parts=tuple(found.whole[:2] if found.spans else found.whole[:1])), found.letter
    if not found.years:
        status = status_from_text(text)
        return (Date(literal=status), "") if status else (None, "")
    parts = _composed(found, text)
    return Date(date_parts=parts, circa=True if found.circa else ""), found.letter


# How the years before Christ are told; CSL has them below zero.
_ERAS = ("BC", "B.C", "B. C", "v. Chr", "v.Chr", "av. J", "a. C", "a.C", "v. u. Z")


@functools.cache
def _before_christ() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\d)(\d{1,4})(?: ?[–-] ?(\d{1,4}))? ?(?:B\.? ?C(?:\.? ?E)?\b|v\. ?Chr|v\. ?u\. ?Z|av\. ?J|a\. ?C\b)"
    )


@functools.cache
def _early() -> re.Pattern[str]:
    """A year of the first millennium, which only a sign tells from other numbers. Samples: "ca. 650", "100 C.E"."""
    era = r"(?:A\. ?D|AD|C\. ?E|CE|n\. ?Chr|apr\. J\.-C)"
    return re.compile(rf"(?P<circa>c(?:a|irca)?\.? ?|um |vers )?(?P<year>\d{{2,4}})(?(circa)(?: ?{era})?| ?{era})")


def _find(text: str) -> _Found:
    found = _Found()
    for match in _parts().finditer(text[:200]):
        kind, value, at = match.lastgroup, match[0], match.start()
        if kind in ("letter", "other"):
            found.letter, kind, value = year_suffix(match[kind]), "year", match["year"]
        if kind == "iso" or kind == "cjk":
            found.whole.append(tuple(int(part) for part in re.findall(r"\d+", value)))
        elif kind == "numeric":
            whole = _numeric(value)
            if whole:
                found.whole.append(whole)
        elif kind == "monthyear":
            month, year = (int(part) for part in re.findall(r"\d+", value))
            found.whole.append((year, month))
        elif kind == "year":
            found.years.append((int(value), at))
        elif kind == "day" and 1 <= int(match["day"]) <= 31:
            found.days.append((int(match["day"]), at))
        elif kind == "word":
            _word(found, value.lower(), at)
        elif kind == "range":
            found.spans = True
    return found


def _word(found: _Found, word: str, at: int) -> None:
    if word in MONTHS:
        found.months.append((MONTHS[word], at))
    elif word in SEASONS:
        found.months.append((SEASONS[word], at))
    elif word in _CIRCA:
        found.circa = True


def _numeric(value: str) -> DateParts:
    first, second, year = (int(part) for part in re.findall(r"\d+", value))
    if year < 100:
        year += 1900 if year > 40 else 2000
    # 04/29/2024 is read as an American would; where both readings are possible, slashes are American, dots are not.
    if second > 12 or ("/" in value and first <= 12 and second > 12):
        first, second = second, first
    if not (1 <= second <= 12 and 1 <= first <= 31):
        return (year,)
    return (year, second, first)


def _composed(found: _Found, text: str) -> tuple[DateParts, ...]:
    year = _of_the_months(found) if len(found.years) > 1 and found.months and not found.spans else found.years[0][0]
    if not found.months:
        if len(found.years) > 1 and found.spans and found.years[1][0] >= year:
            return ((year,), (found.years[1][0],))
        short = re.search(rf"{year}\s?([/–-])\s?(\d\d)(?!\d)", text) if year and found.spans else None
        if short and int(short[2]) == (year + 1) % 100:
            return ((year,), (year + 1,))
        if short and short[1] == "–" and int(short[2]) > year % 100:
            return ((year,), (year - year % 100 + int(short[2]),))  # "1987–92"; with a hyphen it may be a month
        return ((year,),)
    month = found.months[0][0]
    if not year:
        return ()
    if month > 12:
        return ((year, month),)
    days = _days(found)
    start: DateParts = (year, month, days[0]) if days else (year, month)
    if len(found.months) > 1 and found.spans and found.months[1][0] <= 12:
        return (start, _end(found, year, days))
    if len(days) > 1 and found.spans:
        return (start, (year, month, days[1]))
    return (start,)


def _of_the_months(found: _Found) -> int:
    """Of several years the one that stands by the month: "Agenda 2030. 21 de octubre de 2015"."""
    month = found.months[0][1]
    return min(found.years, key=lambda year: abs(year[1] - month))[0]


def _end(found: _Found, year: int, days: list[int]) -> DateParts:
    year = found.years[1][0] if len(found.years) > 1 else year
    month = found.months[1][0]
    return (year, month, days[1]) if len(days) > 1 else (year, month)


def _days(found: _Found) -> list[int]:
    """Days that stand by a month."""
    return [day for day, at in found.days if any(abs(at - near) < 18 for _, near in found.months)]


def merged(first: Date | None, second: Date | None) -> Date | None:
    """One date from two mentions: "(2024)" and later "29 April"."""
    if first is None:
        return second
    if not first.date_parts:
        return second if second is not None and second.date_parts else first
    if second is None or not second.date_parts:
        return first
    one, two = first.date_parts[0], second.date_parts[0]
    return second if len(two) > len(one) and two[0] == one[0] else first


def month_and_day(text: str) -> tuple[int, ...]:
    """(month, day) or (month,) of a text without a year."""
    found = _find(text)
    if not found.months or found.years or found.months[0][0] > 12:
        return ()
    days = _days(found)
    return (found.months[0][0], days[0]) if days else (found.months[0][0],)
