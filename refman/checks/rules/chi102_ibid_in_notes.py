"""A note gives a work in full again, or *ibid.* is used where the short form would do.

Why: the first note has the full reference, later ones the short form, which since the 17th edition is preferred to *ibid.*

Source: The Chicago Manual of Style, 17th ed., sections 14.30 to 14.34.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.antecedents import is_ibid, related, said
from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Severity

RULE = Rule("CHI102", "ibid-in-notes", Severity.INFO)

_NOTES = (
    "Birds sing.[^1] Fish swim.[^2] They dive.[^3]\n\n[^1]: Tom Ilves, *On Birds* (Oslo: Nest, 2004), 3.\n\n"
    "[^2]: Mary Noor, *On Fish* (Paris: Lake, 1990), 5.\n\n[^3]: {}\n\n# Bibliography\n\n"
    "Ilves, Tom. *On Birds*. Oslo: Nest, 2004.\n\nNoor, Mary. *On Fish*. Paris: Lake, 1990.\n"
)
FAILS = (Case(_NOTES.format("Ibid., 6."), at="Ibid.", style="chicago-notes", format="md"),)
PASSES = (Case(_NOTES.format("Noor, *On Fish*, 6."), style="chicago-notes", format="md"),)


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        if citation.note and is_ibid(citation, cite) and cite.references:
            yield RULE.finding(
                cite.span,
                f"Chicago prefers the short form ({said(here, cite)})",
                hint="name author and short title",
                related=related(here, cite),
            )
