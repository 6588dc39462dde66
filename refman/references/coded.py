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
) -> Coded | None:
    """What the first of some patterns reads that the text keeps to, outer spaces aside; None where there is none.

    Each pattern comes with the type of its works; `holds` may refuse a match.
    """
    plain = text.strip()
    for pattern, kind in patterns:
        match = pattern.match(plain)
        if match and holds(match, kind):
            spans = {name: match.span(name) for name in match.re.groupindex}
            return Coded(labels_at(spans, cut, len(text) - len(text.lstrip())), kind)
    return None


_LABELS = {
    "container": "container-title",
    "place": "publisher-place",
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
    "note2": "note",
}
_WORDY = ("author", "title", "container-title")


def labels_at(spans: Mapping[str, tuple[int, int]], cut: Tokens, shift: int = 0) -> list[str]:
    """A label for each word: the name of the span that it stands in, "x" for what stands between.

    The spans count from behind the first `shift` signs of the text.
    """
    out = ["x"] * len(cut.words)
    for name, (first, last) in spans.items():
        label = _LABELS.get(name, name)
        inside = [at for at, start in enumerate(cut.starts) if first <= start - shift < last]
        for at in inside:
            out[at] = label
        if inside and label in _WORDY:
            out[inside[0]] = f"B-{label}"
    return out
