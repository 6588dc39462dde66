"""What a format cannot hold, found by the only sure way: writing, reading back, and comparing field by field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from refman.formats import registry
from refman.formats.reading import FormatError, Loss
from refman.model.reference import Reference

_OURS = ("raw", "confidence", "doubts", "custom")
_BATCH = 500


def differences(references: Iterable[Reference], format: str) -> Iterator[Loss]:
    """One loss for each field of each reference that would not come back the same."""
    batch: list[Reference] = []
    for reference in references:
        batch.append(reference)
        if len(batch) == _BATCH:
            yield from _compared(batch, format)
            batch = []
    yield from _compared(batch, format)


def _compared(batch: list[Reference], format: str) -> Iterator[Loss]:
    again = registry.read(registry.write(batch, format), format).references
    if len(again) != len(batch):
        raise FormatError("check-failed", f"{len(batch)} references were written to {format}, {len(again)} came back")
    for before, after in zip(batch, again):
        for name in before.__struct_fields__:
            was, now = getattr(before, name), getattr(after, name)
            if was != now and name not in _OURS:
                yield Loss(0, _told(name.replace("_", "-"), was, now, format), before.id)


def _told(name: str, was: object, now: object, format: str) -> str:
    if not now:
        return f"{format} has no place for {name}"
    return f"{name} would change" if was else f"{name} would be added"
