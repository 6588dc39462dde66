"""A letter after the year that the list does not have: 2020c, where only 2020a and 2020b are listed.

Why: the reader finds no such entry; it may have been deleted, or its letter changed. (A letter that is missing is CIT006.)

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context, year
from refman.checks.nearby import same_author, year_letter, year_number
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Severity

RULE = Rule("CIT007", "suffix-unknown", Severity.ERROR)

_LIST = (
    "\n\nReferences\n\nYu, J. (2010a). On cells. Journal of Life, 1(2), 3–9.\n\n"
    "Yu, J. (2010b). On genes. Journal of Life, 2(1), 1–8.\n\nZhu, R. (2011). On wings. Journal of Air, 3(1), 2–4.\n"
)
FAILS = (
    Case("Cells grow (Yu, 2010a), genes too (Yu, 2010b; Zhu, 2011), and more (Yu, 2010c)." + _LIST, at="Yu, 2010c"),
)
PASSES = (Case("Cells grow (Yu, 2010a), genes too (Yu, 2010b; Zhu, 2011)." + _LIST),)


def check(here: Context) -> Iterator[Finding]:
    for _, _, cite in here.cites:
        letter = year_letter(cite.year)
        if not letter or cite.match == "exact" or cite.via:
            continue
        group = [*cite.references] or same_author(here, cite)
        same_year = [index for index in group if year_number(year(here.entries[index])) == year_number(cite.year)]
        if same_year and all(year_letter(year(here.entries[index])) != letter for index in same_year):
            labels = ", ".join(here.label(index) for index in same_year[:4])
            yield RULE.finding(
                cite.span,
                f"{here.cited(cite.span)}: the list has {labels}",
                hint="correct the letter, or list the work",
                related=tuple(here.listed(index) for index in same_year[:4]),
            )
