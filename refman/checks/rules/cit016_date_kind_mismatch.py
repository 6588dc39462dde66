"""A work is "in press", "forthcoming" or "n.d." in the text and has a year in the list, or the reverse.

Why: the work has come out since; both places must say so.

Fix: the text follows the list.

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text; chapter 9, the reference list.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context, year
from refman.checks.nearby import year_number
from refman.checks.rule import Case, Rule, replacement
from refman.checks.samples import LIST as _LIST
from refman.model.citation import Cite
from refman.model.finding import Finding, Fix, Safety, Severity
from refman.model.span import Span

RULE = Rule("CIT016", "date-kind-mismatch", Severity.WARNING, Safety.SAFE)

FAILS = (
    Case(
        "Fish swim (Noor, 1990). Birds sing (Ilves, in press)." + _LIST,
        at="Ilves, in press",
        fixed="Fish swim (Noor, 1990). Birds sing (Ilves, 2004)." + _LIST,
    ),
)
PASSES = (
    Case("Fish swim (Noor, 1990). Birds sing (Ilves, 2004)." + _LIST),
    Case("Fish swim (Noor, 1990). Birds sing (Ilves, in press)." + _LIST.replace("2004", "in press")),
)


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        if len(cite.references) != 1 or not cite.year or cite.via or citation.form == "note":
            continue
        listed = year(here.entries[cite.references[0]])
        if listed and bool(year_number(cite.year)) != bool(year_number(listed)) and "BCE" not in listed:
            yield RULE.finding(
                cite.span,
                f"{here.cited(cite.span)}: the list has {here.label(cite.references[0])}",
                hint="say the same in both places",
                related=(here.listed(cite.references[0]),),
                fix=_fix(here, cite, listed),
            )


def _fix(here: Context, cite: Cite, listed: str) -> Fix | None:
    """Only towards a year: a year in the text may be newer knowledge than "in press" in the list."""
    at = here.source.find(cite.year, cite.span.start, cite.span.end)
    if at < 0 or not year_number(listed):
        return None
    return replacement(Span(at, at + len(cite.year)), listed, f"cite {listed}, as the list has it")
