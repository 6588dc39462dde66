"""A work cited at second hand ("as cited in") stands in the list though it was not read.

Why: the list names what was used: the second-hand source must be there, the original need not.

Source: Publication Manual of the APA, 7th ed., section 8.6.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.checks.samples import LIST as _LIST
from refman.model.finding import Finding, Severity

RULE = Rule("CIT022", "secondary-source", Severity.WARNING)

FAILS = (Case("Birds sing (Noor, 1990, as cited in Ilves, 2004)." + _LIST, at="Noor, 1990"),)
PASSES = (
    Case("Birds sing (Saar, 1953, as cited in Ilves, 2004), fish swim (Noor, 1990)." + _LIST),
    Case("Birds sing (Noor, 1990, as cited in Ilves, 2004). Fish swim (Noor, 1990)." + _LIST),
)


@functools.cache
def _second_hand() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:as )?(?:cited|quoted|mentioned) (?:in|by|from)\b|\bapud\b|\bzit(?:iert)?\. n(?:ach|\.)"
        r"|\bcité (?:dans|par)\b|\bcitado (?:en|por|em)\b",
        re.IGNORECASE,
    )


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        following = here.source[cite.span.start : min(cite.span.end + 24, len(here.source))]
        match = _second_hand().search(following)
        if not match or len(cite.references) != 1 or citation.form != "parenthetical":
            continue
        index = cite.references[0]
        year_at = following.find(cite.year) if cite.year else -1
        if len(here.uses[index]) == 1 and 0 <= year_at < match.start() and ";" not in following[: match.start()]:
            yield RULE.finding(
                cite.span,
                f"{here.label(index)} is cited at second hand only, yet it is listed",
                hint="take it out of the list, or cite it directly",
                related=(here.listed(index),),
            )
