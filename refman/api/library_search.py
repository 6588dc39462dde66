"""Pages of the library: what a query finds, ranked or sorted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from refman.api.library import Record, Store, everything, in_order
from refman.library import query as queries
from refman.library.errors import LibraryError
from refman.library.matching import has_held, matches, undecided
from refman.library.query import EVERYTHING, Node
from refman.library.store import SORTS

__all__ = ["SORTS", "Listing", "is_field", "listing", "no_fields"]
_LOOKED_AT, _PART = 20_000, 200


class Listing(msgspec.Struct, frozen=True):
    """Records of one page, how many were found in all; `more` when counting stopped at `total`."""

    records: tuple[Record, ...]
    total: int
    more: bool = False


def is_field(name: str) -> bool:
    """Whether a query may say `name:word`."""
    return name.lower() in queries.FIELDS


def no_fields(query: str) -> list[str]:
    """What stands before a colon in a query and is no field."""
    named = re.findall(r"(?:^|[\s(-])([^\W\d][\w-]*):(?=[^\s/])", query)
    return [name for name in dict.fromkeys(named) if not is_field(name)]


def listing(
    store: Store, query: str = "", *, sort: str = "", descending: bool = False, limit: int = 0, offset: int = 0
) -> Listing:
    """The records that a query finds; all, newest first, for an empty one. `limit` 0 means no limit.

    `sort`: one of SORTS; "" is by relevance for a query with words, else newest first.
    Raises: LibraryError (bad-sort, query-too-long).
    """
    if sort and sort not in SORTS:
        raise LibraryError("bad-sort", f'"{sort}" is no order', hint=f"orders are {', '.join(SORTS)}")
    node = queries.parsed(query)
    if has_held(node):
        return _looked_at(store, node, sort, descending, limit, offset)
    if node == EVERYTHING and not sort:
        sort, descending = "added", not descending
    size = limit or max(store.count(), 1)
    found = store.search(node, sort or "relevance", descending, size, offset)
    return Listing(tuple(in_order(store, found.ids)), found.total, found.more)


def _looked_at(store: Store, node: Node, sort: str, descending: bool, limit: int, offset: int) -> Listing:
    """Conditions on fields without an index: what the index finds is read and looked at, until the page is full."""
    most = _LOOKED_AT if limit else max(store.count(), 1)
    found = store.search(node, sort or "relevance", descending, most, 0)
    fit: list[Record] = []
    condition, at = undecided(node), 0
    while at < len(found.ids) and (not limit or len(fit) <= offset + limit):
        part = in_order(store, found.ids[at : at + _PART])
        fit += [record for record in part if matches(condition, record)]
        at += _PART
    page = fit[offset : offset + limit if limit else None]
    return Listing(tuple(page), len(fit), at < len(found.ids) or len(found.ids) == _LOOKED_AT == most)


class Selection(msgspec.Struct, frozen=True):
    """Records to go through one by one, oldest first. `total`: how many at most; `records` can be run through once."""

    total: int
    records: Iterator[Record]


def selection(store: Store, query: str = "") -> Selection:
    """What a query finds, all for an empty one. Beside the numbers of what was found a batch at a time is held.

    Raises: LibraryError (query-too-long).
    """
    if not query.strip():
        return Selection(store.count(), everything(store))
    node = queries.parsed(query)
    ids = store.search(node, "added", False, max(store.count(), 1), 0).ids
    return Selection(len(ids), _in_parts(store, ids, undecided(node) if has_held(node) else None))


def _in_parts(store: Store, ids: Sequence[int], condition: Node | None) -> Iterator[Record]:
    for at in range(0, len(ids), _PART):
        for record in in_order(store, ids[at : at + _PART]):
            if condition is None or matches(condition, record):
                yield record


def stream(store: Store, query: str = "") -> Iterator[Record]:
    """Every record that a query finds, oldest first."""
    return selection(store, query).records
