"""JSON lines: one CSL-JSON item a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from refman.formats.decoding import decoded
from refman.formats.reading import Loss, Options
from refman.model.reference import Reference, reference_from_csl, reference_to_csl


def references(data: bytes, losses: list[Loss]) -> Iterator[Reference]:
    """The references of the file; a line that is not an item is left out, and told."""
    for number, line in enumerate(decoded(data, losses).split("\n"), 1):
        if not line.strip():
            continue
        try:
            item = msgspec.json.decode(line)
        except (msgspec.DecodeError, RecursionError):
            item = None
        if isinstance(item, dict):
            yield reference_from_csl(item)
        else:
            losses.append(Loss(number, "this line is no JSON object and was left out"))


def pieces(found: Iterable[Reference], options: Options) -> Iterator[bytes]:
    """The file, a line at a time."""
    encode = msgspec.json.encode
    for reference in found:
        yield encode(reference_to_csl(reference)) + b"\n"
