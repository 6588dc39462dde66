""" "And" inside brackets, or an ampersand in running text, between two authors.

Why: APA has "(Ilves & Saar, 2004)", but "Ilves and Saar (2004)".

Fix: the other word.

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context, authors
from refman.checks.rule import Case, Rule, replacement
from refman.model.finding import Finding, Safety, Severity
from refman.model.span import Span

RULE = Rule("APA104", "ampersand", Severity.INFO, Safety.SAFE)

_LIST = (
    "\n\nReferences\n\nIlves, T., & Saar, A. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n"
)
FAILS = (
    Case(
        "Fish swim (Noor, 1990). Birds sing (Ilves and Saar, 2004)." + _LIST,
        at="and",
        fixed="Fish swim (Noor, 1990). Birds sing (Ilves & Saar, 2004)." + _LIST,
        style="apa",
    ),
    Case(
        "Fish swim (Noor, 1990), said Ilves & Saar (2004)." + _LIST,
        at="&",
        fixed="Fish swim (Noor, 1990), said Ilves and Saar (2004)." + _LIST,
        style="apa",
    ),
)
PASSES = (
    Case(
        "Fish swim (Noor, 1990), said Ilves and Saar (2004), and birds sing (Ilves & Saar, 2004)." + _LIST, style="apa"
    ),
)


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        if (
            citation.form not in ("parenthetical", "narrative")
            or len(cite.names) < 2
            or cite.via
            or not _people(here, cite.references)
        ):
            continue
        wrong, right = ("and", "&") if citation.form == "parenthetical" else ("&", "and")
        start = here.source.find(cite.names[-2], cite.span.start, cite.span.end)
        end = here.source.find(cite.names[-1], start + 1, cite.span.end)
        if start < 0 or end < 0:
            continue
        start += len(cite.names[-2])
        if here.source[start:end].strip(" ,\n\r") == wrong:
            at = here.source.index(wrong, start, end)
            span = Span(at, at + len(wrong))
            where = "inside brackets" if right == "&" else "in running text"
            yield RULE.finding(
                span, f"{wrong!r} {where}: APA has {right!r}", fix=replacement(span, right, f"write {right!r}")
            )


def _people(here: Context, references: tuple[int, ...]) -> bool:
    return bool(references) and all(name.family for name in authors(here.entries[references[0]])[:2])
