"""GitHub's workflow commands: each finding becomes a note on its line in a pull request.

Nothing in a document or a file name can end a command or begin one: line ends, % and, in properties, : and , are escaped.
Source: GitHub, workflow commands for GitHub Actions; the escaping of its own toolkit.
"""

from __future__ import annotations

from collections.abc import Sequence

from refman.model.result import Checked
from refman.model.scrub import scrubbed
from refman.reports.rows import Options, Row, rows

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}
_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def render(results: Sequence[Checked], options: Options) -> str:
    """A command a line."""
    return "".join(f"{_command(row)}\n" for row in rows(results, options))


def _command(row: Row) -> str:
    finding = row.finding
    properties = {"title": f"{finding.code} {finding.name}", "file": row.path}
    if not row.spot:
        properties |= {"line": str(row.start.line), "endLine": str(row.end.line)}
    if row.start.line == row.end.line and not row.spot:  # columns of findings over several lines are refused
        properties |= {"col": str(row.start.column), "endColumn": str(row.end.column)}
    listed = ",".join(f"{key}={_escaped(value, _PROPERTY)}" for key, value in properties.items())
    return f"::{_COMMANDS[finding.severity.value]} {listed}::{_escaped(row.said, _MESSAGE)}"


def _escaped(text: str, table: dict[int, str]) -> str:
    return scrubbed(text.translate(table))
