"""The title of an article, book or page is in title case. Opt-in: proper nouns cannot be told apart.

Why: APA has sentence case for titles of works, title case for journals alone.

Source: Publication Manual of the APA, 7th ed., chapter 6; chapter 9, the reference list.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context, shortened
from refman.checks.forms import at
from refman.checks.rule import Case, Rule
from refman.checks.samples import TEXT as _TEXT
from refman.model.finding import Finding, Severity

RULE = Rule("APA203", "sentence-case", Severity.INFO)

_LIST = (
    "\n\nReferences\n\nIlves, T. (2004). {}. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On the life of fish. Journal of Water, 2(1), 1–8.\n"
)
FAILS = (
    Case(
        _TEXT + _LIST.format("The Song of the Birds in Winter Forests"),
        at="The Song of the Birds in Winter Forests",
        style="apa",
    ),
)
PASSES = (Case(_TEXT + _LIST.format("The song of the birds in winter forests"), style="apa"),)


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        title = entry.reference.title
        place = entry.raw.find(title) if title else -1
        long = [word for word in title.split()[1:] if len(word) > 3 and word[0].isalpha()]
        capitals = [word for word in long if word[0].isupper() and not word.isupper()]
        if place >= 0 and len(long) > 3 and len(capitals) >= 0.8 * len(long):
            yield RULE.finding(
                at(entry, place, place + len(title)),
                f"title case: {shortened(title, 50)!r}",
                hint="sentence case, names apart",
                reference=index,
            )
