"""Values of fields between a person's text and the record: names, dates, words. What cannot be read is refused."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from refman.library.errors import LibraryError
from refman.library.merging import date_text
from refman.model.dates import Date, date_from_csl, date_to_csl
from refman.model.names import CSL_NAME_KEYS, Name, name_from_csl, name_to_csl
from refman.model.reference import DATE_VARIABLES, NAME_VARIABLES
from refman.model.types import ITEM_TYPES

_NAMES, _DATES = frozenset(NAME_VARIABLES), frozenset(DATE_VARIABLES)
_ISO = re.compile(r"(-?\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


def _fault(field: str, why: str, hint: str = "") -> LibraryError:
    return LibraryError("bad-edit", f"{field}: {why}", hint=hint)


def value_of(field: str, value: Any) -> Any:
    """The value of a field from text, or from what YAML made of it.

    Raises: LibraryError (bad-edit).
    """
    if field in _NAMES:
        return _names(field, value)
    if field in _DATES:
        return _date(field, value)
    if field in ("tags", "categories"):
        return tuple(dict.fromkeys(part.strip() for part in _parts(value, ",") if str(part).strip()))
    if value is None:
        return ""
    if isinstance(value, list | Mapping):
        raise _fault(field, "this field holds words, not a list")
    if field == "type" and value not in ITEM_TYPES:
        from difflib import get_close_matches

        near = get_close_matches(str(value), ITEM_TYPES, 3)
        raise _fault(
            field, f'"{value}" is no type', f"did you mean {', '.join(near)}?" if near else "such as book, report"
        )
    return str(value)


def _parts(value: Any, sign: str) -> list[Any]:
    if isinstance(value, list):
        return value
    return [] if value is None else str(value).split(sign)


def _names(field: str, value: Any) -> tuple[Name, ...]:
    return tuple(_name(field, part) for part in _parts(value, ";") if part not in (None, "") and part != "\n")


def _name(field: str, value: Any) -> Name:
    """A name from "Family, Given", "Family, Jr., Given", "{An Organisation}", or its CSL parts."""
    if isinstance(value, Mapping):
        unknown = [key for key in value if key not in CSL_NAME_KEYS]
        if unknown:
            raise _fault(field, f'"{unknown[0]}" is no part of a name', f"parts are {', '.join(CSL_NAME_KEYS)}")
        return name_from_csl({key: part for key, part in value.items() if part not in (None, "")})
    text = str(value).strip()
    if text.startswith("{") and text.endswith("}"):
        return Name(literal=text[1:-1].strip())
    parts = [part.strip() for part in text.split(",")]
    if len(parts) == 1:
        return Name(literal=text)
    if len(parts) > 3 or not parts[0]:
        raise _fault(field, f'"{text}" is no name', 'write "Family, Given"; part several names with ";"')
    return Name(family=parts[0], given=parts[-1], suffix=parts[1] if len(parts) == 3 else "")


def _date(field: str, value: Any) -> Date | None:
    """A date from 2024, 2024-04, 2024-04-26, 2023/2024; other words are kept as they are."""
    if value in (None, ""):
        return None
    if isinstance(value, Mapping):
        return date_from_csl(_numbered(value))
    text = str(value).strip()
    ends = [_ISO.fullmatch(part) for part in text.split("/")]
    if len(ends) > 2 or not all(ends):
        return Date(literal=text)
    parts = tuple(tuple(int(part) for part in found.groups() if part) for found in ends if found)
    for date in parts:
        if (len(date) > 1 and not 1 <= date[1] <= 24) or (len(date) > 2 and not 1 <= date[2] <= 31):
            raise _fault(field, f'"{text}" is no date', "write 2024, 2024-04 or 2024-04-26")
    return Date(date_parts=parts)


def _numbered(value: Mapping[str, Any]) -> dict[str, Any]:
    """A mapping whose circa, "true" in YAML's text, is what CSL-JSON holds."""
    circa = value.get("circa")
    return (
        {**value, "circa": {"true": True, "false": False}.get(str(circa), circa)} if circa is not None else dict(value)
    )


def field_of(value: Date | Name) -> Any:
    """A date or a name as a person writes it, where that says all; else its parts."""
    if isinstance(value, Date):
        text = date_text(value)
        return text if _date("", text) == value else date_to_csl(value)
    plain = f"{value.family}, {value.given}" if value.family and value.given else ""
    return plain if plain and _is_said(plain, value) else name_to_csl(value)


def _is_said(text: str, name: Name) -> bool:
    whole = name.family.strip() and text.count(",") == 1 and ";" not in text
    return bool(whole) and _name("", text) == name
