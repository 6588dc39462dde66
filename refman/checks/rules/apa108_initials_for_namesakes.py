"""Two first authors of one family name are cited without initials.

Why: the reader takes them for one person. APA gives the initials of both in every citation.

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context, authors
from refman.checks.folding import letters
from refman.checks.nearby import by_family
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Severity

RULE = Rule("APA108", "initials-for-namesakes", Severity.INFO)

_LIST = (
    "\n\nReferences\n\nNoor, A. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n"
)
FAILS = (Case("Birds sing (Noor, 2004), fish swim (Noor, 1990)." + _LIST, at="Noor, 2004", style="apa"),)
PASSES = (Case("Birds sing (A. Noor, 2004), fish swim (M. Noor, 1990)." + _LIST, style="apa"),)


def check(here: Context) -> Iterator[Finding]:
    for group in by_family(here).values():
        people = {
            letters(name.given[:1]): index
            for index in group
            for name in authors(here.entries[index])[:1]
            if name.family and name.given
        }
        if len(people) < 2:
            continue
        bare = [use for index in group for use in here.uses.get(index, ()) if _is_bare(here, use[2].span.start)]
        if bare:
            cite = min((use[2] for use in bare), key=lambda one: one.span)
            names = " and ".join(
                f"{authors(here.entries[index])[0].given[:1]}. {authors(here.entries[index])[0].family}"
                for index in people.values()
            )
            yield RULE.finding(
                cite.span,
                f"{names} are two people; cited without initials in {len(bare)} place{'s' if len(bare) > 1 else ''}",
                hint="give the initials in each citation",
                related=tuple(here.listed(index) for index in list(people.values())[:3]),
            )


def _is_bare(here: Context, start: int) -> bool:
    """Whether no initial stands at or before the start of a cite."""
    words = here.source[start : start + 3]
    return not (words[1:2] == "." and words[:1].isupper()) and here.source[max(0, start - 2) : start] != ". "
