"""An *op. cit.* that fits two works of its author, or none.

Why: *op. cit.* names the author alone; with two listed works the reader cannot tell them apart.

Source: The Chicago Manual of Style, 17th ed., section 14.36
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.antecedents import OP_CIT, op_cit_works, whole
from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Severity

RULE = Rule("IBD008", "op-cit-ambiguous", Severity.ERROR)

_LIST = (
    "\n\nReferences\n\nIlves, T. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Ilves, T. (2006). On bees. Journal of Nature, 3(2), 5–8.\n\nNoor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n"
)
FAILS = (
    Case(
        "Birds sing (Ilves, 2004), bees hum (Ilves, 2006). Fish swim (Noor, 1990). All move (Ilves, op. cit.)." + _LIST,
        at="Ilves, op. cit.",
    ),
)
PASSES = (
    Case(
        "Birds sing (Ilves, 2004), bees hum (Ilves, 2006). Fish swim (Noor, 1990), it is said (Noor, op. cit.)." + _LIST
    ),
)


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        if cite.via not in OP_CIT and (cite.via is not None or citation.form != "op-cit"):
            continue
        works = op_cit_works(here, citation, cite)
        span = whole(here, citation, cite)
        words = here.words(span)
        if len(works) > 1:
            labels = " or ".join(here.label(index) for index in works[:4])
            related = tuple(here.listed(index, "may be this one") for index in works[:4])
            yield RULE.finding(span, f"{words} could mean {labels}", hint="name the work", related=related)
        elif not works and not cite.references and cite.antecedent is None:
            yield RULE.finding(
                cite.span, f"{words} has no antecedent: no such author is cited before it", hint="name the work"
            )
