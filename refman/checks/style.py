"""The house style of a list, found from the look of its entries.

Each style has one pattern that its entries follow and its neighbours' do not; the style of a list is the one that most of its
entries show. A list that follows none keeps the style "": then no house rule runs, rather than the wrong ones.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from refman.model.citation import Citation, Entry

SAMPLE = 80
SHARE = 0.6

# In the order they are tried; the part before the date is short and holds no bracket of its own, or a role: "(Eds.)".
_HEAD = r"[^()\n]{2,400}(?:\((?:Eds?|Trans|Dirs?|Hosts?|Hrsg|Producers?|Directors?|Writers?)\.?\)[^()]{0,3})?"
_PATTERNS = {
    # Lee, K., & Ray, S. (2010). Title.     Group. (2024, April 29). Title.     Group. (n.d.). Title.
    "apa": rf"{_HEAD}\((?:\d{{4}}[a-z]?|n\.d\.[^)]{{0,2}}|in press|forthcoming)(?:[,/–-] ?[^)]{{1,40}})?\)\. ",
    # Lee, K. and Ray, S. (2010) 'Title', Journal, 12(3), pp. 4–5.
    "harvard": r"[^()\n]{2,400} \((?:\d{4}[a-z]?|no date|forthcoming)\)(?:,? ['‘“]|,? [^\W\d_]|\.? ['‘])",
    # Lee, Kim, and Sue Ray. 2010. “Title.”
    "chicago-author-date": r"[^()\d\n]{2,300}\. (?:\d{4}[a-z]?|n\.d\.|Forthcoming)\. [“\"A-ZÀ-Þ*_]",
    # Lee, Kim. “Title.” Journal, vol. 12, no. 3, 2010, pp. 4–5.
    "mla": r"[^\n]{5,400}?(?:, vol\. \d|, no\. \d|, \d{4}, pp?\. \d|\. [^.,\n]{3,80}, \d{4}\.?(?:\s|$))",
    # 1. Lee K, Ray SB. Title. J Exp Bot. 2010;12(3):4-5.
    "vancouver": r"(?:\[?\d{1,4}[.)\]]?\s*)?[^\d\n]{3,900}[.?!] ?[^;\n]{2,300}[.,;]? \d{4}(?: [A-Z][a-z]{2}(?: \d+)?)?; ?\d+",
    # Lee, Kim. Title. Place: Publisher, 2010.
    "chicago-notes": (
        r"[^()\n]{2,400}(?:\([^()\n]{2,80}: [^()\n]{2,80}, \d{4}\)"
        r"|\. [^.:\n]{2,40}: [^,\n]{2,80}, \d{4}\.|\(\d{4}\): \d)"
    ),
}
_NUMBERED = ("numeric", "superscript")


@functools.cache
def _pattern(style: str) -> re.Pattern[str]:
    return re.compile(_PATTERNS[style])


@functools.cache
def _initials() -> re.Pattern[str]:
    # Lee, K.     O'Neill, A.-M.
    return re.compile(r"[^,()]{2,40}, [^\W\d_]\.")


@functools.cache
def _given() -> re.Pattern[str]:
    # "Lee, Kim", "LEWIS, Kim"; not "Lee K, Ray S", where the comma comes after initials.
    return re.compile(r"[^,.()]{0,40}(?:[^\W\d_A-ZÀ-Þ]|[A-ZÀ-Þ]{4}), [A-ZÀ-Þ][^\W\d_]{2,}")


def detect_style(entries: Sequence[Entry], citations: Sequence[Citation]) -> str:
    """One of `settings.STYLES`, or "" where the list follows none of them clearly."""
    heads = [" ".join(entry.raw[:700].split()) for entry in entries[:SAMPLE]]
    if not heads:
        return ""
    is_notes = sum(citation.form == "note" for citation in citations) * 2 > len(citations)
    is_numbered = sum(citation.form in _NUMBERED for citation in citations) * 2 > len(citations)
    order = (
        ("vancouver",)
        if is_numbered
        else ("chicago-notes",)
        if is_notes
        else ("apa", "harvard", "chicago-author-date", "mla")
    )
    return next((style for style in order if _follows(style, heads)), "")


def _follows(style: str, heads: list[str]) -> bool:
    followed = [head for head in heads if _pattern(style).match(head)]
    return len(followed) >= SHARE * len(heads) and _JOINED.get(style, _any)(followed)


def _any(heads: list[str]) -> bool:
    return True


def _people(heads: list[str]) -> tuple[int, int, int]:
    """How many heads are of people with initials, of several such people, and of several joined by "&"."""
    people = [head.partition(" (")[0] for head in heads if _initials().match(head)]
    several = [names for names in people if len(_initials().findall(names)) > 1]
    return len(people), len(several), sum("&" in names for names in several)


def _joins_with_ampersand(heads: list[str]) -> bool:
    """Whether several authors are joined by "&", and people have initials: "(2010)." alone is many journals' style."""
    _, several, ampersand = _people(heads)
    return ampersand * 2 > several if several else True


def _joins_with_and(heads: list[str]) -> bool:
    """Whether people have commas and initials, and several are joined by "and": "Lee K, Ray S (2010)" is no Harvard."""
    people, several, ampersand = _people(heads)
    words = sum(" and " in head.partition(" (")[0] for head in heads)
    return people * 2 > len(heads) and words >= ampersand and words * 3 > several


def _has_given_names(heads: list[str]) -> bool:
    """Whether given names are written out: "Lee, Kim." With initials the list is of another house, CSE or ABNT."""
    named = [head for head in heads if _given().match(head)]
    return len(named) * 2 > len([head for head in heads if "," in head[:60]])


_JOINED = {
    "apa": _joins_with_ampersand,
    "harvard": _joins_with_and,
    "chicago-author-date": _has_given_names,
    "mla": _has_given_names,
}


def styles_of(entry: Entry) -> tuple[str, ...]:
    """The styles whose pattern one entry follows, in the order they are tried."""
    head = " ".join(entry.raw[:700].split())
    return tuple(style for style in _PATTERNS if _pattern(style).match(head))
