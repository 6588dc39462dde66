"""Records written in a format, one after the other where the format allows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from refman.api.files import write_pieces
from refman.api.library import Record
from refman.model.reference import Reference


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
    from refman.formats import registry

    return registry.pieces(map(_reference, records), to)


def export(records: Iterable[Record], to: str, path: str) -> None:
    """Write records to a file, whole or not at all; piece by piece to standard output ("-")."""
    write_pieces(path, exported(records, to))
