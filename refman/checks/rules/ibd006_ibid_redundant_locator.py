"""An *ibid.* that repeats the locator of the citation before it.

Why: *ibid.* alone means the same work and the same place; the page is given only when it changes.

Fix: takes the locator away.

Source: The Chicago Manual of Style, 17th ed., section 14.34; 18th ed., section 13.37; CSL 1.0.2, choose, position.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.antecedents import antecedent, is_ibid, related, said, whole, word_end
from refman.checks.context import Context
from refman.checks.rule import Case, Rule, replacement
from refman.checks.samples import LIST as _LIST
from refman.model.finding import Finding, Safety, Severity
from refman.model.span import Span

RULE = Rule("IBD006", "ibid-redundant-locator", Severity.INFO, Safety.SAFE)

FAILS = (
    Case(
        "Fish swim (Noor, 1990). Birds sing (Ilves, 2004, p. 4). They fly (ibid., p. 4)." + _LIST,
        at="ibid., p. 4",
        fixed="Fish swim (Noor, 1990). Birds sing (Ilves, 2004, p. 4). They fly (ibid.)." + _LIST,
    ),
)
PASSES = (
    Case("Fish swim (Noor, 1990). Birds sing (Ilves, 2004, p. 4). They fly (ibid., p. 5)." + _LIST),
    Case("Fish swim (Noor, 1990). Birds sing (Ilves, 2004). They fly (ibid., p. 5)." + _LIST),
)


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        before = antecedent(here, cite)
        if not is_ibid(citation, cite) or before is None or not cite.locator or len(before.cites) != 1:
            continue
        if (before.cites[0].locator, before.cites[0].label) == (cite.locator, cite.label):
            span = whole(here, citation, cite)
            yield RULE.finding(
                span,
                f"the same {cite.label or 'place'} {cite.locator} as the citation before ({said(here, cite)})",
                related=related(here, cite),
                fix=replacement(Span(word_end(here, citation, cite), span.end), "", "take the locator away"),
            )
