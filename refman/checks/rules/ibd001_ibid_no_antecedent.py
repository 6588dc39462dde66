"""An *ibid.* with nothing cited before it.

Why: the word means "in the same place"; where no citation comes before it in this sequence, there is no place. It is what
is left when a sentence, a note or a paragraph before it was cut or moved.

Source: The Chicago Manual of Style, 17th ed., section 14.34; 18th ed., section 13.37; CSL 1.0.2, choose, position.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.antecedents import is_ibid, works
from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.checks.samples import LIST as _LIST
from refman.model.finding import Finding, Severity

RULE = Rule("IBD001", "ibid-no-antecedent", Severity.ERROR)

FAILS = (
    Case("Birds sing (ibid.). Some birds sing well (Ilves, 2004), others badly (Noor, 1990)." + _LIST, at="ibid."),
)
PASSES = (Case("Some birds sing well (Ilves, 2004), others badly (Noor, 1990). They fly (ibid.)." + _LIST),)


def check(here: Context) -> Iterator[Finding]:
    for at, citation, cite in here.cites:
        if is_ibid(citation, cite) and not cite.references and cite.antecedent is None and not _several(here, at):
            yield RULE.finding(
                cite.span,
                f"{here.words(cite.span).strip('()')} has no antecedent: nothing is cited before it",
                hint="name the work",
            )


def _several(here: Context, at: int) -> bool:
    """Whether the citation before is there and names several works: that is IBD002."""
    return at > 0 and len(works(here.text.citations[at - 1])) > 1
