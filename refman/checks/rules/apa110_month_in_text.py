"""A month or day in the citation of a dated work.

Why: in the text APA has the year alone; the list has the whole date.

Fix: the year alone.

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.forms import MONTHS
from refman.checks.rule import Case, Rule, replacement
from refman.model.finding import Finding, Safety, Severity
from refman.model.span import Span

RULE = Rule("APA110", "month-in-text", Severity.INFO, Safety.SAFE)

_TEXT = "Birds sing (Ilves, 2004{}), fish swim (Noor, 1990)."
_LIST = (
    "\n\nReferences\n\nIlves, T. (2004, May 3). On birds. Journal of Nature.\n\n"
    "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n"
)
FAILS = (Case(_TEXT.format(", May 3") + _LIST, at=", May 3", fixed=_TEXT.format("") + _LIST, style="apa"),)
PASSES = (
    Case(_TEXT.format("") + _LIST, style="apa"),
    Case(_TEXT.format("") + " Saar told me (A. Saar, personal communication, May 3, 2004)." + _LIST, style="apa"),
)


@functools.cache
def _month() -> re.Pattern[str]:
    return re.compile(rf",\s(?:{'|'.join(dict.fromkeys(MONTHS))})\b\.?(?:\s\d{{1,2}})?(?=[);,])")


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        if citation.form not in ("parenthetical", "narrative") or not cite.year or not cite.references:
            continue
        at = here.source.find(cite.year, cite.span.start, cite.span.end)
        after = here.source[at + len(cite.year) : at + len(cite.year) + 3] if at >= 0 else ""
        match = _month().match(here.source, at + len(cite.year)) if after[:1] == "," and after[2:].isupper() else None
        if match:
            span = Span(*match.span())
            yield RULE.finding(
                span,
                "the text has the year alone",
                related=(here.listed(cite.references[0]),),
                fix=replacement(span, "", "take month and day away"),
            )
