"""Works are not numbered in the order in which they are first cited.

Why: the reader expects 1 before 2 before 3; a number out of turn tells of a paragraph that was moved. A list in alphabetical
order, which some journals number, is left alone.

Source: ICMJE Recommendations, "References".
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.defaults import NUMBERED
from refman.checks.rule import Case, Rule
from refman.model.citation import Citation
from refman.model.finding import Finding, Related, Severity

RULE = Rule("NUM003", "first-citation-order", Severity.WARNING)

_LIST = (
    "\n\nReferences\n\n1. Ilves T. On birds. J Nature. 2004;1(2):3-9.\n2. Noor M. On fish. J Water. 1990;2(1):1-8.\n"
    "3. Saar A. On frogs. J Ponds. 2001;4(4):4-6.\n4. Kask B. On bees. J Hives. 2003;5(1):7-9.\n"
)
FAILS = (Case("Birds sing [1]. Frogs jump [3]. Fish swim [2], bees hum [4]." + _LIST, at="3"),)
PASSES = (
    Case("Birds sing [1]. Fish swim [2]. Frogs jump [3], bees hum [4]. All move [1–4]." + _LIST),
    Case("Frogs jump [3]. Bees hum [4]. Birds sing [1]. Fish swim [2]." + _LIST),
)
SHARE = 0.2


def check(here: Context) -> Iterator[Finding]:
    seen: set[int] = set()
    expected, early = 0, []
    for _, citation, cite in here.cites:
        if citation.form not in NUMBERED or citation.zone not in ("body", "heading", "quote", "abstract"):
            continue
        for reference in cite.references:
            if reference in seen:
                continue
            seen.add(reference)
            while expected in seen:
                expected += 1
            if reference > expected:
                early.append((citation, cite.span, reference, expected))
    # A list in another order than that of citation (the alphabet, the year) has no turn to be out of.
    skipped = {missing for *_, missing in early}
    if early and len(skipped) <= max(1, SHARE * len(here.entries)) and len(early) <= max(1, SHARE * len(here.entries)):
        told: set[int] = set()
        for citation, span, reference, missing in early:
            if missing not in told:
                told.add(missing)
                yield RULE.finding(
                    span,
                    f"number {_number(here, reference)} is cited before number {_number(here, missing)}",
                    hint="number the works in the order of first citation",
                    related=_first_use(here, missing, citation),
                )


def _number(here: Context, reference: int) -> str:
    return here.entries[reference].label or str(reference + 1)


def _first_use(here: Context, reference: int, citation: Citation) -> tuple[Related, ...]:
    uses = here.uses.get(reference)
    return (Related(uses[0][2].span, f"number {_number(here, reference)} comes first here"),) if uses else ()
