"""*Op. cit.*, *loc. cit.* or *art. cit.* is used.

Why: the reader must search backwards for the author's last citation. Current manuals ask for a short form in its place.

Fix (unsafe): author and year, where the work is known.

Source: The Chicago Manual of Style, 17th ed., section 14.36
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from refman.checks.antecedents import OP_CIT, expansion, op_cit_works, related, said, whole
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
        if cite.via not in OP_CIT and (cite.via is not None or citation.form != "op-cit"):
            continue
        works = tuple(op_cit_works(here, citation, cite))
        # The author that is named says more than the citation before.
        meant = msgspec.structs.replace(
            cite, references=works, antecedent=cite.antecedent if works == cite.references else None
        )
        fix = expansion(here, citation, meant) if citation.form != "note" and here.system == "author-date" else None
        yield RULE.finding(
            whole(here, citation, cite),
            f"{said(here, meant)}: name the work",
            hint="give author and year, or a short title",
            related=related(here, meant),
            fix=fix,
        )
