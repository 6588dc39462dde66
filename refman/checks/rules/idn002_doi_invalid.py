"""A DOI that cannot be one: no slash, a space inside, a stray full stop at its end.

Why: it leads nowhere.

Fix: takes stray punctuation from its end.

Source: ISO 26324, DOI system; DOI Handbook, "DOI name syntax".
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

RULE = Rule("IDN002", "doi-invalid", Severity.ERROR, Safety.SAFE)

_LIST = (
    "\n\nReferences\n\nIlves, T. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8. https://doi.org/{}\n"
)
FAILS = (
    Case(_TEXT + _LIST.format("11.1000/xyz"), at="https://doi.org/11.1000/xyz"),
    Case(_TEXT + _LIST.format("10.1000 / xyz"), at="https://doi.org/10.1000 / xyz"),
    Case(_TEXT + _LIST.format("10.1000/xyz.,"), at=".,", fixed=_TEXT + _LIST.format("10.1000/xyz")),
)
PASSES = (
    Case(_TEXT + _LIST.format("10.1000/xyz")),
    Case(_TEXT + _LIST.format("10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2")),
)


@functools.cache
def _printed() -> re.Pattern[str]:
    # What follows the resolver or "doi:", with the spaces that a line break or a slip puts around its slash.
    return re.compile(
        r"(?:https?://(?:dx\.)?doi\.org/|\bdoi:\s?(?=\d))(?P<doi>\d+(?:\.\d+)*(?P<slash>\s*(?:/|%2[Ff])\s*)?[^\s]*)",
        re.IGNORECASE,
    )


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        if "doi" not in entry.raw and "DOI" not in entry.raw:
            continue
        for match in _printed().finditer(entry.raw):
            fault = _fault(match["doi"], match["slash"])
            stray = len(match["doi"]) - len(match["doi"].rstrip(".,;"))
            if fault:
                yield RULE.finding(
                    at(entry, *match.span()),
                    f"{match['doi']} is no DOI: {fault}",
                    hint="copy it from the work's own page",
                    reference=index,
                )
            elif stray > 1:
                span = at(entry, match.end() - stray, match.end())
                yield RULE.finding(
                    span,
                    "stray punctuation after the DOI",
                    reference=index,
                    fix=replacement(span, "", "take it away"),
                    severity=Severity.WARNING,
                )


def _fault(doi: str, slash: str | None) -> str:
    if not doi.startswith("10."):
        return "it does not begin with 10."
    if slash is None or not slash.strip():
        return "it has no slash"
    if " " in slash:
        return "there is a space around its slash"
    prefix, _, suffix = doi.replace("%2F", "/").replace("%2f", "/").partition("/")
    if not 4 <= len(prefix.removeprefix("10.").partition(".")[0]) <= 9:
        return "its prefix is not 10. and four to nine digits"
    return "" if suffix.strip(".,; ") else "nothing follows its slash"
