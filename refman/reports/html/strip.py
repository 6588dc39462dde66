"""The strip that shows where in the article the trouble sits: a bar for each stretch, higher where more was found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from refman.model.finding import Finding

BARS = 80
HEIGHT = 28
_WORST = ("error", "warning", "info")


class Bar(NamedTuple):
    """A bar: its place and height in the strip's units, its worst severity, the first finding, how many."""

    x: int
    height: int
    severity: str
    first: int
    many: int


def strip(findings: Sequence[Finding], length: int) -> list[Bar]:
    """The bars of an article of `length` code points."""
    found: dict[int, list[int]] = {}
    for number, finding in enumerate(findings):
        found.setdefault(min(BARS - 1, finding.span.start * BARS // max(1, length)), []).append(number)
    most = max(map(len, found.values()), default=1)
    return [
        Bar(
            x,
            6 + (HEIGHT - 6) * len(numbers) // most,
            min((findings[number].severity.value for number in numbers), key=_WORST.index),
            numbers[0],
            len(numbers),
        )
        for x, numbers in sorted(found.items())
    ]
