"""A page that is not written as APA has it: "p. 4", "pp. 4–6".

Why: one form for all: a label, a space, the number.

Fix: writes the label.

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule, replacement
from refman.checks.samples import LIST as _LIST
from refman.model.finding import Finding, Safety, Severity
from refman.model.span import Span

RULE = Rule("APA109", "locator-form", Severity.INFO, Safety.SAFE)

_RIGHT = "Birds sing (Ilves, 2004, p. 4), fish swim (Noor, 1990, pp. 2–3)."
FAILS = (
    Case(_RIGHT.replace(", p. 4", ", p.4") + _LIST, at=", p.4", fixed=_RIGHT + _LIST, style="apa"),
    Case(_RIGHT.replace(", p. 4", ": 4") + _LIST, at=": 4", fixed=_RIGHT + _LIST, style="apa"),
    Case(_RIGHT.replace(", pp. 2–3", ", p. 2-3") + _LIST, at=", p. 2-3", fixed=_RIGHT + _LIST, style="apa"),
)
PASSES = (Case(_RIGHT + _LIST, style="apa"),)


@functools.cache
def _printed() -> re.Pattern[str]:
    # After the year: ": 4"   ", p.4"   ", p. 4-6"   " p4"
    return re.compile(
        r"(?P<sep>\s{0,3}[:,]?\s{0,3})(?P<label>pp?\.?|pages?)?\s{0,3}(?P<first>\d{1,5})(?:\s{0,2}[-–—]\s{0,2}(?P<last>\d{1,5}))?(?=\s{0,2}[);,]|$)"
    )


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        if (
            citation.form not in ("parenthetical", "narrative")
            or cite.label not in ("page", "")
            or not cite.locator
            or not cite.year
        ):
            continue
        year = here.source.find(cite.year, cite.span.start, cite.span.end)
        match = _printed().match(here.source, year + len(cite.year)) if year >= 0 else None
        if match is None or match.end() > citation.span.end or not (match["label"] or ":" in match["sep"]):
            continue
        right = f", pp. {match['first']}–{match['last']}" if match["last"] else f", p. {match['first']}"
        if match[0] != right:
            span = Span(*match.span())
            yield RULE.finding(
                span,
                f"{match[0].strip(' ,')!r} where APA has {right.strip(' ,')!r}",
                fix=replacement(span, right, f"write {right.strip(' ,')!r}"),
            )
