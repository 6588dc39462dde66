"""A year that lies ahead, or before books were printed.

Why: nearly always a slip of the finger: 2042 for 2024, 1020 for 2010.

Source: house rule of refman.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Severity
from refman.model.span import Span

RULE = Rule("REF007", "impossible-year", Severity.WARNING)

_LIST = (
    "\n\nReferences\n\nIlves, T. ({}). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n"
)
FAILS = (Case("Birds sing (Ilves, 2042), fish swim (Noor, 1990)." + _LIST.format("2042"), at="2042"),)
PASSES = (Case("Birds sing (Ilves, 2004), fish swim (Noor, 1990)." + _LIST.format("2004")),)
FIRST_PRINT = 1450


def check(here: Context) -> Iterator[Finding]:
    this_year = here.settings.year
    for index, entry in enumerate(here.entries):
        issued = entry.reference.issued
        number = issued.year if issued else None
        if number is None or number < 1000 or entry.reference.original_date is not None:
            continue
        place = entry.raw.find(str(number))
        if place < 0 or not (number < FIRST_PRINT or (this_year and number > this_year + 1)):
            continue
        start = entry.span.start + place
        fault = "lies ahead" if number > FIRST_PRINT else "is before books were printed"
        yield RULE.finding(Span(start, start + 4), f"the year {number} {fault}", hint="check the year", reference=index)
