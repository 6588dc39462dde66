"""No index knows a work like this, and works of its kind are indexed.

Why: it may be invented, or so mistyped that no reader can find it. Reports, laws, newspapers and web pages are in no index:
they are not reported. Neither is anything while an index could not be asked (NET009).
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.checks.verdicts import SAMPLE, of_outcome
from refman.model.finding import Finding, Severity
from refman.model.verdict import Outcome, Verdict

RULE = Rule("NET005", "work-not-found", Severity.ERROR)

FAILS = (Case(SAMPLE, at="Noor, A.", verdicts=(Verdict(Outcome.NOT_FOUND, asked=("crossref", "openalex")),)),)
PASSES = (
    Case(SAMPLE, verdicts=(Verdict(Outcome.NOT_INDEXED),)),
    Case(SAMPLE, verdicts=(Verdict(Outcome.COULD_NOT_ASK),)),
)


def check(here: Context) -> Iterator[Finding]:
    for index, _, verdict in of_outcome(here, Outcome.NOT_FOUND):
        asked = " and ".join(verdict.asked) or "the indexes"
        message = f"no such work in {asked}: it may be invented, or its title or authors mistyped"
        yield RULE.finding(here.head(index), message, reference=index, hint="find the work itself and copy its data")
