"""Reviewdog's diagnostic format: findings, the other places, fixes as suggestions.

Columns count bytes of UTF-8 there, from 1.
Source: reviewdog, proto/rdf/reviewdog.proto (DiagnosticResult).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from refman.model.document import Lines, Place
from refman.model.result import Checked
from refman.model.span import Span
from refman.reports.rows import HOME, Options, Row, ends, page_of, rows, sound

_SEVERITIES = {"error": "ERROR", "warning": "WARNING", "info": "INFO"}


def render(results: Sequence[Checked], options: Options) -> str:
    """One JSON object."""
    whole = {
        "source": {"name": "refman", "url": HOME},
        "diagnostics": [_diagnostic(row) for row in rows(results, options)],
    }
    return msgspec.json.format(msgspec.json.encode(whole), indent=2).decode() + "\n"


def _diagnostic(row: Row) -> dict[str, Any]:
    finding, source = row.finding, row.result.text.source
    out: dict[str, Any] = {
        "message": row.said,
        "location": {"path": row.path} if row.spot else _location(row, finding.span),
        "severity": _SEVERITIES[finding.severity.value],
        "code": {"value": finding.code, "url": page_of(finding.code)},
    }
    if finding.related:
        out["related_locations"] = [
            {
                "message": sound(one.message),
                "location": {"path": row.path} if row.spot else _location(row, one.span),
            }
            for one in finding.related
        ]
    # A suggestion stands for itself: edits that belong together cannot be said, unless there is but one.
    if finding.fix is not None and row.is_as_it_is and len(finding.fix.edits) == 1:
        (edit,) = finding.fix.edits
        out["suggestions"] = [{"range": _range(edit.span, row.lines, source), "text": sound(edit.text)}]
    return out


def _location(row: Row, span: Span) -> dict[str, Any]:
    return {"path": row.path, "range": _range(span, row.lines, row.result.text.source)}


def _range(span: Span, lines: Lines, source: str) -> dict[str, Any]:
    start, end = ends(span, lines)
    return {"start": _position(start, lines, source), "end": _position(end, lines, source)}


def _position(place: Place, lines: Lines, source: str) -> dict[str, int]:
    start = lines.start(place.line)
    before = source[start : start + place.column - 1]
    return {"line": place.line, "column": len(before.encode("utf-8", "backslashreplace")) + 1}
