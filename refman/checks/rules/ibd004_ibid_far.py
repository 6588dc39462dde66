"""An *ibid.* far from its antecedent: in another section, or more than 250 words on.

Why: the reader has lost sight of what it points at, and the next edit between the two breaks it.

Fix (unsafe): names the work.

Source: The Chicago Manual of Style, 17th ed., section 14.34; 18th ed., section 13.37
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.antecedents import antecedent, expansion, is_ibid, related, said
from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.checks.samples import LIST as _LIST
from refman.model.finding import Finding, Safety, Severity

RULE = Rule("IBD004", "ibid-far", Severity.WARNING, Safety.UNSAFE)

_LONG = "Then the days went by and nothing of note was said or done. " * 25
_FAR = "Fish swim (Noor, 1990). Birds sing (Ilves, 2004). {}They fly ({})."
FAILS = (
    Case(_FAR.format(_LONG, "ibid.") + _LIST, at="ibid.", fixed=_FAR.format(_LONG, "Ilves, 2004") + _LIST, style="apa"),
)
PASSES = (Case("Fish swim (Noor, 1990). Birds sing (Ilves, 2004). They fly (ibid.)." + _LIST),)
WORDS = 250


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        before = antecedent(here, cite)
        if not is_ibid(citation, cite) or not cite.references or before is None or citation.note:
            continue
        words = len(here.source[before.span.end : cite.span.start].split())
        if words > WORDS:
            yield RULE.finding(
                cite.span,
                f"{said(here, cite)}: about {words} words away",
                hint="name the work",
                related=related(here, cite),
                fix=expansion(here, citation, cite),
            )
