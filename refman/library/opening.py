"""The store that a name stands for: a file is SQLite, postgresql:// a server."""

from __future__ import annotations

import re

from refman.library.errors import LibraryError
from refman.library.store import Store


def is_server(place: str) -> bool:
    """Whether a name of a library is a server's address."""
    return place.startswith(("postgresql://", "postgres://"))


def opened(place: str, *, create: bool = True) -> Store:
    """The store; made where there is none and `create` says so.

    Raises: LibraryError (no-library, not-a-library, newer-library, library-unreadable, …).
    """
    if is_server(place):
        from refman.library.postgres import PostgresStore

        return PostgresStore(place)
    scheme = re.match(r"[A-Za-z][A-Za-z0-9+.-]+://", place)
    if scheme:
        hint = "a library is a file, or a server named by postgresql://user@host/database"
        raise LibraryError("no-such-kind", f"{scheme[0]} is no kind of library", where=place, hint=hint)
    from refman.library.sqlite import SqliteStore

    return SqliteStore(place, create=create)
