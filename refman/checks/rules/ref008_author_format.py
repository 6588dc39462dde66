"""The authors of an entry are written otherwise than in the rest of the list: full given names among initials.

Why: one form for all names; in APA surname, comma, initials with full stops.

Source: Publication Manual of the APA, 7th ed., chapter 9, the reference list.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.forms import at, parts
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Severity

RULE = Rule("REF008", "author-format", Severity.INFO)

_TEXT = "Birds sing (Ilves, 2004), fish swim (Noor, 1990), frogs jump (Saar, 2001)."
_LIST = (
    "\n\nReferences\n\nIlves, T. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, {} (1990). On fish. Journal of Water, 2(1), 1–8.\n\nSaar, A. (2001). On frogs. Journal of Ponds, 4(4), 4–6.\n"
)
FAILS = (
    Case(_TEXT + _LIST.format("Mary"), at="Noor, Mary", style="apa"),
    Case(_TEXT + _LIST.format("M"), at="Noor, M", style="apa"),
)
PASSES = (Case(_TEXT + _LIST.format("M."), style="apa"), Case(_TEXT + _LIST.format("M.-L."), style="apa"))


@functools.cache
def _full() -> re.Pattern[str]:
    # "Noor, Mary (" or "Noor, Mary,": a word after the first comma; "Noor, M (": an initial without its full stop.
    return re.compile(
        r"(?P<family>[^\W\d_][^,()]{1,40}), "
        r"(?:(?P<given>[A-ZÀ-Þ][^\W\d_]{2,})(?: [A-ZÀ-Þ]\.)?|(?P<bare>[A-ZÀ-Þ](?: ?[A-ZÀ-Þ])?))(?=,|\.? ?$| &)"
    )


def check(here: Context) -> Iterator[Finding]:
    if here.style != "apa":
        return
    for index, entry in enumerate(here.entries):
        found = parts(entry)
        people = [name for name in entry.reference.author if name.family]
        if found is None or not people:
            continue
        names = entry.raw[found.names.start : found.names.end].rstrip()
        match = _full().match(names)
        if match is None or people[0].family not in match["family"]:
            continue
        what = (
            f"the given name {match['given']} is written out"
            if match["given"]
            else f"the initial {match['bare']} has no full stop"
        )
        stop = match.end()
        if match["bare"] and names[stop : stop + 1] == ".":
            continue
        yield RULE.finding(
            at(entry, 0, stop),
            f"{what}; APA has {people[0].family}, {(match['given'] or match['bare'])[0]}.",
            reference=index,
            hint="write initials",
        )
