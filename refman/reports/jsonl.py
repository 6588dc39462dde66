"""The JSON report, one file a line: for long runs and for `jq`."""

from __future__ import annotations

from collections.abc import Sequence

from refman.model.result import Checked
from refman.reports.json import encoded, file_object


def render(results: Sequence[Checked]) -> str:
    """A line for each file."""
    return "".join(encoded(file_object(result)).decode() + "\n" for result in results)
