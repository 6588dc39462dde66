"""LaTeX source cut into commands, comments, mathematics and signs; braces matched once for the whole text."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from refman.model.span import Span

# A command; a comment to the end of its line; mathematics; braces and the signs that LaTeX prints as others.
_TOKEN = re.compile(
    r"""
    \\(?:[A-Za-z@]+\*?|[\s\S])                                # \cite  \citep*  \&  \"
    | %[^\n]*                                                  # % comment
    | \$\$[^$]{0,20000}\$\$ | \$(?:[^$\\\n]|\\.|\n(?!\s*\n)){0,5000}\$   # $$ … $$   $ … $
    | [{}~&] | -{2,3} | `` | ''
    """,
    re.VERBOSE,
)
_BRACE = re.compile(r"\\[\s\S]|%[^\n]*|[{}]")
_SPACE = re.compile(r"[ \t]*(?:%[^\n]*)?\n?[ \t]*")


class Token(msgspec.Struct, frozen=True, gc=False):
    start: int
    end: int
    text: str


class Braces:
    """Where the brace that opens at a place is closed."""

    def __init__(self, text: str) -> None:
        self._ends: dict[int, int] = {}
        opened: list[int] = []
        for match in _BRACE.finditer(text):
            if match[0] == "{":
                opened.append(match.start())
            elif match[0] == "}" and opened:
                self._ends[opened.pop()] = match.end()

    def end(self, start: int) -> int:
        """The place after the closing brace; 0 where it is never closed."""
        return self._ends.get(start, 0)


def tokens_of(text: str, start: int, stop: int) -> Iterator[Token]:
    """The commands and signs of a stretch, in order."""
    for match in _TOKEN.finditer(text, start, stop):
        yield Token(match.start(), match.end(), match[0])


def argument(text: str, braces: Braces, at: int) -> Span | None:
    """What stands in the braces that follow, without them; None where none follow."""
    space = _SPACE.match(text, at)
    start = space.end() if space else at
    end = braces.end(start)
    return Span(start + 1, end - 1) if end else None


def optional(text: str, braces: Braces, at: int) -> Span | None:
    """What stands in the square brackets that follow; brackets in braces do not close them."""
    if not text.startswith("[", at):
        return None
    here, limit = at + 1, min(len(text), at + 2000)
    while here < limit:
        if text[here] == "]":
            return Span(at + 1, here)
        here = max(here + 1, braces.end(here)) if text[here] == "{" else here + 1
    return None
