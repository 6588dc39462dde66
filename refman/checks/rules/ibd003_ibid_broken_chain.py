"""An *ibid.* whose antecedent is itself not found: unlisted, or an *ibid.* without one.

Why: the chain leads nowhere, often because a later edit put another source between the two.

Fix (unsafe): none where nothing is known; else the work is named.

Source: The Chicago Manual of Style, 17th ed., section 14.34; 18th ed., section 13.37
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.antecedents import is_ibid, related, works
from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.checks.samples import LIST as _LIST
from refman.model.finding import Finding, Severity

RULE = Rule("IBD003", "ibid-broken-chain", Severity.WARNING)

FAILS = (
    Case(
        "Fish swim (Noor, 1990). Birds sing (Ilves, 2004). Frogs croak (Saar, 2011). They jump (ibid.)." + _LIST,
        at="ibid.",
    ),
)
PASSES = (Case("Fish swim (Noor, 1990). Birds sing (Ilves, 2004). They fly (ibid.)." + _LIST),)


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        if not is_ibid(citation, cite) or cite.references or cite.antecedent is None:
            continue
        before = here.text.citations[cite.antecedent]
        if len(works(before)) == 1:
            word = here.words(cite.span).strip("()")
            yield RULE.finding(
                cite.span,
                f"{word} = {here.words(before.span, 60)}, line {here.line(before.span)}, which is not in the list",
                hint="name a work of the list",
                related=related(here, cite),
            )
