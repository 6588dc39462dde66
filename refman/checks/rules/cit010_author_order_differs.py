"""The authors stand in another order in the citation than in the list.

Why: the first author is the one a reader looks up.

Fix (unsafe): the list's order.

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.folding import letters
from refman.checks.nearby import entry_names
from refman.checks.rule import Case, Rule
from refman.model.citation import Cite
from refman.model.finding import Edit, Finding, Fix, Safety, Severity
from refman.model.span import Span

RULE = Rule("CIT010", "author-order-differs", Severity.WARNING, Safety.UNSAFE)

_LIST = (
    "\n\nReferences\n\nIlves, T., Kask, B., & Saar, A. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n"
)
FAILS = (
    Case(
        "Birds sing (Ilves, Saar, & Kask, 2004). Fish swim (Noor, 1990)." + _LIST,
        at="Ilves, Saar, & Kask, 2004",
        fixed="Birds sing (Ilves, Kask, & Saar, 2004). Fish swim (Noor, 1990)." + _LIST,
    ),
)
PASSES = (Case("Birds sing (Ilves, Kask, & Saar, 2004). Fish swim (Noor, 1990)." + _LIST),)


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        if len(cite.references) != 1 or len(cite.names) < 2 or cite.via or citation.form == "note":
            continue
        index = cite.references[0]
        listed = entry_names(here.entries[index])[: len(cite.names)]
        one, other = [letters(name) for name in cite.names], [letters(name) for name in listed]
        if one != other and sorted(one) == sorted(other):
            yield RULE.finding(
                cite.span,
                f"{here.cited(cite.span)}: the list has the order {', '.join(listed)}",
                hint="name the authors in the list's order",
                related=(here.listed(index),),
                fix=_fix(here, cite, listed),
            )


def _fix(here: Context, cite: Cite, listed: tuple[str, ...]) -> Fix | None:
    edits, at = [], cite.span.start
    for name, right in zip(cite.names, listed):
        at = here.source.find(name, at, cite.span.end)
        if at < 0:
            return None
        edits.append(Edit(Span(at, at + len(name)), right))
        at += len(name)
    return Fix(Safety.UNSAFE, "put the names in the list's order", tuple(edits))
