"""A listed author is named with a verb of saying, but no year follows: "Noor found that".

Why: it is probably a citation whose year was forgotten. Opt-in: after a full citation the bare name is right.

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.folding import letters
from refman.checks.nearby import by_family
from refman.checks.rule import Case, Rule
from refman.checks.samples import LIST as _LIST
from refman.model.finding import Finding, Severity
from refman.model.span import Span

RULE = Rule("CIT013", "citation-without-year", Severity.INFO)

FAILS = (Case("Birds sing (Ilves, 2004). Noor found that fish swim (Noor, 1990)." + _LIST, at="Noor found"),)
PASSES = (Case("Birds sing (Ilves, 2004). Noor (1990) found that fish swim." + _LIST),)


@functools.cache
def _saying() -> re.Pattern[str]:
    return re.compile(
        r"\b([A-ZÀ-Þ][^\W\d_]+(?:-[A-ZÀ-Þ][^\W\d_]+)?)(?: et al\.)? "
        r"(?:found|argue[sd]?|show(?:s|ed)|claim(?:s|ed)|suggest(?:s|ed)|report(?:s|ed)|note[sd]?)\b"
    )


def check(here: Context) -> Iterator[Finding]:
    end = min((one.span.start for one in here.text.lists), default=len(here.source))
    taken = [citation.span for citation in here.text.citations]
    named = by_family(here)
    for match in _saying().finditer(here.text.document.readable, 0, end):
        span = Span(*match.span())
        if letters(match[1]) in named and not any(span.overlaps(other) for other in taken):
            index = named[letters(match[1])][0]
            yield RULE.finding(
                span,
                f"{match[1]} is in the list, but no year follows",
                hint="add the year",
                related=(here.listed(index),),
            )
