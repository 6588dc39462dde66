"""Records written in a format, one after the other where the format allows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from refman.api.files import STDIN, write_bytes
from refman.api.library import Record
from refman.model.reference import Reference, reference_to_csl


def _reference(record: Record) -> Reference:
    """The reference as other programs get it: tags that its keywords lack beside them."""
    reference = record.reference
    keywords = [part.strip() for part in reference.keyword.split(",") if part.strip()]
    missing = [tag for tag in record.tags if tag not in keywords]
    return msgspec.structs.replace(reference, keyword=", ".join((*keywords, *missing))) if missing else reference


def exported(records: Iterable[Record], to: str) -> Iterator[bytes]:
    """The pieces of the file, in order.

    Raises: RefmanError (unknown-format).
    """
    references = map(_reference, records)
    if to == "csl-json":
        yield from _csl_json(references)
    elif to == "jsonl":
        yield from (msgspec.json.encode(reference_to_csl(reference)) + b"\n" for reference in references)
    else:
        from refman.api.library_write import written

        yield written(tuple(references), to)


def _csl_json(references: Iterable[Reference]) -> Iterator[bytes]:
    before = b"[\n"
    for reference in references:
        yield before + msgspec.json.encode(reference_to_csl(reference))
        before = b",\n"
    yield b"[]\n" if before == b"[\n" else b"\n]\n"


def export(records: Iterable[Record], to: str, path: str) -> None:
    """Write records to a file, whole or not at all; piece by piece to standard output ("-")."""
    pieces = exported(records, to)
    if path == STDIN:
        for piece in pieces:
            write_bytes(STDIN, piece)
    else:
        write_bytes(path, b"".join(pieces))
