"""The library on a PostgreSQL server, for an office that shares one. Needs the extra: pip install "refman[postgres]".

The same contract as SQLite's (see store.Store): one writer at a time, by an advisory lock; every commit on the disk.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from refman.library.errors import LibraryError, no_room
from refman.library.index import VERSION, Row, row
from refman.library.postgres_match import matched, vector
from refman.library.postgres_schema import MIGRATIONS, SCHEMA, WRITER_LOCK
from refman.library.query import EVERYTHING, Node
from refman.library.ranking import ranked_page
from refman.library.record import unpacked
from refman.library.store import Change, Found, Step

try:
    import psycopg
except ImportError:
    hint = 'pip install "refman[postgres]"'
    raise LibraryError("postgres-missing", "a library on PostgreSQL needs psycopg", hint=hint) from None

_WAIT = "120s"
_MANY = 1000  # references put in, after which the server is told to look at its index
_ORDERS = {
    "added": "id {0}",
    "author": "author {0}, year {0} {1}, id {0}",
    "title": "title {0}, id {0}",
    "year": "year {0} {1}, id {0}",
}
_CHANGE = "id, grp, at, by, what, added, changed, removed, undone"


class PostgresStore:
    """A store (see store.Store) at the address `place`, which is kept without its password."""

    def __init__(self, place: str) -> None:
        self._inserted = 0
        self.place = re.sub(r"(://[^:/@]*):[^@]*@", r"\1:***@", place)
        with self._told():
            self._connection: psycopg.Connection[tuple[Any, ...]] = psycopg.connect(place, autocommit=True)
            self._run(f"SET lock_timeout = '{_WAIT}'; SET jit = off")
            self._prepare()

    def close(self) -> None:
        with contextlib.suppress(psycopg.Error, LibraryError):
            if self._inserted >= _MANY:
                # The server would do both by itself, minutes later; until then it would read the whole table for a word.
                self._run("SELECT gin_clean_pending_list('refs_by_words')")
                self._run("ANALYZE refs")
            self._connection.close()

    def _prepare(self) -> None:
        found = self._run(
            "SELECT 1 FROM pg_catalog.pg_tables WHERE schemaname = %s AND tablename = 'settings'", (SCHEMA,)
        )
        if found:
            self._run(f"SET search_path = {SCHEMA}")
        version = int(self.setting("version") or 0) if found else 0
        if version > len(MIGRATIONS):
            hint = "install the newest refman"
            raise LibraryError("newer-library", "this library was made by a newer refman", where=self.place, hint=hint)
        if version < len(MIGRATIONS):
            self._migrate()
        elif self.setting("index") != str(VERSION):
            with self.writing():
                self._rebuild()

    def _migrate(self) -> None:
        with self.writing():
            self._run(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}")
            self._run(f"SET search_path = {SCHEMA}")
            self._run("CREATE TABLE IF NOT EXISTS settings (name text PRIMARY KEY, value text NOT NULL)")
            for number in range(int(self.setting("version") or 0), len(MIGRATIONS)):
                for statement in MIGRATIONS[number]:
                    self._run(statement)
            self.set_setting("version", str(len(MIGRATIONS)))
        self._run(f"SET search_path = {SCHEMA}")

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        """PostgreSQL's errors as ours."""
        try:
            yield
        except psycopg.Error as fault:
            raise self._error(fault) from fault

    def _error(self, fault: psycopg.Error) -> LibraryError:
        if isinstance(fault, psycopg.errors.DiskFull):
            return no_room(self.place)
        if isinstance(fault, psycopg.errors.LockNotAvailable):
            hint = "another refman is writing; try again when it is done"
            return LibraryError("library-busy", "the library is busy", where=self.place, hint=hint)
        first = str(fault).strip().split("\n")[0]
        if isinstance(fault, psycopg.OperationalError):
            hint = "is the server running, and are user and password right?"
            return LibraryError("no-server", f"PostgreSQL cannot be reached: {first}", where=self.place, hint=hint)
        return LibraryError("library-unreadable", f"PostgreSQL says: {first}", where=self.place)

    def _run(self, statement: str, values: Any = None) -> list[Any]:
        with self._told():
            cursor = self._connection.execute(statement, values)
            return cursor.fetchall() if cursor.description else []

    def _copy(self, table: str, rows: Iterable[Sequence[Any]]) -> None:
        with self._told(), self._connection.cursor() as cursor, cursor.copy(f"COPY {table} FROM STDIN") as copy:
            for values in rows:
                copy.write_row(values)

    # reading

    def count(self) -> int:
        return int(self.setting("count") or 0)

    def ids_by_key(self, keys: Sequence[str]) -> dict[str, int]:
        return dict(self._run("SELECT folded, ref FROM keys WHERE folded = ANY(%s)", (_clean(keys),)))

    def keys_from(self, start: str, limit: int) -> list[str]:
        statement = "SELECT folded FROM keys WHERE folded >= %s AND folded < %s ORDER BY folded LIMIT %s"
        start = _clean([start])[0]
        return [key for (key,) in self._run(statement, (start, start + "\U0010ffff", limit))]

    def ids_by_mark(self, marks: Sequence[int]) -> dict[int, tuple[int, ...]]:
        found: dict[int, tuple[int, ...]] = {}
        statement = "SELECT mark, ref FROM marks WHERE mark = ANY(%s) ORDER BY mark, ref"
        for mark, ref in self._run(statement, (list(marks),)):
            found[mark] = (*found.get(mark, ()), ref)
        return found

    def data(self, ids: Sequence[int]) -> dict[int, bytes]:
        return dict(self._run("SELECT id, data FROM refs WHERE id = ANY(%s)", (list(ids),)))

    def scan(self, after: int, limit: int) -> list[tuple[int, bytes]]:
        return self._run("SELECT id, data FROM refs WHERE id > %s ORDER BY id LIMIT %s", (after, limit))

    def page(self, sort: str, descending: bool, limit: int, offset: int) -> Found:
        if sort == "key":
            way = "DESC" if descending else "ASC"
            ids = self._run(
                f"SELECT ref FROM keys WHERE NOT alias ORDER BY folded {way} LIMIT %s OFFSET %s", (limit, offset)
            )
        else:
            order = _order("added" if sort == "relevance" else sort, descending)
            ids = self._run(f"SELECT id FROM refs ORDER BY {order} LIMIT %s OFFSET %s", (limit, offset))
        return Found(tuple(number for (number,) in ids), self.count())

    def search(self, query: Node, sort: str, descending: bool, limit: int, offset: int) -> Found:
        if query == EVERYTHING:
            return self.page(sort, descending or sort == "relevance", limit, offset)
        if sort == "relevance":
            return ranked_page(self, query, limit, offset)
        text = matched(query)
        (total,) = self._run("SELECT count(*) FROM refs WHERE words @@ %s::tsquery", (text,))[0]
        return Found(tuple(self._found(text, _order(sort, descending), limit, offset)), total)

    def newest(self, query: Node, limit: int, offset: int) -> list[int]:
        return self._found(matched(query), "id DESC", limit, offset)

    def heads(self, ids: Sequence[int]) -> list[tuple[int, str, str]]:
        return self._run("SELECT id, title, author FROM refs WHERE id = ANY(%s)", (list(ids),))

    def _found(self, query: str, order: str, limit: int, offset: int) -> list[int]:
        statement = (
            f"SELECT id FROM refs WHERE words @@ %(query)s::tsquery ORDER BY {order} LIMIT %(limit)s OFFSET %(offset)s"
        )
        found = self._run(statement, {"query": query, "limit": limit, "offset": offset})
        return [number for (number,) in found]

    def tags(self) -> list[tuple[str, int]]:
        return self._run("SELECT tag, count(*) FROM tags GROUP BY tag ORDER BY 2 DESC, 1")

    def tally(self, column: str) -> list[tuple[str, int]]:
        name = {"type": "type", "year": "year"}[column]
        statement = f"SELECT {name}, count(*) FROM refs GROUP BY {name} ORDER BY 2 DESC, {name} NULLS FIRST"
        return [("" if value is None else str(value), number) for value, number in self._run(statement)]

    def setting(self, name: str) -> str:
        found = self._run("SELECT value FROM settings WHERE name = %s", (name,))
        return str(found[0][0]) if found else ""

    def changes(self, limit: int, before: int | None = None) -> list[Change]:
        statement = f"SELECT {_CHANGE} FROM changes WHERE id < %s ORDER BY id DESC LIMIT %s"
        return [Change(*found) for found in self._run(statement, (before or 2**62, limit))]

    def group(self, group: int) -> list[Change]:
        found = self._run(f"SELECT {_CHANGE} FROM changes WHERE grp = %s ORDER BY id", (group,))
        return [Change(*one) for one in found]

    def steps(self, change: int) -> list[Step]:
        statement = "SELECT kind, first, last, other FROM steps WHERE change = %s ORDER BY seq"
        return [Step(*found) for found in self._run(statement, (change,))]

    def last_active(self) -> Change | None:
        found = self._run(f"SELECT {_CHANGE} FROM changes WHERE undone = 0 ORDER BY id DESC LIMIT 1")
        return Change(*found[0]) if found else None

    def last_undone(self) -> Change | None:
        found = self._run(f"SELECT {_CHANGE} FROM changes WHERE undone > 0 ORDER BY undone DESC LIMIT 1")
        return Change(*found[0]) if found else None

    def faults(self) -> list[str]:
        """What is wrong with the tables themselves; nothing for sound ones."""
        (keys,) = self._run("SELECT count(*) FROM keys LEFT JOIN refs ON refs.id = keys.ref WHERE refs.id IS NULL")[0]
        return [f"{keys} keys lead to nothing"] if keys else []

    def copy_to(self, path: str) -> None:
        """The references, without their history, as a library in one SQLite file."""
        from refman.library.sqlite import SqliteStore

        target = SqliteStore(path)
        try:
            with self._transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"), target.writing():
                last = 0
                while found := self.scan(last, 1000):
                    target.insert([row(unpacked(data)) for _, data in found])
                    last = found[-1][0]
                for name in ("next_id", "key-pattern"):
                    if value := self.setting(name):
                        target.set_setting(name, value)
        finally:
            target.close()

    # writing

    @contextlib.contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        self._run(begin)
        try:
            yield
            self._run("COMMIT")
        except BaseException:
            with contextlib.suppress(LibraryError):
                self._run("ROLLBACK")
            raise

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        with self._transaction("BEGIN"):
            self._run("SELECT pg_advisory_xact_lock(%s)", (WRITER_LOCK,))
            yield

    def take_ids(self, count: int) -> int:
        first = int(self.setting("next_id"))
        self.set_setting("next_id", str(first + count))
        return first

    def insert(self, rows: Sequence[Row]) -> None:
        self._copy(
            "refs (id, key, type, year, author, title, words, data)",
            ((r.id, r.key, *_clean([r.type]), r.year, r.author, r.title, vector(r.words), r.data) for r in rows),
        )
        self._copy("keys", ((key, r.id, at > 0) for r in rows for at, key in enumerate(r.keys)))
        self._copy("marks", sorted({(mark, r.id) for r in rows for mark in r.marks}))
        self._copy("tags", sorted({(tag, r.id) for r in rows for tag in _clean(r.tags)}))
        self._add_to_count(len(rows))
        self._inserted += len(rows)

    def delete(self, rows: Sequence[Row]) -> None:
        ids = [r.id for r in rows]
        self._run("DELETE FROM refs WHERE id = ANY(%s)", (ids,))
        self._run("DELETE FROM keys WHERE folded = ANY(%s) AND ref = ANY(%s)", ([k for r in rows for k in r.keys], ids))
        self._run("DELETE FROM marks WHERE mark = ANY(%s) AND ref = ANY(%s)", ([m for r in rows for m in r.marks], ids))
        self._run(
            "DELETE FROM tags WHERE tag = ANY(%s) AND ref = ANY(%s)", (_clean([t for r in rows for t in r.tags]), ids)
        )
        self._add_to_count(-len(rows))

    def _add_to_count(self, number: int) -> None:
        self._run("UPDATE settings SET value = (value::bigint + %s)::text WHERE name = 'count'", (number,))

    def _rebuild(self) -> None:
        """The index made anew from the records: its words are another refman's."""
        self._run("DELETE FROM marks")
        last = 0
        while found := self.scan(last, 1000):
            rows = [row(unpacked(data)) for _, data in found]
            self._copy("marks", sorted({(mark, r.id) for r in rows for mark in r.marks}))
            with self._told(), self._connection.cursor() as cursor:
                changes = [(vector(r.words), r.author, r.title, r.id) for r in rows]
                cursor.executemany(
                    "UPDATE refs SET words = %s::tsvector, author = %s, title = %s WHERE id = %s", changes
                )
            last = found[-1][0]
        self.set_setting("index", str(VERSION))

    def set_setting(self, name: str, value: str) -> None:
        statement = "INSERT INTO settings VALUES (%s, %s) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
        self._run(statement, (name, value))

    def log(self, change: Change) -> int:
        at, by, what = _clean([change.at, change.by, change.what])
        values = (change.group, at, by, what, change.added, change.changed, change.removed, 0)
        columns = _CHANGE.removeprefix("id, ")
        found = self._run(
            f"INSERT INTO changes ({columns}) VALUES (%s, %s, %s, %s, %s, %s, %s, %s) RETURNING id", values
        )
        number = int(found[0][0])
        if not change.group:
            self._run("UPDATE changes SET grp = id WHERE id = %s", (number,))
        return number

    def log_steps(self, change: int, steps: Iterable[Step]) -> None:
        self._copy("steps", ((change, at, s.kind, s.first, s.last, s.other) for at, s in enumerate(steps)))

    def replace_steps(self, change: int, steps: Iterable[Step]) -> None:
        self._run("DELETE FROM steps WHERE change = %s", (change,))
        self.log_steps(change, steps)

    def mark_undone(self, group: int, undone: int) -> None:
        self._run("UPDATE changes SET undone = %s WHERE grp = %s", (undone, group))

    def forget_undone(self) -> None:
        self._run("UPDATE changes SET undone = -1 WHERE undone > 0")


def _order(sort: str, descending: bool) -> str:
    """ORDER BY as SQLite orders: no year comes before every year."""
    return _ORDERS.get(sort, "lower(key) {0}, id {0}").format(
        "DESC" if descending else "ASC", "NULLS LAST" if descending else "NULLS FIRST"
    )


def _clean(texts: Iterable[str]) -> list[str]:
    """Texts without the null character and lone surrogates, which PostgreSQL's text cannot hold."""
    return [text.replace("\0", "").encode("utf-8", "replace").decode() for text in texts]
