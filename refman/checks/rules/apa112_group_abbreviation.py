"""A group's abbreviation is brought in with round brackets inside round brackets.

Why: APA has "(World Health Organization [WHO], 2020)".

Fix: square brackets.

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.model.finding import Edit, Finding, Fix, Safety, Severity
from refman.model.span import Span

RULE = Rule("APA112", "group-abbreviation", Severity.INFO, Safety.SAFE)

_LIST = (
    "\n\nReferences\n\nNoor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n\n"
    "World Health Organization. (2020). Health of the world. https://www.who.int/health\n"
)
_TEXT = "Fish swim (Noor, 1990). People are ill (World Health Organization {}, 2020)."
FAILS = (Case(_TEXT.format("(WHO)") + _LIST, at="(WHO)", fixed=_TEXT.format("[WHO]") + _LIST, style="apa"),)
PASSES = (Case(_TEXT.format("[WHO]") + _LIST, style="apa"),)


@functools.cache
def _round() -> re.Pattern[str]:
    # "(WHO)" before the year; the long name stands before it in the bracket around both.
    return re.compile(r"\([^()\n]{4,120} (\([A-Z][A-Za-z&]{1,9}\))(?=,\s(?:\d{4}|n\.d\.|in press))")


def check(here: Context) -> Iterator[Finding]:
    end = min((one.span.start for one in here.text.lists), default=len(here.source))
    for match in _round().finditer(here.text.document.readable, 0, end):
        start, stop = match.span(1)
        right = f"[{match[1][1:-1]}]"
        edits = (Edit(Span(start, start + 1), "["), Edit(Span(stop - 1, stop), "]"))
        fix = Fix(Safety.SAFE, f"write {right}", edits)
        yield RULE.finding(Span(start, stop), f"{match[1]} inside brackets: APA has {right}", fix=fix)
