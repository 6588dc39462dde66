"""*Ibid.* is used, which APA does not have.

Why: APA names author and year each time, so that a sentence can be moved.

Fix (unsafe): the citation that *ibid.* stands for.

Source: Publication Manual of the APA, 7th ed., section 8.16.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.antecedents import expansion, related, said, whole
from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.checks.samples import LIST as _LIST
from refman.checks.samples import TEXT as _TEXT
from refman.model.finding import Finding, Safety, Severity

RULE = Rule("APA101", "ibid-in-apa", Severity.WARNING, Safety.UNSAFE)

FAILS = (
    Case(
        _TEXT + " They dive (ibid., p. 4)." + _LIST,
        at="ibid., p. 4",
        fixed=_TEXT + " They dive (Noor, 1990, p. 4)." + _LIST,
        style="apa",
    ),
)
PASSES = (Case(_TEXT + " They dive (Noor, 1990, p. 4)." + _LIST, style="apa"),)
_WORDS = ("ibid", "ebd", "idem", "op-cit", "loc-cit", "art-cit")


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        if cite.via in _WORDS or citation.form in _WORDS:
            yield RULE.finding(
                whole(here, citation, cite),
                f"APA does not use {here.words(cite.span, 20).strip('()')}: {said(here, cite)}",
                hint="name author and year",
                related=related(here, cite),
                fix=expansion(here, citation, cite),
            )
