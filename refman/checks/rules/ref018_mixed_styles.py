"""A few entries follow another style than the rest of the list.

Why: they were pasted in, and their parts stand where the reader does not expect them.

Source: house rule of refman.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.checks.style import styles_of
from refman.model.finding import Finding, Severity

RULE = Rule("REF018", "mixed-styles", Severity.WARNING)

_TEXT = "Birds sing (Ilves, 2004), fish swim (Noor, 1990), frogs jump (Saar, 2001)."
_LIST = (
    "\n\nReferences\n\nIlves, T. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n{}\n\n"
    "Saar, A. (2001). On frogs. Journal of Ponds, 4(4), 4–6.\n"
)
FAILS = (
    Case(
        _TEXT + _LIST.format("Noor M. On fish. J Water. 1990;2(1):1-8."),
        at="Noor M. On fish. J Water. 1990;2(1):1-8.",
        style="apa",
    ),
)
PASSES = (Case(_TEXT + _LIST.format("Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8."), style="apa"),)
SHARE = 0.2


def check(here: Context) -> Iterator[Finding]:
    if not here.style:
        return
    odd = {}
    for index, entry in enumerate(here.entries):
        found = styles_of(entry)
        if found and here.style not in found:
            odd[index] = found[0]
    if len(odd) <= max(1, SHARE * len(here.entries)):
        for index, other in odd.items():
            yield RULE.finding(
                here.head(index),
                f"{here.label(index)} looks like {other}, the list is {here.style}",
                hint="set it in the style of the list",
                reference=index,
            )
