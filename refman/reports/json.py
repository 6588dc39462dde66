"""Everything about the checked files as JSON: the contract that programs rely on.

Spans are half-open, in code points of the decoded text. Keys are only ever added; `version` changes otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from refman.model.citation import Citation, Cite, Entry
from refman.model.document import Lines
from refman.model.finding import Finding, Fix
from refman.model.reference import reference_to_csl
from refman.model.result import Checked
from refman.model.span import Span
from refman.model.spots import Spots

VERSION = 1


def render(results: Sequence[Checked]) -> str:
    """One JSON object for all files."""
    whole = {"version": VERSION, "files": [file_object(result) for result in results]}
    return msgspec.json.format(encoded(whole), indent=2).decode() + "\n"


def encoded(value: Any) -> bytes:
    """The JSON of a value. A lone surrogate, as in a file's name that is no text, becomes the words `\\udcXX`."""
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:
        import json
        import re

        text = json.dumps(value, ensure_ascii=False)
        return re.sub("[\ud800-\udfff]", lambda match: f"\\\\u{ord(match[0]):04x}", text).encode("utf-8")


def file_object(result: Checked) -> dict[str, Any]:
    """The object of one file."""
    text, places, spots = result.text, Lines(result.text.source), Spots(result)
    return {
        "path": result.path,
        "style": text.style,
        "references": [_reference(entry) for entry in text.entries],
        "citations": [_citation(citation, text.source) for citation in text.citations],
        "findings": [_finding(finding, places, spots) for finding in result.findings],
    }


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def _reference(entry: Entry) -> dict[str, Any]:
    return {
        "span": _span(entry.span),
        "raw": entry.raw,
        "item": reference_to_csl(entry.reference),
        "confidence": round(entry.confidence, 4),
    }


def _citation(citation: Citation, source: str) -> dict[str, Any]:
    return {
        "span": _span(citation.span),
        "text": citation.span.slice(source),
        "form": citation.form,
        "cites": [_cite(cite) for cite in citation.cites],
    }


def _cite(cite: Cite) -> dict[str, Any]:
    return {
        "span": _span(cite.span),
        "references": list(cite.references),
        "locator": cite.locator,
        "label": cite.label,
        "prefix": cite.prefix,
        "suffix": cite.suffix,
        "via": cite.via,
    }


def _finding(finding: Finding, places: Lines, spots: Spots) -> dict[str, Any]:
    spot = spots.place(finding.span.start)
    start, end = places.place(finding.span.start), places.place(finding.span.end)
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "message": finding.message,
        "span": _span(finding.span),
        "reference": finding.reference,
        "start": {"line": start.line, "column": start.column},
        "end": {"line": end.line, "column": end.column},
        # Where the file has no lines: "start" and "end" are then lines of the text that was taken out of it.
        "place": None if spot is None else {"page": spot.page, "paragraph": spot.paragraph, "note": spot.note},
        "related": [{"span": _span(one.span), "message": one.message} for one in finding.related],
        "fix": None if finding.fix is None else _fix(finding.fix),
    }


def _fix(fix: Fix) -> dict[str, Any]:
    edits = [{"span": _span(edit.span), "text": edit.text} for edit in fix.edits]
    return {"safety": fix.safety.value, "title": fix.title, "edits": edits}
