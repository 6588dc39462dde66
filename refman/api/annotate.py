"""Findings put where the author sees them: in the margin of the Word or OpenDocument file that was checked."""

from __future__ import annotations

from refman.documents.comment import Comment
from refman.documents.write import with_comments
from refman.model.finding import Finding
from refman.model.result import Checked


def annotated(checked: Checked, original: bytes) -> bytes:
    """The file that was checked, with each finding as a comment on its very words.

    `original` are the bytes that it was read from.
    Raises: RefmanError (not-writable) for a format that has no comments.
    """
    return with_comments(checked.text.document, [_comment(finding) for finding in checked.findings], original)


def _comment(finding: Finding) -> Comment:
    lines = [f"{finding.code} {finding.message}"]
    if finding.hint:
        lines.append(finding.hint)
    if finding.fix is not None:
        lines.append(f"Fix: {finding.fix.title}")
    return Comment(finding.span, "\n".join(lines))
