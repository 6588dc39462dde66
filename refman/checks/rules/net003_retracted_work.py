"""A listed work was retracted or removed.

Why: a reader takes a cited work as standing. Citing a retracted one is right only when the text speaks of the retraction.

Source: Crossref's `updated-by`, PubMed's corrections list, and a Retraction Watch table given by path.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.checks.verdicts import SAMPLE, looked_up
from refman.model.finding import Finding, Severity
from refman.model.verdict import Notice, Outcome, Verdict

RULE = Rule("NET003", "retracted-work", Severity.ERROR)

_RETRACTION = Notice("retraction", "2010-02-02", source="crossref")
FAILS = (Case(SAMPLE, at="Noor, A.", verdicts=(Verdict(Outcome.CONFIRMED, notices=(_RETRACTION,)),)),)
PASSES = (Case(SAMPLE, verdicts=(Verdict(Outcome.CONFIRMED, notices=(Notice("correction"),)),)),)


def check(here: Context) -> Iterator[Finding]:
    for index, _, verdict in looked_up(here):
        notice = next((one for one in verdict.notices if one.kind in ("retraction", "removal")), None)
        if notice is not None:
            when = f" on {notice.date}" if notice.date else ""
            why = f": {notice.reason}" if notice.reason else ""
            verb = "retracted" if notice.kind == "retraction" else "removed"
            message = f"this work was {verb}{when} (says {notice.source or 'the index'}){why}"
            yield RULE.finding(
                here.head(index), message, reference=index, hint="drop it, or say in the text that it was"
            )
