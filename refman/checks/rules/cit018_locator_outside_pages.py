"""A page is cited that lies outside the pages of the entry.

Why: p. 245 of an article on pp. 12–31 is a slip in one of the two.

Source: house rule of refman.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Severity

RULE = Rule("CIT018", "locator-outside-pages", Severity.WARNING)

_LIST = (
    "\n\nReferences\n\nIlves, T. (2004). On birds. Journal of Nature, 1(2), 13–29.\n\n"
    "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n"
)
FAILS = (Case("Birds sing (Ilves, 2004, p. 245). Fish swim (Noor, 1990)." + _LIST, at="Ilves, 2004"),)
PASSES = (
    Case("Birds sing (Ilves, 2004, p. 24). Fish swim (Noor, 1990, pp. 2–3)." + _LIST),
    Case("Birds sing (Ilves, 2004, p. 3). Fish swim (Noor, 1990)." + _LIST),
)
_RANGE = re.compile(r"(\d+)\s*[-–—]+\s*(\d+)$")
TYPES = ("article-journal", "chapter", "article-magazine", "paper-conference")


def page_range(text: str) -> tuple[int, int] | None:
    """First and last page, an elided last page written out; None for anything else."""
    match = _RANGE.match(text.strip())
    if match is None or len(match[1]) > 7 or len(match[2]) > 7:
        return None
    first, last = match[1], match[2]
    return int(first), int(first[: max(0, len(first) - len(last))] + last)


def check(here: Context) -> Iterator[Finding]:
    for _, _, cite in here.cites:
        if len(cite.references) != 1 or cite.label not in ("page", "") or not cite.locator:
            continue
        entry = here.entries[cite.references[0]]
        pages = page_range(entry.reference.page)
        first = re.match(r"\d{1,7}", cite.locator)
        if pages is None or first is None or entry.reference.type not in TYPES or pages[1] < pages[0]:
            continue
        page = int(first[0])
        # A small page may count from the article's own first page, as preprints and online editions do.
        if page > pages[1] or pages[1] - pages[0] + 1 < page < pages[0]:
            yield RULE.finding(
                cite.span,
                f"page {page} is not among the pages of {here.label(cite.references[0])}: {entry.reference.page}",
                hint="check the page here, and the pages in the list",
                related=(here.listed(cite.references[0]),),
            )
