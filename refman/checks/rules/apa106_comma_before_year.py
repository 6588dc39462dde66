"""No comma between author and year.

Why: APA has "(Noor, 1990)".

Fix: adds the comma.

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule, replacement
from refman.checks.samples import LIST as _LIST
from refman.checks.samples import TEXT as _TEXT
from refman.model.finding import Finding, Safety, Severity
from refman.model.span import Span

RULE = Rule("APA106", "comma-before-year", Severity.INFO, Safety.SAFE)

FAILS = (Case(_TEXT.replace("Noor, 1990", "Noor 1990") + _LIST, at="Noor 1990", fixed=_TEXT + _LIST, style="apa"),)
PASSES = (Case(_TEXT + " Noor (1990) says so, at the games (Rio 2016)." + _LIST, style="apa"),)


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        if citation.form != "parenthetical" or not cite.names or not cite.year or cite.via or not cite.references:
            continue
        at = here.source.find(cite.year, cite.span.start, cite.span.end)
        before = here.source[cite.span.start : at].rstrip()
        if at <= cite.span.start or not before or not (before[-1].isalpha() or before.endswith("al.")):
            continue
        gap = Span(cite.span.start + len(before), at)
        if before.endswith((cite.names[-1], "al.")):
            yield RULE.finding(
                cite.span,
                f"{here.cited(cite.span)} without the comma before the year",
                fix=replacement(gap, ", ", "add the comma"),
            )
