"""A page range with a hyphen where the list has en dashes, or one that runs backwards.

Why: one form for all ranges; a range that runs backwards has a wrong number in it.

Fix: the en dash. A reversed range is left to you.

Source: Publication Manual of the APA, 7th ed., chapter 6; chapter 9, the reference list.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.forms import at, is_verbatim
from refman.checks.rule import Case, Rule, replacement
from refman.model.citation import Entry
from refman.model.finding import Finding, Safety, Severity

RULE = Rule("REF009", "page-range", Severity.INFO, Safety.SAFE)

_TEXT = "Birds sing (Ilves, 2004), fish swim (Noor, 1990), frogs jump (Saar, 2001)."
_LIST = (
    "\n\nReferences\n\nIlves, T. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Journal of Water, 2(1), {}.\n\nSaar, A. (2001). On frogs. Journal of Ponds, 4(4), 4–6.\n"
)
FAILS = (
    Case(_TEXT + _LIST.format("1-8"), at="1-8", fixed=_TEXT + _LIST.format("1–8"), style="apa"),
    Case(_TEXT + _LIST.format("180–121"), at="180–121", style="apa"),
)
PASSES = (
    Case(_TEXT + _LIST.format("1–8"), style="apa"),
    Case(_TEXT + _LIST.format("1–8. https://doi.org/10.1000/12-34"), style="apa"),
    Case(_TEXT + _LIST.format("180–21"), style="apa"),
)


@functools.cache
def _pages() -> re.Pattern[str]:
    # After ", " or "pp. " or ":", before the end of the field; never inside an address, a date or an ISSN.
    return re.compile(
        r"(?:(?<=[,:;] )|(?<=[,:;(])|(?<=pp\. ))(?P<first>[A-Za-z]?\d{1,6})(?P<dash>-|–|—)(?P<last>[A-Za-z]?\d{1,6})"
        r"(?=[.,;)]?(?:\s|$)|[.;)])"
    )


def pages(entry: Entry) -> re.Match[str] | None:
    """The pages of an entry where they stand in it: digits that the record has as its pages too."""
    page = entry.reference.page.replace("–", "-").replace("—", "-")
    if "-" not in page:
        return None
    first = page.partition("-")[0].strip()
    return next((match for match in _pages().finditer(entry.raw) if match["first"] == first), None)


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        match = pages(entry)
        if match is None or not is_verbatim(entry, here.source):
            continue
        if _is_reversed(match["first"], match["last"]):
            yield RULE.finding(
                at(entry, *match.span()),
                f"the pages {match[0]} run backwards",
                reference=index,
                hint="check both numbers",
                severity=Severity.WARNING,
            )
        elif match["dash"] == "-" and here.style == "apa":
            dash = at(entry, *match.span("dash"))
            yield RULE.finding(
                at(entry, *match.span()),
                f"{match[0]} with a hyphen; an en dash joins pages",
                reference=index,
                fix=replacement(dash, "–", "write an en dash"),
            )


def _is_reversed(first: str, last: str) -> bool:
    return first.isdecimal() and last.isdecimal() and len(first) == len(last) and int(last) < int(first)
