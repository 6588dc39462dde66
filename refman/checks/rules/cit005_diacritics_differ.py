"""A name has other accents in the citation than in the list: Muller, Müller.

Why: it is the same person, but a search finds only one of the two.

Fix: the list's spelling.

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.folding import letters
from refman.checks.nearby import differs_only_in_accents, entry_names
from refman.checks.rule import Case, Rule, replacement
from refman.model.finding import Finding, Safety, Severity
from refman.model.span import Span

RULE = Rule("CIT005", "diacritics-differ", Severity.WARNING, Safety.SAFE)

_LIST = (
    "\n\nReferences\n\nMüller, P. (2009). On cotton. Journal of Fields, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n"
)
FAILS = (
    Case(
        "Cotton grows (Muller, 2009), and fish swim (Noor, 1990)." + _LIST,
        at="Muller",
        fixed="Cotton grows (Müller, 2009), and fish swim (Noor, 1990)." + _LIST,
    ),
)
PASSES = (
    Case("Cotton grows (Müller, 2009), and fish swim (Noor, 1990)." + _LIST),
    # Another case of the name, in Polish.
    Case("Zgodnie z Ziębą (2009) ryby pływają (Noor, 1990)." + _LIST.replace("Müller", "Zięba")),
)


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        if len(cite.references) != 1 or cite.via or citation.form in ("note", "key"):
            continue
        listed = {letters(name): name for name in entry_names(here.entries[cite.references[0]])}
        for name in cite.names:
            right = listed.get(letters(name), name)
            at = here.source.find(name, cite.span.start, cite.span.end)
            if at >= 0 and differs_only_in_accents(name, right):
                span = Span(at, at + len(name))
                yield RULE.finding(
                    span,
                    f"{name} is {right} in the list",
                    related=(here.listed(cite.references[0]),),
                    fix=replacement(span, right, f"write {right}, as the list has it"),
                )
