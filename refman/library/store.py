"""What a store must do. SQLite and PostgreSQL keep this contract; tests/library/test_contract.py holds both to it.

A store keeps rows and a journal and answers questions; what adding, merging, undoing mean is decided above it, once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

import msgspec

from refman.library.index import Row
from refman.library.query import Node

SORTS = ("relevance", "added", "author", "title", "year", "key")
# How many matches are ranked by how well they fit; of more, those in titles and names come first, then the newest.
RANKED = 300


class Found(msgspec.Struct, frozen=True):
    """A page of ids in order, how many there are in all, and whether there are more than were counted."""

    ids: tuple[int, ...]
    total: int
    more: bool = False


class Change(msgspec.Struct, frozen=True):
    """A line of the journal.

    Changes with one `group` were made by one command and are undone together. `undone`: 0 for a change in force,
    a positive number for one that `redo` can bring back (the highest first), -1 for one that was left behind.
    """

    id: int
    group: int
    at: str
    by: str
    what: str
    added: int = 0
    changed: int = 0
    removed: int = 0
    undone: int = 0


class Step(msgspec.Struct, frozen=True):
    """What a change did (`kind`: added, changed, removed) to records first to last (ids).

    `other` is what undoing puts in their place, None for nothing; of an undone change, what redoing puts there.
    """

    kind: str
    first: int
    last: int
    other: bytes | None = None


class Store(Protocol):
    """Stored rows and their journal. `place` is how the store is named to a person.

    `writing` waits for other writers, then holds them off; what is done inside is kept wholly, or not at all.
    Methods under "writing" are called inside it alone. Every method may raise LibraryError (no-room, busy, damaged).
    """

    place: str

    def close(self) -> None: ...

    # reading
    def count(self) -> int: ...
    def ids_by_key(self, keys: Sequence[str]) -> dict[str, int]: ...
    def keys_from(self, start: str, limit: int) -> list[str]: ...
    def ids_by_mark(self, marks: Sequence[int]) -> dict[int, tuple[int, ...]]: ...
    def data(self, ids: Sequence[int]) -> dict[int, bytes]: ...
    def scan(self, after: int, limit: int) -> list[tuple[int, bytes]]: ...
    def page(self, sort: str, descending: bool, limit: int, offset: int) -> Found: ...
    def search(self, query: Node, sort: str, descending: bool, limit: int, offset: int) -> Found: ...
    def tags(self) -> list[tuple[str, int]]: ...
    def tally(self, column: str) -> list[tuple[str, int]]: ...
    def setting(self, name: str) -> str: ...
    def changes(self, limit: int, before: int | None = None) -> list[Change]: ...
    def group(self, group: int) -> list[Change]: ...
    def steps(self, change: int) -> list[Step]: ...
    def last_active(self) -> Change | None: ...
    def last_undone(self) -> Change | None: ...
    def faults(self) -> list[str]: ...
    def copy_to(self, path: str) -> None: ...

    # writing
    def writing(self) -> AbstractContextManager[None]: ...
    def take_ids(self, count: int) -> int: ...
    def insert(self, rows: Sequence[Row]) -> None: ...
    def delete(self, rows: Sequence[Row]) -> None: ...
    def set_setting(self, name: str, value: str) -> None: ...
    def log(self, change: Change) -> int: ...
    def log_steps(self, change: int, steps: Iterable[Step]) -> None: ...
    def replace_steps(self, change: int, steps: Iterable[Step]) -> None: ...
    def mark_undone(self, group: int, undone: int) -> None: ...
    def forget_undone(self) -> None: ...
