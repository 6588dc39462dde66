"""Pages with one hyphen, a year that is none, a month in words.

Why: BibTeX sets "12--34" as a range with an en dash; a year of other words cannot be sorted.

Fix: two hyphens; the month's macro.

Source: BibTeX, btxdoc, section 3.2.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.bibliography import fields
from refman.checks.context import Context
from refman.checks.rule import Case, Rule, replacement
from refman.model.finding import Finding, Safety, Severity

RULE = Rule("BIB007", "field-form", Severity.INFO, Safety.SAFE)

_ENTRY = "@article{noor1990, author = {Noor, Mary}, title = {Fish}, journal = {Water}, pages = {%s}, year = {%s}, month = %s}\n"
FAILS = (
    Case(_ENTRY % ("1-8", "1990", "may"), at="1-8", fixed=_ENTRY % ("1--8", "1990", "may"), format="bib"),
    Case(_ENTRY % ("1--8", "about then", "may"), at="about then", format="bib"),
    Case(_ENTRY % ("1--8", "1990", "{May}"), at="May", fixed=_ENTRY % ("1--8", "1990", "may"), format="bib"),
)
PASSES = (Case(_ENTRY % ("1--8", "1990", "may"), format="bib"), Case(_ENTRY % ("S1-S8", "in press", "5"), format="bib"))
MONTHS = "january february march april may june july august september october november december".split()
_WORDS = ("press", "forthcoming", "submitted", "n.d", "appear", "preparation")


@functools.cache
def _pages() -> re.Pattern[str]:
    return re.compile(r"(\d+)\s?[-–—]\s?(\d+)")


def check(here: Context) -> Iterator[Finding]:
    for _, field in fields(here, "pages", "year", "month"):
        value = field.value.strip()
        if field.name == "pages" and (match := _pages().fullmatch(value)):
            fix = replacement(field.span, f"{match[1]}--{match[2]}", "write two hyphens")
            yield RULE.finding(field.span, f"{value}: BibTeX has two hyphens in a range", fix=fix)
        elif (
            field.name == "year"
            and value
            and not re.search(r"\d{3,4}", value)
            and not any(word in value.lower() for word in _WORDS)
        ):
            yield RULE.finding(field.span, f"{value!r} is no year", hint="give the year in digits")
        elif field.name == "month" and value.lower() in MONTHS and field.span != field.whole:
            fix = replacement(field.whole, value[:3].lower(), "use the macro")
            yield RULE.finding(field.span, f"{value}: BibTeX has the macro {value[:3].lower()}", fix=fix)
