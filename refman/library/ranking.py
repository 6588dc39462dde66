"""Which matches come first: the best fitting of few; of many, those in titles and names, then the newest.

Departs from bm25: how rare a word is says little about a reference, and counting it costs more than the search.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from refman.library.matching import has_words, in_names_and_titles, whole_words
from refman.library.query import And, Node, Not, Or, Words
from refman.library.store import RANKED, Found


class Index(Protocol):
    """What a store answers: ids of matches newest first; ids with their titles and names, folded."""

    def newest(self, query: Node, limit: int, offset: int) -> list[int]: ...
    def heads(self, ids: Sequence[int]) -> list[tuple[int, str, str]]: ...


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
        ids = _ranked(index, query, newest) if has_words(query) else newest
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


def _ranked(index: Index, query: Node, ids: list[int]) -> list[int]:
    """The ids by how well their titles and names fit, then newest first."""
    terms = list(_terms(query))
    scored = [(-_fit(terms, title.split(), author.split()), -number) for number, title, author in index.heads(ids)]
    return [-number for _, number in sorted(scored)]


def _terms(node: Node) -> Iterator[Words]:
    """The words that a query wants to be there."""
    if isinstance(node, And | Or):
        for part in node.parts:
            yield from _terms(part)
    elif isinstance(node, Words):
        yield node


def _fit(terms: list[Words], title: list[str], author: list[str]) -> float:
    """How well a title and names fit: for each word where it stands, and how much of the title the words are."""
    score, found = 0.0, 0
    for term in terms:
        for at, word in enumerate(term.words):
            may_go_on = term.prefix and at == len(term.words) - 1
            if term.column != "author" and _is_in(word, title, may_go_on):
                score += 3.0 if word in title else 2.0
                found += 1
            elif term.column != "title" and _is_in(word, author, may_go_on):
                score += 3.0 if word in author[:1] else 2.0
    return round(score + 3.0 * found / (len(title) + 1), 3)


def _is_in(word: str, others: list[str], may_go_on: bool) -> bool:
    return word in others or (may_go_on and any(other.startswith(word) for other in others))
