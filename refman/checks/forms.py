"""The parts of an entry as it is printed: what stands before its date, its date, what follows. For rules about form.

Works on the raw words, not on the record, for a rule about form must see what the author typed.
"""

from __future__ import annotations

import functools
import re

import msgspec

from refman.model.citation import Entry
from refman.model.document import plain_spaces
from refman.model.span import Span

MONTHS = (
    "January February March April May June July August September October November December "
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Spring Summer Autumn Fall Winter"
).split()


class Parts(msgspec.Struct, frozen=True):
    """Spans in `entry.raw` of an author-date entry: the names, the bracketed date (brackets inside), the rest."""

    names: Span
    date: Span
    rest: Span


@functools.cache
def date_element() -> re.Pattern[str]:
    # (2010)  (2010a)  (2024, April 29)  (April 25, 2024)  (n.d.)  (in press)  (1900/1953)  (2010–2012)  (ca. 1850)
    return re.compile(
        r"\((?:(?:ca?\. ?|circa )?\d{4}[a-z]?(?:\s?[/–-]\s?\d{2,4}[a-z]?)?(?:,\s[^()\n]{1,40})?"
        r"|n\.\s?d\.(?:-[a-z])?|in press(?:-[a-z])?|forthcoming|no date"
        r"|[^\W\d_]{3,12}\.?\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?\d{4}[a-z]?|\d{1,2}\.?\s[^\W\d_]{3,12}\.?,?\s\d{4}[a-z]?)\)"
    )


def parts(entry: Entry) -> Parts | None:
    """The parts of an entry whose date is in brackets after the names; None where it has none early on."""
    match = date_element().search(entry.raw, 0, 4000)
    if match is None or match.start() == 0:
        return None
    return Parts(Span(0, match.start()), Span(*match.span()), Span(match.end(), len(entry.raw)))


def at(entry: Entry, start: int, end: int) -> Span:
    """A stretch of `entry.raw` as a span of the document."""
    return Span(entry.span.start + start, entry.span.start + end)


def is_verbatim(entry: Entry, source: str) -> bool:
    """Whether the entry's raw words are the document's at its span, so that an edit inside it can be placed."""
    return len(entry.raw) == len(entry.span) and source.startswith(plain_spaces(entry.raw), entry.span.start)


def last_words(entry: Entry) -> int:
    """Where the words of an entry end: the offset in `raw` after its last character that is no space."""
    return len(entry.raw.rstrip())
