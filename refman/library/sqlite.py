"""The library in one SQLite file: WAL, one writer at a time, every commit synced.

Departs from SQLite's defaults in `synchronous=FULL` (an acknowledged change survives a power cut) and in waiting
for other writers two minutes. Only the modules sqlite*.py import sqlite3.
"""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from refman.library.errors import PERMISSIONS, LibraryError, no_room, not_a_library
from refman.library.index import VERSION, Row, row
from refman.library.query import EVERYTHING, Node
from refman.library.ranking import ranked_page
from refman.library.record import unpacked
from refman.library.sqlite_match import matched
from refman.library.sqlite_schema import APPLICATION_ID, MIGRATIONS
from refman.library.store import Change, Found, Step

WAIT = 120.0
_PART = 500  # ids in one IN (…)
_ORDERS = {"added": "id", "author": "author {0}, year {0}, id", "title": "title {0}, id", "year": "year {0}, id"}
_CHANGE = "id, grp, at, by, what, added, changed, removed, undone"
_FULL = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE, sqlite3.SQLITE_IOERR_TRUNCATE}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


class SqliteStore:
    """A store (see store.Store) in the file `place`."""

    def __init__(self, place: str, *, create: bool = True) -> None:
        self.place = place
        path = Path(place)
        if not path.exists():
            if not create:
                hint = "`refman add FILE` makes one; --library or REFMAN_LIBRARY names another"
                raise LibraryError("no-library", "there is no library here yet", where=place, hint=hint)
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
            except OSError as fault:
                message = f"cannot be made: {fault.strerror}"
                raise LibraryError("library-unwritable", message, where=place, hint=PERMISSIONS) from None
        elif path.is_dir():
            raise LibraryError("is-a-folder", "this is a folder, not a library", where=place, hint="name a file in it")
        with self._told():
            self._connection = self._opened()
            self._prepare()

    def close(self) -> None:
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()

    def _opened(self) -> sqlite3.Connection:
        """A connection; without shared memory where the disk has no room left even for that, so that reading works."""
        try:
            return self._connected("")
        except sqlite3.OperationalError as fault:
            if fault.sqlite_errorcode & 0xFF not in (
                sqlite3.SQLITE_IOERR,
                sqlite3.SQLITE_FULL,
                sqlite3.SQLITE_CANTOPEN,
                sqlite3.SQLITE_READONLY,
            ):
                raise
        try:
            return self._connected("PRAGMA locking_mode=EXCLUSIVE")
        except sqlite3.OperationalError:
            if not Path(self.place).is_file():
                raise
            return sqlite3.connect(
                f"{Path(self.place).resolve().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None
            )

    def _connected(self, before: str) -> sqlite3.Connection:
        connection = sqlite3.connect(self.place, timeout=WAIT, isolation_level=None, cached_statements=64)
        try:
            connection.execute(before)
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute("PRAGMA temp_store=MEMORY")
            connection.execute("PRAGMA cache_size=-65536")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    def _prepare(self) -> None:
        (version,) = self._connection.execute("PRAGMA user_version").fetchone()
        if version > len(MIGRATIONS):
            hint = "install the newest refman; `refman export` of that refman writes what this one can read"
            raise LibraryError("newer-library", "this library was made by a newer refman", where=self.place, hint=hint)
        if version < len(MIGRATIONS):
            self._migrate(version)
        elif self.setting("index") != str(VERSION):
            with self.writing():
                self._rebuild()

    def _migrate(self, version: int) -> None:
        if version == 0:
            if self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                (application,) = self._connection.execute("PRAGMA application_id").fetchone()
                if application != APPLICATION_ID:
                    raise not_a_library(self.place)
            self._set_wal()
        with self.writing():
            (version,) = self._connection.execute("PRAGMA user_version").fetchone()
            for number in range(version, len(MIGRATIONS)):
                for statement in MIGRATIONS[number]:
                    self._connection.execute(statement)
            self._connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
            self._connection.execute(f"PRAGMA user_version={len(MIGRATIONS)}")

    def _set_wal(self) -> None:
        """SQLite does not wait when two make the same new library at once: we do."""
        until = time.monotonic() + WAIT
        while True:
            try:
                self._connection.execute("PRAGMA journal_mode=WAL")
                return
            except sqlite3.OperationalError as fault:
                if fault.sqlite_errorcode & 0xFF not in _BUSY or time.monotonic() > until:
                    raise
                time.sleep(0.02)

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        """SQLite's errors as ours."""
        try:
            yield
        except sqlite3.Error as fault:
            raise self._error(fault) from fault

    def _error(self, fault: sqlite3.Error) -> LibraryError:
        code = getattr(fault, "sqlite_errorcode", 0) or 0
        if code in _FULL:
            return no_room(self.place)
        if code & 0xFF in _BUSY:
            hint = "another refman is writing; try again when it is done"
            return LibraryError("library-busy", "the library is busy", where=self.place, hint=hint)
        if code & 0xFF == sqlite3.SQLITE_READONLY:
            return LibraryError(
                "library-read-only", "the library cannot be written here", where=self.place, hint=PERMISSIONS
            )
        if code & 0xFF == sqlite3.SQLITE_NOTADB:
            return not_a_library(self.place)
        if code & 0xFF == sqlite3.SQLITE_CORRUPT:
            hint = "restore a backup, or save what can be read: `refman export --to csl-json -o saved.json`"
            return LibraryError(
                "library-damaged", f"the library's file is damaged: {fault}", where=self.place, hint=hint
            )
        return LibraryError(
            "library-unreadable", f"SQLite says: {fault}", where=self.place, hint="check the disk and the path"
        )

    def _rows(self, statement: str, values: Sequence[Any] = ()) -> list[Any]:
        with self._told():
            return self._connection.execute(statement, values).fetchall()

    def _many(self, statement: str, values: Iterable[Sequence[Any]]) -> None:
        with self._told():
            self._connection.executemany(statement, values)

    def _parts(self, statement: str, values: Sequence[Any]) -> Iterator[Any]:
        """The rows of a statement whose `IN (*)` takes any number of values."""
        for at in range(0, len(values), _PART):
            part = values[at : at + _PART]
            yield from self._rows(statement.replace("*", ",".join("?" * len(part))), part)

    # reading

    def count(self) -> int:
        return int(self.setting("count") or 0)

    def ids_by_key(self, keys: Sequence[str]) -> dict[str, int]:
        return dict(self._parts("SELECT folded, ref FROM keys WHERE folded IN (*)", keys))

    def keys_from(self, start: str, limit: int) -> list[str]:
        statement = "SELECT folded FROM keys WHERE folded >= ? AND folded < ? ORDER BY folded LIMIT ?"
        return [key for (key,) in self._rows(statement, (start, start + "\U0010ffff", limit))]

    def ids_by_mark(self, marks: Sequence[int]) -> dict[int, tuple[int, ...]]:
        found: dict[int, tuple[int, ...]] = {}
        for mark, ref in self._parts("SELECT mark, ref FROM marks WHERE mark IN (*)", marks):
            found[mark] = (*found.get(mark, ()), ref)
        return found

    def data(self, ids: Sequence[int]) -> dict[int, bytes]:
        return dict(self._parts("SELECT id, data FROM refs WHERE id IN (*)", ids))

    def scan(self, after: int, limit: int) -> list[tuple[int, bytes]]:
        return self._rows("SELECT id, data FROM refs WHERE id > ? ORDER BY id LIMIT ?", (after, limit))

    def page(self, sort: str, descending: bool, limit: int, offset: int) -> Found:
        way = "DESC" if descending else "ASC"
        if sort == "key":
            statement = f"SELECT ref FROM keys WHERE alias = 0 ORDER BY folded {way}"
        else:
            order = _ORDERS["added" if sort == "relevance" else sort]
            statement = f"SELECT id FROM refs ORDER BY {order.format(way)} {way}"
        ids = self._rows(f"{statement} LIMIT ? OFFSET ?", (limit, offset))
        return Found(tuple(number for (number,) in ids), self.count())

    def search(self, query: Node, sort: str, descending: bool, limit: int, offset: int) -> Found:
        if query == EVERYTHING:
            return self.page(sort, descending or sort == "relevance", limit, offset)
        if sort == "relevance":
            return ranked_page(self, query, limit, offset)
        return self._sorted(matched(query), sort, descending, limit, offset)

    def newest(self, query: Node, limit: int, offset: int) -> list[int]:
        statement = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ? OFFSET ?"
        return [number for (number,) in self._rows(statement, (matched(query), limit, offset))]

    def heads(self, ids: Sequence[int]) -> list[tuple[int, str, str]]:
        return list(self._parts("SELECT id, title, author FROM refs WHERE id IN (*)", ids))

    def _sorted(self, expression: str, sort: str, descending: bool, limit: int, offset: int) -> Found:
        way = "DESC" if descending else "ASC"
        order = "lower(key) {0}, id" if sort == "key" else _ORDERS[sort]
        where = "id IN (SELECT rowid FROM words WHERE words MATCH ?)"
        (total,) = self._rows("SELECT count(*) FROM words WHERE words MATCH ?", (expression,))[0]
        statement = f"SELECT id FROM refs WHERE {where} ORDER BY {order.format(way)} {way} LIMIT ? OFFSET ?"
        ids = self._rows(statement, (expression, limit, offset))
        return Found(tuple(number for (number,) in ids), total)

    def tags(self) -> list[tuple[str, int]]:
        return self._rows("SELECT tag, count(*) FROM tags GROUP BY tag ORDER BY 2 DESC, 1")

    def tally(self, column: str) -> list[tuple[str, int]]:
        name = {"type": "type", "year": "year"}[column]
        found = self._rows(f"SELECT {name}, count(*) FROM refs GROUP BY {name} ORDER BY 2 DESC, 1")
        return [("" if value is None else str(value), number) for value, number in found]

    def setting(self, name: str) -> str:
        found = self._rows("SELECT value FROM settings WHERE name = ?", (name,))
        return found[0][0] if found else ""

    def changes(self, limit: int, before: int | None = None) -> list[Change]:
        statement = f"SELECT {_CHANGE} FROM changes WHERE id < ? ORDER BY id DESC LIMIT ?"
        return [Change(*found) for found in self._rows(statement, (before or 2**62, limit))]

    def group(self, group: int) -> list[Change]:
        return [
            Change(*found) for found in self._rows(f"SELECT {_CHANGE} FROM changes WHERE grp = ? ORDER BY id", (group,))
        ]

    def steps(self, change: int) -> list[Step]:
        statement = "SELECT kind, first, last, other FROM steps WHERE change = ? ORDER BY seq"
        return [Step(*found) for found in self._rows(statement, (change,))]

    def last_active(self) -> Change | None:
        found = self._rows(f"SELECT {_CHANGE} FROM changes WHERE undone = 0 ORDER BY id DESC LIMIT 1")
        return Change(*found[0]) if found else None

    def last_undone(self) -> Change | None:
        found = self._rows(f"SELECT {_CHANGE} FROM changes WHERE undone > 0 ORDER BY undone DESC LIMIT 1")
        return Change(*found[0]) if found else None

    def faults(self) -> list[str]:
        """What is wrong with the file itself; nothing for a sound one."""
        found = [text for (text,) in self._rows("PRAGMA integrity_check(20)") if text != "ok"]
        with self._told():
            try:
                self._connection.execute("INSERT INTO words (words) VALUES ('integrity-check')")
            except sqlite3.DatabaseError as fault:
                if fault.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
                    raise
                found.append(f"the index of words: {fault}")
        return found

    def copy_to(self, path: str) -> None:
        """A copy of the library, as of one moment, in a new file."""
        with self._told(), contextlib.closing(sqlite3.connect(path)) as target:
            self._connection.backup(target, pages=4096)
            target.execute("PRAGMA journal_mode=WAL")

    # writing

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        with self._told():
            self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            with self._told():
                self._connection.execute("COMMIT")
        except BaseException:
            # A full disk may have rolled back already.
            with contextlib.suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")
            raise

    def take_ids(self, count: int) -> int:
        first = int(self.setting("next_id"))
        self.set_setting("next_id", str(first + count))
        return first

    def insert(self, rows: Sequence[Row]) -> None:
        self._many(
            "INSERT INTO refs (id, key, type, year, author, title, data) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(r.id, r.key, r.type, r.year, r.author, r.title, r.data) for r in rows],
        )
        self._many(
            "INSERT INTO keys VALUES (?, ?, ?)", [(k, r.id, at > 0) for r in rows for at, k in enumerate(r.keys)]
        )
        # In order: pages of the tree are then visited once.
        self._many("INSERT OR IGNORE INTO marks VALUES (?, ?)", sorted((mark, r.id) for r in rows for mark in r.marks))
        self._many("INSERT OR IGNORE INTO tags VALUES (?, ?)", [(tag, r.id) for r in rows for tag in r.tags])
        self._index(rows)
        self._rows("UPDATE settings SET value = value + ? WHERE name = 'count'", (len(rows),))

    def _index(self, rows: Sequence[Row]) -> None:
        statement = "INSERT INTO words (rowid, title, author, container, rest, exact) VALUES (?, ?, ?, ?, ?, ?)"
        self._many(statement, [(r.id, *r.words) for r in rows])

    def delete(self, rows: Sequence[Row]) -> None:
        ids = [(r.id,) for r in rows]
        self._many("DELETE FROM refs WHERE id = ?", ids)
        self._many("DELETE FROM keys WHERE folded = ? AND ref = ?", [(key, r.id) for r in rows for key in r.keys])
        self._many("DELETE FROM marks WHERE mark = ? AND ref = ?", [(mark, r.id) for r in rows for mark in r.marks])
        self._many("DELETE FROM tags WHERE tag = ? AND ref = ?", [(tag, r.id) for r in rows for tag in r.tags])
        names = "words, rowid, title, author, container, rest, exact"
        self._many(f"INSERT INTO words ({names}) VALUES ('delete', ?, ?, ?, ?, ?, ?)", [(r.id, *r.words) for r in rows])
        self._rows("UPDATE settings SET value = value - ? WHERE name = 'count'", (len(rows),))

    def _rebuild(self) -> None:
        """The index made anew from the records: its words are another refman's."""
        self._rows("INSERT INTO words (words) VALUES ('delete-all')")
        self._rows("DELETE FROM marks")
        last = 0
        while found := self.scan(last, 1000):
            rows = [row(unpacked(data)) for _, data in found]
            marks = [(mark, r.id) for r in rows for mark in r.marks]
            self._many("INSERT OR IGNORE INTO marks VALUES (?, ?)", marks)
            self._index(rows)
            last = found[-1][0]
        self.set_setting("index", str(VERSION))

    def set_setting(self, name: str, value: str) -> None:
        self._rows(
            "INSERT INTO settings VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", (name, value)
        )

    def log(self, change: Change) -> int:
        values = (change.group, change.at, change.by, change.what, change.added, change.changed, change.removed, 0)
        columns = _CHANGE.removeprefix("id, ")
        (number,) = self._rows(f"INSERT INTO changes ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id", values)[
            0
        ]
        if not change.group:
            self._rows("UPDATE changes SET grp = id WHERE id = ?", (number,))
        return int(number)

    def log_steps(self, change: int, steps: Iterable[Step]) -> None:
        rows = [(change, at, step.kind, step.first, step.last, step.other) for at, step in enumerate(steps)]
        self._many("INSERT INTO steps VALUES (?, ?, ?, ?, ?, ?)", rows)

    def replace_steps(self, change: int, steps: Iterable[Step]) -> None:
        self._rows("DELETE FROM steps WHERE change = ?", (change,))
        self.log_steps(change, steps)

    def mark_undone(self, group: int, undone: int) -> None:
        self._rows("UPDATE changes SET undone = ? WHERE grp = ?", (undone, group))

    def forget_undone(self) -> None:
        self._rows("UPDATE changes SET undone = -1 WHERE undone > 0")
