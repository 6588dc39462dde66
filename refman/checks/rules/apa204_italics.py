"""A source without italics, in a document whose other entries have them.

Why: APA sets journals, volumes and titles of books in italics. Only said where the file format knows italics.

Source: Publication Manual of the APA, 7th ed., chapter 9, the reference list.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Severity

RULE = Rule("APA204", "italics", Severity.INFO)

_TEXT = "Birds sing (Ilves, 2004), fish swim (Noor, 1990), frogs jump (Saar, 2001).\n\n# References\n\n"
_ILVES = "Ilves, T. (2004). On birds. *Journal of Nature*, *1*(2), 3–9.\n\n"
_NOOR = "Noor, M. (1990). On fish. {}, 2(1), 1–8.\n\n"
_SAAR = "Saar, A. (2001). On frogs. *Journal of Ponds*, *4*(4), 4–6.\n"
FAILS = (
    Case(
        _TEXT + _ILVES + _NOOR.format("Journal of Water") + _SAAR,
        at="Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8.",
        style="apa",
        format="md",
    ),
)
PASSES = (
    Case(_TEXT + _ILVES + _NOOR.format("*Journal of Water*") + _SAAR, style="apa", format="md"),
    Case((_TEXT + _ILVES + _SAAR).replace("*", "").replace("# ", ""), style="apa"),
)


def check(here: Context) -> Iterator[Finding]:
    runs = sorted(run.span.start for run in here.text.document.runs if run.kind == "italic")
    if not runs:
        return
    without = []
    for index, entry in enumerate(here.entries):
        at = bisect.bisect_left(runs, entry.span.start)
        if at == len(runs) or runs[at] >= entry.span.end:
            without.append(index)
    if len(without) * 2 < len(here.entries):
        for index in without:
            yield RULE.finding(
                here.head(index),
                f"{here.label(index)} has no italics",
                hint="set journal and volume, or the title of the book, in italics",
                reference=index,
            )
