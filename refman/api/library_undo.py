"""The library's history: what was done, taken back, brought back."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from refman.api.library import Store
from refman.library import journal
from refman.library.store import Change


class Line(msgspec.Struct, frozen=True):
    """One command's work: `number` is what `undo` takes; `counts` says it in words ("6 added, 1 changed")."""

    number: int
    at: str
    by: str
    what: str
    added: int
    changed: int
    removed: int
    undone: bool

    @property
    def counts(self) -> str:
        numbers = ((self.added, "added"), (self.changed, "changed"), (self.removed, "removed"))
        return ", ".join(f"{number:,} {word}" for number, word in numbers if number)


def _line(changes: Sequence[Change]) -> Line:
    first = min(changes, key=lambda change: change.id)
    added, changed, removed = (sum(getattr(one, name) for one in changes) for name in ("added", "changed", "removed"))
    return Line(first.group, first.at, first.by, first.what, added, changed, removed, first.undone != 0)


def history(store: Store, limit: int) -> list[Line]:
    """The last commands that changed the library, newest first."""
    groups: dict[int, list[Change]] = {}
    before = None
    while len(groups) <= limit and (page := store.changes(500, before)):
        for change in page:
            groups.setdefault(change.group, []).append(change)
        before = page[-1].id
    return [_line(changes) for changes in list(groups.values())[:limit]]


def undo(store: Store, number: int | None = None) -> str:
    """Take a command's changes back, the last one's where none is named; what they were, in words."""
    return _told(journal.undo(store, number))


def redo(store: Store) -> str:
    """Bring back what was undone last; what it was, in words."""
    return _told(journal.redo(store))


def _told(changes: Sequence[Change]) -> str:
    line = _line(changes)
    return f"{line.counts} ({line.what})" if line.what else line.counts
