"""The publisher repeats the author.

Why: a group that publishes its own work is named once, as author.

Fix (unsafe): takes the publisher away.

Source: Publication Manual of the APA, 7th ed., chapter 9, the reference list.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.folding import letters
from refman.checks.forms import at
from refman.checks.rule import Case, Rule, replacement
from refman.model.finding import Finding, Safety, Severity

RULE = Rule("APA207", "publisher-is-author", Severity.INFO, Safety.UNSAFE)

_TEXT = "Fish swim (Noor, 1990). People are ill (World Health Organization, 2020)."
_LIST = (
    "\n\nReferences\n\nNoor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n\n"
    "World Health Organization. (2020). Health of the world.{}\n"
)
FAILS = (
    Case(
        _TEXT + _LIST.format(" World Health Organization."),
        at="World Health Organization.",
        fixed=_TEXT + _LIST.format(""),
        style="apa",
    ),
)
PASSES = (Case(_TEXT + _LIST.format(" https://www.who.int/health"), style="apa"),)


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        names = [name.literal for name in entry.reference.author if name.literal]
        if len(names) != 1 or len(letters(names[0])) < 4 or not entry.raw.startswith(names[0]):
            continue
        place = entry.raw.find(f" {names[0]}.", len(names[0]) + 8)
        if place > 0 and entry.raw[place - 1] in ".])":
            fix = replacement(at(entry, place, place + len(names[0]) + 2), "", "name the group once", Safety.UNSAFE)
            yield RULE.finding(
                at(entry, place + 1, place + len(names[0]) + 2),
                f"{names[0]} is author and publisher",
                reference=index,
                fix=fix,
            )
