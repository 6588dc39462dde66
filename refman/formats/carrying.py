"""What a format has no place for travels along as lines "csl-PMID: 123", in the format's place for notes.

A writer makes what its format has natural places for; what would not come back the same from that is carried. So
nothing is lost where refman reads the file again, and a person who reads it elsewhere sees plain words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from refman.model.dates import date_from_csl, date_to_csl
from refman.model.names import name_from_csl, name_to_csl
from refman.model.reference import ATTRIBUTE, DATE_VARIABLES, NAME_VARIABLES, STRING_VARIABLES, Reference

_LINE = re.compile(r"csl-([A-Za-z_-]+): (.*)", re.DOTALL)
_NOCASE = re.compile(r"<span class=\"nocase\">(.*?)</span>")
_TITLES = tuple(ATTRIBUTE[variable] for variable in STRING_VARIABLES if "title" in variable.lower())
_OBJECTS = ("custom", "extra")
_VARIABLES = {**ATTRIBUTE, "custom": "custom", "extra": "extra"}
_LOWER = {variable.lower(): variable for variable in _VARIABLES}


def lines(reference: Reference, again: Reference) -> list[str]:
    """A line for each variable that did not come back the same."""
    out = []
    for variable, attribute in _VARIABLES.items():
        was, now = getattr(reference, attribute), getattr(again, attribute)
        if was != now:
            out.append(f"csl-{variable}: {_shown(variable, was)}")
    return out


def _shown(variable: str, value: Any) -> str:
    if isinstance(value, str):
        plain = (
            value
            and value != "null"
            and value == value.strip()
            and not any(mark in value for mark in "\n\r\t")
            and "  " not in value
        )
        return value if plain and value[0] not in '"[{' else msgspec.json.encode(value).decode()
    if value is None:
        return "null"
    if variable in NAME_VARIABLES:
        value = [name_to_csl(name) for name in value]
    elif variable in DATE_VARIABLES:
        value = date_to_csl(value)
    return msgspec.json.encode(value).decode()


def _is_plain(value: str) -> bool:
    """Whether a text can stand on its line as it is: no format may change its blanks, no reader take it for JSON."""
    blanks = value != value.strip() or "  " in value or any(mark in value for mark in "\n\r\t")
    return bool(value) and value != "null" and not blanks and value[0] not in '"[{'


def taken(notes: Iterable[str], fields: dict[str, Any]) -> list[str]:
    """The notes that are none of these lines; what the others say is put into `fields`."""
    left = []
    for note in notes:
        match = _LINE.fullmatch(note.strip()) if note.lstrip().startswith("csl-") else None
        variable = _LOWER.get(match[1].lower()) if match else None
        if match is None or variable is None or not _take(variable, match[2], fields):
            left.append(note)
    return left


def _take(variable: str, text: str, fields: dict[str, Any]) -> bool:
    value: Any = text
    if text[:1] in ('"', "[", "{") or text == "null":
        try:
            value = msgspec.json.decode(text)
        except (msgspec.DecodeError, RecursionError):
            return False
    attribute = _VARIABLES[variable]
    if value is None:
        fields.pop(attribute, None)
    elif variable in NAME_VARIABLES:
        fields[attribute] = tuple(name_from_csl(name) for name in value) if isinstance(value, list) else ()
    elif variable in DATE_VARIABLES:
        fields[attribute] = date_from_csl(value)
    elif variable == "categories":
        fields[attribute] = tuple(map(str, value))
    elif variable in _OBJECTS:
        fields[attribute] = {**(fields.get(attribute) or {}), **value} if isinstance(value, dict) else {}
    else:
        fields[attribute] = str(value)
    return True


def filled(fields: Mapping[str, Any]) -> Reference:
    """The reference of fields, empty ones left out."""
    return Reference(**{name: value for name, value in fields.items() if value})


def plain(reference: Reference) -> Reference:
    """The reference without nocase marks in its titles: other programs would print them."""
    titles = {name: value for name in _TITLES if "nocase" in (value := getattr(reference, name))}
    return (
        msgspec.structs.replace(reference, **{name: _NOCASE.sub(r"\1", text) for name, text in titles.items()})
        if titles
        else reference
    )


def leftovers(reference: Reference, understood: Mapping[str, Any], carry: bool) -> list[str]:
    """The lines to be carried, told by what reading back gives; none where nothing shall be carried."""
    return lines(reference, filled(understood)) if carry else []
