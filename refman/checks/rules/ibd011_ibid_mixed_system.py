"""*Ibid.* in a text that elsewhere repeats the full citation. Opt-in.

Why: one way through the whole text.

Source: house rule of refman.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.antecedents import is_ibid, related, said
from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.checks.samples import LIST as _LIST
from refman.model.finding import Finding, Severity

RULE = Rule("IBD011", "ibid-mixed-system", Severity.INFO)

FAILS = (
    Case(
        "Birds sing (Ilves, 2004). They fly (Ilves, 2004). Fish swim (Noor, 1990). They dive (ibid.)." + _LIST,
        at="ibid.",
    ),
)
PASSES = (Case("Birds sing (Ilves, 2004). Fish swim (Noor, 1990). They dive (ibid.)." + _LIST),)


def check(here: Context) -> Iterator[Finding]:
    repeats = sum(
        one.form == other.form == "parenthetical"
        and [c.references for c in one.cites] == [c.references for c in other.cites]
        for one, other in zip(here.text.citations, here.text.citations[1:])
    )
    stand_ins = [(citation, cite) for _, citation, cite in here.cites if is_ibid(citation, cite)]
    if repeats and stand_ins:
        _, cite = stand_ins[0]
        yield RULE.finding(
            cite.span,
            f"{said(here, cite)}; elsewhere the citation is repeated in full",
            related=related(here, cite),
            hint="keep to one way",
        )
