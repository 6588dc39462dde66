"""An index could not be asked, so nothing is known of this entry.

Why: silence must not look like a clean bill. Run again later, or with a network.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.checks.verdicts import SAMPLE, of_outcome
from refman.model.finding import Finding, Severity
from refman.model.verdict import Outcome, Verdict

RULE = Rule("NET009", "could-not-ask", Severity.INFO)

FAILS = (
    Case(SAMPLE, at="Noor, A.", verdicts=(Verdict(Outcome.COULD_NOT_ASK, failures=("crossref: no answer in time",)),)),
)
PASSES = (Case(SAMPLE, verdicts=(Verdict(Outcome.NOT_FOUND),)),)


def check(here: Context) -> Iterator[Finding]:
    for index, _, verdict in of_outcome(here, Outcome.COULD_NOT_ASK):
        message = f"not verified: {'; '.join(verdict.failures) or 'no source could be asked'}"
        yield RULE.finding(here.head(index), message, reference=index, hint="this says nothing of the reference itself")
