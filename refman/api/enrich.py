"""The library's references completed from their own identifiers: shown first, then made as one change that undo takes back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from refman.api.library import Author, Record, Store
from refman.api.library_edit import change
from refman.api.lookup import enrich
from refman.lookup.settings import LookupSettings
from refman.model.reference import Reference


class Completion(msgspec.Struct, frozen=True):
    """What would be added to one reference: CSL variable, value as text, the source it comes from."""

    key: str
    added: tuple[tuple[str, str, str], ...]
    after: Reference
    failures: tuple[str, ...] = ()


def completions(records: Iterable[Record], settings: LookupSettings) -> Iterator[Completion]:
    """For each record what its identifiers would add, in order; records without anything to add as well."""
    listed = list(records)
    found = enrich((record.reference for record in listed), settings)
    for record, one in zip(listed, found, strict=True):
        added = tuple((name, _shown(one.after, name), origin) for name, origin in one.added.items())
        yield Completion(record.key, added, one.after, one.failures)


def complete(store: Store, wanted: Sequence[Completion], author: Author) -> list[Record]:
    """The records as they are after the completions, in one change. What was edited meanwhile is not overwritten."""
    by_key = {one.key: one for one in wanted}

    def completed(record: Record) -> Record:
        after = by_key[record.key].after
        fields = [name.replace("-", "_") for name, _, _ in by_key[record.key].added]
        gaps = {name: getattr(after, name) for name in fields if not getattr(record.reference, name)}
        return msgspec.structs.replace(record, reference=msgspec.structs.replace(record.reference, **gaps))

    return change(store, list(by_key), author, completed)


def _shown(reference: Reference, variable: str) -> str:
    value = reference.get(variable)
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return ", ".join(name.sort_key if hasattr(name, "sort_key") else str(name) for name in value)
    parts = value.date_parts[0] if value.date_parts else (value.raw or value.literal,)
    return "-".join(f"{part:02d}" if isinstance(part, int) else str(part) for part in parts)
