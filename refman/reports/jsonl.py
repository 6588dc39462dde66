"""The JSON report, one file a line: for long runs and for `jq`."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from refman.model.result import Checked
from refman.reports.json import file_object


def render(results: Sequence[Checked]) -> str:
    """A line for each file."""
    return "".join(msgspec.json.encode(file_object(result)).decode() + "\n" for result in results)
