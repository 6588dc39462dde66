"""An organisation as author without braces of its own.

Why: BibTeX takes it for a person and prints "Organization, W. H."

Fix: puts braces around it.

Source: BibTeX, btxdoc, section 4; biblatex manual, section 2.3.3.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.bibliography import fields, names_in
from refman.checks.context import Context
from refman.checks.folding import words
from refman.checks.rule import Case, Rule, replacement
from refman.model.finding import Finding, Safety, Severity
from refman.model.span import Span

RULE = Rule("BIB005", "organisation-unbraced", Severity.ERROR, Safety.SAFE)

_ENTRY = "@book{who2020, author = {%s}, title = {Health}, publisher = {WHO}, year = 2020}\n"
FAILS = (
    Case(
        _ENTRY % "World Health Organization",
        at="World Health Organization",
        fixed=_ENTRY % "{World Health Organization}",
        format="bib",
    ),
    Case(
        _ENTRY % "Ministry of Health and Noor, Mary",
        at="Ministry of Health",
        fixed=_ENTRY % "{Ministry of Health} and Noor, Mary",
        format="bib",
    ),
)
PASSES = (
    Case(_ENTRY % "{World Health Organization}", format="bib"),
    Case(_ENTRY % "Noor, Mary and van der Berg, Jan", format="bib"),
)
# Words that no person is called by.
WORDS = frozenset(
    """
    organization organisation university institute institut ministry ministère ministero ministerium department committee
    commission association society council agency bureau office federation foundation consortium collaboration corporation
    company group network union bank centre center laboratory school college academy authority nations inc ltd gmbh team
    """.split()
)


def check(here: Context) -> Iterator[Finding]:
    for _, field in fields(here, "author", "editor"):
        for name, place in names_in(field.value):
            said = set(words(name))
            if "{" not in name and "," not in name and len(name.split()) > 1 and said & WORDS:
                span = Span(field.span.start + place.start, field.span.start + place.end)
                yield RULE.finding(
                    span,
                    f"{name} would be printed as a person",
                    hint="put braces around it",
                    fix=replacement(span, "{" + name + "}", "put braces around it"),
                )
