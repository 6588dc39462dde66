"""An ampersand between authors in a Chicago list, or initials with the second author inverted.

Why: Chicago has "Ilves, Tom, and Ann Saar".

Fix: writes "and".

Source: The Chicago Manual of Style, chapter on author-date references.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.forms import at
from refman.checks.rule import Case, Rule, replacement
from refman.model.finding import Finding, Safety, Severity

RULE = Rule("CHI201", "chicago-list", Severity.INFO, Safety.SAFE)

_LIST = (
    "Birds sing (Ilves and Saar 2004), fish swim (Noor 1990).\n\nReferences\n\n"
    "Ilves, Tom, {} Ann Saar. 2004. “On Birds.” Journal of Nature 1 (2): 3–9.\n\n"
    "Noor, Mary. 1990. “On Fish.” Journal of Water 2 (1): 1–8.\n"
)
FAILS = (Case(_LIST.format("&"), at="&", fixed=_LIST.format("and"), style="chicago-author-date"),)
PASSES = (Case(_LIST.format("and"), style="chicago-author-date"),)


@functools.cache
def _year() -> re.Pattern[str]:
    return re.compile(r"\b\d{4}[a-z]?\b")


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        year = _year().search(entry.raw)
        place = entry.raw.find(" & ", 0, year.start() if year else 0)
        if place > 0 and len([name for name in entry.reference.author if name.family]) > 1:
            span = at(entry, place + 1, place + 2)
            yield RULE.finding(
                span,
                "an ampersand between authors: Chicago has 'and'",
                reference=index,
                fix=replacement(span, "and", "write 'and'"),
            )
