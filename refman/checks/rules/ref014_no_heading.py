"""The reference list has no heading.

Why: readers and indexing services look for "References"; without it the list runs on from the text.

Fix (unsafe): puts "References" over the list.

Source: Publication Manual of the APA, 7th ed., chapter 2.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context, first_line
from refman.checks.rule import Case, Rule, replacement
from refman.model.finding import Finding, Safety, Severity
from refman.model.span import Span

RULE = Rule("REF014", "no-heading", Severity.INFO, Safety.UNSAFE)

_TEXT = "Birds sing (Ilves, 2004), fish swim (Noor, 1990), frogs jump (Saar, 2001).\n\n"
_LIST = (
    "Ilves, T. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n\nSaar, A. (2001). On frogs. Journal of Ponds, 4(4), 4–6.\n"
)
FAILS = (Case(_TEXT + _LIST, at="Ilves, T. (2004).", fixed=_TEXT + "References\n\n" + _LIST),)
PASSES = (Case(_TEXT + "References\n\n" + _LIST),)
HEADINGS = {"mla": "Works Cited", "chicago-notes": "Bibliography"}


def check(here: Context) -> Iterator[Finding]:
    for one in here.text.lists:
        if one.heading is None and one.entries and here.text.citations:
            heading = HEADINGS.get(here.style, "References")
            newline = "\r\n" if "\r\n" in here.source else "\n"
            start = here.source.rfind("\n", 0, one.entries[0].span.start) + 1
            fix = replacement(
                Span(start, start), heading + newline * 2, f"put {heading!r} over the list", Safety.UNSAFE
            )
            yield RULE.finding(
                first_line(one.entries[0].span, here.source),
                "the reference list has no heading",
                fix=fix,
                hint=f"put {heading!r} on a line before it",
            )
