"""What is read by rule and not by the model: labels, and the type of work that the form itself tells."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

import msgspec

from refman.references.tokens import Tokens


class Coded(msgspec.Struct, frozen=True, gc=False):
    """A label for each word, and the CSL type."""

    labels: list[str]
    kind: str


def first_match(
    text: str,
    cut: Tokens,
    patterns: Iterable[tuple[re.Pattern[str], str]],
    holds: Callable[[re.Match[str], str], bool] = lambda match, kind: True,
    *,
    start: int = 0,
) -> Coded | None:
    """What the first of some patterns reads that the text keeps to, outer spaces aside; None where there is none.

    Each pattern comes with the type of its works; `holds` may refuse a match. What stands before `start` only leads to the work.
    """
    plain = text.strip()
    for pattern, kind in patterns:
        match = pattern.match(plain, start)
        if match and holds(match, kind):
            spans = {name: match.span(name) for name in match.re.groupindex}
            return Coded(labels_at(spans, cut, len(text) - len(text.lstrip())), kind)
    return None


_LABELS = {
    "container": "container-title",
    "place": "publisher-place",
    "author2": "author",
    "title2": "title",
    "issued2": "issued",
    "issue2": "issue",
    "archive_place": "archive-place",
    "archive_location2": "archive_location",
    "number2": "number",
    "ecli": "note",
    "link": "URL",
    "pinpoint": "note",
    "page2": "page",
    "medium2": "medium",
    "note2": "note",
}
_WORDY = ("author", "title", "container-title")


def labels_at(spans: Mapping[str, tuple[int, int]], cut: Tokens, shift: int = 0) -> list[str]:
    """A label for each word: the name of the span that it stands in, "x" for what stands between.

    The spans count from behind the first `shift` signs of the text.
    """
    return labels_of(((_LABELS.get(name, name), *span) for name, span in spans.items()), cut, shift)


def labels_of(stretches: Iterable[tuple[str, int, int]], cut: Tokens, shift: int = 0) -> list[str]:
    """The same of stretches that have their labels, of which some may be alike."""
    out = ["x"] * len(cut.words)
    for label, first, last in stretches:
        inside = [at for at, start in enumerate(cut.starts) if first <= start - shift < last]
        for at in inside:
            out[at] = label
        if inside and label in _WORDY:
            out[inside[0]] = f"B-{label}"
    return out
