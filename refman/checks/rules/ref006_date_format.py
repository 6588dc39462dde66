"""The date of an entry has its parts in another order than the dates of the list: "(April 25, 2024)".

Why: the list is read by names and years; the year comes first in "(2024, April 25)."

Fix: puts the year first, and the full stop after the bracket.

Source: Publication Manual of the APA, 7th ed., chapter 9, the reference list.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.forms import MONTHS, at, parts
from refman.checks.rule import Case, Rule, replacement
from refman.model.finding import Finding, Safety, Severity

RULE = Rule("REF006", "date-format", Severity.WARNING, Safety.SAFE)

_LIST = (
    "\n\nReferences\n\nIlves, T. (2004, May 3). On birds. Journal of Nature.\n\n"
    "Noor, M. {} On fish. Journal of Water.\n\nSaar, A. (2001). On frogs. Journal of Ponds.\n"
)
_TEXT = "Birds sing (Ilves, 2004), fish swim (Noor, 1990), frogs jump (Saar, 2001)."
FAILS = (
    Case(
        _TEXT + _LIST.format("(April 25, 1990)"), at="(April 25, 1990)", fixed=_TEXT + _LIST.format("(1990, April 25).")
    ),
    Case(
        _TEXT + _LIST.format("(25 April 1990)."), at="(25 April 1990)", fixed=_TEXT + _LIST.format("(1990, April 25).")
    ),
)
PASSES = (Case(_TEXT + _LIST.format("(1990, April 25).")), Case(_TEXT + _LIST.format("(1990).")))


@functools.cache
def _year_last() -> re.Pattern[str]:
    # (April 25, 2024)   (25 April 2024)   (April 2024)
    return re.compile(
        r"\((?:(?P<m1>[A-Z][a-z]{2,8})\.? (?P<d1>\d{1,2}),? |(?P<d2>\d{1,2})\.? (?P<m2>[A-Z][a-z]{2,8})\.?,? "
        r"|(?P<m3>[A-Z][a-z]{2,8})\.?,? )"
        r"(?P<y>\d{4}[a-z]?)\)"
    )


def _odd_date(raw: str, start: int) -> re.Match[str] | None:
    match = _year_last().match(raw, start)
    return match if match and (match["m1"] or match["m2"] or match["m3"]) in MONTHS else None


def check(here: Context) -> Iterator[Finding]:
    for positions in here.list_ranges:
        dated = {index: found for index in positions if (found := parts(here.entries[index])) is not None}
        odd = {
            index: match
            for index, found in dated.items()
            if (match := _odd_date(here.entries[index].raw, found.date.start))
        }
        if odd and len(odd) * 2 <= len(dated):
            yield from (_one(here, index, match) for index, match in odd.items())


def _one(here: Context, index: int, match: re.Match[str]) -> Finding:
    entry = here.entries[index]
    month, day = match["m1"] or match["m2"] or match["m3"], match["d1"] or match["d2"]
    right = f"({match['y']}, {month} {day})" if day else f"({match['y']}, {month})"
    stop = "" if entry.raw[match.end() : match.end() + 1] == "." or here.style != "apa" else "."
    said = f"{match[0]} where the style has {right}{stop or '.' * (here.style == 'apa')}"
    span = at(entry, *match.span())
    return RULE.finding(
        span,
        said,
        reference=index,
        fix=replacement(span, right + stop, f"write {right}{stop}"),
        hint="the year comes first",
    )
