"""Which matches come first: the best fitting of few; of many, those in titles and names, then the newest."""

from __future__ import annotations

from typing import Protocol

from refman.library.matching import has_words, in_names_and_titles, whole_words
from refman.library.query import And, Node, Not
from refman.library.store import RANKED, Found


class Index(Protocol):
    """What a store answers: ids of matches newest first, and those of few matches by how well they fit."""

    def newest(self, query: Node, limit: int, offset: int) -> list[int]: ...
    def ranked(self, query: Node) -> list[int]: ...


def ranked_page(index: Index, query: Node, limit: int, offset: int) -> Found:
    """A page of matches.

    A last word that many have whole is not also taken for the beginning of others: that would be most of the library.
    """
    whole = whole_words(query)
    newest = index.newest(whole, RANKED + 1, 0)
    if len(newest) <= RANKED and whole != query:
        newest = index.newest(query, RANKED + 1, 0)
    else:
        query = whole
    if len(newest) <= RANKED:
        ids = index.ranked(query) if has_words(query) else newest
        return Found(tuple(ids[offset : offset + limit]), len(ids))
    if not has_words(query):
        return Found(tuple(index.newest(query, limit, offset)), RANKED, more=True)
    return Found(tuple(_of_many(index, query, newest, limit, offset)), RANKED, more=True)


def _of_many(index: Index, query: Node, newest: list[int], limit: int, offset: int) -> list[int]:
    best = in_names_and_titles(query)
    ids = index.newest(best, limit, offset)
    if len(ids) == limit:
        return ids
    first = index.newest(best, offset + limit, 0)
    chosen = set(first)
    both = [*first, *(number for number in newest if number not in chosen)]
    if offset + limit <= len(both) and len(newest) >= offset + limit:
        return both[offset : offset + limit]
    others = index.newest(And((query, Not(best))), limit - len(ids), max(0, offset - len(first)))
    return [*ids, *others]
