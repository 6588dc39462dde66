"""The short title of its work that a list puts in front of an entry: "Malinowski 1922 = B. Malinowski, Argonauts …"."""

from __future__ import annotations

import functools
import re

from refman.references.list_number import Numbered
from refman.references.one_line import OneLine

# How far behind the sign the name stands again: a given name or some initials come first.
_AGAIN_WITHIN = 50
# No key is longer.
_LONGEST = 100
# So many blanks at least are in a name that is no person's.
_BODY = 2


def without_key(found: Numbered) -> Numbered:
    """The entry behind its key, "Roe – Doe 2014a = J. Roe, …", "Roe 2014: J. Roe, …", "[Roe 2014] J. Roe, …".

    The key is the list's where the entry names its author again; its year stays where the entry has none of its own.
    """
    text = found.line.text
    if found.number and text[:1] != "[":
        return found
    head = text[:_LONGEST]
    signed = "=" in head or ":" in head or head[:1] == "["
    key = _key().match(text) if signed and _may_be_key().search(head) else None
    if key is None:
        return found
    name, end = key["name"], key.end()
    behind = text[end:]
    places = found.line.offsets or range(len(text))
    if name.count(" ") >= _BODY and behind.startswith(name + ", "):
        # A body's name ends nowhere but where the key ends it: the entry's own goes.
        start, end = 0, end + len(name) + 2
        kept, offsets = text[: key.end()] + text[end:], (*places[: key.end()], *places[end:])
    elif _named_again(name, behind):
        start = key.start("year") if key["year"].isdigit() and not _has_year(key["year"], behind) else end
        kept, offsets = text[start:], tuple(places[start:])
    else:
        return found
    line = OneLine(kept, offsets)
    if found.number:
        return Numbered(line, found.number, found.start, found.end)
    return Numbered(line, key["key"], *found.line.place(*key.span("key")))


def _named_again(name: str, behind: str) -> bool:
    """Whether the entry begins with that name as one of its author: a given name may come before, a sign comes after."""
    # Patterns that hold no name are compiled once for all entries.
    head = behind[: _AGAIN_WITHIN + len(name)]
    at = head.find(name)
    while at >= 0:
        if _ends_a_name().match(head, at + len(name)) and _given().fullmatch(head, 0, at):
            return True
        at = head.find(name, at + 1)
    return False


@functools.cache
def _given() -> re.Pattern[str]:
    """Given names and particles in front of a family name, or nothing. Samples: "B. ", "Karl-Heinz von "."""
    return re.compile(r"(?:(?:[^\W\d_a-zà-ÿа-я][\w.’'-]*|van|von|de|der|di|la|le)\.?[ -]?){0,4}")


@functools.cache
def _ends_a_name() -> re.Pattern[str]:
    return re.compile(r"[,;.:(]| et | and | und | & | y | [A-Z]\.")


def _has_year(year: str, behind: str) -> bool:
    """Whether the entry has that year for its own, at its end or between signs; one in an address or a name is none."""
    return re.search(rf"[,( .]{year}[a-z]?\W*$|[,(] ?{year}[a-z]?[).,;:]", behind) is not None


# What stands for the year of a work without one.
_UNDATED = r"(?:[ns]\.\s?d|[NS]\.\s?D|[oO]\.\s?J|[zbBZ]\.\s?[dD])\."


@functools.cache
def _may_be_key() -> re.Pattern[str]:
    """What ends a key, sooner looked for than all of it."""
    return re.compile(r"(?:\d{4}[a-z]?|\.)(?:\]| ?[=:])")


@functools.cache
def _key() -> re.Pattern[str]:
    names = r"(?P<name>[^\W\d_][^\[\]()=:,;/&\d]{0,60}?)(?:(?: ?[,;/&–—-] ?| (?:and|und|et|y|e) )[^\[\]()=:\d]{1,80}?|,? et al\.?)?"
    return re.compile(
        rf"\s*(?:\[(?=[^\[\]]{{3,100}}\])(?P<square>))?(?P<key>{names},? (?P<year>\d{{4}}|{_UNDATED})[a-z]?)"
        r"(?(square)\]|(?= ?[=:] ?[^\W\d_])) ?[=:]? ?"
    )
