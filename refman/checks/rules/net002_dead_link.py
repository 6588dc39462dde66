"""The web address of an entry does not answer any more.

Why: the reader cannot see the source. Where the Wayback Machine holds a copy, the finding gives its address.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.checks.verdicts import SAMPLE, looked_up
from refman.model.finding import Finding, Severity
from refman.model.verdict import Outcome, Verdict

RULE = Rule("NET002", "dead-link", Severity.WARNING)

FAILS = (Case(SAMPLE, at="Noor, A.", verdicts=(Verdict(Outcome.NOT_INDEXED, link="dead"),)),)
PASSES = (
    Case(SAMPLE, verdicts=(Verdict(Outcome.NOT_INDEXED, link="alive"),)),
    Case(SAMPLE, verdicts=(Verdict(Outcome.NOT_INDEXED, link="unknown"),)),
)


def check(here: Context) -> Iterator[Finding]:
    for index, entry, verdict in looked_up(here):
        if verdict.link == "dead":
            copy = f"a copy is at {verdict.archived}" if verdict.archived else "no copy is known in the Wayback Machine"
            message = f"{entry.reference.URL or 'the address'} is gone; {copy}"
            yield RULE.finding(here.head(index), message, reference=index)
