"""A key that does not follow the pattern of the settings (`key-pattern`, a regular expression). Opt-in.

Why: keys that are made one way can be guessed.

Source: house rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from refman.checks.bibliography import records
from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.model.errors import RefmanError
from refman.model.finding import Finding, Severity

RULE = Rule("BIB008", "key-pattern", Severity.INFO)

_ENTRY = "@article{%s, author = {Noor, Mary}, title = {Fish}, journal = {Water}, year = 1990}\n"
FAILS = (Case(_ENTRY % "Fish!", at="Fish!", format="bib"),)
PASSES = (Case(_ENTRY % "noor1990fish", format="bib"),)
USUAL = r"[a-z][a-z0-9_:.+-]*"


def check(here: Context) -> Iterator[Finding]:
    try:
        pattern = re.compile(here.settings.key_pattern or USUAL, re.IGNORECASE)
    except re.error as fault:
        raise RefmanError(
            "config-invalid", f"key-pattern is no regular expression: {fault}", where="check.key-pattern"
        ) from None
    for record in records(here):
        if not pattern.fullmatch(record.key):
            yield RULE.finding(
                record.key_span,
                f"{record.key} does not follow {pattern.pattern}",
                hint="rename it here and where it is cited",
            )
