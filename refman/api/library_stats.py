"""The library, counted."""

from __future__ import annotations

import msgspec

from refman.api.library import Store
from refman.library.query import Exact

_MOST = 20


class Stats(msgspec.Struct, frozen=True):
    """Counts. `types`, `years` and `tags` are the most frequent ones, with their numbers."""

    references: int
    with_doi: int
    with_files: int
    without_author: int
    without_year: int
    types: tuple[tuple[str, int], ...]
    years: tuple[tuple[str, int], ...]
    tags: tuple[tuple[str, int], ...]


def stats(store: Store) -> Stats:
    """What the library holds."""
    total = store.count()

    def held(mark: str) -> int:
        return store.search(Exact((mark,)), "added", False, 1, 0).total

    return Stats(
        references=total,
        with_doi=held("hasdoi"),
        with_files=held("hasfile"),
        without_author=total - held("hasauthor"),
        without_year=total - held("hasyear"),
        types=tuple(store.tally("type")),
        years=tuple((year, count) for year, count in store.tally("year") if year)[:_MOST],
        tags=tuple(store.tags()[:_MOST]),
    )
