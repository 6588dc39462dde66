"""Edits made small: only the words that differ are marked as changed, so that a reader of the changes sees what was done."""

from __future__ import annotations

import bisect
import difflib
import re
from collections.abc import Iterable, Iterator

from refman.model.document import Document
from refman.model.finding import Edit
from refman.model.span import Span

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
_MOST_WORDS = 400


def refined(document: Document, edits: Iterable[Edit]) -> list[Edit]:
    """The same change in the smallest stretches of whole words, in order. Edits that change nothing are gone.

    A blank line between blocks is an end of a paragraph, which no edit can halve: half of one stays whole.
    """
    out: list[Edit] = []
    starts = [block.span.start for block in document.blocks]
    for edit in sorted(edits, key=lambda edit: (edit.span.start, edit.span.end)):
        out += _parts(document.text, _beside_gaps(document, starts, edit))
    return out


def _beside_gaps(document: Document, starts: list[int], edit: Edit) -> Edit:
    before, after = _gap(document, starts, edit.span.start), _gap(document, starts, edit.span.end)
    start = before[1] if before else edit.span.start
    end = after[0] if after else edit.span.end
    if start > end:  # all of it was inside one blank line
        start = end = start if edit.text.endswith("\n") else end
    return edit if (start, end) == (edit.span.start, edit.span.end) else Edit(Span(start, end), edit.text)


def _gap(document: Document, starts: list[int], offset: int) -> tuple[int, int] | None:
    """The stretch between two blocks that a place is inside of, not at its ends."""
    at = bisect.bisect_right(starts, offset)
    if not 0 < at < len(starts) or not document.blocks[at - 1].span.end < offset < starts[at]:
        return None
    return document.blocks[at - 1].span.end, starts[at]


def _parts(text: str, edit: Edit) -> Iterator[Edit]:
    old = edit.span.slice(text)
    before, after = _WORDS.findall(old), _WORDS.findall(edit.text)
    if not before or not after or len(before) + len(after) > _MOST_WORDS:
        if old != edit.text:
            yield edit
        return
    at = [0]
    for word in before:
        at.append(at[-1] + len(word))
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        if kind != "equal":
            span = Span(edit.span.start + at[start], edit.span.start + at[end])
            yield Edit(span, "".join(after[new_start:new_end]))
