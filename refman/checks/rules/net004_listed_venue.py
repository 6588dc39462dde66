"""The journal or site stands in a list of venues that the user gave by path.

Why: an editor keeps a list of hijacked journals or of venues to look at twice. refman ships none, because such lists are
disputed; without one the rule is silent. It does not say that the work is wrong.

Source: the user's own CSV file (`verify --venues`, or `venues` in the settings), columns title, issn, url, note.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.checks.verdicts import SAMPLE, looked_up
from refman.model.finding import Finding, Severity
from refman.model.verdict import Listing, Outcome, Verdict

RULE = Rule("NET004", "listed-venue", Severity.INFO)

_LISTED = Listing("Journal of Bees", "venues.csv", 12, "hijacked in 2019")
FAILS = (Case(SAMPLE, at="Noor, A.", verdicts=(Verdict(Outcome.CONFIRMED, venue=_LISTED),)),)
PASSES = (Case(SAMPLE, verdicts=(Verdict(Outcome.CONFIRMED),)),)


def check(here: Context) -> Iterator[Finding]:
    for index, _, verdict in looked_up(here):
        listed = verdict.venue
        if listed is not None:
            why = f": {listed.note}" if listed.note else ""
            message = f"{listed.title} is in your list ({listed.list}, line {listed.line}){why}"
            yield RULE.finding(here.head(index), message, reference=index, hint="see whether this is the venue meant")
