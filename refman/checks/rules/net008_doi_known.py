"""The work has a DOI that the entry does not give.

Why: a DOI leads the reader there for ever.

Fix: puts the DOI at the end of the entry, as unsafe: some styles want it elsewhere or not at all.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.checks.verdicts import SAMPLE, SAMPLE_RECORD, of_outcome
from refman.model.finding import Edit, Finding, Fix, Safety, Severity
from refman.model.span import Span
from refman.model.verdict import Outcome, Verdict

RULE = Rule("NET008", "doi-known", Severity.INFO, Safety.UNSAFE)

_KNOWN = Verdict(Outcome.CONFIRMED, record=SAMPLE_RECORD)
FAILS = (Case(SAMPLE, at="Noor, A.", fixed=f"{SAMPLE.rstrip()} https://doi.org/10.1000/bees\n", verdicts=(_KNOWN,)),)
PASSES = (
    Case(f"{SAMPLE.rstrip()} https://doi.org/10.1000/bees\n", verdicts=(_KNOWN,)),
    Case(SAMPLE, verdicts=(Verdict(Outcome.NOT_FOUND, record=SAMPLE_RECORD),)),
)


def check(here: Context) -> Iterator[Finding]:
    for index, entry, verdict in of_outcome(here, Outcome.CONFIRMED, Outcome.DIFFERS):
        doi = verdict.record.DOI if verdict.record is not None else ""
        if not doi or entry.reference.DOI or doi.casefold() in entry.raw.casefold():
            continue
        end = entry.span.start + len(entry.raw.rstrip())
        edit = Edit(Span(end, end), f" https://doi.org/{doi}")
        fix = None if here.is_bibliography_file else Fix(Safety.UNSAFE, "add the DOI", (edit,))
        yield RULE.finding(here.head(index), f"this work has a DOI: {doi}", reference=index, fix=fix)
