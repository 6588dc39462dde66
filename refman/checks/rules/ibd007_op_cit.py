"""*Op. cit.*, *loc. cit.* or *art. cit.* is used.

Why: the reader must search backwards for the author's last citation. Current manuals ask for a short form in its place.

Fix (unsafe): author and year, where the work is known.

Source: The Chicago Manual of Style, 17th ed., section 14.36
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.antecedents import OP_CIT, expansion, related, said
from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.checks.samples import LIST as _LIST
from refman.model.finding import Finding, Safety, Severity

RULE = Rule("IBD007", "op-cit", Severity.WARNING, Safety.UNSAFE)

_TEXT = "Birds sing (Ilves, 2004). Fish swim (Noor, 1990). Birds also fly ({})."
FAILS = (
    Case(
        _TEXT.format("Ilves, op. cit.") + _LIST,
        at="Ilves, op. cit.",
        fixed=_TEXT.format("Ilves, 2004") + _LIST,
        style="apa",
    ),
)
PASSES = (Case("Birds sing (Ilves, 2004). Fish swim (Noor, 1990). Birds also fly (Ilves, 2004)." + _LIST),)


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        if cite.via in OP_CIT or (cite.via is None and citation.form == "op-cit"):
            fix = expansion(here, cite) if citation.form != "note" and here.system == "author-date" else None
            yield RULE.finding(
                cite.span,
                f"{said(here, cite)}: name the work",
                hint="give author and year, or a short title",
                related=related(here, cite),
                fix=fix,
            )
