"""Edits made small: only the words that differ are marked as changed, so that a reader of the changes sees what was done."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator

from refman.model.finding import Edit
from refman.model.span import Span

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
_MOST_WORDS = 400


def refined(text: str, edits: Iterable[Edit]) -> list[Edit]:
    """The same change in the smallest stretches of whole words, in order. Edits that change nothing are gone."""
    out: list[Edit] = []
    for edit in sorted(edits, key=lambda edit: (edit.span.start, edit.span.end)):
        out += _parts(text, edit)
    return out


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
