"""A space between volume and issue: "12 (3)".

Why: APA has "12(3)".

Fix: takes the space away.

Source: Publication Manual of the APA, 7th ed., chapter 9, the reference list.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.forms import at, parts
from refman.checks.rule import Case, Rule, replacement
from refman.checks.samples import TEXT as _TEXT
from refman.model.finding import Finding, Safety, Severity

RULE = Rule("APA205", "issue-brackets", Severity.INFO, Safety.SAFE)

_LIST = (
    "\n\nReferences\n\nIlves, T. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Journal of Water, {}, 1–8.\n"
)
FAILS = (Case(_TEXT + _LIST.format("2 (1)"), at="2 (1)", fixed=_TEXT + _LIST.format("2(1)"), style="apa"),)
PASSES = (Case(_TEXT + _LIST.format("2(1)"), style="apa"),)


@functools.cache
def _issue() -> re.Pattern[str]:
    return re.compile(r"(?<=, )\*?\d{1,4}\*?(?P<space> )\(\d{1,4}(?:[-–/]\d{1,4})?\)(?=[,.])")


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        found = parts(entry)
        match = (
            _issue().search(entry.raw, found.rest.start) if found and " (" in entry.raw[found.rest.start :] else None
        )
        if match:
            fix = replacement(at(entry, *match.span("space")), "", "take the space away")
            yield RULE.finding(
                at(entry, *match.span()),
                f"{match[0]} where APA has {match[0].replace(' ', '')}",
                reference=index,
                fix=fix,
            )
