"""Two works of the same authors and year without letters to tell them apart.

Why: "(Yu, 2010)" then fits both. Style asks for 2010a and 2010b, in the order of the titles.

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text; chapter 9, the reference list.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from refman.checks.context import Context, authors, year
from refman.checks.defaults import NUMBERED
from refman.checks.duplicates import is_same_work
from refman.checks.nearby import year_letter
from refman.checks.rule import Case, Rule
from refman.checks.sorting import letters_of
from refman.model.finding import Finding, Severity

RULE = Rule("REF003", "letters-missing", Severity.WARNING)

_LIST = (
    "\n\nReferences\n\nYu, J. (2010). On cells and life. Journal of Life, 1(2), 3–9.\n\n"
    "Yu, J. (2010). On genes of fish. Journal of Life, 2(1), 10–18.\n\nZhu, R. (2011). On wings. Journal of Air, 3(1), 2–4.\n"
)
FAILS = (Case("Cells grow (Yu, 2010), so do wings (Zhu, 2011)." + _LIST, at="Yu, J. (2010). On genes"),)
PASSES = (
    Case(
        "Cells grow (Yu, 2010a), genes too (Yu, 2010b), wings (Zhu, 2011)."
        + _LIST.replace("(2010)", "(2010a)", 1).replace("(2010)", "(2010b)", 1)
    ),
)


def check(here: Context) -> Iterator[Finding]:
    if here.system in (*NUMBERED, "notes", "keys"):
        return
    for positions in here.list_ranges:
        groups: dict[tuple[object, ...], list[int]] = defaultdict(list)
        for index in positions:
            entry = here.entries[index]
            if authors(entry) and year(entry)[:4].isdigit():
                groups[letters_of(entry), year(entry)].append(index)
        for first, *others in groups.values():
            for other in others:
                if not is_same_work(here.entries[first], here.entries[other]):
                    said = year(here.entries[other])
                    what = (
                        f"have the same letter ({said})" if year_letter(said) else f"have no letters ({said}a, {said}b)"
                    )
                    yield RULE.finding(
                        here.head(other),
                        f"two works of {here.label(other)} {what}",
                        hint="give each its letter, here and where it is cited",
                        reference=other,
                        related=(here.listed(first, "the other one"),),
                    )
