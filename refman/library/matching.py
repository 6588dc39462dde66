"""Whether one record fits a query: what the stores' indexes answer at once, asked of the record itself."""

from __future__ import annotations

from refman.library.folding import searchable, words
from refman.library.index import COLUMNS, Row, row
from refman.library.query import And, Exact, Held, Node, Not, Or, Words
from refman.library.record import Record


def has_held(node: Node) -> bool:
    """Whether a tree has a condition that an index alone cannot decide."""
    match node:
        case And() | Or():
            return any(map(has_held, node.parts))
        case Not():
            return has_held(node.part)
        case _:
            return isinstance(node, Held)


def has_words(node: Node) -> bool:
    """Whether a tree asks for words, so that matches can be ranked."""
    match node:
        case And() | Or():
            return any(map(has_words, node.parts))
        case Not() | Exact():
            return False
        case _:
            return True


def in_names_and_titles(node: Node) -> Node:
    """The same query with its words looked for in titles and names alone."""
    match node:
        case And():
            return And(tuple(map(in_names_and_titles, node.parts)))
        case Or():
            return Or(tuple(map(in_names_and_titles, node.parts)))
        case Words(words=found, column="", prefix=prefix):
            return Or((Words(found, "title", prefix), Words(found, "author", prefix)))
        case _:
            return node


def matches(node: Node, record: Record) -> bool:
    """Whether the record fits the query."""
    return _fits(node, record, row(record))


def _fits(node: Node, record: Record, own: Row) -> bool:
    match node:
        case And():
            return all(_fits(part, record, own) for part in node.parts)
        case Or():
            return any(_fits(part, record, own) for part in node.parts)
        case Not():
            return not _fits(node.part, record, own)
        case Words():
            columns = [COLUMNS.index(node.column)] if node.column else range(len(COLUMNS) - 1)
            return any(_stand_in(node.words, own.words[at], node.prefix) for at in columns)
        case Exact():
            marks = own.words[-1].split()
            return any(mark.startswith(node.marks) if node.prefix else mark in node.marks for mark in marks)
        case Held():
            return _stand_in(node.words, searchable(_field(record, node.field)), prefix=True)


def _field(record: Record, name: str) -> str:
    if name == "key":
        return " ".join(record.keys)
    return record.notes if name == "notes" else str(getattr(record.reference, name))


def _stand_in(phrase: tuple[str, ...], text: str, prefix: bool) -> bool:
    found = words(text)
    last = len(phrase) - 1
    return any(
        all(
            word == found[at + place] or (prefix and place == last and found[at + place].startswith(word))
            for place, word in enumerate(phrase)
        )
        for at in range(len(found) - last)
    )
