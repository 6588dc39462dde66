"""CSL-JSON: an array of items, or an object that holds them under "items" or "references".

Source: CSL-JSON 1.0.2 schema, csl-data.json.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from refman.formats.decoding import decoded
from refman.formats.reading import FormatError, Loss, Options
from refman.model.reference import Reference, reference_from_csl, reference_to_csl

_LISTS = ("items", "references", "csl")


def references(data: bytes, losses: list[Loss]) -> Iterator[Reference]:
    """The references of the file.

    Raises: FormatError (broken-json, not-csl-json).
    """
    for place, item in enumerate(_items(data, losses), 1):
        if isinstance(item, dict):
            yield reference_from_csl(item)
        else:
            losses.append(Loss(0, f"item {place} is not an object and was left out"))


def _items(data: bytes, losses: list[Loss]) -> list[Any]:
    try:
        found = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        found = _decoded_slowly(data, losses)
    if isinstance(found, dict):
        for name in _LISTS:
            if isinstance(found.get(name), list):
                return list(found[name])
        return [found]
    if not isinstance(found, list):
        raise FormatError("not-csl-json", "CSL-JSON is a list of items", hint="name the format with --from")
    return found


def _decoded_slowly(data: bytes, losses: list[Loss]) -> Any:
    """For byte-order marks and other encodings, and to say where the fault is."""
    import json

    try:
        return json.loads(decoded(data, losses))
    except json.JSONDecodeError as fault:
        message = f"line {fault.lineno}, column {fault.colno}: {fault.msg}"
        raise FormatError(
            "broken-json", message, hint="mend the JSON there, or save it again where it came from"
        ) from None
    except RecursionError:
        raise FormatError("broken-json", "nested too deeply") from None


def pieces(found: Iterable[Reference], options: Options) -> Iterator[bytes]:
    """The file, an item at a time."""
    encode, form = msgspec.json.encode, msgspec.json.format
    before = b"[\n"
    for reference in found:
        text = encode(reference_to_csl(reference))
        yield before + (_indented(form(text, indent=2)) if options.pretty else text)
        before = b",\n"
    yield b"[]\n" if before == b"[\n" else b"\n]\n"


def _indented(text: bytes) -> bytes:
    return b"  " + text.replace(b"\n", b"\n  ")
