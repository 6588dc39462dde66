"""An MLA list that is not headed "Works Cited".

Why: MLA names it so.

Fix: writes the heading.

Source: MLA Handbook, 9th ed., chapter 5.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule, replacement
from refman.model.finding import Finding, Safety, Severity
from refman.model.span import Span

RULE = Rule("MLA201", "works-cited", Severity.INFO, Safety.SAFE)

_LIST = (
    "Birds sing (Ilves 4), fish swim (Noor 3).\n\n{}\n\n"
    "Ilves, Tom. “On Birds.” Journal of Nature, vol. 1, no. 2, 2004, pp. 3–9.\n\n"
    "Noor, Mary. “On Fish.” Journal of Water, vol. 2, no. 1, 1990, pp. 1–8.\n"
)
FAILS = (Case(_LIST.format("References"), at="References", fixed=_LIST.format("Works Cited"), style="mla"),)
PASSES = (Case(_LIST.format("Works Cited"), style="mla"),)
_WRONG = ("references", "bibliography", "reference list", "works consulted")


def check(here: Context) -> Iterator[Finding]:
    for one in here.text.lists:
        words = one.heading.slice(here.source) if one.heading else ""
        name = words.strip(" #*=:\r\n")
        if one.heading and name.casefold() in _WRONG:
            start = one.heading.start + words.index(name)
            span = Span(start, start + len(name))
            yield RULE.finding(
                span, f"{name!r}: MLA has 'Works Cited'", fix=replacement(span, "Works Cited", "write 'Works Cited'")
            )
