"""An *idem* (*id.*, ders., dies.) that has no author before it.

Why: *idem* means "the same author", in another work; with nothing cited before it, or several authors, nobody is meant.

Source: The Chicago Manual of Style, 17th ed., section 14.35.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.checks.samples import LIST as _LIST
from refman.model.finding import Finding, Severity

RULE = Rule("IBD009", "idem", Severity.WARNING)

FAILS = (Case("Birds fly (idem, 2001). Birds sing (Ilves, 2004). Fish swim (Noor, 1990)." + _LIST, at="idem"),)
PASSES = (Case("Birds sing (Ilves, 2004). Fish swim (Noor, 1990)." + _LIST),)


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        if (cite.via == "idem" or citation.form == "idem") and not cite.references:
            words = here.words(cite.span).strip("()")
            before = (
                ""
                if cite.antecedent is None
                else f" (the citation before it is {here.words(here.text.citations[cite.antecedent].span, 60)})"
            )
            yield RULE.finding(cite.span, f"{words} points at no work of the list{before}", hint="name author and work")
