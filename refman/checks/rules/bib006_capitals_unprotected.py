"""Capitals within a title that stand bare. Opt-in.

Why: styles in sentence case make "dna" of DNA, unless it is in braces.

Fix (unsafe): braces around the word.

Source: BibTeX, btxdoc, section 4.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.bibliography import fields
from refman.checks.context import Context
from refman.checks.rule import Case, Rule, replacement
from refman.model.finding import Finding, Safety, Severity
from refman.model.span import Span

RULE = Rule("BIB006", "capitals-unprotected", Severity.INFO, Safety.UNSAFE)

_ENTRY = "@article{noor1990, author = {Noor, Mary}, title = {The %s of fish}, journal = {Water}, year = 1990}\n"
FAILS = (Case(_ENTRY % "DNA", at="DNA", fixed=_ENTRY % "{DNA}", format="bib"),)
PASSES = (Case(_ENTRY % "{DNA}", format="bib"), Case(_ENTRY % "genes", format="bib"))


@functools.cache
def _capitals() -> re.Pattern[str]:
    # DNA   mRNA   pH: a capital that is not the first letter of its word.
    return re.compile(r"\b\w+(?<=\w)[A-Z]\w*\b")


def check(here: Context) -> Iterator[Finding]:
    for _, field in fields(here, "title"):
        depth, at = 0, 0
        for match in _capitals().finditer(field.value):
            depth += field.value.count("{", at, match.start()) - field.value.count("}", at, match.start())
            at = match.start()
            if depth == 0:
                span = Span(field.span.start + match.start(), field.span.start + match.end())
                yield RULE.finding(
                    span,
                    f"{match[0]} may lose its capitals",
                    fix=replacement(span, "{" + match[0] + "}", "put braces around it", Safety.UNSAFE),
                )
