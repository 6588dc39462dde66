"""Which of many rules ask for a word or a sign, as sets that are numbers with a bit for each rule."""

from __future__ import annotations

from collections.abc import Iterable


def askers(asked: Iterable[Iterable[str]]) -> dict[str, int]:
    """For each thing the set of those that ask for it, by what each asks for: [["a", "b"], ["b"]] gives {"a": 1, "b": 3}."""
    out: dict[str, int] = {}
    for at, things in enumerate(asked):
        for thing in things:
            out[thing] = out.get(thing, 0) | 1 << at
    return out
