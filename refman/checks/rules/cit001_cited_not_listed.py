"""A work is cited that the reference list does not have.

Why: the reader cannot find the source.

Personal communications, classical works, statutes and what `exempt` in the settings names need no entry and are left alone.

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text; The Chicago Manual of Style, chapter on
author-date references.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.nearby import is_other_work, same_author
from refman.checks.rescue import rescued
from refman.checks.rule import Case, Rule
from refman.checks.samples import LIST as _LIST
from refman.model.citation import Citation, Cite
from refman.model.finding import Finding, Severity

RULE = Rule("CIT001", "cited-not-listed", Severity.ERROR)

FAILS = (
    Case("Birds sing (Ilves, 2004) and fish do not (Noor, 1990; Tamm, 1998)." + _LIST, at="Tamm, 1998"),
    Case("Birds sing (Ilves, 2004; Noor, 1990). Others disagree (Saar & Kask, 2011)." + _LIST, at="Saar & Kask, 2011"),
    Case("Birds sing (Ilves, 2004), we counted them (R Core Team, 2018; Noor, 1990)." + _LIST, at="R Core Team, 2018"),
    Case("Birds sing (Ilves, 2004; Noor, 1990) and eat fibre (AACC, 2000)." + _LIST, at="AACC, 2000"),
    Case("Birds sing (Ilves, 2004) and swim (apud SAAR, 2022; Noor, 1990)." + _LIST, at="SAAR, 2022"),
    Case("Birds sing (Ilves, 2004; Noor, 1990). Noor (1958) set traps." + _LIST, at="Noor (1958"),
    # Both years beside each other: no slip.
    Case("Birds sing (Ilves, 2002, 2004; Noor, 1990)." + _LIST, at="Ilves, 2002"),
    # The list has Noor alone, of another year; the work is by both.
    Case("Birds sing (Ilves, 2004; Saar & Noor, 1992), fish do not (Noor, 1990)." + _LIST, at="Saar & Noor, 1992"),
)
PASSES = (
    Case("Birds sing (Ilves, 2004), said Noor (1990)." + _LIST),
    Case("Birds sing (Ilves, 2004; Noor, 1990), I heard (A. Saar, personal communication, May 2, 2011)." + _LIST),
    Case("Birds sing (Ilves, 2004; Noor, 1990; Ilves, 2004) at the games (Rio 2016)." + _LIST),
    Case("However, Ilves (2004) sings (see Noor, 1990). In May (2011) it rained (MGCS)." + _LIST),
)
_NAMED = ("parenthetical", "narrative", "note")


def check(here: Context) -> Iterator[Finding]:
    if not here.entries:
        return
    exempt = {name.casefold() for name in here.settings.exempt}
    paired, _ = rescued(here)
    for _, citation, cite in here.cites:
        if (cite.span.start, cite.span.end) in paired:
            continue
        if _is_an_event(here, citation, cite):
            continue
        if (_is_missing(citation, cite) or _is_other(here, cite)) and not exempt & {
            name.casefold() for name in cite.names
        }:
            near = same_author(here, cite)[:3]
            hint = f"the list has {' and '.join(here.label(index) for index in near)}" if near else "add it to the list"
            what = here.cited(cite.span) if citation.form != "note" else here.words(cite.span, 60)
            related = tuple(here.listed(index) for index in near)
            yield RULE.finding(cite.span, f"{what} is not in the reference list", hint=hint, related=related)


def _is_other(here: Context, cite: Cite) -> bool:
    """Whether the cite was linked to a work of the same author for want of the one it means."""
    return cite.match == "near" and cite.via is None and is_other_work(here, cite)


def _is_missing(citation: Citation, cite: Cite) -> bool:
    return (
        citation.form in _NAMED
        and cite.match == "none"
        and not cite.references
        and cite.via is None
        and bool(cite.names)
    )


def _is_an_event(here: Context, citation: Citation, cite: Cite) -> bool:
    """Whether one name and a year, "(Rio 2016)", lack the comma that every listed work has between them in this text."""
    if citation.form != "parenthetical" or cite.references or len(cite.names) != 1 or len(citation.cites) > 1:
        return False
    if cite.et_al or cite.locator or " " in cite.names[0] or _has_comma(here, cite):
        return False
    listed = [
        _has_comma(here, other)
        for _, one, other in here.cites
        if one.form == "parenthetical" and other.match == "exact" and other.year and other.names and not other.via
    ]
    return len(listed) >= _ENOUGH and all(listed)


def _has_comma(here: Context, cite: Cite) -> bool:
    at = here.source.rfind(cite.year, cite.span.start, cite.span.end) if cite.year else -1
    return at >= 0 and here.source[cite.span.start : at].rstrip().endswith(",")


_ENOUGH = 3
