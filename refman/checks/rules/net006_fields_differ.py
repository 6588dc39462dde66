"""A field of an entry differs from the record of the same work.

Why: a wrong year, volume or page keeps the reader from the source. Both sides are quoted: the index errs at times, so look
before you change; a work printed a year after it came out online has two right years.

Fix: the year is corrected, as unsafe.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule, replacement
from refman.checks.verdicts import SAMPLE, of_outcome
from refman.model.citation import Entry
from refman.model.finding import Finding, Fix, Safety, Severity
from refman.model.span import Span
from refman.model.verdict import Difference, Outcome, Verdict

RULE = Rule("NET006", "fields-differ", Severity.WARNING, Safety.UNSAFE)

_YEAR = Difference("issued", "2020", "2019")
FAILS = (
    Case(
        SAMPLE,
        at="Noor, A.",
        fixed=SAMPLE.replace("Noor, A. (2020)", "Noor, A. (2019)"),
        verdicts=(Verdict(Outcome.DIFFERS, differences=(_YEAR,)),),
    ),
)
PASSES = (Case(SAMPLE, verdicts=(Verdict(Outcome.CONFIRMED),)),)


def check(here: Context) -> Iterator[Finding]:
    for index, entry, verdict in of_outcome(here, Outcome.DIFFERS):
        told = "; ".join(f"{one.field}: {one.given!r} here, {one.found!r} there" for one in verdict.differences)
        message = f"differs from the record in {verdict.source or 'the index'}: {told}"
        # Records of a bibliography file are mended field by field, by `refman enrich`: not as words of a list.
        fix = None if here.is_bibliography_file else _year_fix(entry, verdict)
        yield RULE.finding(here.head(index), message, reference=index, fix=fix)


def _year_fix(entry: Entry, verdict: Verdict) -> Fix | None:
    """The year corrected where it stands once in the entry's date."""
    years = [one for one in verdict.differences if one.field == "issued" and one.found]
    if not years:
        return None
    given, found = years[0].given, years[0].found
    places = [field.span for field in entry.fields if field.name in ("issued", "date")]
    if len(places) != 1 or places[0].slice(entry.raw).count(given) != 1:
        return None
    at = places[0].start + places[0].slice(entry.raw).index(given) + entry.span.start
    return replacement(Span(at, at + len(given)), found, f"correct the year to {found}", Safety.UNSAFE)
