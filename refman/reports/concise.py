"""One line for each finding: `path:line:column: CODE message`; without lines `path: paragraph 12: CODE message`, `key: CODE …`.

Scrubbed: a message quotes the document.
"""

from __future__ import annotations

from collections.abc import Sequence

from refman.model.document import Lines
from refman.model.finding import Finding
from refman.model.result import Checked
from refman.model.scrub import scrubbed
from refman.model.spots import Spots
from refman.reports.rows import sound


def render(results: Sequence[Checked]) -> str:
    """Findings in the order of files, then of places."""
    lines = []
    for result in results:
        places, spots = Lines(result.text.source), Spots(result)
        for finding in result.findings:
            message = " ".join(finding.message.split())
            lines.append(scrubbed(sound(f"{_place(result, finding, places, spots)}: {finding.code} {message}")))
    return "\n".join(lines) + ("\n" if lines else "")


def _place(result: Checked, finding: Finding, places: Lines, spots: Spots) -> str:
    spot = spots.of(finding)
    if spot:
        return spot if result.key_of(finding) else f"{result.path}: {spot}"
    at = places.place(finding.span.start)
    return f"{result.path}:{at.line}:{at.column}"
