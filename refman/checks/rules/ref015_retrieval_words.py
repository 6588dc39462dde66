"""Words before an address that the style does without: "Retrieved from", "Available at".

Why: APA gives the bare address; a retrieval date belongs only to pages that change.

Fix: takes the words away.

Source: Publication Manual of the APA, 7th ed., section 9.16.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.forms import at
from refman.checks.rule import Case, Rule, replacement
from refman.checks.samples import TEXT as _TEXT
from refman.model.finding import Finding, Safety, Severity

RULE = Rule("REF015", "retrieval-words", Severity.INFO, Safety.SAFE)

_LIST = (
    "\n\nReferences\n\nIlves, T. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Water News. {}https://example.org/fish\n"
)
FAILS = (
    Case(_TEXT + _LIST.format("Retrieved from "), at="Retrieved from ", fixed=_TEXT + _LIST.format(""), style="apa"),
    Case(_TEXT + _LIST.format("Available at: "), at="Available at: ", fixed=_TEXT + _LIST.format(""), style="apa"),
)
PASSES = (
    Case(_TEXT + _LIST.format(""), style="apa"),
    Case(_TEXT + _LIST.format("Retrieved May 1, 2020, from "), style="apa"),
)


@functools.cache
def _words() -> re.Pattern[str]:
    return re.compile(
        r"(?:Retrieved from|Available (?:at|from|online at|online)|Accessed (?:at|from)|Accessible at):?\s+(?=https?://|www\.)",
        re.IGNORECASE,
    )


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        for match in _words().finditer(entry.raw):
            span = at(entry, *match.span())
            yield RULE.finding(
                span,
                f"{match[0].strip()!r} is not needed before an address",
                reference=index,
                fix=replacement(span, "", "give the bare address"),
            )
