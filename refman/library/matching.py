"""Whether one record fits a query: what the stores' indexes answer at once, asked of the record itself."""

from __future__ import annotations

from refman.library.folding import searchable, words
from refman.library.index import COLUMNS, head_word, row
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
            heads = in_heads(node)
            places = Or((Words(found, "title", prefix), Words(found, "author", prefix)))
            return heads[0] if len(heads) == 1 else And((*heads, places))
        case _:
            return node


def in_heads(node: Words) -> tuple[Exact, ...]:
    """Marks for words that are in a title or a name: they narrow a search before phrases are compared."""
    last = len(node.words) - 1
    return tuple(Exact((head_word(word),), node.prefix and at == last) for at, word in enumerate(node.words))


def whole_words(node: Node) -> Node:
    """The same query with its last word taken as finished."""
    match node:
        case And():
            return And(tuple(map(whole_words, node.parts)))
        case Or():
            return Or(tuple(map(whole_words, node.parts)))
        case Not():
            return Not(whole_words(node.part))
        case Words(unfinished=True):
            return Words(node.words, node.column)
        case _:
            return node


def undecided(node: Node) -> Node:
    """The part of a query that an index has not decided: conditions on fields without one."""
    if isinstance(node, And):
        return And(tuple(part for part in node.parts if has_held(part)))
    return node


def matches(node: Node, record: Record) -> bool:
    """Whether the record fits the query."""
    match node:
        case And():
            return all(matches(part, record) for part in node.parts)
        case Or():
            return any(matches(part, record) for part in node.parts)
        case Not():
            return not matches(node.part, record)
        case Words():
            own = row(record).words
            columns = [COLUMNS.index(node.column)] if node.column else range(len(COLUMNS) - 1)
            return any(_stand_in(node.words, own[at], node.prefix) for at in columns)
        case Exact():
            marks = row(record).words[-1].split()
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
