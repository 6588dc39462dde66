"""Works are cited, but no reference list was found.

Why: the reader cannot find any source, and refman cannot check one. Looked for: a heading in many languages, and entries in a row
at the end of the text.

Source: Publication Manual of the APA, 7th ed., chapter 2.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Severity

RULE = Rule("REF019", "no-list", Severity.ERROR)

FAILS = (Case("Birds sing (Ilves, 2004). Fish swim (Noor, 1990). Frogs jump (Saar, 2001).\n", at="(Ilves, 2004)"),)
PASSES = (
    Case("The letter was signed on 29 April 2024 (see above).\n"),
    Case("Birds sing (Ilves, 2004).\n\nReferences\n\nIlves, T. (2004). On birds. Journal of Nature, 1(2), 3–9.\n"),
)


def check(here: Context) -> Iterator[Finding]:
    cited = [citation for citation in here.text.citations if citation.form not in ("key", "note")]
    document = here.text.document
    if here.entries or len(cited) < 2 or document.bibliographies or here.system == "notes":
        return
    yield RULE.finding(
        cited[0].span,
        f"{len(cited)} citations, but no reference list: looked for a heading and for entries in a row",
        hint='put the list at the end under the heading "References"',
    )
