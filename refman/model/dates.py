"""Dates as CSL-JSON has them: parts, ranges, seasons, literals."""

from __future__ import annotations

from typing import Any

import msgspec

DateParts = tuple[int | str, ...]


class Date(msgspec.Struct, frozen=True, omit_defaults=True, rename="kebab", gc=False):
    """A date or a range of dates; a value that does not parse stays in `raw` or `literal`.

    `date_parts` holds one tuple (year, month, day; shorter where less is known) for a date,
    two for a range. A month from 13 to 24 is a season as in EDTF; BCE years are negative.
    Source: CSL-JSON 1.0.2 schema, date-variable.
    """

    date_parts: tuple[DateParts, ...] = ()
    season: int | str = ""
    circa: bool | int | str = ""
    literal: str = ""
    raw: str = ""
    edtf: str = ""

    @property
    def year(self) -> int | None:
        """The (first) year, or None where it is not a number."""
        if self.date_parts and self.date_parts[0]:
            year = self.date_parts[0][0]
            return year if isinstance(year, int) else None
        return None


# Letters behind a year in Cyrillic and Greek, in the order that they count in ("2012г" is "the year 2012").
OTHER_LETTERS = "абвдαβγδ"
_LATIN = str.maketrans(OTHER_LETTERS, "abceabcd")


def year_suffix(letter: str) -> str:
    """The letter behind a year as CSL counts: "б" and "β" are "b", others stay."""
    return letter.translate(_LATIN)


def _part(value: Any) -> int | str:
    if isinstance(value, str):
        text = value.strip()
        return int(text) if text.lstrip("-").isdecimal() and len(text) < 12 else value
    return int(value) if isinstance(value, int | float) and abs(value) < 1e12 else str(value)


def date_from_csl(value: Any) -> Date:
    """The date of a CSL-JSON object; a bare string or number becomes `raw`."""
    if not isinstance(value, dict):
        return Date(raw=str(value))
    parts = value.get("date-parts") or ()
    rest = {key: value[key] for key in ("season", "circa", "literal", "raw", "edtf") if value.get(key) is not None}
    return Date(
        date_parts=tuple(
            tuple(_part(part) for part in date if part not in (None, ""))
            for date in parts
            if isinstance(date, list | tuple)
        ),
        **rest,
    )


def date_to_csl(date: Date) -> dict[str, Any]:
    """The CSL-JSON object of a date, without empty parts."""
    out: dict[str, Any] = {}
    if date.date_parts:
        out["date-parts"] = [list(parts) for parts in date.date_parts]
    for key in ("season", "circa", "literal", "raw", "edtf"):
        value = getattr(date, key)
        if value != "":
            out[key] = value
    return out
