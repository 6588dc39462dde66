"""The tables of a library in SQLite, by numbered migration. A shipped one is never changed: a new one follows it."""

from __future__ import annotations

# MIGRATIONS[n] takes a library from version n to n + 1.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        # `data` last: what is scanned stands before it, on the row's first page.
        """CREATE TABLE refs (
            id INTEGER PRIMARY KEY, key TEXT NOT NULL, type TEXT NOT NULL, year INTEGER,
            author TEXT NOT NULL, title TEXT NOT NULL, data BLOB NOT NULL)""",
        "CREATE INDEX refs_by_author ON refs (author, year)",
        "CREATE INDEX refs_by_title ON refs (title)",
        "CREATE INDEX refs_by_year ON refs (year, type)",
        # Keys compare folded; an alias leads to the record that a duplicate was merged into.
        """CREATE TABLE keys (
            folded TEXT PRIMARY KEY, ref INTEGER NOT NULL, alias INTEGER NOT NULL) WITHOUT ROWID""",
        "CREATE TABLE marks (mark INTEGER, ref INTEGER, PRIMARY KEY (mark, ref)) WITHOUT ROWID",
        "CREATE TABLE tags (tag TEXT, ref INTEGER, PRIMARY KEY (tag, ref)) WITHOUT ROWID",
        """CREATE VIRTUAL TABLE words USING fts5(
            title, author, container, rest, exact, content='', columnsize=0, prefix='2 3',
            tokenize='unicode61 remove_diacritics 0')""",
        # The journal. A step's `other` is what undoing puts in the place of records first to last.
        """CREATE TABLE changes (
            id INTEGER PRIMARY KEY AUTOINCREMENT, grp INTEGER NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL,
            what TEXT NOT NULL, added INTEGER NOT NULL, changed INTEGER NOT NULL, removed INTEGER NOT NULL,
            undone INTEGER NOT NULL)""",
        "CREATE INDEX changes_by_group ON changes (grp)",
        "CREATE INDEX changes_undone ON changes (undone) WHERE undone > 0",
        """CREATE TABLE steps (
            change INTEGER, seq INTEGER, kind TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, other BLOB,
            PRIMARY KEY (change, seq)) WITHOUT ROWID""",
        "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
        "INSERT INTO settings VALUES ('count', '0'), ('next_id', '1'), ('index', '1')",
    ),
)
# "REFM": told by `file` and by us from any other SQLite file.
APPLICATION_ID = 0x5245464D
