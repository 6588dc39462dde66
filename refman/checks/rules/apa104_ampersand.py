""" "And" inside brackets, or an ampersand in running text, between two authors.

Why: APA has "(Ilves & Saar, 2004)", but "Ilves and Saar (2004)".

Fix: the other word.

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context, authors
from refman.checks.rule import Case, Rule, replacement
from refman.model.citation import Cite
from refman.model.finding import Edit, Finding, Fix, Safety, Severity
from refman.model.span import Span

FORMS = (("parenthetical", "and", "&"), ("narrative", "&", "and"))
MANY = 5
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
    for form, wrong, right in FORMS:
        places = [span for span in _joints(here, form) if span is not None]
        faulty = [span for span in places if span.slice(here.source) == wrong]
        where = "inside brackets" if right == "&" else "in running text"
        message = f"{wrong!r} {where}: APA has {right!r}"
        # Where it is the habit of the whole text, one finding says so for all.
        if len(faulty) > MANY and len(faulty) * 2 > len(places):
            fix = Fix(Safety.SAFE, f"write {right!r}", tuple(Edit(span, right) for span in faulty))
            yield RULE.finding(faulty[0], f"{message} (here and in {len(faulty) - 1} other places)", fix=fix)
            continue
        for span in faulty:
            yield RULE.finding(span, message, fix=replacement(span, right, f"write {right!r}"))


def _joints(here: Context, form: str) -> Iterator[Span | None]:
    """The word between the last two names of each citation of the form."""
    for _, citation, cite in here.cites:
        if citation.form == form and len(cite.names) > 1 and not cite.via and _people(here, cite.references):
            yield _joint(here, cite)


def _joint(here: Context, cite: Cite) -> Span | None:
    start = here.source.find(cite.names[-2], cite.span.start, cite.span.end)
    end = here.source.find(cite.names[-1], start + 1, cite.span.end)
    if start < 0 or end < 0:
        return None
    start += len(cite.names[-2])
    word = here.source[start:end].strip(" ,\n\r")
    if word not in ("and", "&"):
        return None
    at = here.source.index(word, start, end)
    return Span(at, at + len(word))


def _people(here: Context, references: tuple[int, ...]) -> bool:
    return bool(references) and all(name.family for name in authors(here.entries[references[0]])[:2])
