"""A work is cited in captions, tables or the abstract alone. Opt-in.

Why: when the table goes, the entry stays behind uncited.

Source: house rule of refman.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.checks.samples import LIST as _LIST
from refman.checks.zones import zone
from refman.model.finding import Finding, Related, Severity

RULE = Rule("CIT023", "cited-in-caption-only", Severity.INFO)

FAILS = (
    Case(
        "Birds sing (Ilves, 2004).\n\nFigure 1. Fish in water (Noor, 1990).\n\nThe end." + _LIST, at="Noor, M. (1990)."
    ),
)
PASSES = (Case("Birds sing (Ilves, 2004), fish swim (Noor, 1990).\n\nFigure 1. Fish in water (Noor, 1990)." + _LIST),)
ZONES = ("caption", "table", "abstract")


def check(here: Context) -> Iterator[Finding]:
    for index, uses in sorted(here.uses.items()):
        if all(zone(here, citation) in ZONES for _, citation, _ in uses):
            citation = uses[0][1]
            yield RULE.finding(
                here.head(index),
                f"{here.label(index)} is cited in a {zone(here, citation)} alone",
                reference=index,
                related=(Related(citation.span, "cited here"),),
            )
