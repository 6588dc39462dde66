"""A comma before the year, or an ampersand, in a Chicago author-date citation.

Why: Chicago has "(Ilves and Saar 2004)".

Fix: takes the comma away, writes "and".

Source: The Chicago Manual of Style, chapter on author-date references.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule, replacement
from refman.model.finding import Finding, Safety, Severity
from refman.model.span import Span

RULE = Rule("CHI101", "chicago-in-text", Severity.INFO, Safety.SAFE)

_LIST = (
    "\n\nReferences\n\nIlves, Tom, and Ann Saar. 2004. “On Birds.” Journal of Nature 1 (2): 3–9.\n\n"
    "Noor, Mary. 1990. “On Fish.” Journal of Water 2 (1): 1–8.\n"
)
_RIGHT = "Birds sing (Ilves and Saar 2004), fish swim (Noor 1990)." + _LIST
FAILS = (
    Case(_RIGHT.replace("Noor 1990", "Noor, 1990"), at="Noor, 1990", fixed=_RIGHT, style="chicago-author-date"),
    Case(_RIGHT.replace("Ilves and", "Ilves &"), at="&", fixed=_RIGHT, style="chicago-author-date"),
)
PASSES = (Case(_RIGHT, style="chicago-author-date"),)


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        if citation.form != "parenthetical" or not cite.names or not cite.year or cite.via:
            continue
        at = here.source.find(cite.year, cite.span.start, cite.span.end)
        before = here.source[cite.span.start : max(at, cite.span.start)]
        if before.rstrip().endswith(",") and before.rstrip(" ,").endswith((cite.names[-1], "al.")):
            comma = cite.span.start + len(before.rstrip()) - 1
            yield RULE.finding(
                cite.span,
                f"{here.cited(cite.span)}: Chicago has no comma before the year",
                fix=replacement(Span(comma, comma + 1), "", "take the comma away"),
            )
        ampersand = before.find(" & ")
        if ampersand >= 0 and len(cite.names) > 1:
            span = Span(cite.span.start + ampersand + 1, cite.span.start + ampersand + 2)
            yield RULE.finding(span, "an ampersand: Chicago has 'and'", fix=replacement(span, "and", "write 'and'"))
