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
    return re.compile(r"\([A-Z][A-Za-z&]{1,9}\)(?=,\s)")


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        if citation.form != "parenthetical" or not cite.references:
            continue
        match = _round().search(here.source, cite.span.start, cite.span.end)
        if match:
            start, end = match.span()
            right = f"[{match[0][1:-1]}]"
            edits = (Edit(Span(start, start + 1), "["), Edit(Span(end - 1, end), "]"))
            yield RULE.finding(
                Span(start, end),
                f"{match[0]} inside brackets: APA has {right}",
                fix=Fix(Safety.SAFE, f"write {right}", edits),
            )
