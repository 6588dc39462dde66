"""What is read by rule and not by the model: labels, and the type of work that the form itself tells."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

import msgspec

from refman.references.signals import lead_of
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
    """What the first of some patterns reads that the text keeps to, outer spaces and a lead aside; None where there is none.

    Each pattern comes with the type of its works; `holds` may refuse a match. A plain number in front may be the work's own
    ("168 Cong. Rec. 12"), or the note's.
    """
    lead = lead_of(text, cut)
    begins = (lead.end,) if lead.sure or not lead.end else (0, lead.end)
    patterns = tuple(patterns)
    for begin in begins:
        plain = text[begin:].strip()
        shift = begin + len(text[begin:]) - len(text[begin:].lstrip())
        for pattern, kind in patterns:
            match = pattern.match(plain)
            if match and holds(match, kind):
                spans = [
                    (name, (first + shift, last + shift))
                    for name in match.re.groupindex
                    for first, last in [match.span(name)]
                    if first >= 0
                ]
                return Coded(labels_of(([*lead.spans] if begin else []) + spans, cut), kind)
    return None


# Groups whose names are no labels as they are, a figure that tells two of one name apart aside.
_LABELS = {
    "container": "container-title",
    "place": "publisher-place",
    "archive_place": "archive-place",
    "event_date": "event-date",
    "ecli": "note",
    "link": "URL",
    "pinpoint": "note",
}
# Where it was read, which may end whatever is read by rule.
END = r"(?:\. (?P<URL>https?://\S+?))?\.?$"
_WORDY = ("author", "title", "container-title")


def labels_at(spans: Mapping[str, tuple[int, int]], cut: Tokens, shift: int = 0) -> list[str]:
    """The labels of spans that count from behind the first `shift` signs of the text; one that holds nothing is none."""
    return labels_of(
        ((name, (first + shift, last + shift)) for name, (first, last) in spans.items() if first >= 0), cut
    )


def labels_of(spans: Iterable[tuple[str, tuple[int, int]]], cut: Tokens) -> list[str]:
    """A label for each word: the name of the span that it stands in, "x" for what stands between."""
    out = ["x"] * len(cut.words)
    for name, (first, last) in spans:
        name = name.rstrip("23456789")
        label = _LABELS.get(name, name)
        inside = [at for at, start in enumerate(cut.starts) if first <= start < last]
        for at in inside:
            out[at] = label
        if inside and label in _WORDY:
            out[inside[0]] = f"B-{label}"
    return out
