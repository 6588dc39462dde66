"""A type that neither BibTeX nor biblatex knows, or authors that are not joined by "and".

Why: an unknown type is printed as "misc" or not at all; "A, B, C" is read as one name with two commas.

Fix (safe for semicolons): writes "and".

Source: BibTeX, btxdoc, section 3.1; biblatex manual, sections 2.1 and 2.3.3.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.bibliography import fields, names_in, records
from refman.checks.context import Context
from refman.checks.rule import Case, Rule, replacement
from refman.model.finding import Finding, Safety, Severity

RULE = Rule("BIB003", "unknown-form", Severity.WARNING, Safety.SAFE)

_ENTRY = "@%s{noor1990, author = {%s}, title = {Fish}, journal = {Water}, year = 1990}\n"
FAILS = (
    Case(_ENTRY % ("artcle", "Noor, Mary"), at="noor1990", format="bib"),
    Case(
        _ENTRY % ("article", "Noor, Mary; Ilves, Tom"),
        at="Noor, Mary; Ilves, Tom",
        fixed=_ENTRY % ("article", "Noor, Mary and Ilves, Tom"),
        format="bib",
    ),
    Case(
        _ENTRY % ("article", "M. Noor, T. Ilves, A. Saar, B. Kask"),
        at="M. Noor, T. Ilves, A. Saar, B. Kask",
        format="bib",
    ),
    Case(_ENTRY % ("article", "Noor, Mary et al."), at="Noor, Mary et al.", format="bib"),
)
PASSES = (Case(_ENTRY % ("article", "Noor, Mary and Ilves, Tom and others"), format="bib"),)
KINDS = frozenset(
    "article book booklet conference inbook incollection inproceedings manual mastersthesis misc phdthesis proceedings techreport"
    " unpublished mvbook bookinbook suppbook collection mvcollection suppcollection dataset online patent periodical suppperiodical"
    " mvproceedings reference mvreference inreference report set software thesis xdata artwork audio bibnote commentary image"
    " jurisdiction legislation legal letter movie music performance review standard video electronic www".split()
)


def check(here: Context) -> Iterator[Finding]:
    for record in records(here):
        if record.kind not in KINDS:
            yield RULE.finding(
                record.key_span,
                f"@{record.kind} is no type of BibTeX or biblatex",
                hint="@misc is for what fits no other",
            )
    for _, field in fields(here, "author", "editor"):
        names = [name for name, _ in names_in(field.value)]
        bare = [name for name in names if not name.startswith("{")]
        if any(";" in name for name in bare):
            fix = replacement(
                field.span, " and ".join(part.strip() for part in field.value.split(";")), "join the names by 'and'"
            )
            yield RULE.finding(field.span, "names are joined by 'and', not by semicolons", fix=fix)
        elif any("et al" in name for name in bare):
            yield RULE.finding(field.span, "'et al.' is no name", hint="write 'and others'")
        elif any(name.count(",") > 2 for name in bare):
            yield RULE.finding(field.span, "this reads as one name with many commas", hint="join the names by 'and'")
