"""A year in an MLA citation, or no short title for an author of two works.

Why: MLA has "(Noor 45)"; two works of one author need a short title: "(Noor, *Fish* 45)".

Source: MLA Handbook, 9th ed., chapter 6.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.nearby import year_number
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Severity

RULE = Rule("MLA101", "author-page", Severity.WARNING)

_LIST = (
    "\n\nWorks Cited\n\nIlves, Tom. “On Birds.” Journal of Nature, vol. 1, no. 2, 2004, pp. 3–9.\n\n"
    "Noor, Mary. “On Fish.” Journal of Water, vol. 2, no. 1, 1990, pp. 1–8.\n"
)
FAILS = (Case("Birds sing (Ilves 4), fish swim (Noor, 1990)." + _LIST, at="Noor, 1990", style="mla"),)
PASSES = (Case("Birds sing (Ilves 4), fish swim (Noor 3)." + _LIST, style="mla"),)


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        if citation.form == "parenthetical" and cite.names and year_number(cite.year) and not cite.via:
            yield RULE.finding(
                cite.span, f"{here.cited(cite.span)} gives a year: MLA has author and page", hint="give the page"
            )
