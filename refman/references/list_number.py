"""What a list puts in front of its entries, a bullet or a number, told from the entry's own words."""

from __future__ import annotations

import functools
import re

import msgspec

from refman.references.one_line import OneLine

# The signs that may begin such a thing; most references are told by their first letter to have none.
_FIRST = frozenset("0123456789([•·▪‣◦●■*–—-^↑")


class Numbered(msgspec.Struct, frozen=True, gc=False):
    """A reference without its list's sign: the number that stood there ("" for a bullet), and from where to where."""

    line: OneLine
    number: str = ""
    start: int = 0
    end: int = 0


def without_number(line: OneLine) -> Numbered:
    """The line behind a bullet or a number: "[12] Roe", "12. Roe", "(12) Roe", "• Roe"; the line itself where it has none.

    A number that is a year, and what no letter or quotation follows, is the entry's own.
    """
    text = line.text
    first = text.lstrip()[:1]
    if first not in _FIRST:
        return Numbered(line)
    found = _sign().match(text)
    if found is None:
        return Numbered(line)
    at = found.end()
    rest = OneLine(text[at:], line.offsets[at:] or tuple(range(at, len(text))))
    number = found["square"] or found["round"] or found["plain"] or ""
    if not number:
        return Numbered(rest)
    start = found.start(found.lastgroup or 0)
    return Numbered(rest, number, *line.place(start, start + len(number)))


@functools.cache
def _sign() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:[•·▪‣◦●■*]\s*|[–—-]\s+(?=[^\W\d_])|[\^↑](?: [a-z]\b)* ?)?"
        r"(?:\[(?P<square>\d{1,4})\]\s*|\((?P<round>\d{1,3})\)\s+|(?P<plain>\d{1,3})(?:\.\)|[.)])\s+)?"
        r"(?=[^\W\d_]|[“„«\"‘'\[@#¿¡])"
    )
