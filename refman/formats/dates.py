"""Dates as bibliographies write them (EDTF, ISO 8601, words), and back.

Source: biblatex manual, 2.3.8 (dates, EDTF levels 0 and 1); CSL-JSON 1.0.2 schema, date-variable.
"""

from __future__ import annotations

import functools
import re

from refman.model.dates import Date, DateParts

_ISO = re.compile(r"(-?\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?(?:T[\d:.+Z-]*)?")
_LONG_YEAR = re.compile(r"[yY](-?\d{5,})")
_UNSPECIFIED = re.compile(r"(\d{2,3})[uUxX]{1,2}(?:-[uUxX]{2})*|(\d{4})(?:-[uUxX]{2}){1,2}|(\d{4})-(\d\d)-[uUxX]{2}")
_OPEN = ("", "..", "unknown", "*", "open")
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar janvier enero gennaio januari",
            "feb february februar février febrero febbraio februari",
            "mar march märz mars marzo maart",
            "apr april avril abril aprile",
            "may mai mayo maggio mei",
            "jun june juni juin junio giugno",
            "jul july juli juillet julio luglio",
            "aug august août agosto augustus",
            "sep sept september septembre septiembre settembre",
            "oct october oktober octobre octubre ottobre okt",
            "nov november novembre noviembre",
            "dec december dezember décembre diciembre dicembre",
        ),
        1,
    )
    for name in names.split()
}
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_YEAR_WORD = re.compile(r"-?\d{1,4}")


@functools.lru_cache(20_000)
def date_from_edtf(text: str) -> Date:
    """The date of an EDTF string; one that does not parse stays as `literal`."""
    value = text.strip()
    circa = any(mark in value for mark in "~?%")
    halves = re.sub("[~?%]", "", value).split("/")
    if len(halves) > 2:
        return Date(literal=value)
    parts: list[DateParts] = []
    for place, half in enumerate(halves):
        found = _part(half.strip(), end=place == 1)
        if found is None:
            return Date(literal=value)
        parts.append(found)
    return _dated(parts, circa, value)


def _dated(parts: list[DateParts], circa: bool, value: str) -> Date:
    if len(parts) == 2 and not parts[1]:
        # An open end: CSL has no word for it, EDTF has; the beginning is what is printed.
        return Date(date_parts=(parts[0],), circa=circa or "", edtf=value) if parts[0] else Date(literal=value)
    if not parts[0]:
        return Date(date_parts=(parts[1],), edtf=value) if len(parts) == 2 else Date(literal=value)
    if len(parts) == 1 and _is_span(parts[0]):
        return Date(date_parts=((parts[0][0],), (parts[0][1],)), circa=circa or "")
    return Date(date_parts=tuple(parts), circa=circa or "")


def _is_span(part: DateParts) -> bool:
    """An unspecified decade or century comes as (first year, last year)."""
    return len(part) == 2 and isinstance(part[1], int) and part[1] > 99


def _part(text: str, end: bool) -> DateParts | None:
    if text.lower() in _OPEN:
        return ()
    match = _ISO.fullmatch(text)
    if match is not None:
        year, month, day = match.groups()
        parts = [int(year)]
        if month and int(month):
            parts.append(int(month))
            if day and int(day):
                parts.append(int(day))
        return tuple(parts) if len(parts) < 2 or parts[1] <= 12 or 21 <= parts[1] <= 41 else None
    match = _LONG_YEAR.fullmatch(text)
    if match is not None:
        return (int(match[1]),)
    return _unspecified(text)


def _unspecified(text: str) -> DateParts | None:
    match = _UNSPECIFIED.fullmatch(text)
    if match is None:
        return None
    if match[1]:
        first = int(match[1].ljust(4, "0"))
        return (first, first + 10 ** (4 - len(match[1])) - 1)
    return (int(match[2]),) if match[2] else (int(match[3]), int(match[4]))


def month_number(text: str) -> int | None:
    """The month (1 to 12) or season (21 to 24) of a word or number; None where it is neither."""
    word = text.strip().strip(".").lower()
    if word.isdecimal():
        return int(word) if 1 <= int(word) <= 12 or 21 <= int(word) <= 24 else None
    return MONTHS.get(word) or SEASONS.get(word)


def edtf_from_date(date: Date) -> str:
    """The date as EDTF; "" for one that has no parts of numbers."""
    if date.edtf:
        return date.edtf
    parts = [_written(part) for part in date.date_parts]
    if not parts or not all(parts) or len(parts) > 2:
        return ""
    return "/".join(part + ("~" if date.circa else "") for part in parts)


def _written(part: DateParts) -> str:
    if not part or not all(isinstance(value, int) for value in part) or len(part) > 3:
        return ""
    year, *rest = (int(value) for value in part)
    head = f"Y{year}" if abs(year) > 9999 else f"{'-' if year < 0 else ''}{abs(year):04d}"
    return head + "".join(f"-{value:02d}" for value in rest)
