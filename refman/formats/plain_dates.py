"""Dates as RIS, EndNote, PubMed and others write them: "2001/02/03/", "2001 Feb 3", "February 3, 2001", ISO."""

from __future__ import annotations

import re

from refman.formats.dates import date_from_edtf, edtf_from_date, month_number
from refman.model.dates import Date

_SLASHED = re.compile(r"(\d{4})/(\d{0,2})/?(\d{0,2})/?(.*)")
_YEAR_FIRST = re.compile(r"(\d{4})[\s,;-]+([^\W\d_]+)\.?(?:[\s,-]+(\d{1,2}))?")
_MONTH_FIRST = re.compile(r"([^\W\d_]+)\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\.?\s+([^\W\d_]+)\.?,?\s+(\d{4})")
_YEAR = re.compile(r"\s*(\d{4})\s*")
_STAMP = re.compile(r"(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d.*")


def date_from_text(text: str) -> Date | None:
    """The date that a text says; the text as `literal` where it says none; None for an empty one."""
    text = " ".join(text.split())
    if not text:
        return None
    match = _SLASHED.fullmatch(text)
    if match is not None and "/" in text:
        return _slashed(match, text)
    match = _STAMP.fullmatch(text)
    if match is not None:
        return date_from_edtf(match[1])
    for pattern, order in ((_YEAR_FIRST, (1, 2, 3)), (_MONTH_FIRST, (3, 1, 2)), (_DAY_FIRST, (3, 2, 1))):
        match = pattern.fullmatch(text)
        month = month_number(match[order[1]]) if match else None
        if match is not None and month is not None:
            day = match[order[2]]
            return Date(date_parts=((int(match[order[0]]), month, *((int(day),) if day else ())),))
    return date_from_edtf(text)


def _slashed(match: re.Match[str], text: str) -> Date:
    year, month, day, other = match.groups()
    if not month and not day and other:
        season = month_number(other)
        return Date(date_parts=((int(year), season),)) if season else Date(date_parts=((int(year),),))
    if month and not 0 < int(month) <= 12:
        return date_from_edtf(text)
    parts = [int(year)]
    if month:
        parts.append(int(month))
        if day and int(day):
            parts.append(int(day))
    return Date(date_parts=(tuple(parts),))


def slashed(date: Date) -> str:
    """ "2001/02/03" for RIS; what is no plain date as EDTF or words."""
    if len(date.date_parts) == 1 and not date.circa and not date.edtf:
        parts = date.date_parts[0]
        if all(isinstance(part, int) for part in parts) and 0 < int(parts[0]) < 10_000:
            return "/".join([f"{int(parts[0]):04d}", *(f"{int(part):02d}" for part in parts[1:])])
    return edtf_from_date(date) or date.literal or date.raw


def year_of(date: Date) -> str:
    """The year as text, "" without one."""
    return "" if date.year is None else str(date.year)
