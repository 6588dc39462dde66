"""Search queries: `author:macron year:2020..2024 type:report "exact words" -draft`, read into a tree.

Words stand for "all of these"; `OR` between two, `-` or `NOT` before one, and parentheses are understood.
The last word may be unfinished. What cannot be read as a condition is searched for as words, never refused.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import msgspec

from refman.library.errors import LibraryError
from refman.library.folding import words
from refman.library.identity import doi, isbn13
from refman.library.index import coded, range_words
from refman.model.types import ITEM_TYPES

MAX_LENGTH, MAX_TERMS, LAST_YEAR = 2000, 60, 9999


class Words(msgspec.Struct, frozen=True):
    """Words that stand next to each other, in one of the columns (any, when none is named).

    `prefix`: the last may go on. `unfinished`: it may, since it was typed last, without a star.
    """

    words: tuple[str, ...]
    column: str = ""
    prefix: bool = False
    unfinished: bool = False


class Exact(msgspec.Struct, frozen=True):
    """Any of these marks (see index.exact_words)."""

    marks: tuple[str, ...]
    prefix: bool = False


class Held(msgspec.Struct, frozen=True):
    """Words in a field that has no index of its own: found among the words of the rest, then looked at."""

    field: str
    words: tuple[str, ...]


class Not(msgspec.Struct, frozen=True):
    part: Node


class And(msgspec.Struct, frozen=True):
    parts: tuple[Node, ...]


class Or(msgspec.Struct, frozen=True):
    parts: tuple[Node, ...]


Node = Words | Exact | Held | Not | And | Or
EVERYTHING = Exact(("all",))

# What people type before the colon, and the column of the index or the field that is meant.
_COLUMNS = {"title": "title", "author": "author", "editor": "author", "name": "author", "journal": "container"}
_COLUMNS |= {"container": "container", "in": "container", "booktitle": "container", "container-title": "container"}
_HELD = {
    "abstract": "abstract", "note": "note", "notes": "notes", "publisher": "publisher", "place": "publisher_place",
    "publisher-place": "publisher_place", "keyword": "keyword", "url": "URL", "genre": "genre", "key": "key",
    "number": "number", "volume": "volume", "pages": "page", "page": "page", "issn": "ISSN", "pmid": "PMID",
    "series": "collection_title", "archive": "archive", "raw": "raw",
}  # fmt: skip
_OTHERS = ("year", "date", "issued", "type", "doi", "isbn", "tag", "lang", "language", "has")
FIELDS = frozenset((*_COLUMNS, *_HELD, *_OTHERS))
# Types as other tools call them.
_TYPES = {
    "article": "article-journal", "journal": "article-journal", "newspaper": "article-newspaper", "inbook": "chapter",
    "incollection": "chapter", "inproceedings": "paper-conference", "conference": "paper-conference", "paper": "paper-conference",
    "phdthesis": "thesis", "mastersthesis": "thesis", "techreport": "report", "online": "webpage", "web": "webpage",
    "website": "webpage", "video": "motion_picture", "film": "motion_picture", "magazine": "article-magazine",
    "preprint": "article",
    "misc": "document", "case": "legal_case", "blog": "post-weblog", "encyclopedia": "entry-encyclopedia",
}  # fmt: skip
_YEARS = re.compile(r"(\d{1,4})?(?:(\.\.|-|–|:)(\d{1,4})?)?|([<>]=?)(\d{1,4})")
# A sign of the language, or a word with its quoted parts: author:"van Gogh".
_TOKEN = re.compile(r'\s*(?:([()])|(-(?=\S))|((?:[^\s()":]+:)?"[^"]*(?:"\*?|$))|([^\s()"]+))')


class _Token(NamedTuple):
    sign: str
    text: str


def _tokens(text: str) -> list[_Token]:
    out: list[_Token] = []
    at = 0
    while found := _TOKEN.match(text, at):
        at = found.end()
        bracket, minus, quoted, plain = found.groups()
        if bracket or minus:
            out.append(_Token(bracket or minus, bracket or minus))
        else:
            out.append(_Token("", quoted or plain))
    return out


def parsed(text: str) -> Node:
    """The tree of a query; of an empty one, EVERYTHING.

    Raises: LibraryError (query-too-long, bad-query).
    """
    if len(text) > MAX_LENGTH:
        raise LibraryError(
            "query-too-long", f"the query is longer than {MAX_LENGTH} characters", hint="use fewer words"
        )
    tokens = _tokens(text)
    if len(tokens) > MAX_TERMS:
        raise LibraryError("query-too-long", f"the query has more than {MAX_TERMS} words", hint="use fewer words")
    node, at = _either(tokens, 0)
    while at < len(tokens):  # a parenthesis too many
        more, at = _either(tokens, at + 1)
        node = _joined([node, more])
    return node or EVERYTHING


def _either(tokens: list[_Token], at: int) -> tuple[Node | None, int]:
    parts: list[Node | None] = []
    node, at = _all(tokens, at)
    parts.append(node)
    while at < len(tokens) and tokens[at].text in ("OR", "|"):
        node, at = _all(tokens, at + 1)
        parts.append(node)
    found = [part for part in parts if part is not None]
    return (found[0] if len(found) == 1 else Or(tuple(found)) if found else None), at


def _all(tokens: list[_Token], at: int) -> tuple[Node | None, int]:
    parts: list[Node | None] = []
    while at < len(tokens) and tokens[at].sign != ")" and tokens[at].text not in ("OR", "|"):
        negative = False
        while at < len(tokens) and (tokens[at].sign == "-" or tokens[at].text == "NOT"):
            negative, at = not negative, at + 1
        if at >= len(tokens):
            break
        if tokens[at].sign == "(":
            node, at = _either(tokens, at + 1)
            at += at < len(tokens)
        elif tokens[at].sign == ")":
            break
        else:
            node = None if tokens[at].text == "AND" else _term(tokens[at].text, at == len(tokens) - 1)
            at += 1
        parts.append(Not(node) if negative and node is not None else node)
    return _joined(parts), at


def _joined(parts: list[Node | None]) -> Node | None:
    found = [part for part in parts if part is not None]
    return found[0] if len(found) == 1 else And(tuple(found)) if found else None


def _term(text: str, is_last: bool) -> Node | None:
    field, colon, value = text.partition(":")
    if colon and value and '"' not in field and (node := _condition(field.lower(), value)) is not None:
        return node
    if number := doi(text) if "/" in text else "":
        return Exact((coded("d", number),))
    return _words(text, "", is_last)


def _words(text: str, column: str, is_last: bool) -> Node | None:
    found = tuple(words(text))
    if not found:
        return None
    star = text.endswith("*")
    unfinished = is_last and not star and not text.startswith('"') and len(found[-1]) > 1
    return Words(found, column, star or unfinished, unfinished)


def _condition(field: str, value: str) -> Node | None:
    bare = value.strip('"')
    if column := _COLUMNS.get(field):
        return _words(value, column, False)
    if field in ("year", "date", "issued"):
        return _years(bare)
    if field == "type":
        kind = _TYPES.get(bare.lower(), bare.lower())
        if kind in ITEM_TYPES:
            return Exact((coded("t", kind),))
        return Exact((coded("t", kind.rstrip("*")),), prefix=True)
    if field == "doi":
        number = doi(bare)
        return Exact((coded("d", number),)) if number else Exact((coded("d", bare.rstrip("*")),), prefix=True)
    if field == "isbn":
        return Exact((coded("i", isbn13(bare) or bare),))
    if field in ("tag", "lang", "language", "has"):
        return _mark(field, bare)
    if field in _HELD and (found := tuple(words(bare))):
        return Held(_HELD[field], found)
    return None


def _mark(field: str, value: str) -> Node:
    if field == "has":
        return Exact((f"has{value.lower().removesuffix('s')}",))
    if field == "tag":
        return Exact((coded("g", value.rstrip("*")),), prefix=value.endswith("*"))
    return Exact((coded("l", value[:2]),))


def _years(value: str) -> Node | None:
    found = _YEARS.fullmatch(value)
    if found is None or not value:
        return None
    first, dots, last, sign, limit = found.groups()
    if sign:
        edge = int(limit)
        low, high = {">": (edge + 1, LAST_YEAR), ">=": (edge, LAST_YEAR), "<": (0, edge - 1), "<=": (0, edge)}[sign]
    elif dots:
        low, high = int(first or 0), int(last or LAST_YEAR)
    else:
        low = high = int(first)
    return Exact(tuple(range_words(low, high)) or ("none",))
