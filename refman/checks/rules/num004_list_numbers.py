"""The numbers of the list have a gap or a repeat.

Why: from there on every citation may point at the wrong work.

Source: ICMJE Recommendations, "References".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Severity

RULE = Rule("NUM004", "list-numbers", Severity.ERROR)

_LIST = (
    "\n\nReferences\n\n1. Ilves T. On birds. J Nature. 2004;1(2):3-9.\n2. Noor M. On fish. J Water. 1990;2(1):1-8.\n"
    "3. Saar A. On frogs. J Ponds. 2001;4(4):4-6.\n4. Kask B. On bees. J Hives. 2003;5(1):7-9.\n"
)
FAILS = (
    Case(
        "Birds sing [1]. Fish swim [2]. Frogs jump [5], bees hum [4]."
        + _LIST.replace("3. Saar", "5. Saar").replace("4. Kask", "6. Kask"),
        at="Saar A.",
    ),
)
PASSES = (Case("Birds sing [1]. Fish swim [2]. Frogs jump [3], bees hum [4]." + _LIST),)


def check(here: Context) -> Iterator[Finding]:
    for positions in here.list_ranges:
        labels = [(index, _number(here.entries[index].label)) for index in positions]
        known = [(index, number) for index, number in labels if number]
        # Letters under a number (1a, 1b) and lists without numbers are another matter.
        if len(known) < len(labels) or len(known) < 2:
            continue
        for (before, first), (index, number) in pairwise(known):
            if number != first + 1:
                what = "comes again" if number == first else f"follows number {first}"
                yield RULE.finding(
                    here.head(index),
                    f"number {number} {what}",
                    hint="number the list anew",
                    reference=index,
                    related=(here.listed(before, "the entry before"),),
                )


def _number(label: str) -> int:
    digits = label.strip("[]().: ")
    return int(digits) if digits.isdecimal() and len(digits) < 6 else 0
