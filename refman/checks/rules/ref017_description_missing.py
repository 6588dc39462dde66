"""A film, video, podcast, data set or press release without its description in square brackets: [Video].

Why: the reader is told what kind of thing it is where it is no book, article or page.

Source: Publication Manual of the APA, 7th ed., chapter 9, the reference list.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.checks.samples import TEXT as _TEXT
from refman.model.citation import Entry
from refman.model.finding import Finding, Severity

RULE = Rule("REF017", "description-missing", Severity.INFO)

_LIST = (
    "\n\nReferences\n\nIlves, T. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish{}. YouTube. https://www.youtube.com/watch?v=x\n"
)
FAILS = (
    Case(
        _TEXT + _LIST.format(""), at="Noor, M. (1990). On fish. YouTube. https://www.youtube.com/watch?v=x", style="apa"
    ),
)
PASSES = (Case(_TEXT + _LIST.format(" [Video]"), style="apa"),)
# A part of the address that says what the work is, and the words for it.
ADDRESSES = {
    "youtube.com/watch": "[Video]",
    "youtu.be/": "[Video]",
    "vimeo.com/": "[Video]",
    "ted.com/talks": "[Video]",
    "figshare.com/articles/dataset": "[Data set]",
    "open.spotify.com/episode": "[Audio podcast episode]",
}


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        wanted = _description(entry)
        if wanted and "[" not in entry.raw:
            yield RULE.finding(
                here.head(index),
                f"{here.label(index)} does not say that it is a {wanted.strip('[]').lower()}",
                hint=f"put {wanted} after the title",
                reference=index,
            )


def _description(entry: Entry) -> str:
    lower = entry.raw.lower()
    return next((words for part, words in ADDRESSES.items() if part in lower), "")
