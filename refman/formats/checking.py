"""What a format cannot hold, found by the only sure way: writing, reading back, and comparing field by field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from refman.formats import registry
from refman.formats.reading import FormatError, Loss
from refman.model.reference import Reference

_OURS = ("raw", "confidence", "doubts")
_BATCH = 500


def differences(references: Iterable[Reference], format: str) -> Iterator[Loss]:
    """One loss for each field of each reference that has no place of its own in the format, or changes there."""
    batch: list[Reference] = []
    for reference in references:
        batch.append(reference)
        if len(batch) == _BATCH:
            yield from _compared(batch, format)
            batch = []
    yield from _compared(batch, format)


def _compared(batch: list[Reference], format: str) -> Iterator[Loss]:
    plain, carried = (_again(batch, format, carry) for carry in (False, True))
    for before, without, after in zip(batch, plain, carried):
        for name in before.__struct_fields__:
            was, now = getattr(before, name), getattr(without, name)
            if was != now and name not in _OURS and not _is_own(name, was, format):
                yield Loss(0, _told(name.replace("_", "-"), was, now, was == getattr(after, name), format), before.id)


def _again(batch: list[Reference], format: str, carry: bool) -> tuple[Reference, ...]:
    again = registry.read(registry.write(batch, format, carry=carry), format).references
    if len(again) != len(batch):
        raise FormatError("check-failed", f"{len(batch)} references were written to {format}, {len(again)} came back")
    return again


def _is_own(name: str, value: object, format: str) -> bool:
    """Whether a value is what came from a file of this very format and goes back as it was."""
    return name == "custom" and isinstance(value, dict) and set(value) <= {format.replace("biblatex", "bibtex")}


def _told(name: str, was: object, now: object, carried: bool, format: str) -> str:
    if not was:
        return f"{name} would be added by {format}"
    if name == "custom":
        name = "the fields " + ", ".join(_fields(was))
    what = f"{format} has no place for {name}" if not now else f"{name} would change in {format}"
    return f"{what}; carried in a csl- line that only refman reads" if carried else what


def _fields(custom: object) -> list[str]:
    """The names of what came along from another format."""
    groups = custom if isinstance(custom, dict) else {}
    return [str(key) for group, value in groups.items() for key in (value if isinstance(value, dict) else [group])]
