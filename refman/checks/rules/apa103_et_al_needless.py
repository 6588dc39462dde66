""" "Et al." for two authors.

Why: APA always names both.

Fix (unsafe): both names, as the list has them.

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context, authors, family
from refman.checks.rule import Case, Rule, replacement
from refman.model.finding import Finding, Safety, Severity
from refman.model.span import Span

RULE = Rule("APA103", "et-al-needless", Severity.WARNING, Safety.UNSAFE)

_LIST = (
    "\n\nReferences\n\nIlves, T., & Saar, A. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n"
)
_TEXT = "Fish swim (Noor, 1990). Birds sing ({}, 2004)."
FAILS = (
    Case(
        _TEXT.format("Ilves et al.") + _LIST, at="Ilves et al.", fixed=_TEXT.format("Ilves & Saar") + _LIST, style="apa"
    ),
)
PASSES = (Case(_TEXT.format("Ilves & Saar") + _LIST, style="apa"),)


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        if not cite.et_al or len(cite.references) != 1 or len(cite.names) != 1 or cite.via:
            continue
        names = authors(here.entries[cite.references[0]])
        if len(names) != 2 or any(not name.family for name in names):
            continue
        start = here.source.find(cite.names[0], cite.span.start, cite.span.end)
        stop = here.source.find("et al", start, cite.span.end)
        if start < 0 or stop < 0:
            continue
        stop += 5 + (here.source[stop + 5 : stop + 6] == ".")
        joiner = " and " if citation.form == "narrative" else " & "
        text = f"{cite.names[0]}{joiner}{family(names[1])}"
        span = Span(start, stop)
        yield RULE.finding(
            span,
            f"{here.words(span)} stands for two authors: APA has {text}",
            related=(here.listed(cite.references[0]),),
            fix=replacement(span, text, f"write {text}", Safety.UNSAFE),
        )
