"""The letters of one author's works of a year have a gap, or do not begin with a.

Why: 2010a and 2010c look as if 2010b was lost.

Source: Publication Manual of the APA, 7th ed., chapter 9, the reference list.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from refman.checks.context import Context, authors, year
from refman.checks.folding import letters
from refman.checks.nearby import entry_names, year_letter, year_number
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Severity

RULE = Rule("REF004", "letters-gap", Severity.WARNING)

_LIST = (
    "\n\nReferences\n\nYu, J. (2010a). On cells. Journal of Life, 1(2), 3–9.\n\n"
    "Yu, J. (2010c). On genes. Journal of Life, 2(1), 1–8.\n\nZhu, R. (2011). On wings. Journal of Air, 3(1), 2–4.\n"
)
FAILS = (
    Case(
        "Cells grow (Yu, 2010a), genes too (Yu, 2010c; Zhu, 2011)." + _LIST,
        at="Yu, J. (2010c). On genes. Journal of Life, 2(1), 1–8.",
    ),
)
PASSES = (Case("Cells grow (Yu, 2010a), genes too (Yu, 2010b; Zhu, 2011)." + _LIST.replace("2010c", "2010b")),)


def check(here: Context) -> Iterator[Finding]:
    for positions in here.list_ranges:
        groups: dict[tuple[str, str], list[tuple[str, int]]] = defaultdict(list)
        for index in positions:
            entry = here.entries[index]
            said = year(entry)
            if authors(entry) and year_letter(said):
                # The same first author: houses differ in whether co-authors share the letters.
                groups[letters(entry_names(entry)[0]), year_number(said)].append((year_letter(said), index))
        for works in groups.values():
            yield from _gaps(here, sorted(works))


def _gaps(here: Context, works: list[tuple[str, int]]) -> Iterator[Finding]:
    present = {letter for letter, _ in works}
    if len(works) < 2:
        return
    for letter, index in works:
        before = chr(ord(letter) - 1)
        if letter != "a" and before not in present:
            yield RULE.finding(
                here.head(index),
                f"{here.label(index)} is listed, but {year_number(year(here.entries[index]))}{before} is not",
                hint="close the gap, here and where they are cited",
                reference=index,
            )
