"""Changes to the library, each written to the journal with what takes it back; undo and redo."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from refman.library.errors import LibraryError
from refman.library.index import row
from refman.library.record import Record, packed, unpacked
from refman.library.store import Change, Step, Store


class Author(msgspec.Struct, frozen=True):
    """Who changes the library, when (UTC, ISO 8601), and by what command: a line of the history."""

    at: str = ""
    by: str = ""
    what: str = ""


class Pair(msgspec.Struct, frozen=True):
    """A record before and after a change; None where there is none."""

    before: Record | None
    after: Record | None

    @property
    def kind(self) -> str:
        return "added" if self.before is None else "removed" if self.after is None else "changed"


def write(store: Store, author: Author, pairs: Sequence[Pair], group: int = 0) -> int:
    """The number of the change that puts `after` in the place of `before`; inside `store.writing()`.

    `group` is the number of the command's first change, 0 for the first itself.
    """
    kinds = [pair.kind for pair in pairs]
    if not group:
        store.forget_undone()
    counts = (kinds.count("added"), kinds.count("changed"), kinds.count("removed"))
    number = store.log(Change(0, group, author.at, author.by, author.what, *counts))
    stamp = {"changed": author.at, "change": number}
    after = [msgspec.structs.replace(pair.after, **stamp) for pair in pairs if pair.after is not None]
    store.delete([row(pair.before) for pair in pairs if pair.before is not None])
    store.insert(list(map(row, after)))
    store.log_steps(number, _steps(pairs))
    return number


def _steps(pairs: Sequence[Pair]) -> Iterator[Step]:
    """The steps of pairs; records added in a row are one step."""
    first = last = 0
    for pair in pairs:
        if pair.before is None and pair.after is not None:
            if last and pair.after.id == last + 1:
                last += 1
                continue
            if last:
                yield Step("added", first, last)
            first = last = pair.after.id
        elif pair.before is not None:
            yield Step(pair.kind, pair.before.id, pair.before.id, packed(pair.before))
    if last:
        yield Step("added", first, last)


def undo(store: Store, group: int | None = None) -> tuple[Change, ...]:
    """The changes taken back: those of one command, the last one that is in force where none is named.

    Raises: LibraryError (nothing-to-undo, no-such-change, changed-since).
    """
    with store.writing():
        last = store.last_active()
        if group is None:
            if last is None:
                raise LibraryError(
                    "nothing-to-undo", "there is nothing to undo", hint="`refman history` lists the changes"
                )
            group = last.group
        changes = store.group(group)
        if not changes:
            raise LibraryError("no-such-change", f"there is no change {group}", hint="`refman history` lists them")
        if changes[0].undone:
            raise LibraryError(
                "nothing-to-undo", f"change {group} is undone already", hint="`refman redo` brings it back"
            )
        for change in reversed(changes):
            _swap(store, change, redo=False)
        undone = store.last_undone()
        store.mark_undone(group, undone.undone + 1 if undone else 1)
        return tuple(changes)


def redo(store: Store) -> tuple[Change, ...]:
    """The changes brought back: those undone last, as long as nothing was changed since.

    Raises: LibraryError (nothing-to-redo, changed-since).
    """
    with store.writing():
        last = store.last_undone()
        if last is None:
            raise LibraryError("nothing-to-redo", "there is nothing to redo", hint="`refman history` lists the changes")
        changes = store.group(last.group)
        for change in changes:
            _swap(store, change, redo=True)
        store.mark_undone(last.group, 0)
        return tuple(changes)


def _swap(store: Store, change: Change, *, redo: bool) -> None:
    """Put what the steps keep in the place of what is stored, and keep that instead."""
    steps: list[Step] = []
    out: list[Record] = []
    back: list[Record] = []
    for step in store.steps(change.id):
        ids = range(step.first, step.last + 1)
        stored = store.data(ids)
        for number in ids:
            data = stored.get(number)
            now = unpacked(data) if data is not None else None
            _check(change, step.kind, now, redo=redo)
            if now is not None:
                out.append(now)
            if step.other is not None:
                back.append(unpacked(step.other))
            steps.append(Step(step.kind, number, number, data))
    store.delete(list(map(row, out)))
    rows = list(map(row, back))
    taken = store.ids_by_key([key for one in rows for key in one.keys])
    if taken:
        keys = ", ".join(sorted(taken)[:5])
        raise LibraryError(
            "changed-since", f"another reference has the key {keys} now", hint="rename or remove that one first"
        )
    store.insert(rows)
    store.replace_steps(change.id, steps)


def _check(change: Change, kind: str, now: Record | None, *, redo: bool) -> None:
    """That a record is as the change (or its undoing) left it."""
    is_there = kind != "added" if redo else kind != "removed"
    if (now is not None) == is_there and (now is None or (now.change < change.id if redo else now.change == change.id)):
        return
    name = f'"{now.key}"' if now else "a reference"
    raise LibraryError(
        "changed-since",
        f"{name} was changed after change {change.group}: taking that back alone would lose the later change",
        hint="undo the later changes first; `refman history` lists them",
    )
