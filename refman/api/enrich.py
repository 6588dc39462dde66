"""The library's references completed from their own identifiers: what would be added, a record at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from refman.api.library import Record
from refman.api.library_pending import Completion
from refman.api.lookup import enrich
from refman.lookup.settings import LookupSettings
from refman.model.reference import Reference

Answered = TypeVar("Answered")


def completions(records: Iterable[Record], settings: LookupSettings) -> Iterator[Completion]:
    """For each record what its identifiers would add, in order, as they come; records without anything to add as well."""
    for record, one in with_answers(records, lambda references: enrich(references, settings)):
        added = tuple((name, _shown(one.after, name), origin) for name, origin in one.added.items())
        yield Completion(record.id, record.key, added, one.after, one.failures)


def with_answers(
    records: Iterable[Record], ask: Callable[[Iterator[Reference]], Iterator[Answered]]
) -> Iterator[tuple[Record, Answered]]:
    """Each record with the answer on its reference, in order; no more are held than are being asked about."""
    waiting: deque[Record] = deque()

    def references() -> Iterator[Reference]:
        for record in records:
            waiting.append(record)
            yield record.reference

    for answer in ask(references()):
        yield waiting.popleft(), answer


def _shown(reference: Reference, variable: str) -> str:
    value = reference.get(variable)
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return ", ".join(name.sort_key if hasattr(name, "sort_key") else str(name) for name in value)
    parts = value.date_parts[0] if value.date_parts else (value.raw or value.literal,)
    return "-".join(f"{part:02d}" if isinstance(part, int) else str(part) for part in parts)
