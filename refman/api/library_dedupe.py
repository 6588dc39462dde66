"""Duplicates: found in the library or in files, shown side by side, merged when a person says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

import msgspec

from refman.api.library import Author, Record, Store, everything, records
from refman.library.duplicates import groups
from refman.library.identity import marks
from refman.library.journal import Pair, write
from refman.library.merging import Difference, merged
from refman.library.traits import traits
from refman.model.reference import Reference

T = TypeVar("T")


class Duplicates(msgspec.Struct, frozen=True):
    """Records that are taken for one work, oldest first; `score` is how much speaks for it (4 is the least, 20 proof)."""

    keys: tuple[str, ...]
    score: float


def in_library(store: Store) -> list[Duplicates]:
    """The groups of duplicates in the library, surest first."""
    return among((record.key, record.reference) for record in everything(store))


def among(named: Iterable[tuple[str, Reference]]) -> list[Duplicates]:
    """The groups of duplicates among references with names, surest first."""
    found = [traits(name, reference) for name, reference in named]
    return [Duplicates(tuple(found[at].id for at in one.members), round(one.score, 1)) for one in groups(found)]


def in_files(paths: Sequence[str], kind: str = "") -> list[Duplicates]:
    """The groups of duplicates in files; a reference is named by its own id, or its number, after its file's name if
    there are several.
    """
    from refman.api.library_add import source

    def named() -> Iterator[tuple[str, Reference]]:
        for path in paths:
            for number, reference in enumerate(source(path, kind).references, 1):
                name = reference.id or f"#{number}"
                yield name if len(paths) == 1 else f"{path}:{name}", reference

    return among(named())


def joined(group: Sequence[Record]) -> tuple[Record, tuple[Difference, ...]]:
    """The first record with what the others add, and what they have that differs from it (and is dropped)."""
    first, *others = group
    reference, differing = first.reference, list[Difference]()
    for other in others:
        result = merged(reference, other.reference)
        reference = result.reference
        differing += result.differing
    known = [mark for record in group for mark in (*record.known, *marks(record.reference))]
    notes = [record.notes for record in group if record.notes.strip()]
    together = msgspec.structs.replace(
        first,
        reference=reference,
        aliases=_once(key for record in group for key in record.keys if key != first.key),
        tags=_once(tag for record in group for tag in record.tags),
        notes="\n\n".join(dict.fromkeys(notes)),
        attachments=_once(file for record in group for file in record.attachments),
        known=_once(known),
    )
    return together, tuple(differing)


def _once(values: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(values))


def merge(store: Store, keys: Sequence[str], author: Author) -> tuple[Record, tuple[Difference, ...]]:
    """The record of the first key, into which the others were merged; their keys lead to it from now on.

    Raises: LibraryError (no-such-key).
    """
    with store.writing():
        group = records(store, keys)
        together, differing = joined(group)
        if len(group) > 1:
            write(store, author, [Pair(record, None) for record in group[1:]] + [Pair(group[0], together)])
    return together, differing
