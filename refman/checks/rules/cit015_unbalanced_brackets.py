"""A citation whose brackets do not match: one is missing, or two stand where one should. Opt-in.

Why: the reader cannot tell where the citation ends.

Source: Publication Manual of the APA, 7th ed., chapter 6.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.checks.samples import LIST as _LIST
from refman.model.finding import Finding, Severity

RULE = Rule("CIT015", "unbalanced-brackets", Severity.WARNING)

FAILS = (Case("Birds sing (Ilves, 2004). Fish swim ((Noor, 1990)." + _LIST, at="(Noor, 1990)"),)
PASSES = (Case("Birds sing (Ilves, 2004). Fish swim (see the lake (Noor, 1990) there)." + _LIST),)


def check(here: Context) -> Iterator[Finding]:
    for citation in here.text.citations:
        if citation.form not in ("parenthetical", "narrative"):
            continue
        start = here.source.rfind("\n", 0, citation.span.start) + 1
        end = here.source.find("\n", citation.span.end)
        line = here.source[start : len(here.source) if end < 0 else end]
        around = here.source[max(0, citation.span.start - 1) : citation.span.end + 1]
        if line.count("(") != line.count(")") and ("((" in around or "))" in around):
            yield RULE.finding(citation.span, f"{here.words(citation.span)}: a bracket too many", hint="take it away")
