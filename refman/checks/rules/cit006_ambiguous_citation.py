"""A citation that fits two entries of the list.

Why: the reader cannot tell which of them is meant. Works of one author and year need letters (2020a, 2020b), namesakes
initials, and long author lists cut to one form a second name.

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context, year
from refman.checks.defaults import NUMBERED
from refman.checks.nearby import named_twice, year_letter, years_differ
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Severity

RULE = Rule("CIT006", "ambiguous-citation", Severity.ERROR)

_LIST = (
    "\n\nReferences\n\nYu, J. (2010a). On cells. Journal of Life, 1(2), 3–9.\n\n"
    "Yu, J. (2010b). On genes. Journal of Life, 2(1), 1–8.\n\nZhu, R. (2011). On wings. Journal of Air, 3(1), 2–4.\n"
)
FAILS = (
    Case("Cells grow (Yu, 2010a), genes too (Yu, 2010b; Zhu, 2011). Both change (Yu, 2010)." + _LIST, at="Yu, 2010"),
)
PASSES = (
    Case("Cells grow (Yu, 2010a), genes too (Yu, 2010b; Zhu, 2011). Both change (Yu, 2010a, 2010b)." + _LIST),
    Case("Cells grow (Yu, 2010a,b; Zhu, 2011)." + _LIST),
)


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        if len(cite.references) < 2 or cite.via or citation.form in (*NUMBERED, "key", "note"):
            continue
        if named_twice(here, cite.references) or years_differ(cite, here.entries[cite.references[0]]):
            continue
        labels = " and ".join(here.label(index) for index in cite.references[:4])
        lettered = {year_letter(year(here.entries[index])) for index in cite.references} - {""}
        hint = (
            f"add the letter of the one meant: {' or '.join(sorted(lettered))}"
            if lettered
            else "add a letter to the year, an initial or a second name"
        )
        related = tuple(here.listed(index, "may be this one") for index in cite.references[:4])
        yield RULE.finding(cite.span, f"{here.words(cite.span)} fits {labels}", hint=hint, related=related)
