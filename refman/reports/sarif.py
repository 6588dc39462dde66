"""SARIF 2.1.0, for code scanning: every rule declared with its page, every fix included.

Columns count code points, as our spans do (`columnKind`). A file that is not its own text (Word, PDF, …) gets places in the
text taken out of it, and no fixes: they could not be made there.
Source: OASIS, Static Analysis Results Interchange Format 2.1.0, errata 01; the checks of sarif-multitool.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from refman.model.document import Lines
from refman.model.finding import Fix, Related
from refman.model.result import Checked
from refman.model.span import Span
from refman.reports.rows import (
    HOME,
    Options,
    Row,
    RuleText,
    ends,
    fingerprints,
    page_of,
    path_of,
    rows,
    sound,
    uri_of,
)

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_BASE = "SRCROOT"
_SNIPPET = 400


def render(results: Sequence[Checked], options: Options) -> str:
    """One run."""
    found = list(rows(results, options))
    rules = {row.finding.code: options.rule(row.finding) for row in found}
    order = {code: index for index, code in enumerate(sorted(rules))}
    marks = fingerprints(found)
    run = {
        "tool": {"driver": _driver([rules[code] for code in order], options.version)},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_BASE: {"description": {"text": "The folder that refman was run in."}}},
        "artifacts": [{"location": _location(path_of(one.path, options.root))} for one in results],
        "results": [_result(row, order, mark) for row, mark in zip(found, marks)],
    }
    whole = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return msgspec.json.format(msgspec.json.encode(whole), indent=2).decode() + "\n"


def _driver(rules: Sequence[RuleText], version: str) -> dict[str, Any]:
    return {
        "name": "refman",
        "fullName": f"refman {version}",
        "version": version,
        "semanticVersion": version,
        "informationUri": HOME,
        "rules": [_rule(rule) for rule in rules],
    }


def _rule(rule: RuleText) -> dict[str, Any]:
    """A rule's declaration. Its name in SARIF's usual form: CitedNotListed."""
    summary = _sentence(rule.summary)
    return {
        "id": rule.code,
        "name": "".join(part.capitalize() for part in rule.name.split("-")),
        "shortDescription": {"text": summary},
        "fullDescription": {"text": summary},
        "help": {"text": sound(rule.text), "markdown": sound(f"## {rule.code} {rule.name}\n\n{rule.text}")},
        "helpUri": page_of(rule.code),
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": ["citations", rule.code[:3]], "precision": "high"},
    }


def _result(row: Row, order: dict[str, int], mark: str) -> dict[str, Any]:
    finding = row.finding
    out: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": order[finding.code],
        "level": _LEVELS[finding.severity.value],
        "message": {"text": _sentence(row.said)},
        "locations": [_stands_at(row)],
        "partialFingerprints": {"refman/v1": mark},
    }
    if finding.related:
        out["relatedLocations"] = [_related(row, one, at) for at, one in enumerate(finding.related)]
    if finding.fix is not None and row.is_as_it_is and finding.fix.edits:
        out["fixes"] = [_fix(row, finding.fix)]
    return out


def _stands_at(row: Row) -> dict[str, Any]:
    """The place in the file; where there are no lines, the spot in words."""
    if row.spot:
        where = [{"name": sound(row.spot), "kind": "object"}]
        return {"physicalLocation": {"artifactLocation": _location(row.path)}, "logicalLocations": where}
    return {"physicalLocation": _physical(row, row.finding.span)}


def _sentence(text: str) -> str:
    """The text with a full stop, as SARIF's message guidelines have it."""
    shown = sound(text).strip()
    return shown if shown.endswith((".", "!", "?")) else f"{shown}."


def _location(path: str) -> dict[str, Any]:
    return {"uri": uri_of(path)} if path.startswith("/") or "://" in path else {"uri": uri_of(path), "uriBaseId": _BASE}


def _physical(row: Row, span: Span) -> dict[str, Any]:
    region = _region(span, row.lines, row.is_as_it_is)
    source = row.result.text.source
    region["snippet"] = {"text": sound(source[span.start : min(span.end, span.start + _SNIPPET)])}
    out = {"artifactLocation": _location(row.path), "region": region}
    context = _context(row, span)
    if context is not None:
        out["contextRegion"] = context
    return out


def _context(row: Row, span: Span) -> dict[str, Any] | None:
    """The whole lines around a span; None where they are long (paragraphs often are) or hold no more than it."""
    source = row.result.text.source
    start = source.rfind("\n", 0, span.start) + 1
    end = source.find("\n", span.end)
    end = len(source) if end < 0 else end
    if end - start > 4 * _SNIPPET or (start >= span.start and end <= span.end):
        return None
    whole = Span(start, end)
    return _region(whole, row.lines, row.is_as_it_is) | {"snippet": {"text": sound(whole.slice(source))}}


def _region(span: Span, lines: Lines, is_as_it_is: bool) -> dict[str, Any]:
    start, end = ends(span, lines)
    region: dict[str, Any] = {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    }
    if is_as_it_is:
        region |= {"charOffset": span.start, "charLength": len(span)}
    return region


def _related(row: Row, one: Related, at: int) -> dict[str, Any]:
    place = {"id": at, "message": {"text": sound(one.message)}}
    physical: dict[str, Any] = {"artifactLocation": _location(row.path)}
    if not row.spot:
        physical["region"] = _region(one.span, row.lines, row.is_as_it_is)
    return place | {"physicalLocation": physical}


def _fix(row: Row, fix: Fix) -> dict[str, Any]:
    replacements = [
        {"deletedRegion": _region(edit.span, row.lines, True), "insertedContent": {"text": sound(edit.text)}}
        for edit in fix.edits
    ]
    title = fix.title if fix.safety == "safe" else f"{fix.title} (look before you take it)"
    change = {"artifactLocation": _location(row.path), "replacements": replacements}
    return {"description": {"text": _sentence(title[:1].upper() + title[1:])}, "artifactChanges": [change]}
