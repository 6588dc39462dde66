"""Dates ready to be set: numbers out of date parts, raw text and EDTF.

Source: CSL-JSON 1.0.2, date-variable; EDTF levels 0 and 1 as CSL uses them. A raw date that is none of the forms
here is set as it is written.
"""

from __future__ import annotations

import functools
import re

import msgspec

from refman.model.dates import Date, DateParts


class Day(msgspec.Struct, frozen=True, gc=False):
    """One end of a date; 0 where unknown. `month` 13 to 16 are seasons (spring first)."""

    year: int = 0
    month: int = 0
    day: int = 0

    @property
    def key(self) -> tuple[int, int, int]:
        return (self.year, self.month, self.day)


class DateValue(msgspec.Struct, frozen=True, gc=False):
    """A date or range; `end` is None for a single date, `literal` alone where it is words."""

    start: Day = Day()
    end: Day | None = None
    circa: bool = False
    literal: str = ""


def date_value(date: Date) -> DateValue | None:
    """The date as it is set; None when it says nothing."""
    circa = date.circa not in ("", False, 0, "0", "false")
    value: DateValue | None = None
    if date.date_parts and date.date_parts[0]:
        value = _from_parts(date.date_parts, date.season, circa)
    elif date.edtf:
        value = _from_text(date.edtf)
    elif date.literal:
        return DateValue(literal=date.literal, circa=circa)
    elif date.raw:
        value = _from_text(date.raw)
    elif date.season:
        value = DateValue(literal=str(date.season))
    if value is None and date.literal:
        return DateValue(literal=date.literal, circa=circa)
    return msgspec.structs.replace(value, circa=True) if value and circa and not value.circa else value


def _from_parts(parts: tuple[DateParts, ...], season: int | str, circa: bool) -> DateValue | None:
    start = _day(parts[0], season)
    if start is None:
        return DateValue(literal=" ".join(map(str, parts[0])))
    if len(parts) < 2:
        return DateValue(start, None, circa)
    end = _day(parts[1], "")
    return DateValue(start, end or Day(), circa)


def _day(parts: DateParts, season: int | str) -> Day | None:
    numbers: list[int] = []
    for part in parts[:3]:
        if isinstance(part, str):
            match = re.match(r"\s*(-?\d{1,9})", part)
            if match is None:
                return None if not numbers else Day(*numbers)
            part = int(match[1])
        numbers.append(part)
    if not numbers:
        return None
    while len(numbers) < 3:
        numbers.append(0)
    year, month, day = numbers
    if season not in ("", 0) and not month and str(season).isdigit():
        month = 12 + (int(season) - 1) % 4 + 1
    if 12 < month < 25:
        month = 13 + (month - 13) % 4
    if not 0 <= month <= 16:
        month = day = 0
    return Day(year, month, day if 0 <= day <= 31 else 0)


_ISO = re.compile(r"([-+]?\d{1,9})(?:-(\d{1,2}|XX|uu))?(?:-(\d{1,2}|XX|uu))?(?:T[0-9:.+Z-]{0,40})?([?~%]*)$")
_SLASHED = re.compile(r"(\d{1,4})/(\d{1,2})(?:/(\d{1,4}))?$")
_WORDY = re.compile(r"[^\W\d_]+|\d+", re.UNICODE)
_MONTHS = {
    name: number
    for number, names in enumerate(
        "jan feb mar apr may jun jul aug sep oct nov dec spring summer autumn winter".split(), 1
    )
    for name in (names[:3],)
} | {"fal": 15}


@functools.lru_cache(maxsize=2048)
def _from_text(text: str) -> DateValue | None:
    """A raw or EDTF date, or None for one that is blank."""
    text = text.strip()
    if not text:
        return None
    for joint in ("/", "--", "_"):
        left, found, right = text.partition(joint)
        if found and (value := _range(left.strip(), right.strip())):
            return value
    return _single(text) or _spoken_range(text) or DateValue(literal=text)


def _single(text: str) -> DateValue | None:
    day, circa = _iso(text)
    if day is None:
        day = _slashed(text) or _spoken(text)
    return None if day is None else DateValue(day, None, circa)


def _range(left: str, right: str) -> DateValue | None:
    start, circa = _iso(left)
    if start is None or (len(left) < 4 and not right):
        return None
    if right in ("", ".."):
        return DateValue(start, Day(), circa)
    end, also = _iso(right)
    if end is None or (end.year < 32 and len(right) < 3):
        return None
    return DateValue(start, end, circa or also)


def _iso(text: str) -> tuple[Day | None, bool]:
    match = _ISO.match(text.removeprefix("y") if text.startswith("y") else text)
    if match is None or len(match[1].lstrip("-+")) < 3:
        return None, False
    month, day = (int(part) if part and part.isdigit() else 0 for part in match.group(2, 3))
    if month > 20:
        month -= 8
    if month > 16 or day > 31:
        return None, False
    return Day(int(match[1]), month, day), bool(match[4])


def _slashed(text: str) -> Day | None:
    """Numbers in the American order: 6/1/1965; or year first."""
    match = _SLASHED.match(text)
    if match is None:
        return None
    a, b, c = (int(part) if part else 0 for part in match.groups())
    year, month, day = (a, b, c) if len(match[1]) > 2 else (c, a, b)
    return Day(year, month, day) if year and 0 <= month <= 12 and day <= 31 else None


def _spoken(text: str) -> Day | None:
    """Words: "June 1, 1965", "1 June 1965", "Spring 1999", "May 2008"; None where anything is left over."""
    year = month = day = 0
    for word in _WORDY.findall(text):
        if word.isdigit():
            if len(word) > 2 and not year:
                year = int(word)
            elif not day and int(word) < 32:
                day = int(word)
            else:
                return None
        elif word.lower()[:3] in _MONTHS and not month:
            month = _MONTHS[word.lower()[:3]]
        elif word.lower() not in ("st", "nd", "rd", "th", "of", "bc", "bce", "ad"):
            return None
        elif word.lower() in ("bc", "bce"):
            year = -year
    return Day(year, month, day) if year and (month or not day) else None


def _spoken_range(text: str) -> DateValue | None:
    for joint in (" - ", "\u2013", "-"):
        left, found, right = text.partition(joint)
        if not found:
            continue
        end, start = _spoken(right), _spoken(left)
        if end and start is None:
            start = _spoken(f"{left} {end.year}")
        if start and end:
            return DateValue(start, end)
    return None
