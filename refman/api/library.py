"""The library as commands see it: opened for one command, asked by key, closed again."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence

from refman.library.errors import LibraryError, no_such_key
from refman.library.index import title_of
from refman.library.journal import Author
from refman.library.keys import folded_key
from refman.library.opening import is_server, opened
from refman.library.record import Attachment, Record, unpacked
from refman.library.store import Store

__all__ = [
    "Attachment",
    "Author",
    "LibraryError",
    "Record",
    "Store",
    "is_library",
    "is_server",
    "library",
    "records",
    "title_of",
]


def is_library(word: str) -> bool:
    """Whether a word of a command line names a library, not an article: a server, or a file of SQLite's."""
    from pathlib import Path

    if is_server(word):
        return True
    try:
        with Path(word).open("rb") as file:
            return file.read(16) == b"SQLite format 3\0"
    except (OSError, ValueError):
        return False


@contextlib.contextmanager
def library(place: str, *, create: bool = False) -> Iterator[Store]:
    """The store of a place (a path or a postgresql:// address), closed afterwards.

    Raises: LibraryError (no-library, not-a-library, newer-library, library-unreadable).
    """
    store = opened(place, create=create)
    try:
        yield store
    finally:
        store.close()


def in_order(store: Store, ids: Sequence[int]) -> list[Record]:
    """The records of ids, in the order of the ids."""
    data = store.data(ids)
    return [unpacked(data[number]) for number in ids if number in data]


def records(store: Store, keys: Sequence[str]) -> list[Record]:
    """The records that keys (or aliases) name, in the order of the keys, each once.

    Raises: LibraryError (no-such-key), with keys that look alike.
    """
    ids = store.ids_by_key([folded_key(key) for key in keys])
    for key in keys:
        if folded_key(key) not in ids:
            raise no_such_key(key, _near(store, key))
    return in_order(store, list(dict.fromkeys(ids[folded_key(key)] for key in keys)))


def _near(store: Store, key: str) -> tuple[str, ...]:
    from difflib import get_close_matches

    folded = folded_key(key)
    for length in (len(folded) - 1, 6, 4, 2):
        if 0 < length <= len(folded) and (found := store.keys_from(folded[:length], 200)):
            near = get_close_matches(folded, found, 3, 0.5) or found[:3]
            numbers = store.ids_by_key(near)
            return tuple(record.key for record in in_order(store, [numbers[name] for name in near]))
    return ()


def everything(store: Store) -> Iterator[Record]:
    """Every record, oldest first, without holding them all."""
    last = 0
    while found := store.scan(last, 1000):
        yield from (unpacked(data) for _, data in found)
        last = found[-1][0]
