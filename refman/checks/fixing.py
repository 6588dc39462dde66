"""Fixes, put together into one new text: each whole or not at all, none over another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from refman.model.finding import Edit, Finding, Safety


def wanted(findings: Iterable[Finding], *, unsafe: bool = False) -> list[Finding]:
    """The findings that have a fix of the allowed kind."""
    allowed = (Safety.SAFE, Safety.UNSAFE) if unsafe else (Safety.SAFE,)
    return [finding for finding in findings if finding.fix is not None and finding.fix.safety in allowed]


def compatible(findings: Iterable[Finding]) -> list[Finding]:
    """As many findings as can be fixed at once, the small fixes first: one that overlaps another waits for the next pass."""
    taken: list[tuple[int, int]] = []
    chosen = []
    for finding in sorted(findings, key=_size):
        edits = finding.fix.edits if finding.fix else ()
        if edits and not any(_clash(edit, start, end) for edit in edits for start, end in taken):
            taken.extend((edit.span.start, edit.span.end) for edit in edits)
            chosen.append(finding)
    return chosen


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


def _clash(edit: Edit, start: int, end: int) -> bool:
    """Whether an edit touches a stretch that is taken; two insertions at one place clash, for their order is not known."""
    if edit.span.start == edit.span.end or start == end:
        return start <= edit.span.start <= end if start != end else edit.span.start <= start <= edit.span.end
    return edit.span.start < end and start < edit.span.end
