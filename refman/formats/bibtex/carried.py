"""What a reference has that .bib files have no field for, read back from the `csl-…` fields that refman writes."""

from __future__ import annotations

from typing import Any

import msgspec

from refman.formats.bibtex.names import names
from refman.formats.latex import decoded
from refman.model.dates import date_from_csl
from refman.model.reference import ATTRIBUTE, DATE_VARIABLES, NAME_VARIABLES

_LOWER = {variable.lower(): variable for variable in ATTRIBUTE}


def take_carried(fields: dict[str, str], out: dict[str, Any], useprefix: bool) -> None:
    """Put the fields' values into `out`; JSON that does not parse is left among the other fields."""
    for field, value in fields.items():
        name = field.removeprefix("csl-")
        variable = _LOWER.get(name, "")
        if name in ("custom", "extra") or variable in DATE_VARIABLES or variable == "categories":
            _take_json(name, variable, value, out)
        elif variable in NAME_VARIABLES:
            out[ATTRIBUTE[variable]] = names(value, useprefix=useprefix)
        elif variable == "type":
            continue
        elif variable:
            out[ATTRIBUTE[variable]] = decoded(value, title=True)
        else:
            out.setdefault("custom", {}).setdefault("bibtex", {})[field] = value


def _take_json(name: str, variable: str, value: str, out: dict[str, Any]) -> None:
    try:
        found = msgspec.json.decode(value)
    except (msgspec.DecodeError, RecursionError):
        out.setdefault("custom", {}).setdefault("bibtex", {})[f"csl-{name}"] = value
        return
    if variable == "categories":
        out["categories"] = tuple(map(str, found))
    elif variable:
        out[ATTRIBUTE[variable]] = date_from_csl(found)
    elif isinstance(found, dict):
        out[name] = found | out.get(name, {})
