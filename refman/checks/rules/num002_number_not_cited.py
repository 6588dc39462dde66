"""An entry of a numbered list is never cited.

Why: numbers are given in the order of citation; a number that is never used is left over.

Source: ICMJE Recommendations, "References".
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.defaults import NUMBERED
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Severity

RULE = Rule("NUM002", "number-not-cited", Severity.WARNING)

_LIST = (
    "\n\nReferences\n\n1. Ilves T. On birds. J Nature. 2004;1(2):3-9.\n2. Noor M. On fish. J Water. 1990;2(1):1-8.\n"
    "3. Saar A. On frogs. J Ponds. 2001;4(4):4-6.\n4. Kask B. On bees. J Hives. 2003;5(1):7-9.\n"
)
FAILS = (
    Case(
        "Birds sing [1]. Fish swim [2]. Bees hum [4]. They fly [1]." + _LIST,
        at="Saar A. On frogs. J Ponds. 2001;4(4):4-6.",
    ),
)
PASSES = (Case("Birds sing [1]. Fish swim [2]. Frogs jump [3], bees hum [4]. All move [1–4]." + _LIST),)


def check(here: Context) -> Iterator[Finding]:
    if not any(citation.form in NUMBERED for citation in here.text.citations):
        return
    for index, entry in enumerate(here.entries):
        if index not in here.uses and not entry.reason:
            number = entry.label or str(index + 1)
            yield RULE.finding(
                here.head(index),
                f"number {number} ({here.label(index)}) is never cited",
                hint="cite it, or take it out",
                reference=index,
            )
