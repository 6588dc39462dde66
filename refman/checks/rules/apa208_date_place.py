"""The date does not stand in brackets after the authors, or no full stop follows it.

Why: APA has "Noor, M. (1990). On fish."

Fix: adds the full stop. A date elsewhere is left to you.

Source: Publication Manual of the APA, 7th ed., chapter 9, the reference list.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.forms import MONTHS, at, parts
from refman.checks.rule import Case, Rule, replacement
from refman.model.finding import Finding, Safety, Severity

RULE = Rule("APA208", "date-place", Severity.INFO, Safety.SAFE)

_TEXT = "Birds sing (Ilves, 2004), fish swim (Noor, 1990), frogs jump (Saar, 2001)."
_LIST = (
    "\n\nReferences\n\nIlves, T. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. {} On fish. Journal of Water, 2(1), 1–8.\n\nSaar, A. (2001). On frogs. Journal of Ponds, 4(4), 4–6.\n"
)
FAILS = (Case(_TEXT + _LIST.format("(1990)"), at="(1990)", fixed=_TEXT + _LIST.format("(1990)."), style="apa"),)
PASSES = (Case(_TEXT + _LIST.format("(1990)."), style="apa"),)


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        found = parts(entry)
        if found is None:
            continue
        date, end = entry.raw[found.date.start : found.date.end], found.date.end
        following = entry.raw[end : end + 1]
        # A date with the month first is REF006's, which adds the full stop as well.
        if (
            following in (".", "")
            or date.strip("(").split()[0].rstrip(".,") in MONTHS
            or (date[1:3].rstrip(" .").isdigit() and date[2] == " ")
        ):
            continue
        comma = following in (",", ":", ";")
        fix = (
            replacement(at(entry, end, end + comma), ".", "add the full stop") if comma or following.isspace() else None
        )
        yield RULE.finding(at(entry, found.date.start, end), f"no full stop after {date}", reference=index, fix=fix)
