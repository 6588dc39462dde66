"""The place of publication is given, which APA 7 leaves out.

Why: since the seventh edition the publisher stands alone.

Fix: takes the place away.

Source: Publication Manual of the APA, 7th ed., chapter 9, the reference list.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.forms import at
from refman.checks.rule import Case, Rule, replacement
from refman.checks.samples import TEXT as _TEXT
from refman.model.finding import Finding, Safety, Severity

RULE = Rule("REF016", "place-of-publication", Severity.INFO, Safety.SAFE)

_LIST = (
    "\n\nReferences\n\nIlves, T. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. {}Springer.\n"
)
FAILS = (Case(_TEXT + _LIST.format("New York: "), at="New York: ", fixed=_TEXT + _LIST.format(""), style="apa"),)
PASSES = (Case(_TEXT + _LIST.format(""), style="apa"),)


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        place, publisher = entry.reference.publisher_place, entry.reference.publisher
        if not place or not publisher:
            continue
        start = entry.raw.find(f"{place}: {publisher}")
        if start > 0 and entry.raw[start - 2 : start] in (". ", "] ", ") "):
            span = at(entry, start, start + len(place) + 2)
            yield RULE.finding(
                span,
                f"{place} stands before the publisher; APA 7 gives no place",
                reference=index,
                fix=replacement(span, "", "give the publisher alone"),
            )
