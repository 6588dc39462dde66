"""No full stop after a group that is the author.

Why: APA has "World Health Organization. (2020)."

Fix: adds the full stop.

Source: Publication Manual of the APA, 7th ed., chapter 9, the reference list.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.forms import at, parts
from refman.checks.rule import Case, Rule, replacement
from refman.model.finding import Finding, Safety, Severity

RULE = Rule("APA209", "stop-after-author", Severity.INFO, Safety.SAFE)

_TEXT = "Fish swim (Noor, 1990). People are ill (World Health Organization, 2020)."
_LIST = (
    "\n\nReferences\n\nNoor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n\n"
    "World Health Organization{} (2020). Health of the world. https://www.who.int/health\n"
)
FAILS = (Case(_TEXT + _LIST.format(""), at="World Health Organization", fixed=_TEXT + _LIST.format("."), style="apa"),)
PASSES = (Case(_TEXT + _LIST.format("."), style="apa"),)


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        found = parts(entry)
        names = entry.raw[: found.names.end].rstrip() if found else ""
        people = entry.reference.author
        if names and names[-1].isalnum() and len(people) == 1 and people[0].literal:
            span = at(entry, 0, len(names))
            fix = replacement(at(entry, len(names), len(names)), ".", "add the full stop")
            yield RULE.finding(span, "no full stop after the author", reference=index, fix=fix)
