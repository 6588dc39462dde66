"""JSON of spans: each stretch of text with its formats and the CSL variables that its words came from."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from refman.csl.citing import Bibliography
from refman.csl.spans import TextSpan


def spans_to_json(spans: Iterable[TextSpan]) -> list[dict[str, Any]]:
    """A list of {"text", "format": {kind: value}, "variables": [outer, …, inner]}; empty keys left out."""
    out = []
    for span in spans:
        row: dict[str, Any] = {"text": span.text}
        if span.format:
            row["format"] = {format.kind: format.value for format in span.format.path()}
        if span.variables:
            row["variables"] = list(span.variables)
        out.append(row)
    return out


def text(spans: Iterable[TextSpan]) -> str:
    """A citation or entry."""
    return json.dumps(spans_to_json(spans), ensure_ascii=False)


def bibliography(bibliography: Bibliography) -> str:
    """A whole bibliography: {"entries": [{"id", "spans"}], "hanging-indent", …}."""
    return (
        json.dumps(
            {
                "hanging-indent": bibliography.hanging_indent,
                "second-field-align": bibliography.second_field_align,
                "line-spacing": bibliography.line_spacing,
                "entry-spacing": bibliography.entry_spacing,
                "entries": [{"id": entry.id, "spans": spans_to_json(entry.text)} for entry in bibliography.entries],
            },
            ensure_ascii=False,
            indent=1,
        )
        + "\n"
    )
