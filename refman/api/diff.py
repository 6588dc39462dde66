"""What fixes change, as a unified diff."""

from __future__ import annotations

import difflib

from refman.api.check import Fixed


def unified(fixed: Fixed) -> str:
    """The lines that the fixes change, "" where they change none; line ends are those of the file."""
    after = fixed.checked.text.source
    path = fixed.checked.path
    lines = difflib.unified_diff(_lines(fixed.before), _lines(after), path, path, n=2)
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def _lines(text: str) -> list[str]:
    """The lines with their ends; only a line feed ends one, as for every other tool."""
    lines = text.split("\n")
    return [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
