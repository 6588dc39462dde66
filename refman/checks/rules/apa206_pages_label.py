""" "pp." before the pages of a journal article.

Why: APA has the bare numbers for articles; "pp." belongs to chapters.

Fix: takes it away.

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

RULE = Rule("APA206", "pages-label", Severity.INFO, Safety.SAFE)

_LIST = (
    "\n\nReferences\n\nIlves, T. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Journal of Water, 2(1), {}1–8.\n"
)
FAILS = (Case(_TEXT + _LIST.format("pp. "), at="pp. ", fixed=_TEXT + _LIST.format(""), style="apa"),)
PASSES = (Case(_TEXT + _LIST.format(""), style="apa"),)


@functools.cache
def _label() -> re.Pattern[str]:
    # After a volume and issue: "2(1), pp. 1–8"
    return re.compile(r"\d\*?(?:\s?\([^()]{1,12}\))?, (?P<label>pp?\.\s?)\d")


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        found = parts(entry)
        match = _label().search(entry.raw, found.rest.start) if found else None
        if match:
            span = at(entry, *match.span("label"))
            yield RULE.finding(
                span,
                f"{match['label'].strip()!r} before the pages of an article",
                reference=index,
                fix=replacement(span, "", "give the bare pages"),
            )
