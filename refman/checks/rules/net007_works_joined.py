"""An entry joins two works: the title of one with the authors, or the journal, of another.

Why: the mark of a reference that was made up from memory, by a person or a machine. No reader can find it.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.checks.verdicts import SAMPLE, described, of_outcome
from refman.model.finding import Finding, Severity
from refman.model.verdict import Outcome, Verdict

RULE = Rule("NET007", "works-joined", Severity.ERROR)

FAILS = (Case(SAMPLE, at="Noor, A.", verdicts=(Verdict(Outcome.MIXED),)),)
PASSES = (Case(SAMPLE, verdicts=(Verdict(Outcome.DIFFERS),)),)


def check(here: Context) -> Iterator[Finding]:
    for index, _, verdict in of_outcome(here, Outcome.MIXED):
        told = "; ".join(f"{one.field}: {one.given!r} here, {one.found!r} there" for one in verdict.differences)
        message = f"joins two works; the nearest is {described(verdict.record)}" + (f" ({told})" if told else "")
        yield RULE.finding(here.head(index), message, reference=index, hint="find out which of them is meant")
