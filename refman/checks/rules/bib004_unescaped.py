"""A character that LaTeX reads as a command stands bare in a field: & % # _

Why: & breaks the line, % hides the rest of it.

Fix: puts a backslash before it.

Source: LaTeX, special characters.
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

RULE = Rule("BIB004", "unescaped", Severity.WARNING, Safety.SAFE)

_ENTRY = "@article{noor1990, author = {Noor, Mary}, title = {Fish %s Birds}, journal = {Water}, year = 1990}\n"
FAILS = (Case(_ENTRY % "&", at="&", fixed=_ENTRY % "\\&", format="bib"),)
PASSES = (Case(_ENTRY % "\\&", format="bib"), Case(_ENTRY % "$a_b$", format="bib"))
TEXT_FIELDS = (
    "title",
    "subtitle",
    "booktitle",
    "journal",
    "journaltitle",
    "publisher",
    "address",
    "series",
    "institution",
    "school",
    "note",
    "author",
    "editor",
)


@functools.cache
def _bare() -> re.Pattern[str]:
    return re.compile(r"(?<!\\)[&%#_]")


def check(here: Context) -> Iterator[Finding]:
    for _, field in fields(here, *TEXT_FIELDS):
        # In mathematics and addresses these signs have their own meaning.
        if "$" in field.value or "://" in field.value or "\\url" in field.value:
            continue
        for match in _bare().finditer(field.value):
            at = field.span.start + match.start()
            yield RULE.finding(
                Span(at, at + 1),
                f"a bare {match[0]} in {field.name}",
                fix=replacement(Span(at, at + 1), "\\" + match[0], "put a backslash before it"),
            )
