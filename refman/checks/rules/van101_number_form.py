"""Citation numbers in more than one form: "[1]" here, "(2)" there.

Why: one form through the whole text.

Source: Citing Medicine, National Library of Medicine.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Severity

RULE = Rule("VAN101", "number-form", Severity.WARNING)

_LIST = (
    "\n\nReferences\n\n1. Ilves T. On birds. J Nature. 2004;1(2):3-9.\n2. Noor M. On fish. J Water. 1990;2(1):1-8.\n"
    "3. Saar A. On frogs. J Ponds. 2001;4(4):4-6.\n4. Kask B. On bees. J Hives. 2003;5(1):7-9.\n"
)
FAILS = (Case("Birds sing [1]. Fish swim [2]. Frogs jump [3], bees hum (4)." + _LIST, at="(4)", style="vancouver"),)
PASSES = (Case("Birds sing [1]. Fish swim [2]. Frogs jump [3], bees hum [4]." + _LIST, style="vancouver"),)


def check(here: Context) -> Iterator[Finding]:
    forms = Counter(
        _form(here, citation.span.start)
        for citation in here.text.citations
        if citation.form in ("numeric", "superscript")
    )
    if len(forms) < 2:
        return
    usual, count = forms.most_common(1)[0]
    # Two forms side by side in numbers are no slip but a second series (equations, notes).
    if count < 0.9 * sum(forms.values()) and sum(forms.values()) - count > 1:
        return
    for citation in here.text.citations:
        if citation.form in ("numeric", "superscript") and _form(here, citation.span.start) != usual:
            yield RULE.finding(
                citation.span, f"{here.words(citation.span)}: elsewhere numbers stand in {usual}", hint=f"use {usual}"
            )


def _form(here: Context, start: int) -> str:
    around = here.source[max(0, start - 1) : start + 1]
    return "square brackets" if "[" in around else "round brackets" if "(" in around else "superscript"
