"""One line for each finding: `path:line:column: CODE message`. Scrubbed: a message quotes the document."""

from __future__ import annotations

from collections.abc import Sequence

from refman.model.document import Lines
from refman.model.result import Checked
from refman.model.scrub import scrubbed
from refman.reports.rows import sound


def render(results: Sequence[Checked]) -> str:
    """Findings in the order of files, then of places."""
    lines = []
    for result in results:
        places = Lines(result.text.source)
        for finding in result.findings:
            at = places.place(finding.span.start)
            message = " ".join(finding.message.split())
            lines.append(scrubbed(sound(f"{result.path}:{at.line}:{at.column}: {finding.code} {message}")))
    return "\n".join(lines) + ("\n" if lines else "")
