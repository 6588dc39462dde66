"""A personal communication stands in the reference list.

Why: no reader can recover it; it is cited in the text alone.

Source: Publication Manual of the APA, 7th ed., section 8.9.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.removal import removal
from refman.checks.rule import Case, Rule
from refman.checks.samples import TEXT as _TEXT
from refman.model.finding import Finding, Safety, Severity

RULE = Rule("CIT021", "personal-communication-listed", Severity.WARNING, Safety.UNSAFE)

_ILVES = "Ilves, T. (2004). On birds. Journal of Nature, 1(2), 3–9."
_NOOR = "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8."
FAILS = (
    Case(
        f"{_TEXT}\n\nReferences\n\n{_ILVES}\n\nNoor, M. (1990). Personal communication.\n",
        at="Noor, M. (1990). Personal communication.",
        fixed=f"{_TEXT}\n\nReferences\n\n{_ILVES}\n",
    ),
)
PASSES = (Case(f"{_TEXT}\n\nReferences\n\n{_ILVES}\n\n{_NOOR}\n"),)
_WORDS = ("personal communication", "pers. comm", "personal correspondence", "private communication")


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        # A title that speaks of personal communication is longer than an entry that is one.
        is_short = len(entry.raw) < 160 and "10." not in entry.raw
        if is_short and any(word in entry.raw.casefold() for word in _WORDS):
            yield RULE.finding(
                here.head(index),
                f"{here.label(index)} is a personal communication, which no reader can find",
                hint="cite it in the text alone",
                reference=index,
                fix=removal(here, index),
            )
