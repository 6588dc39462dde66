"""Results as text for machines: one module a format, imported when it is asked for."""

from __future__ import annotations

import importlib
from collections.abc import Sequence

from refman.model.errors import RefmanError
from refman.model.result import Checked

FORMATS = {
    "concise": "one line for each finding",
    "json": "everything: references, citations, findings",
    "jsonl": "one JSON object a line for each file",
}


def render(results: Sequence[Checked], format: str) -> str:
    """The report in a format of FORMATS.

    Raises: RefmanError (unknown-format).
    """
    if format not in FORMATS:
        hint = f"known are text, {', '.join(FORMATS)}"
        raise RefmanError("unknown-format", f"there is no output format {format!r}", hint=hint)
    return str(importlib.import_module(f"refman.reports.{format}").render(results))
