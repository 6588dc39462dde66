"""Words as PostgreSQL indexes them, and a query's tree as a tsquery.

We make both ourselves: PostgreSQL's own parser reads "10.1000/182" as a host and "-5" as a number, SQLite does not.
Columns are weights (A title, B author, C container, D the rest); exact marks are words that begin with "=".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from refman.library.folding import words
from refman.library.matching import has_held
from refman.library.query import EVERYTHING, And, Exact, Held, Node, Not, Or, Words

_WEIGHTS = {"title": "A", "author": "B", "container": "C", "rest": "D", "": ""}
_LAST = 16383  # the last position that a tsvector holds
_GAP = 50  # between columns, so that no phrase reaches over


def vector(columns: Sequence[str]) -> str:
    """The tsvector, as text, of a row's words."""
    positions: dict[str, list[str]] = {}
    at = 0
    for text, weight in zip(columns, "ABCD"):
        for word in words(text):
            at += 1
            if len(word) < 500:
                positions.setdefault(word, []).append(f"{min(at, _LAST)}{weight}")
        at += _GAP
    found = (f"'{word}':{','.join(places[:250])}" for word, places in positions.items())
    return " ".join((*found, *(f"'={mark}'" for mark in columns[-1].split() if len(mark) < 1500)))


def matched(node: Node) -> str:
    """The tsquery, as text. Words have letters and digits alone: nothing that was typed is read as its syntax."""
    match node:
        case Words():
            return "(" + " <-> ".join(_phrase(node)) + ")"
        case Held():
            return "(" + " & ".join(f"'{word}':*" for word in node.words) + ")"
        case Exact():
            return "(" + " | ".join(f"'={mark}'{':*' if node.prefix else ''}" for mark in node.marks) + ")"
        case Or():
            return "(" + " | ".join(map(matched, node.parts)) + ")"
        case Not():
            return matched(EVERYTHING) if has_held(node) else f"!{matched(node.part)}"
        case And():
            return "(" + " & ".join(map(matched, node.parts)) + ")"


def _phrase(node: Words) -> Iterator[str]:
    for at, word in enumerate(node.words):
        ending = ("*" if node.prefix and at == len(node.words) - 1 else "") + _WEIGHTS[node.column]
        yield f"'{word[:499]}'" + (f":{ending}" if ending else "")
