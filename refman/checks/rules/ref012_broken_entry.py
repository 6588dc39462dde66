"""An entry that seems cut off, or two entries run together.

Why: the list cannot be read rightly there; what was found may belong to another work.

Source: house rule of refman.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.forms import at
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Severity

RULE = Rule("REF012", "broken-entry", Severity.WARNING)

_TEXT = "Birds sing (Ilves, 2004), fish swim (Noor, 1990), frogs jump (Saar, 2001)."
_ILVES = "Ilves, T. (2004). On birds. Journal of Nature, 1(2), 3–9."
_NOOR = "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8."
_SAAR = "Saar, A. (2001). On frogs. Journal of Ponds, 4(4), 4–6."
FAILS = (Case(f"{_TEXT}\n\nReferences\n\n{_ILVES}\n\n{_NOOR} {_SAAR}\n", at="Saar, A. (2001)."),)
PASSES = (Case(f"{_TEXT}\n\nReferences\n\n{_ILVES}\n\n{_NOOR}\n\n{_SAAR}\n"),)


@functools.cache
def _second() -> re.Pattern[str]:
    # The end of an entry, then the head of another: "1–8. Saar, A. (2001)."   "xyz Saar, A., & Kask, B. (2001)."
    name = r"[A-ZÀ-Þ][^\W\d_]+(?:-[A-ZÀ-Þ][^\W\d_]+)?, (?:[A-ZÀ-Þ]\.[ -]?){1,3}"
    return re.compile(rf"(?<=[\d)][.)] )(?:{name}(?:, |,? & |,? and )?){{1,9}}\(\d{{4}}[a-z]?\)\.")


CUT_WORDS = frozenset("and of the in for In with on und et der".split())


def _cut(raw: str) -> tuple[int, int] | None:
    """Where an entry breaks off: an opening sign or a small word that something must follow."""
    words = raw.rstrip()
    last = words.rpartition(" ")[2]
    if last in CUT_WORDS:
        return len(words) - len(last), len(words)
    return (len(words) - 1, len(words)) if words.endswith((",", "(", "[", "&")) else None


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        flat = entry.raw.replace("\n", " ").replace("\r", " ")
        # The head of a second entry has its own date in brackets.
        second = _second().search(flat, 30) if flat.count(").") > 1 else None
        cut = _cut(flat)
        if second:
            yield RULE.finding(
                at(entry, *second.span()),
                "a second entry seems to begin here",
                hint="put it on a line of its own",
                reference=index,
                related=(here.listed(index, "the entry that it stands in"),),
            )
        elif cut:
            yield RULE.finding(
                at(entry, *cut),
                f"{here.label(index)} seems to be cut off here",
                reference=index,
                hint="complete the entry",
            )
