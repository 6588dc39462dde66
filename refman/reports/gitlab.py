"""GitLab's Code Quality report: an array of issues.

Source: GitLab documentation, Code Quality, "Import Code Quality results from a CI/CD job".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from refman.model.result import Checked
from refman.reports.rows import Options, Row, fingerprints, rows, said

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
        "description": f"{row.finding.code} {said(row.finding)}",
        "categories": ["Style"],
        "severity": _SEVERITIES[row.finding.severity.value],
        "fingerprint": mark,
        "location": {"path": row.path, "lines": {"begin": row.start.line, "end": row.end.line}},
    }
