"""An *ibid.* after a citation of several works.

Why: the reader cannot tell which of them is meant.

Source: The Chicago Manual of Style, 17th ed., section 14.34; 18th ed., section 13.37; CSL 1.0.2, choose, position.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.antecedents import is_ibid, works
from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.checks.samples import LIST as _LIST
from refman.model.citation import Cite
from refman.model.finding import Finding, Related, Severity

RULE = Rule("IBD002", "ibid-ambiguous", Severity.ERROR)

FAILS = (Case("Birds sing (Ilves, 2004; Noor, 1990). They fly, too (ibid.)." + _LIST, at="ibid."),)
PASSES = (
    Case("Birds sing (Ilves, 2004; Noor, 1990). They fly, too (Ilves, 2004)." + _LIST),
    Case("Fish swim (Noor, 1990). Birds sing (Ilves, 2004). They fly (ibid.), they nest (ibid., p. 4)." + _LIST),
)


def check(here: Context) -> Iterator[Finding]:
    for at, citation, cite in here.cites:
        if not is_ibid(citation, cite):
            continue
        before = cite.antecedent if cite.antecedent is not None else at - 1
        if before < 0 or (len(cite.references) == 1 and cite.match != "near"):
            continue
        meant = here.text.citations[before]
        if len(works(meant)) > 1 and len(set(cite.references)) != 1:
            yield RULE.finding(
                cite.span,
                f"{_word(here, cite)} could mean any of {here.words(meant.span)}, line {here.line(meant.span)}",
                hint="name the work that is meant",
                related=(Related(meant.span, "several works are cited here"),),
            )


def _word(here: Context, cite: Cite) -> str:
    return here.words(cite.span).strip("()")
