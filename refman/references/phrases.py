# ruff: noqa: E501 - patterns
"""Phrases that tell what stands in them, in the words that the manuals prescribe: read by rule, whatever the model thinks.

"Review of Swing Time, by Zadie Smith.", "Filmed November 2016 at TEDxBeaconStreet", "season 4, episode 10", "c2000", an address
without "http".

Sources: Chicago Manual of Style, 17th edition, sections 14.202, 14.213 and 14.261-14.267; MLA Handbook, 9th edition, section 5.60;
Citing Medicine, 2nd edition, chapters 1 and 25.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from refman.references.access import READ, day_of_access
from refman.references.labelling import Stretch, relabelled
from refman.references.phrase_table import BY_TEXT, BY_WORDS
from refman.references.tokens import Tokens

_AGAIN_IN = frozenset(("Rpt", "Reprinted", "Wiederabgedruckt", "wiederabgedruckt", "Wiederabdruck", "Abgedruckt"))


# A pattern takes a millisecond to compile, and few are asked for in one list.
_compiled = functools.cache(re.compile)


@functools.cache
def _all_words() -> frozenset[str]:
    return READ.union(_AGAIN_IN, *(words for words, _ in BY_WORDS))


@functools.cache
def _asked_by() -> dict[str, tuple[int, ...]]:
    """For each word the patterns that it asks for, by their place in the table."""
    asked: dict[str, tuple[int, ...]] = {}
    for at, (words, _) in enumerate(BY_WORDS):
        for word in words:
            asked[word] = (*asked.get(word, ()), at)
    return asked


@functools.cache
def _duration() -> re.Pattern[str]:
    """Samples: "12:51", "1:02:33"."""
    return re.compile(r"(?P<dimensions>(?<![\d:/])\d{1,2}(?::\d\d)?:\d\d(?![\d:]|,\d{3}))(?=[.,;\])]|$)(?<=[^\d].{5})")


@functools.cache
def _bare_address() -> re.Pattern[str]:
    """Samples: "somanybooksblog.com/2013/04/25/the-reading-brain/", "example.org/a"."""
    return re.compile(
        r"(?<![\w@/.-])(?:[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?\.){1,4}(?:com|org|net|edu|gov|info|eu|de|fr|it|es|uk|ch|at|nl|se|no|dk|fi|pl|cz|ru|jp|cn|br|ca|au)/[^\s,;<>\")\]]{2,300}(?<![.])"
    )


@functools.cache
def _printed_again() -> re.Pattern[str]:
    """Sample: "29–33. Rpt. in Contemporary Criticism. Ed. Carl Roe."; without pages in front it is where the work stands."""
    return re.compile(
        r"(?P<pages>\d[–-]\d{1,5}[).,]*) (?:[^\d]{3,60}\. )?(?P<note>(?:Rpt\.|Reprinted|Wieder(?:abgedruckt|abdruck)|wiederabgedruckt|Abgedruckt auch) in:? .{12,400}?)\.?$"
    )


_DOMAINS = (
    ".com/",
    ".org/",
    ".net/",
    ".edu/",
    ".gov/",
    ".info/",
    ".eu/",
    ".de/",
    ".fr/",
    ".it/",
    ".es/",
    ".uk/",
    ".ch/",
    ".nl/",
    ".ca/",
    ".science/",
)


# Groups that are no labels as they are.
_LABELS = {
    "_": "x",
    "note2": "note",
    "again2": "again",
    "title2": "title",
    "event_place2": "event-place",
    "original_publisher": "original-publisher",
    "original_publisher_place2": "original-publisher-place",
    "original_date2": "original-date",
}


def _told(match: re.Match[str] | None, stretches: list[Stretch]) -> None:
    if match:
        stretches.append((match.start(), match.end(), "x"))
        stretches += [
            (*match.span(name), _LABELS.get(name, name.replace("_", "-")))
            for name, value in match.groupdict().items()
            if value
        ]


def _is_numbered(cut: Tokens, labels: Sequence[str], at: int) -> bool:
    """Whether what looks like a duration is the volume and page of a journal: "Clin. Transl. Med. 3:37."."""
    word = next((word for word, start in enumerate(cut.starts) if start >= at), len(labels) - 1)
    return labels[word].removeprefix("B-") in ("volume", "issue", "page")


def told_by_phrases(raw: str, cut: Tokens, labels: Sequence[str]) -> Sequence[str]:
    """The labels with those set right that such a phrase tells."""
    stretches: list[Stretch] = []
    for trace, pattern in BY_TEXT:
        if trace in raw:
            _told(_compiled(pattern).search(raw), stretches)
    # Most references have few of the words of any phrase, which is told in one look.
    met = _all_words().intersection(cut.words)
    if met:
        asked = _asked_by()
        for at in sorted({at for word in met for at in asked.get(word, ())}):
            _told(_compiled(BY_WORDS[at][1]).search(raw), stretches)
        if not READ.isdisjoint(met):
            stretches += day_of_access(raw)
        again = None if _AGAIN_IN.isdisjoint(met) else _printed_again().search(raw)
        if again:
            stretches.append((*again.span("note"), "note"))
    if ":" in cut.gaps:
        duration = _duration().search(raw)
        if duration and not _is_numbered(cut, labels, duration.start()):
            _told(duration, stretches)
    if "://" not in raw and "www." not in raw and "/" in raw and any(domain in raw for domain in _DOMAINS):
        address = _bare_address().search(raw)
        if address and "doi.org/" not in address[0]:
            stretches.append((*address.span(), "URL"))
    return relabelled(cut, labels, stretches) if stretches else labels
