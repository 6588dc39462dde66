"""The store that a name stands for: a file is SQLite, postgresql:// a server."""

from __future__ import annotations

import re
from pathlib import Path

from refman.library.errors import LibraryError, not_a_library
from refman.library.store import Store

# Names that files of another kind have.
_OTHERS = frozenset(
    f".{end}" for end in "bib bibtex ris enw nbib json jsonl yaml yml xml csv txt md docx odt tex".split()
)


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
    path = Path(place)
    if path.suffix.lower() in _OTHERS and (not path.exists() or (path.is_file() and not path.stat().st_size)):
        raise not_a_library(place)  # it would become one: a bibliography that is still empty, or a name mistaken
    from refman.library.sqlite import SqliteStore

    return SqliteStore(place, create=create)
