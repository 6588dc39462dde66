"""Taking an entry out of its list, with the line ends and the bullet that go with it."""

from __future__ import annotations

from refman.checks.context import Context
from refman.model.finding import Edit, Fix, Safety
from refman.model.span import Span

_MARKS = " \t•*·-–0123456789.[]()"


def removal(here: Context, index: int) -> Fix:
    """The unsafe fix that takes an entry out, and what parted it from the next entry (the last: from the one before)."""
    span, source = here.entries[index].span, here.source
    start, end = source.rfind("\n", 0, span.start) + 1, span.end
    if source[start : span.start].strip(_MARKS):
        start = span.start
    after = here.entries[index + 1].span.start if index + 1 < len(here.entries) else -1
    if after >= 0 and not source[end:after].strip(_MARKS + "\r\n"):
        while source[end : end + 1] in ("\n", "\r"):
            end += 1
    else:
        while start > 0 and source[start - 1] in "\n\r":
            start -= 1
    return Fix(Safety.UNSAFE, "take the entry out of the list", (Edit(Span(start, end), ""),))
