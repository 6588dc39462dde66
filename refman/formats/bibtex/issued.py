"""When a work came out, from date, or from year, month and day.

Source: biblatex manual, 2.3.8; BibTeXing, section 3.2 (month), and the habits of real files ("mar # "~1"", "10--12").
"""

from __future__ import annotations

import functools
import re

from refman.formats.dates import date_from_edtf, month_number
from refman.formats.latex import decoded
from refman.model.dates import Date, DateParts

_YEAR = re.compile(r"-?\d{1,4}")
_RANGE = re.compile(r"(\d{4})\s*[-–/]+\s*(\d{4})")
_MONTH_DAY = re.compile(r"([^\W\d_]+\.?)[\s~,]*(\d{1,2})?")


def issued(fields: dict[str, str]) -> Date | None:
    """The date of an entry; None where it has none."""
    if "date" in fields and fields["date"].strip():
        return date_from_edtf(date_text(fields["date"]))
    if "year" in fields:
        return _from_year(fields["year"], fields.get("month", ""), fields.get("day", ""))
    return None


def date_text(value: str) -> str:
    """A date without LaTeX; "~" is EDTF's mark for about, not a blank."""
    return decoded(value.replace("~", "\\textasciitilde{}"), plain=True) if "\\" in value or "{" in value else value


@functools.lru_cache(20_000)
def _from_year(year: str, month: str, day: str) -> Date | None:
    year = decoded(year, plain=True).replace("\u00a0", " ")
    if not _YEAR.fullmatch(year):
        return _odd_year(year)
    months = _months(decoded(month, plain=True).replace("\u00a0", " ")) if month else ()
    if not months:
        return Date(date_parts=((int(year),),))
    if len(months) == 1 and len(months[0]) == 1 and day.strip().isdecimal():
        months = ((*months[0], int(day)),)
    return Date(date_parts=tuple((int(year), *parts) for parts in months))


def _odd_year(year: str) -> Date | None:
    if not year:
        return None
    match = _RANGE.fullmatch(year)
    if match is not None:
        return Date(date_parts=((int(match[1]),), (int(match[2]),)))
    return date_from_edtf(year)


def _months(text: str) -> tuple[DateParts, ...]:
    """(month, day) once, or twice for a range; nothing where the text is no month."""
    halves = re.split(r"\s*(?:[-–—/]+|\band\b|&)\s*", text.strip())
    parts: list[DateParts] = []
    for half in halves[:2]:
        found = _month(half, parts)
        if found is None:
            return ()
        parts.append(found)
    return tuple(parts)


def _month(text: str, before: list[DateParts]) -> DateParts | None:
    number = month_number(text)
    if number is not None:
        return (number,)
    match = _MONTH_DAY.fullmatch(text.strip())
    number = month_number(match[1]) if match else None
    if match is None or number is None:
        return None
    return (number, int(match[2])) if match[2] else (number,)
