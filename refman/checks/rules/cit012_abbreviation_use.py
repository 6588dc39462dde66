"""An abbreviation is brought in twice, or brought in and never used.

Why: the reader need learn it only once, and only if it comes again. Opt-in: abbreviations serve more than citations.

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Related, Severity

RULE = Rule("CIT012", "abbreviation-use", Severity.INFO)

_LIST = (
    "\n\nReferences\n\nNoor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n\n"
    "World Health Organization. (2020). Health of the world. https://www.who.int/health\n"
)
FAILS = (Case("Fish swim (Noor, 1990). People are ill (World Health Organization [WHO], 2020)." + _LIST, at="[WHO]"),)
PASSES = (
    Case("Fish swim (Noor, 1990). People are ill (World Health Organization [WHO], 2020) still (WHO, 2020)." + _LIST),
)


def check(here: Context) -> Iterator[Finding]:
    first: dict[str, Related] = {}
    end = min((one.span.start for one in here.text.lists), default=len(here.source))
    for one in here.text.abbreviations:
        short, span = one.short, one.span
        if short in first:
            yield RULE.finding(
                span, f"{short} is brought in again", related=(first[short],), hint="use the abbreviation"
            )
            continue
        first[short] = Related(span, "first here")
        if here.source.count(short, 0, end) < 2:
            yield RULE.finding(span, f"{short} is brought in and never used", hint="leave it out")
