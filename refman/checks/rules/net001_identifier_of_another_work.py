"""The identifier of an entry does not exist, or is another work's.

Why: the reader who follows it lands elsewhere or nowhere; invented references often carry such identifiers.

The finding says which record the identifier leads to, or that the registry denies it. An index that could not be asked is
no denial: that is NET009.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.checks.verdicts import SAMPLE, described, of_outcome
from refman.model.finding import Finding, Severity
from refman.model.verdict import Outcome, Verdict

RULE = Rule("NET001", "identifier-of-another-work", Severity.ERROR)

FAILS = (
    Case(SAMPLE, at="Noor, A.", verdicts=(Verdict(Outcome.OTHER_WORK, identifier="doi:10.1000/x"),)),
    Case(SAMPLE, at="Noor, A.", verdicts=(Verdict(Outcome.BAD_IDENTIFIER, identifier="doi:10.1000/y"),)),
)
PASSES = (
    Case(SAMPLE, verdicts=(Verdict(Outcome.CONFIRMED),)),
    Case(SAMPLE, verdicts=(Verdict(Outcome.COULD_NOT_ASK),)),
)


def check(here: Context) -> Iterator[Finding]:
    for index, _, verdict in of_outcome(here, Outcome.OTHER_WORK, Outcome.BAD_IDENTIFIER):
        name = verdict.identifier or "the identifier"
        if verdict.outcome is Outcome.BAD_IDENTIFIER:
            message = f"{name} is not registered"
            if verdict.record is not None:
                message += f"; the work itself is known: {described(verdict.record)}"
        else:
            message = f"{name} is another work's: {described(verdict.record)}"
        yield RULE.finding(here.head(index), message, reference=index, hint="look the identifier up and correct it")
