"""Three or more authors are all named in the text.

Why: from three authors on APA has the first and "et al." from the first citation on, unless that would fit two entries.

Fix: the first author and "et al."

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context, authors, year
from refman.checks.nearby import same_author, year_number
from refman.checks.rule import Case, Rule, replacement
from refman.model.citation import Cite
from refman.model.finding import Finding, Fix, Safety, Severity
from refman.model.span import Span

RULE = Rule("APA102", "et-al-from-first", Severity.INFO, Safety.SAFE)

_LIST = (
    "\n\nReferences\n\nIlves, T., Saar, A., & Kask, B. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n"
)
_TEXT = "Fish swim (Noor, 1990). Birds sing ({}, 2004)."
FAILS = (
    Case(
        _TEXT.format("Ilves, Saar, & Kask") + _LIST,
        at="Ilves, Saar, & Kask",
        fixed=_TEXT.format("Ilves et al.") + _LIST,
        style="apa",
    ),
)
PASSES = (Case(_TEXT.format("Ilves et al.") + _LIST, style="apa"),)


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        if (
            cite.et_al
            or len(cite.names) < 3
            or len(cite.references) != 1
            or cite.via
            or citation.form not in ("parenthetical", "narrative")
        ):
            continue
        index = cite.references[0]
        names = authors(here.entries[index])
        twins = [
            other for other in same_author(here, cite) if other != index and _year(here, other) == _year(here, index)
        ]
        if len(names) > 2 and not twins:
            span = _names(here, cite)
            if span is not None:
                text = f"{cite.names[0]} et al."
                yield RULE.finding(
                    span,
                    f"{here.words(span)}: APA has {text} for {len(names)} authors",
                    related=(here.listed(index),),
                    fix=_fix(span, text),
                )


def _year(here: Context, index: int) -> str:
    return year_number(year(here.entries[index]))


def _names(here: Context, cite: Cite) -> Span | None:
    start = here.source.find(cite.names[0], cite.span.start, cite.span.end)
    last = here.source.find(cite.names[-1], start + 1, cite.span.end)
    return Span(start, last + len(cite.names[-1])) if 0 <= start < last else None


def _fix(span: Span, text: str) -> Fix:
    return replacement(span, text, f"write {text}")
