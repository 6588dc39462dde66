"""A citation that fits two entries of the list.

Why: the reader cannot tell which of them is meant. Works of one author and year need letters (2020a, 2020b), namesakes
initials, and long author lists cut to one form a second name.

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context, year
from refman.checks.defaults import NUMBERED
from refman.checks.nearby import fitting, named_twice, year_letter, years_differ
from refman.checks.rule import Case, Rule
from refman.model.citation import Cite
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
    told: set[tuple[int, ...]] = set()
    for _, citation, cite in here.cites:
        if len(cite.references) < 2 or cite.via or citation.form in (*NUMBERED, "key", "note"):
            continue
        meant = fitting(here, cite)
        if (
            len(meant) < 2
            or named_twice(here, meant)
            or years_differ(cite, here.entries[meant[0]])
            or _is_range(cite.year)
        ):
            continue
        # A letter that none of them has is CIT007.
        if year_letter(cite.year) and all(
            year_letter(year(here.entries[index])) != year_letter(cite.year) for index in meant
        ):
            continue
        lettered = {year_letter(year(here.entries[index])) for index in meant} - {""}
        # Without letters the list is at fault, once, however often the works are cited.
        if not lettered and meant in told:
            continue
        told.add(meant)
        yield _finding(here, cite, meant, lettered)


def _finding(here: Context, cite: Cite, meant: tuple[int, ...], lettered: set[str]) -> Finding:
    labels = here.told_apart(meant[:4])
    hint = (
        f"add the letter of the one meant: {' or '.join(sorted(lettered))}"
        if lettered
        else "add letters to the years in the list, an initial or a second name"
    )
    related = tuple(here.listed(index, "may be this one") for index in meant[:4])
    return RULE.finding(cite.span, f"{here.cited(cite.span)} fits {labels}", hint=hint, related=related)


def _is_range(year: str) -> bool:
    """Whether years of several works are meant: "2000–2007"."""
    return sum(part.strip().isdecimal() for part in year.replace("–", "-").split("-")) > 1
