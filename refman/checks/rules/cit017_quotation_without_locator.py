"""A direct quotation whose citation gives no page.

Why: the reader must be able to find the words.

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.context import Context, shortened
from refman.checks.rule import Case, Rule
from refman.checks.samples import LIST as _LIST
from refman.model.finding import Finding, Related, Severity
from refman.model.span import Span

RULE = Rule("CIT017", "quotation-without-locator", Severity.WARNING)

FAILS = (
    Case("“The birds of the north sing at night” (Ilves, 2004). Fish swim (Noor, 1990)." + _LIST, at="Ilves, 2004"),
)
PASSES = (
    Case("“The birds of the north sing at night” (Ilves, 2004, p. 4). Fish swim (Noor, 1990)." + _LIST),
    Case("The “birds” of the north (Ilves, 2004). Fish swim (Noor, 1990)." + _LIST),
)
WORDS = 5


@functools.cache
def _quoted() -> re.Pattern[str]:
    # Five words or more in curly or straight quotation marks, then only space before the citation.
    return re.compile(r"[“\"]([^“”\"\n]{20,600})[”\"][.,]?\s{1,2}$")


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        if citation.form != "parenthetical" or len(citation.cites) != 1 or cite.locator or not cite.references:
            continue
        start = max(0, citation.span.start - 620)
        match = _quoted().search(here.source[start : citation.span.start])
        if match and len(match[1].split()) >= WORDS:
            place = Span(start + match.start(), start + match.end())
            yield RULE.finding(
                cite.span,
                f"words are quoted, but no page is given: {shortened(match[1], 50)!r}",
                hint="add the page or paragraph",
                related=(Related(place, "quoted here"),),
            )
