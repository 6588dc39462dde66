"""The tables of a library on PostgreSQL, by numbered migration, in a schema of their own."""

from __future__ import annotations

SCHEMA = "refman"
# One writer at a time holds this advisory lock ("REFM").
WRITER_LOCK = 0x5245464D
# MIGRATIONS[n] takes a library from version n to n + 1. Orders are those of code points, as in SQLite.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE refs (
            id bigint PRIMARY KEY, key text COLLATE "C" NOT NULL, type text COLLATE "C" NOT NULL, year integer,
            author text COLLATE "C" NOT NULL, title text COLLATE "C" NOT NULL, words tsvector NOT NULL,
            data bytea NOT NULL)""",
        "CREATE INDEX refs_by_author ON refs (author, year, id)",
        "CREATE INDEX refs_by_title ON refs (title, id)",
        "CREATE INDEX refs_by_year ON refs (year, id)",
        "CREATE INDEX refs_by_words ON refs USING gin (words)",
        """CREATE TABLE keys (
            folded text COLLATE "C" PRIMARY KEY, ref bigint NOT NULL, alias boolean NOT NULL)""",
        "CREATE TABLE marks (mark bigint, ref bigint, PRIMARY KEY (mark, ref))",
        'CREATE TABLE tags (tag text COLLATE "C", ref bigint, PRIMARY KEY (tag, ref))',
        """CREATE TABLE changes (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, grp bigint NOT NULL, at text NOT NULL, by text NOT NULL,
            what text NOT NULL, added integer NOT NULL, changed integer NOT NULL, removed integer NOT NULL,
            undone integer NOT NULL)""",
        "CREATE INDEX changes_by_group ON changes (grp)",
        "CREATE INDEX changes_undone ON changes (undone) WHERE undone > 0",
        """CREATE TABLE steps (
            change bigint, seq integer, kind text NOT NULL, first bigint NOT NULL, last bigint NOT NULL, other bytea,
            PRIMARY KEY (change, seq))""",
        "INSERT INTO settings VALUES ('count', '0'), ('next_id', '1'), ('index', '1')",
    ),
)
