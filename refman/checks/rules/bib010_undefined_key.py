"""A key is cited that the bibliography file does not have.

Why: LaTeX prints "[?]", Pandoc "(noor1990?)"; the nearest key is named, for it is mostly a slip.

Fix (unsafe, where one key comes near): that key.

Source: BibTeX, "I didn't find a database entry"; biber and pandoc say the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule, replacement
from refman.model.finding import Finding, Safety, Severity
from refman.model.span import Span

RULE = Rule("BIB010", "undefined-key", Severity.ERROR, Safety.UNSAFE)

_TEXT = "Birds sing [@ilves2004], fish swim [@{}].\n"
FAILS = (
    Case(
        _TEXT.format("nor1990"),
        at="nor1990",
        fixed=_TEXT.format("noor1990"),
        format="md",
        keys=("ilves2004", "noor1990"),
    ),
)
PASSES = (
    Case(_TEXT.format("noor1990"), format="md", keys=("ilves2004", "noor1990")),
    Case(_TEXT.format("nor1990"), format="md"),
)


def check(here: Context) -> Iterator[Finding]:
    known = here.settings.keys
    if known is None:
        return
    listed = frozenset(known)
    for embedded in here.text.document.embedded:
        for key in embedded.keys if embedded.source == "key" else ():
            # \nocite{*} names them all; "fig:", "tbl:" and "eq:" are cross-references, which share the sign with keys.
            if (
                key not in listed
                and key != "*"
                and not key.startswith(("fig", "tbl", "tab:", "eq", "sec", "lst", "thm"))
            ):
                yield _finding(here, embedded.span, key, known)


def _finding(here: Context, span: Span, key: str, known: tuple[str, ...]) -> Finding:
    import difflib

    start = here.source.find(key, span.start, span.end)
    place = Span(start, start + len(key)) if start >= 0 else span
    near = difflib.get_close_matches(key, known, 2, 0.75)
    fix = replacement(place, near[0], f"cite {near[0]}", Safety.UNSAFE) if len(near) == 1 and start >= 0 else None
    hint = f"did you mean {near[0]}?" if near else "add it to the bibliography file"
    return RULE.finding(place, f"the bibliography has no key {key}", hint=hint, fix=fix)
