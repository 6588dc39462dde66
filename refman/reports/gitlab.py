"""GitLab's Code Quality report: an array of issues.

Source: GitLab documentation, Code Quality, "Import Code Quality results from a CI/CD job".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from refman.model.result import Checked
from refman.reports.rows import Options, Row, fingerprints, rows

_SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def render(results: Sequence[Checked], options: Options) -> str:
    """One JSON array."""
    found = list(rows(results, options))
    issues = [_issue(row, mark) for row, mark in zip(found, fingerprints(found))]
    return msgspec.json.format(msgspec.json.encode(issues), indent=2).decode() + "\n"


def _issue(row: Row, mark: str) -> dict[str, Any]:
    return {
        "type": "issue",
        "check_name": row.finding.code,
        "description": f"{row.finding.code} {row.said}",
        "categories": ["Style"],
        "severity": _SEVERITIES[row.finding.severity.value],
        "fingerprint": mark,
        "location": {"path": row.path, "lines": _lines(row)},
    }


def _lines(row: Row) -> dict[str, int]:
    """The format wants lines; what has none is named from its first."""
    return {"begin": 1, "end": 1} if row.spot else {"begin": row.start.line, "end": row.end.line}
