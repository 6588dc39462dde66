"""A narrative citation repeats its year within a paragraph.

Why: after "Noor (1990)" the same paragraph has "Noor" alone, unless another work could be meant. Opt-in.

Source: Publication Manual of the APA, 7th ed., section 8.16.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.nearby import same_author
from refman.checks.rule import Case, Rule
from refman.checks.samples import LIST as _LIST
from refman.checks.samples import TEXT as _TEXT
from refman.model.finding import Finding, Related, Severity

RULE = Rule("APA111", "year-repeated", Severity.INFO)

FAILS = (Case(_TEXT + " Noor (1990) dives. Noor (1990) sleeps." + _LIST, at="Noor (1990)", style="apa"),)
PASSES = (Case(_TEXT + " Noor (1990) dives.\n\nNoor (1990) sleeps." + _LIST, style="apa"),)


def check(here: Context) -> Iterator[Finding]:
    last: dict[int, int] = {}
    for at, citation, cite in here.cites:
        if citation.form != "narrative" or len(cite.references) != 1 or cite.locator:
            continue
        reference = cite.references[0]
        before = here.text.citations[last[reference]] if reference in last else None
        last[reference] = at
        if (
            before is None
            or "\n\n" in here.source[before.span.end : citation.span.start]
            or len(same_author(here, cite)) > 1
        ):
            continue
        yield RULE.finding(
            citation.span,
            f"{here.words(citation.span)} again in one paragraph: the name alone will do",
            related=(Related(before.span, "first here"),),
        )
