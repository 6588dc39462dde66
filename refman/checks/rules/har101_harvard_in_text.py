"""An ampersand between two authors in a Harvard citation.

Why: Cite Them Right has "(Ilves and Saar, 2004)" in both places.

Fix: writes "and".

Source: Cite Them Right, Harvard, "setting out citations".
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule, replacement
from refman.model.finding import Finding, Safety, Severity
from refman.model.span import Span

RULE = Rule("HAR101", "harvard-in-text", Severity.INFO, Safety.SAFE)

_LIST = (
    "\n\nReferences\n\nIlves, T. and Saar, A. (2004) ‘On birds’, Journal of Nature, 1(2), pp. 3–9.\n\n"
    "Noor, M. (1990) ‘On fish’, Journal of Water, 2(1), pp. 1–8.\n"
)
_RIGHT = "Birds sing (Ilves and Saar, 2004), fish swim (Noor, 1990)." + _LIST
FAILS = (Case(_RIGHT.replace("Ilves and", "Ilves &"), at="&", fixed=_RIGHT, style="harvard"),)
PASSES = (Case(_RIGHT, style="harvard"),)


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        if citation.form not in ("parenthetical", "narrative") or len(cite.names) < 2 or cite.via:
            continue
        place = here.source.find(" & ", cite.span.start, cite.span.end)
        if place >= 0:
            span = Span(place + 1, place + 2)
            yield RULE.finding(span, "an ampersand: Harvard has 'and'", fix=replacement(span, "and", "write 'and'"))
