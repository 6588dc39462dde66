# ruff: noqa: E501 - a table of words
"""What is read by rule and not by the model: labels, and the type of work that the form itself tells."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Mapping

import msgspec

from refman.references.tokens import Tokens


class Coded(msgspec.Struct, frozen=True, gc=False):
    """A label for each word, and the CSL type."""

    labels: list[str]
    kind: str


Spans = list[tuple[str, tuple[int, int]]]


class Lead(msgspec.Struct, frozen=True, gc=False):
    """What stands in front of a citation: how many words and characters, and how they are labelled."""

    words: int = 0
    end: int = 0
    spans: Spans = []
    signal: bool = False


_NONE = Lead()
# The first words of what leads to a citation in a note.
_SIGNALS = frozenset(
    """see cf cfr but accord compare vgl siehe so ebenso ähnlich dazu hierzu voir véase véanse vid vide v si vedi ver veja veja-se
    vejam-se zie jf jfr se por""".split()
)
_MORE = (
    r"(?:also|generally|for example|e\.g\.|auch|nur|etwa|z\. ?B\.|bspw\.|hierzu|dazu|insb\.|insbes\.|statt vieler|statt aller|aussi|également|notamment|not\.|par ex\.|par exemple"
    r"|entre otras|entre otros|por todas|también|por ejemplo|anche|ad es\.|ad esempio|per tutti|per tutte|ex multis|in particolare|também|por exemplo|por todos|ook|bijv\.|o\.a\.)"
)


@functools.cache
def _lead() -> re.Pattern[str]:
    """Samples: "84 BGH", "⁵ Roe v. Doe", "See also", "12 Vgl. nur", "But see, e.g.,", "Véase, entre otras,", "Si veda"."""
    # "V." may be a given name as well, and leads only to what no person is.
    signal = (
        r"(?i:See|Cf\.|Cfr\.|But see|But cf\.|Accord|Compare|Vgl\.|Siehe|So|Ebenso|Ähnlich|Dazu|Hierzu|Voir|Véan?se|Vid[.e]|Si veda(?:no)?|Vedi|Ver|Vejam?-se|Zie|Jfr?\.|Se|Por todas)"
        r"|[Vv]\.(?= (?:aussi|également|not|par|en ce sens|Cass|CE,|CA |CAA |[Ll]oi |L\.|[Dd]écret |Cons\.|CJ|Corte|TGI|TA ))"
    )
    return re.compile(
        rf"\s*(?:(?P<number>\d{{1,4}}|[⁰¹²³⁴-⁹]{{1,4}})(?:[.)]? |(?<=[⁰¹²³⁴-⁹])))?(?P<signal>(?:{signal})(?=[\s,:])(?:,? (?i:{_MORE})){{0,2}}[,:]? (?:(?:la|el|las|los|le|les|die|das|den|der|the|o|a) |l[’'])?)?(?=[^\W_])"
    )


def lead_of(text: str, cut: Tokens) -> Lead:
    """The number of a note and the words that lead to what it cites: "84 BGH, …", "12 Vgl. auch BGH, …", "See Roe v. Doe"."""
    word = cut.words[0]
    if not word[0].isdigit() and word.lower() not in _SIGNALS:
        return _NONE
    found = _lead().match(text)
    if found is None or not (found["number"] or found["signal"]):
        return _NONE
    spans = {"citation-number": found.span("number"), "again": found.span("signal")}
    words = sum(start < found.end() for start in cut.starts[:8])
    told = [(name, span) for name, span in spans.items() if span[0] >= 0]
    return Lead(words, found.end(), told, found["signal"] is not None or not word.isdecimal())


def first_match(
    text: str,
    cut: Tokens,
    patterns: Iterable[tuple[re.Pattern[str], str]],
    holds: Callable[[re.Match[str], str], bool] = lambda match, kind: True,
) -> Coded | None:
    """What the first of some patterns reads that the text keeps to, outer spaces and what leads to it aside; None where there is none.

    Each pattern comes with the type of its works; `holds` may refuse a match. A plain number in front may be the work's own
    ("168 Cong. Rec. 12"), or the note's.
    """
    lead = lead_of(text, cut)
    begins = (lead.end,) if lead.signal or not lead.end else (0, lead.end)
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
_WORDY = ("author", "title", "container-title")


def labels_at(spans: Mapping[str, tuple[int, int]], cut: Tokens) -> list[str]:
    """A label for each word: the name of the span that it stands in, "x" for what stands between."""
    return labels_of(spans.items(), cut)


def labels_of(spans: Iterable[tuple[str, tuple[int, int]]], cut: Tokens) -> list[str]:
    """The same where several spans may have one name."""
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
