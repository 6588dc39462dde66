"""A citation in the abstract. Opt-in.

Why: abstracts are printed apart from the list; many journals allow none.

Source: rules of the journal.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.checks.samples import LIST as _LIST
from refman.checks.zones import zone
from refman.model.finding import Finding, Severity

RULE = Rule("CIT019", "citation-in-abstract", Severity.INFO)

FAILS = (
    Case(
        "# Abstract\n\nBirds sing (Ilves, 2004).\n\n# Introduction\n\nFish swim (Noor, 1990)."
        + _LIST.replace("References", "# References"),
        at="(Ilves, 2004)",
        format="md",
    ),
)
PASSES = (
    Case(
        "# Introduction\n\nBirds sing (Ilves, 2004). Fish swim (Noor, 1990)."
        + _LIST.replace("References", "# References"),
        format="md",
    ),
)


def check(here: Context) -> Iterator[Finding]:
    for citation in here.text.citations:
        if zone(here, citation) == "abstract":
            yield RULE.finding(
                citation.span, f"{here.words(citation.span)} stands in the abstract", hint="cite it in the text"
            )
