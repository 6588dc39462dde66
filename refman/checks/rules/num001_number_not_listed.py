"""A number is cited that the list does not have.

Why: the reader finds no such entry.

Source: ICMJE Recommendations, "References"; Citing Medicine, National Library of Medicine.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.defaults import NUMBERED
from refman.checks.rule import Case, Rule
from refman.model.citation import Citation
from refman.model.finding import Finding, Severity

RULE = Rule("NUM001", "number-not-listed", Severity.ERROR)

_LIST = (
    "\n\nReferences\n\n1. Ilves T. On birds. J Nature. 2004;1(2):3-9.\n2. Noor M. On fish. J Water. 1990;2(1):1-8.\n"
    "3. Saar A. On frogs. J Ponds. 2001;4(4):4-6.\n4. Kask B. On bees. J Hives. 2003;5(1):7-9.\n"
)
FAILS = (Case("Birds sing [1]. Fish swim [2]. Frogs jump [3], bees hum [4]. Ants walk [9]." + _LIST, at="9"),)
PASSES = (Case("Birds sing [1]. Fish swim [2]. Frogs jump [3], bees hum [4]. All move [1–4]." + _LIST),)


def _is_interval(here: Context, citation: Citation) -> bool:
    """Whether brackets hold an interval, "[0, 1]" or "[140, 160]": none begins a list at 0, or cites only what is not listed."""
    if any(here.text.slice(cite.span).strip("[]() ") == "0" for cite in citation.cites):
        return True
    return len(citation.cites) > 1 and not any(cite.references for cite in citation.cites)


def check(here: Context) -> Iterator[Finding]:
    if not here.entries:
        return
    for _, citation, cite in here.cites:
        if (
            citation.form in NUMBERED
            and not _is_interval(here, citation)
            and cite.match == "none"
            and not cite.references
            and cite.via is None
        ):
            yield RULE.finding(
                cite.span,
                f"{here.words(cite.span)} is cited, but none of the {len(here.entries)} entries has that number",
                hint="correct the number, or list the work",
            )
