"""What a reference has that .bib files have no field for, read back from the `csl-…` fields that refman writes."""

from __future__ import annotations

from typing import Any

import msgspec

from refman.formats.latex import decoded
from refman.model.dates import date_from_csl
from refman.model.names import name_from_csl
from refman.model.reference import ATTRIBUTE, DATE_VARIABLES, NAME_VARIABLES

_OBJECTS = ("custom", "extra")
_JSON = frozenset((*NAME_VARIABLES, *DATE_VARIABLES, "categories"))
_LOWER = {variable.lower(): variable for variable in ATTRIBUTE}


def take_carried(fields: dict[str, str], out: dict[str, Any]) -> None:
    """Put the fields' values into `out`; a field that is none of refman's stays among the others."""
    for field, value in fields.items():
        name = field.removeprefix("csl-")
        variable = _LOWER.get(name, "")
        if name in _OBJECTS or variable in _JSON or value[:1] == '"':
            if not _take_json(name, variable, value, out):
                _keep(field, value, out)
        elif variable:
            out[ATTRIBUTE[variable]] = decoded(value, title=True)
        else:
            _keep(field, value, out)


def _keep(field: str, value: str, out: dict[str, Any]) -> None:
    out.setdefault("custom", {}).setdefault("bibtex", {})[field] = value


def _take_json(name: str, variable: str, value: str, out: dict[str, Any]) -> bool:
    try:
        found = msgspec.json.decode(value)
    except (msgspec.DecodeError, RecursionError):
        return False
    if name in _OBJECTS and isinstance(found, dict):
        out[name] = found | out.get(name, {})
    elif variable in NAME_VARIABLES and isinstance(found, list):
        out[ATTRIBUTE[variable]] = tuple(name_from_csl(part) for part in found)
    elif variable in DATE_VARIABLES:
        out[ATTRIBUTE[variable]] = None if found is None else date_from_csl(found)
    elif variable == "categories" and isinstance(found, list):
        out["categories"] = tuple(map(str, found))
    elif variable and isinstance(found, str):
        out[ATTRIBUTE[variable]] = found
    else:
        return False
    return True
