"""*Ibid.* is not written as it should be: its full stop is missing, or a year follows it.

Why: it is short for *ibidem* and takes a full stop; it stands for the whole citation, its year included.

Fix: adds the full stop.

Source: The Chicago Manual of Style, 17th ed., section 14.34; 18th ed., section 13.37
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.antecedents import is_ibid, related, said
from refman.checks.context import Context
from refman.checks.rule import Case, Rule, replacement
from refman.checks.samples import LIST as _LIST
from refman.model.finding import Finding, Safety, Severity
from refman.model.span import Span

RULE = Rule("IBD005", "ibid-form", Severity.INFO, Safety.SAFE)

FAILS = (
    Case(
        "Fish swim (Noor, 1990). Birds sing (Ilves, 2004). They fly (ibid)." + _LIST,
        at="ibid",
        fixed="Fish swim (Noor, 1990). Birds sing (Ilves, 2004). They fly (ibid.)." + _LIST,
    ),
)
PASSES = (
    Case("Fish swim (Noor, 1990). Birds sing (Ilves, 2004). They fly (ibid.)." + _LIST),
    Case("Fish swim (Noor, 1990). Birds sing (Ilves, 2004). They fly (ibidem)." + _LIST),
)


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        if not is_ibid(citation, cite):
            continue
        words = cite.span.slice(here.source)
        at = words.lower().find("ibid")
        end = cite.span.start + at + 4
        following = here.source[end : end + 1]
        if at < 0 or following == "." or following.isalpha():
            continue
        yield RULE.finding(
            Span(end - 4, end),
            f"{words[at : at + 4]} without its full stop ({said(here, cite)})",
            related=related(here, cite),
            fix=replacement(Span(end, end), ".", "add the full stop"),
        )
