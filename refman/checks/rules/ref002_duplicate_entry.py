"""A work stands in the list twice.

Why: citations of it scatter over two entries, and with one year they seem to need letters.

Entries are one work when they share a DOI, or first author, year and nearly the whole title; a volume, page, edition or number
that differs makes them two.

Fix (unsafe): takes the later entry out.

Source: Publication Manual of the APA, 7th ed., chapter 9, the reference list (order: pp. 303–304).
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.duplicates import doi_of, duplicates
from refman.checks.removal import removal
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Safety, Severity

RULE = Rule("REF002", "duplicate-entry", Severity.WARNING, Safety.UNSAFE)

_HEAD = (
    "Fish swim (Noor, 1990), birds sing (Ilves, 2004).\n\nReferences\n\n"
    "Ilves, T. (2004). On birds in their nests. Journal of Nature, 1(2), 3–9.\n\n"
)
_NOOR = "Noor, M. (1990). On fish and water. Journal of Water, 2(1), 1–8."
FAILS = (Case(f"{_HEAD}{_NOOR}\n\n{_NOOR}\n", at=_NOOR, fixed=f"{_HEAD}{_NOOR}\n"),)
PASSES = (
    Case(f"{_HEAD}{_NOOR}\n"),
    Case(f"{_HEAD}{_NOOR}\n\nNoor, M. (1990). On fish and wine. Journal of Water, 2(2), 9–18.\n"),
)


def check(here: Context) -> Iterator[Finding]:
    for positions in here.list_ranges:
        entries = here.entries[positions.start : positions.stop]
        for one, other in duplicates(entries):
            first, later = positions[one], positions[other]
            same_doi = doi_of(entries[one]) == doi_of(entries[other]) != ""
            both = first in here.uses and later in here.uses
            yield RULE.finding(
                here.head(later),
                f"{here.label(later)} is listed twice" + (f" (DOI {doi_of(entries[one])})" if same_doi else ""),
                hint="keep one entry",
                reference=later,
                related=(here.listed(first, "listed before"),),
                fix=removal(here, later),
                severity=Severity.ERROR if same_doi and both else None,
            )
