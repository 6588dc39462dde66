"""The baseline file: read, written, its paths relative to its own folder so that it can be shared."""

from __future__ import annotations

import os
from collections.abc import Sequence

from refman.api.files import read_bytes, write_bytes
from refman.checks.baseline import Baseline, baseline_from_text, baseline_text, without_known
from refman.model.errors import RefmanError
from refman.model.result import Checked

__all__ = ["read_baseline", "relative_to", "without_known", "write_baseline"]


def read_baseline(path: str) -> Baseline:
    """The findings put aside in a file.

    Raises: RefmanError (file-not-found, baseline-invalid).
    """
    try:
        text = read_bytes(path).decode("utf-8")
    except UnicodeDecodeError:
        raise RefmanError(
            "baseline-invalid",
            "is not a baseline of refman: not UTF-8",
            where=path,
            hint="write it anew with --write-baseline",
        ) from None
    return baseline_from_text(text, path)


def write_baseline(path: str, results: Sequence[Checked]) -> int:
    """Put all findings of these results aside in a file; how many they are."""
    text = baseline_text((relative_to(path, one.path), one) for one in results)
    write_bytes(path, text.encode("utf-8"))
    return sum(len(one.findings) for one in results)


def relative_to(baseline: str, path: str) -> str:
    """An article's path as the baseline names it: from the baseline's folder, with "/"."""
    if path == "-":
        return path
    folder = os.path.dirname(os.path.abspath(baseline))
    return os.path.relpath(os.path.abspath(path), folder).replace(os.sep, "/")
