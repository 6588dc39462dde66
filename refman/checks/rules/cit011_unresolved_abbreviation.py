"""A group is cited by an abbreviation that the text never brings in: "(WHO, 2020)".

Why: the entry stands under the full name, where the reader does not look. The citation is linked all the same.

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context, authors
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Severity

RULE = Rule("CIT011", "unresolved-abbreviation", Severity.WARNING)

_LIST = (
    "\n\nReferences\n\nNoor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n\n"
    "World Health Organization. (2020). Health of the world. https://www.who.int/health\n"
)
FAILS = (Case("Fish swim (Noor, 1990). People are ill (WHO, 2020)." + _LIST, at="WHO, 2020"),)
PASSES = (
    Case("Fish swim (Noor, 1990). People are ill (World Health Organization, 2020)." + _LIST),
    Case("Fish swim (Noor, 1990). People are ill (World Health Organization [WHO], 2020) still (WHO, 2020)." + _LIST),
    Case("Fish swim (Noor, 1990). The World Health Organization (WHO) says people are ill (WHO, 2020)." + _LIST),
)


def check(here: Context) -> Iterator[Finding]:
    known = {one.short for one in here.text.abbreviations}
    told = set[str]()
    for _, citation, cite in here.cites:
        if len(cite.references) != 1 or len(cite.names) != 1 or cite.via or citation.form == "note":
            continue
        short = cite.names[0]
        entry = here.entries[cite.references[0]]
        names = authors(entry)
        full = names[0].literal if names else ""
        if not _is_abbreviation(short) or short in known or short in told or not full or short in entry.raw[:200]:
            continue
        if f"{full} ({short}" in here.source or f"{full} [{short}" in here.source:
            continue
        told.add(short)
        yield RULE.finding(
            cite.span,
            f"{short} is not explained; the entry stands under {full}",
            hint=f"write {full} ({short}) where it first comes",
            related=(here.listed(cite.references[0]),),
        )


def _is_abbreviation(word: str) -> bool:
    return 2 <= len(word) <= 10 and " " not in word and sum(map(str.isupper, word)) >= 2
