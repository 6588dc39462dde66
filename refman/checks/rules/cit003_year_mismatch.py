"""A work is cited with another year than the list gives it.

Why: the reader looks for a work of that year, finds none, and cannot know which year is right. The commonest slip of all.

Fix (unsafe, where the author has one entry): the year of the list.

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context, year
from refman.checks.nearby import is_other_work, year_number, years_differ
from refman.checks.rule import Case, Rule, replacement
from refman.checks.samples import LIST as _LIST
from refman.model.citation import Cite
from refman.model.finding import Finding, Fix, Safety, Severity
from refman.model.span import Span

RULE = Rule("CIT003", "year-mismatch", Severity.ERROR, Safety.UNSAFE)

FAILS = (
    Case(
        "Birds sing (Ilves, 2005), and fish (Noor, 1990)." + _LIST,
        at="Ilves, 2005",
        fixed="Birds sing (Ilves, 2004), and fish (Noor, 1990)." + _LIST,
    ),
)
PASSES = (
    Case("Birds sing (Ilves, 2004), and fish (Noor, 1990)." + _LIST),
    Case("Birds sing (Ilves, 1904/2004), and fish (Noor, 1990)." + _LIST.replace("(2004)", "(1904/2004)")),
)


def check(here: Context) -> Iterator[Finding]:
    for _, _, cite in here.cites:
        if cite.match != "near" or not cite.references or cite.via or is_other_work(here, cite):
            continue
        if all(years_differ(cite, here.entries[index]) for index in cite.references):
            listed = " or ".join(here.label(index) for index in cite.references[:4])
            yield RULE.finding(
                cite.span,
                f"{here.cited(cite.span)}: the list has {listed}",
                hint="correct the year here or in the list",
                related=tuple(here.listed(index) for index in cite.references[:4]),
                fix=_fix(here, cite),
            )


def _fix(here: Context, cite: Cite) -> Fix | None:
    wrong, right = year_number(cite.year), year(here.entries[cite.references[0]])
    at = here.source.find(wrong, cite.span.start, cite.span.end)
    if len(cite.references) != 1 or at < 0 or not year_number(right):
        return None
    return replacement(
        Span(at, at + len(cite.year) if here.source.startswith(cite.year, at) else at + 4),
        right,
        f"cite {right}, as the list has it",
        Safety.UNSAFE,
    )
