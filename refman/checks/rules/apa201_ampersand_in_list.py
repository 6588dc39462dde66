"""No comma before the ampersand, or "and" in its place, before the last author of an entry.

Why: APA has "Ruitenberg, R., & Sprenger, S."

Fix: writes ", &".

Source: Publication Manual of the APA, 7th ed., chapter 9, the reference list.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.forms import at, parts
from refman.checks.rule import Case, Rule, replacement
from refman.model.finding import Finding, Safety, Severity

RULE = Rule("APA201", "ampersand-in-list", Severity.INFO, Safety.SAFE)

_TEXT = "Birds sing (Ilves & Saar, 2004), fish swim (Noor, 1990)."
_LIST = (
    "\n\nReferences\n\nIlves, T.{} Saar, A. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n"
)
FAILS = (
    Case(_TEXT + _LIST.format(" &"), at="T. & Saar", fixed=_TEXT + _LIST.format(", &"), style="apa"),
    Case(_TEXT + _LIST.format(", and"), at="T., and Saar", fixed=_TEXT + _LIST.format(", &"), style="apa"),
)
PASSES = (Case(_TEXT + _LIST.format(", &"), style="apa"),)


@functools.cache
def _joint() -> re.Pattern[str]:
    # "R. & Sprenger"   "R., and Sprenger"   "R and Sprenger": an initial, the joiner, the next family name.
    return re.compile(r"(?P<initial>\b[^\W\d_](?P<stop>\.?))(?P<joiner>,? ?(?:&|and)\s)(?P<next>[^\W\d_][^\s,]*)")


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        found = parts(entry)
        if found is None or not entry.reference.author or not entry.reference.author[0].family:
            continue
        for match in _joint().finditer(entry.raw, 0, found.names.end):
            if match["joiner"] == ", & " or not _initial_ends_name(entry.raw, match.start()):
                continue
            joiner = at(entry, *match.span("joiner"))
            words = f"{match['initial']}, & {match['next']}"
            yield RULE.finding(
                at(entry, *match.span()),
                f"{match[0]!r} where APA has {words!r}",
                reference=index,
                fix=replacement(joiner, ", & ", f"write {words}"),
            )


def _initial_ends_name(raw: str, start: int) -> bool:
    """Whether the letter is an initial: it follows a comma, another initial or a hyphen."""
    return raw[:start].rstrip().endswith((",", ".", "-", "‐"))
