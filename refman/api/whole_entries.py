"""Entries up to the end of their mark-up.

A reader of mark-up closes the gaps that it leaves: in "*Prizes*" the stars go behind the word, and "10--25." is shown as
"10–25. ". So an entry found in what is read ends some signs before it does in the file, and a fix that moved, dropped or ended
it there would leave a star, a bracket or a full stop behind.
"""

from __future__ import annotations

import functools
import re

from refman.model.document import Document
from refman.model.span import Span


def to_its_end(span: Span, document: Document) -> Span:
    """The span of an entry with the signs right behind it that are part of its last word but not read."""
    text, readable = document.text, document.readable
    if text is readable:
        return span
    match = _signs().match(text, span.end)
    end = match.end() if match else span.end
    return Span(span.start, end) if not readable[span.end : end].strip() else span


@functools.cache
def _signs() -> re.Pattern[str]:
    """*   .   **   }   ]](http://a.b/c)   </i>   ` <http://a.b/c>`_ ; neither a command nor a comment that follows."""
    return re.compile(r"(?:[^\s\\<]|</\w{1,10}>)*(?: <[^<>\s]{1,2000}>`__?)?")
