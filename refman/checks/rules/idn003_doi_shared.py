"""Two different entries have the same DOI.

Why: one of them leads to the wrong work.

Source: house rule of refman.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.duplicates import doi_of, is_same_work
from refman.checks.rule import Case, Rule
from refman.checks.samples import TEXT as _TEXT
from refman.model.finding import Finding, Severity

RULE = Rule("IDN003", "doi-shared", Severity.ERROR)

_LIST = (
    "\n\nReferences\n\nIlves, T. (2004). On birds. Journal of Nature, 1(2), 3–9. https://doi.org/10.1000/xyz\n\n"
    "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8. https://doi.org/10.1000/{}\n"
)
FAILS = (
    Case(
        _TEXT + _LIST.format("xyz"),
        at="Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8. https://doi.org/10.1000/xyz",
    ),
)
PASSES = (Case(_TEXT + _LIST.format("abc")),)


def check(here: Context) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for index, entry in enumerate(here.entries):
        doi = doi_of(entry)
        if not doi:
            continue
        other = first.setdefault(doi, index)
        # The same list may come twice in a text (a supplement): one work under one DOI is no fault there.
        if (
            other != index
            and not is_same_work(here.entries[other], entry)
            and here.list_of.get(other) == here.list_of.get(index)
        ):
            yield RULE.finding(
                here.head(index),
                f"{here.label(index)} and {here.label(other)} have the same DOI {doi}",
                hint="look both up, and correct the DOI of the other work",
                reference=index,
                related=(here.listed(other, "the other entry"),),
            )
