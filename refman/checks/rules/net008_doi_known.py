"""The work has a DOI that the entry does not give.

Why: a DOI leads the reader there for ever.

`refman verify` asks the indexes. `refman check --library PLACE` looks into your library or a bibliography file instead, and a
text that names its bibliography (front matter, `\\bibliography`) is compared with that: nothing is sent then, and only a work
with the same author, year, title and journal counts.

Fix: puts the DOI at the end of the entry, as unsafe: some styles want it elsewhere or not at all. Of the library's own references
(`refman verify --all --unsafe-fixes`) it fills the field, and `refman undo` takes it back.

Source: Publication Manual of the APA, 7th ed., section 9.34: a DOI for every work that has one.
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

_ENDS = tuple(".?!\u201d\u2019\"')]}")
_KNOWN = Verdict(Outcome.CONFIRMED, record=SAMPLE_RECORD)
FAILS = (
    Case(SAMPLE, at="Noor, A.", fixed=f"{SAMPLE.rstrip()} https://doi.org/10.1000/bees\n", verdicts=(_KNOWN,)),
    Case(
        SAMPLE.replace("9.", "9"),
        at="Noor, A.",
        fixed=f"{SAMPLE.rstrip()} https://doi.org/10.1000/bees\n",
        verdicts=(_KNOWN,),
    ),
)
PASSES = (
    Case(f"{SAMPLE.rstrip()} https://doi.org/10.1000/bees\n", verdicts=(_KNOWN,)),
    Case(SAMPLE, verdicts=(Verdict(Outcome.NOT_FOUND, record=SAMPLE_RECORD),)),
)


def check(here: Context) -> Iterator[Finding]:
    for index, entry, verdict in of_outcome(here, Outcome.CONFIRMED, Outcome.DIFFERS):
        doi = verdict.record.DOI if verdict.record is not None else ""
        if not doi or entry.reference.DOI or doi.casefold() in entry.raw.casefold():
            continue
        words = entry.span.slice(here.source).rstrip()
        end = entry.span.start + len(words)
        # "…, 1–9" has no full stop yet; an address never has one.
        stop = "" if words.endswith(_ENDS) or "://" in words.rsplit(None, 1)[-1] else "."
        edit = Edit(Span(end, end), f"{stop} https://doi.org/{doi}")
        fix = None if here.is_bibliography_file else Fix(Safety.UNSAFE, "add the DOI", (edit,))
        told = f"{here.label(index)} has no DOI, {verdict.source or 'the index'} has {doi}"
        yield RULE.finding(here.head(index), told, hint=_way_out(here), reference=index, fix=fix)


def _way_out(here: Context) -> str:
    if here.text.document.is_library:
        return "--unsafe-fixes adds it"
    return "add it to the record" if here.is_bibliography_file else "add it at the end"
