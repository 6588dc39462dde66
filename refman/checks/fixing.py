"""Fixes, put together into one new text: each whole or not at all, none over another."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Sequence

from refman.model.finding import Edit, Finding, Safety


def wanted(findings: Iterable[Finding], *, unsafe: bool = False) -> list[Finding]:
    """The findings that have a fix of the allowed kind."""
    allowed = (Safety.SAFE, Safety.UNSAFE) if unsafe else (Safety.SAFE,)
    return [finding for finding in findings if finding.fix is not None and finding.fix.safety in allowed]


def compatible(findings: Iterable[Finding]) -> list[Finding]:
    """As many findings as can be fixed at once, small fixes first; one that overlaps another waits for the next pass."""
    taken = Taken()
    chosen = []
    for finding in sorted(findings, key=_size):
        edits = finding.fix.edits if finding.fix else ()
        if edits and all(taken.is_free(edit) for edit in edits):
            for edit in edits:
                taken.take(edit)
            chosen.append(finding)
    return chosen


class Taken:
    """Stretches that edits have taken, in order: asked and added to in the time of a search."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []

    def is_free(self, edit: Edit) -> bool:
        """Whether the edit touches none.

        An insertion clashes with what begins or ends at its place, too: it may belong to the words that go.
        """
        start, end = edit.span.start, edit.span.end
        at = bisect.bisect_left(self._starts, start)
        return not any(
            _clash(start, end, *self._span(near)) for near in (at - 1, at, at + 1, at + 2) if self._has(near)
        )

    def _has(self, at: int) -> bool:
        return 0 <= at < len(self._starts)

    def _span(self, at: int) -> tuple[int, int]:
        return self._starts[at], self._ends[at]

    def take(self, edit: Edit) -> None:
        at = bisect.bisect_right(self._starts, edit.span.start)
        self._starts.insert(at, edit.span.start)
        self._ends.insert(at, edit.span.end)


def applied(text: str, findings: Sequence[Finding]) -> str:
    """The text with the fixes of these findings made; they must not overlap."""
    edits = sorted((edit for one in findings if one.fix for edit in one.fix.edits), key=lambda edit: edit.span)
    out, at = [], 0
    for edit in edits:
        out += [text[at : edit.span.start], edit.text]
        at = edit.span.end
    return "".join([*out, text[at:]])


def _size(finding: Finding) -> tuple[int, int, str]:
    edits = finding.fix.edits if finding.fix else ()
    return sum(len(edit.span) for edit in edits), finding.span.start, finding.code


def _clash(start: int, end: int, other_start: int, other_end: int) -> bool:
    if start == end or other_start == other_end:
        return start <= other_end and other_start <= end
    return start < other_end and other_start < end
