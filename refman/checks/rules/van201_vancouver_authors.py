"""More than six authors are all named in a Vancouver list that elsewhere cuts to six.

Why: the National Library of Medicine's short form is six authors, then "et al."; one way through the whole list.

Source: ICMJE Recommendations, samples of formatted references.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Severity

RULE = Rule("VAN201", "vancouver-authors", Severity.INFO)

_TEXT = "Birds sing [1]. Fish swim [2]. Frogs jump [3]."
_LIST = (
    "\n\nReferences\n\n1. Ilves T, Aas B, Bok C, Cam D, Das E, Eek F, et al. On birds. J Nature. 2004;1(2):3-9.\n"
    "2. Noor M, Aas B, Bok C, Cam D, Das E, Eek F, {} On fish. J Water. 1990;2(1):1-8.\n"
    "3. Saar A, Aas B, Bok C, Cam D, Das E, Eek F, et al. On frogs. J Ponds. 2001;4(4):4-6.\n"
)
FAILS = (
    Case(
        _TEXT + _LIST.format("Fut G."),
        at="Noor M, Aas B, Bok C, Cam D, Das E, Eek F, Fut G. On fish. J Water. 1990;2(1):1-8.",
        style="vancouver",
    ),
)
PASSES = (Case(_TEXT + _LIST.format("et al."), style="vancouver"),)


def check(here: Context) -> Iterator[Finding]:
    cut = [index for index, entry in enumerate(here.entries) if "et al" in entry.raw[:400]]
    whole = [
        index
        for index, entry in enumerate(here.entries)
        if "et al" not in entry.raw[:400] and len(entry.reference.author) > 6
    ]
    if cut and len(whole) < len(cut):
        for index in whole:
            count = len(here.entries[index].reference.author)
            yield RULE.finding(
                here.head(index),
                f"{count} authors are named; elsewhere six and et al.",
                hint="name six, then et al.",
                reference=index,
            )
