"""An entry gives a DOI and another address of the same work.

Why: the DOI is enough, and it does not go out of date.

Source: Publication Manual of the APA, 7th ed., chapter 9, the reference list.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.forms import at, is_verbatim
from refman.checks.rule import Case, Rule, replacement
from refman.checks.rules.idn001_doi_form import doi_printed
from refman.checks.rules.idn004_url_form import address
from refman.checks.samples import TEXT as _TEXT
from refman.model.finding import Finding, Safety, Severity

RULE = Rule("IDN006", "doi-and-url", Severity.INFO, Safety.SAFE)

_LIST = (
    "\n\nReferences\n\nIlves, T. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8.{} https://doi.org/10.1000/xyz\n"
)
FAILS = (
    Case(
        _TEXT + _LIST.format(" https://example.org/fish"),
        at="https://example.org/fish",
        fixed=_TEXT + _LIST.format(""),
        style="apa",
    ),
)
PASSES = (Case(_TEXT + _LIST.format(""), style="apa"),)


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        if "://" not in entry.raw or "10." not in entry.raw or not doi_printed().search(entry.raw):
            continue
        for match in address().finditer(entry.raw):
            alone = entry.raw[match.start() - 1 : match.start()] == " " and entry.raw[
                match.end() : match.end() + 1
            ] in (" ", "")
            if "doi.org" not in match[0].lower() and alone:
                span = at(entry, match.start() - 1, match.end())
                fix = replacement(span, "", "keep the DOI alone") if is_verbatim(entry, here.source) else None
                yield RULE.finding(
                    at(entry, *match.span()),
                    "the DOI is enough: another address stands beside it",
                    reference=index,
                    fix=fix,
                )
