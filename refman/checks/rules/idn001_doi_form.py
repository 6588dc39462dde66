"""A DOI that is not written as an address: "doi:10.1000/xyz", "http://dx.doi.org/10.1000/xyz".

Why: https://doi.org/10.1000/xyz can be followed, and is the form that the DOI Foundation, Crossref and APA ask for.

Fix: writes the address.

Source: Crossref DOI display guidelines; Publication Manual of the APA, 7th ed., chapter 9, the reference list.
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

RULE = Rule("IDN001", "doi-form", Severity.INFO, Safety.SAFE)

_LIST = (
    "\n\nReferences\n\nIlves, T. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8. {}10.1000/xyz\n"
)
_RIGHT = _TEXT + _LIST.format("https://doi.org/")
FAILS = (
    Case(_TEXT + _LIST.format("doi:"), at="doi:10.1000/xyz", fixed=_RIGHT, style="apa"),
    Case(_TEXT + _LIST.format("http://dx.doi.org/"), at="http://dx.doi.org/10.1000/xyz", fixed=_RIGHT, style="apa"),
    Case(_TEXT + _LIST.format("https://doi.org/doi:"), at="https://doi.org/doi:10.1000/xyz", fixed=_RIGHT, style="apa"),
)
PASSES = (Case(_RIGHT, style="apa"), Case(_TEXT + _LIST.format("https://example.org/doi/"), style="apa"))


@functools.cache
def doi_printed() -> re.Pattern[str]:
    # doi:10.1000/xyz   DOI 10.1000/xyz   https://dx.doi.org/10.1000/xyz   https://doi.org/10.1000/xyz
    return re.compile(
        r"(?P<before>(?:https?://)?(?:dx\.|www\.)?doi\.org/(?:doi:)?\s?|\bdoi(?::|\.|\s)\s?(?:https?://(?:dx\.)?doi\.org/)?)(?P<doi>10\.\d{4,9}/[^\s<>\"]*[^\s<>\".,;)\]])",
        re.IGNORECASE,
    )


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        for match in doi_printed().finditer(entry.raw):
            if match["before"] != "https://doi.org/":
                span = at(entry, *match.span())
                right = f"https://doi.org/{match['doi']}"
                yield RULE.finding(
                    span,
                    f"{match[0]} is not written as an address",
                    hint=f"write {right}",
                    reference=index,
                    fix=replacement(span, right, f"write {right}"),
                )
