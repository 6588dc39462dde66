"""CSL-YAML: CSL-JSON's items in YAML, alone or in the "references" of a pandoc metadata block.

Source: pandoc's manual, "Specifying bibliographic data".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from refman.formats.dates import date_from_edtf
from refman.formats.decoding import decoded
from refman.formats.reading import FormatError, Loss, Options
from refman.formats.yaml_text import dumped, loaded
from refman.model.dates import date_to_csl
from refman.model.reference import DATE_VARIABLES, Reference, reference_from_csl, reference_to_csl

_DATE_KEYS = ("year", "month", "day", "season", "circa", "literal", "raw")


def references(data: bytes, losses: list[Loss]) -> Iterator[Reference]:
    """The references of the file.

    Raises: FormatError (broken-yaml, not-csl-yaml).
    """
    found = loaded(decoded(data, losses))
    items = found.get("references") if isinstance(found, dict) else found
    if found is None:
        return
    if not isinstance(items, list):
        raise FormatError("not-csl-yaml", "CSL-YAML is a list of items, or has one under references")
    for place, item in enumerate(items, 1):
        if isinstance(item, dict):
            yield reference_from_csl(_with_dates({str(key): value for key, value in item.items()}))
        else:
            losses.append(Loss(0, f"item {place} is no mapping and was left out"))


def _with_dates(item: dict[str, Any]) -> dict[str, Any]:
    """pandoc writes dates as EDTF text or as lists of year, month and day; CSL-JSON does not."""
    for variable in DATE_VARIABLES:
        value = item.get(variable)
        if isinstance(value, list):
            item[variable] = {
                "date-parts": [[part[key] for key in _DATE_KEYS[:3] if key in part] for part in value if part]
            }
        elif isinstance(value, dict) and "year" in value:
            item[variable] = {"date-parts": [[value[key] for key in _DATE_KEYS[:3] if key in value]]}
        elif isinstance(value, str):
            item[variable] = date_to_csl(date_from_edtf(value))
    return item


def pieces(found: Iterable[Reference], options: Options) -> Iterator[bytes]:
    """The file, an item at a time."""
    before = "references:\n"
    for reference in found:
        yield (before + dumped([reference_to_csl(reference)])).encode()
        before = ""
    if before:
        yield b"references: []\n"
