"""A journal is named in full in one entry and abbreviated in another.

Why: one form for all entries of a list.

Source: The Chicago Manual of Style, journal titles.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.folding import words
from refman.checks.rule import Case, Rule
from refman.checks.samples import TEXT as _TEXT
from refman.model.finding import Finding, Severity

RULE = Rule("REF011", "journal-two-ways", Severity.INFO)

_LIST = (
    "\n\nReferences\n\nIlves, T. (2004). On birds. Journal of Experimental Botany, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. {}, 2(1), 1–8.\n"
)
FAILS = (Case(_TEXT + _LIST.format("J. Exp. Bot."), at="Noor, M. (1990). On fish. J. Exp. Bot., 2(1), 1–8."),)
PASSES = (
    Case(_TEXT + _LIST.format("Journal of Experimental Botany")),
    Case(_TEXT + _LIST.format("Journal of Experimental Biology")),
)
_SMALL = frozenset("of the and for in on de la des du y et und der a".split())


def check(here: Context) -> Iterator[Finding]:
    groups: dict[str, list[int]] = defaultdict(list)
    for index, entry in enumerate(here.entries):
        parts = _words(entry.reference.container_title)
        if len(parts) > 1 and entry.reference.type.startswith("article"):
            groups["".join(word[0] for word in parts)].append(index)
    for group in groups.values():
        forms = Counter(here.entries[index].reference.container_title.rstrip(".") for index in group)
        usual = forms.most_common(1)[0][0]
        for index in group:
            name = here.entries[index].reference.container_title.rstrip(".")
            if is_abbreviation(name, usual) or is_abbreviation(usual, name):
                yield RULE.finding(
                    here.head(index),
                    f"the journal is {name!r} here and {usual!r} in {forms[usual]} other entries",
                    hint="use one form",
                    reference=index,
                )


def _words(name: str) -> list[str]:
    return [word for word in words(name) if word not in _SMALL]


def is_abbreviation(short: str, long: str) -> bool:
    """Whether each word of one name begins the word of the other, and at least one is cut."""
    one, other = _words(short), _words(long)
    return len(one) == len(other) > 1 and one != other and all(b.startswith(a) for a, b in zip(one, other))
