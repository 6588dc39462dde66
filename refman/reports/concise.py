"""One line for each finding: `path:line:column: CODE message`, of the library `key: CODE message`.

Scrubbed: a message quotes the document.
"""

from __future__ import annotations

from collections.abc import Sequence

from refman.model.document import Lines
from refman.model.finding import Finding
from refman.model.result import Checked
from refman.model.scrub import scrubbed
from refman.reports.rows import sound


def render(results: Sequence[Checked]) -> str:
    """Findings in the order of files, then of places."""
    lines = []
    for result in results:
        places = Lines(result.text.source)
        for finding in result.findings:
            message = " ".join(finding.message.split())
            lines.append(scrubbed(sound(f"{_place(result, finding, places)}: {finding.code} {message}")))
    return "\n".join(lines) + ("\n" if lines else "")


def _place(result: Checked, finding: Finding, places: Lines) -> str:
    at = places.place(finding.span.start)
    return result.key_of(finding) or f"{result.path}:{at.line}:{at.column}"
