"""A query's tree as FTS5 writes it."""

from __future__ import annotations

from refman.library.matching import has_held, in_heads
from refman.library.query import EVERYTHING, And, Exact, Held, Node, Not, Or, Words


def matched(node: Node) -> str:
    """The MATCH expression. Every word is quoted: nothing that was typed is read as FTS5's own syntax."""
    match node:
        case Words():
            text = f'"{" ".join(node.words)}"' + ("*" if node.prefix else "")
            if node.column in ("title", "author"):
                heads = " AND ".join(map(matched, in_heads(node)))
                return f"({heads} AND {node.column} : {text})"
            return f"{node.column} : {text}" if node.column else f"- exact : {text}"
        case Held():
            return f'- exact : "{" ".join(node.words)}"*'
        case Exact():
            star = "*" if node.prefix else ""
            return "exact : (" + " OR ".join(f'"{mark}"{star}' for mark in node.marks) + ")"
        case Or():
            return "(" + " OR ".join(map(matched, node.parts)) + ")"
        case Not():
            return matched(And((node,)))
        case And():
            return _all(node)


def _all(node: And) -> str:
    """FTS5's NOT stands between two: what is to be there, and what is not."""
    wanted = [matched(part) for part in node.parts if not isinstance(part, Not)] or [matched(EVERYTHING)]
    # A field without an index of its own cannot be excluded here: it is looked at afterwards.
    unwanted = [matched(part.part) for part in node.parts if isinstance(part, Not) and not has_held(part)]
    text = " AND ".join(f"({part})" for part in wanted)
    return f"(({text}) NOT ({' OR '.join(f'({part})' for part in unwanted)}))" if unwanted else f"({text})"
