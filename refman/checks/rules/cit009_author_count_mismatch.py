"""A citation names another number of authors than its entry has: "Lee & Ray" for one author, or for three.

Why: it may be another work; the reader cannot be sure.

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context, authors
from refman.checks.folding import letters
from refman.checks.nearby import entry_names
from refman.checks.rule import Case, Rule
from refman.model.citation import Citation, Cite
from refman.model.finding import Finding, Severity

RULE = Rule("CIT009", "author-count-mismatch", Severity.WARNING)

_LIST = (
    "\n\nReferences\n\nIlves, T., & Saar, A. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n"
)
FAILS = (
    Case("Birds sing (Ilves & Saar, 2004). Fish swim (Noor & Kask, 1990)." + _LIST, at="Noor & Kask, 1990"),
    Case("Birds sing (Ilves & Saar, 2004). Fish swim (Noor et al., 1990)." + _LIST, at="Noor et al., 1990"),
    Case("Birds sing (Ilves, 2004). Fish swim (Noor, 1990)." + _LIST, at="Ilves, 2004"),
)
PASSES = (Case("Birds sing (Ilves & Saar, 2004). Fish swim (Noor, 1990)." + _LIST),)
CUT_BY_STYLE = 3
CUT = (" et al", " and others", " u. a.", "…", ". . .", " et coll", " y otros", " e outros", "[et al")


def check(here: Context) -> Iterator[Finding]:
    uneven = [(cite, cite.references[0]) for _, citation, cite in here.cites if _is_uneven(here, citation, cite)]
    # A house that prints the first author alone has many entries of "one author" that are cited with "et al."
    cut = {index for cite, index in uneven if cite.et_al}
    for cite, index in uneven:
        if cite.et_al and len(cut) > CUT_BY_STYLE:
            continue
        listed = len(entry_names(here.entries[index]))
        count = "one author" if listed == 1 else f"{listed} authors"
        yield RULE.finding(
            cite.span,
            f"{here.cited(cite.span)}: the entry has {count} ({here.label(index)})",
            hint="name the authors as the list has them",
            related=(here.listed(index),),
        )


def _is_uneven(here: Context, citation: Citation, cite: Cite) -> bool:
    if not _is_comparable(here, citation, cite):
        return False
    return _differ(cite, len(cite.names), len(entry_names(here.entries[cite.references[0]])))


def _differ(cite: Cite, cited: int, listed: int) -> bool:
    if cite.et_al:
        return listed == 1
    return cited != listed


def _is_comparable(here: Context, citation: Citation, cite: Cite) -> bool:
    """Whether names can be counted on both sides: people, read surely, the first of them the same."""
    if len(cite.references) != 1 or not cite.names or cite.via or citation.form in ("note", "key"):
        return False
    names = authors(here.entries[cite.references[0]])
    if not names or any(name.literal or not name.family for name in names):
        return False
    # A list that cuts names itself has no count to compare with.
    if any(sign in here.entries[cite.references[0]].raw[:1500] for sign in CUT):
        return False
    return letters(cite.names[0]) == letters(entry_names(here.entries[cite.references[0]])[0])
