"""A listed work was corrected since, or an expression of concern was published on it.

Why: the correction may touch what the text takes from the work.

Source: Crossref's `updated-by`, PubMed's corrections list, and a Retraction Watch table given by path.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.checks.verdicts import SAMPLE, looked_up
from refman.model.finding import Finding, Severity
from refman.model.verdict import Notice, Outcome, Verdict

RULE = Rule("NET010", "corrected-work", Severity.INFO)

_CONCERN = Notice("expression-of-concern", "2020-01-02", source="retraction-watch")
FAILS = (Case(SAMPLE, at="Noor, A.", verdicts=(Verdict(Outcome.CONFIRMED, notices=(_CONCERN,)),)),)
PASSES = (Case(SAMPLE, verdicts=(Verdict(Outcome.CONFIRMED, notices=(Notice("retraction"),)),)),)
_WORDS = {"correction": "a correction", "expression-of-concern": "an expression of concern"}


def check(here: Context) -> Iterator[Finding]:
    for index, _, verdict in looked_up(here):
        if any(one.kind in ("retraction", "removal") for one in verdict.notices):
            continue  # NET003 says the worse thing
        for notice in verdict.notices:
            if notice.kind in _WORDS:
                where = f" ({notice.doi})" if notice.doi else ""
                when = f" on {notice.date}" if notice.date else ""
                worse = Severity.WARNING if notice.kind == "expression-of-concern" else None
                message = f"{_WORDS[notice.kind]} was published on this work{when}{where}"
                yield RULE.finding(here.head(index), message, reference=index, severity=worse)
