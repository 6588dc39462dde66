"""A web page in a Harvard list without the date on which it was read.

Why: pages change; Cite Them Right has "(Accessed: 3 May 2020)".

Source: Cite Them Right, Harvard, "web pages".
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Severity

RULE = Rule("HAR201", "access-date", Severity.INFO)

_LIST = (
    "Birds sing (Ilves, 2004), fish swim (Noor, 1990).\n\nReferences\n\n"
    "Ilves, T. (2004) ‘On birds’, Journal of Nature, 1(2), pp. 3–9.\n\n"
    "Noor, M. (1990) On fish. Available at: https://example.org/fish{}\n"
)
FAILS = (Case(_LIST.format(""), at="Noor, M. (1990) On fish. Available at: https://example.org/fish", style="harvard"),)
PASSES = (Case(_LIST.format(" (Accessed: 3 May 2020)."), style="harvard"),)
_WORDS = ("access", "viewed", "retrieved", "consult", "abgerufen", "consulté")


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        lower = entry.raw.casefold()
        if "://" in lower and "doi.org" not in lower and not any(word in lower for word in _WORDS):
            yield RULE.finding(
                here.head(index),
                f"{here.label(index)} has an address, but no date of access",
                hint="add (Accessed: day month year)",
                reference=index,
            )
