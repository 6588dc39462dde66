"""A citation of a reference manager prints another year or author than the work that it holds.

Why: Zotero, Mendeley and EndNote print a citation from the work behind it. Who types over the words corrects the page
and not the record (the next update undoes it), or mends the record and never updates the page. The words and the work
are both shown.

Citations that their manager was told to leave as they are, and authors that it was told to leave out, are left alone.

Source: Zotero, "Word processor plugin: editing citations"; Mendeley, "manual formatting".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.folding import letters
from refman.checks.rule import Case, Rule
from refman.model.document import Embedded
from refman.model.finding import Finding, Severity
from refman.model.reference import Reference

RULE = Rule("CIT024", "field-text-differs", Severity.WARNING)

_RTF = (
    r"{\rtf1\ansi Birds sing {\field{\*\fldinst ADDIN ZOTERO_ITEM CSL_CITATION "
    r'\{"citationItems":[\{"id":7%s,"itemData":\{"id":7,"type":"book","title":"Birds","author":[\{"family":"Noor","given":"A."\}],'
    r'"issued":\{"date-parts":[[2010]]\}\}\}]%s\}}{\fldrslt %s}} in spring.\par}'
)
FAILS = (
    Case(_RTF % ("", "", "(Noor, 2011)"), format="rtf"),
    Case(_RTF % ("", "", "(Nour, 2010)"), format="rtf"),
)
PASSES = (
    Case(_RTF % ("", "", "(Noor, 2010)"), format="rtf"),
    Case(_RTF % ("", "", "(see Noor, 2010, p. 1999)"), format="rtf"),
    Case(_RTF % ("", "", "[1]"), format="rtf"),
    Case(_RTF % (',"suppress-author":true', "", "(see also 2010)"), format="rtf"),
    Case(_RTF % ("", r',"properties":\{"dontUpdate":true\}', "(Nour, 2011)"), format="rtf"),
    Case(_RTF % ("", "", "\\'b2\\'b3"), format="rtf"),
)
_YEAR = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
_MANAGERS = frozenset(("zotero", "mendeley", "endnote", "word"))


def check(here: Context) -> Iterator[Finding]:
    for one in here.text.document.embedded:
        if one.source not in _MANAGERS or one.by_hand or not one.references or len(one.references) != len(one.keys):
            continue
        printed = one.span.slice(here.source)
        years = set(_YEAR.findall(printed))
        # A number, a title in a note: only citations by author and year print what can be compared.
        if not years or len(printed) > 60 * len(one.references):
            continue
        yield from _of_field(one, printed, years)


def _of_field(one: Embedded, printed: str, years: set[str]) -> Iterator[Finding]:
    shown = letters(printed)
    for reference in one.references:
        year = str(reference.issued.year) if reference.issued and reference.issued.year else ""
        family = _family(reference)
        wrong = [year] if year and year not in years else []
        if (
            family
            and not one.without_author
            and letters(family.split()[-1]) not in shown
            and (not year or year in years)
        ):
            wrong.append(family)
        if wrong:
            yield RULE.finding(
                one.span,
                f"“{printed}” is printed, but the field holds {', '.join(part for part in (family, year) if part)}",
                hint=f"update the field in {_named(one.source)}, or mend the record there",
            )


def _family(reference: Reference) -> str:
    """The first author's family name; none for organisations, which may be printed short."""
    first = reference.author[0] if reference.author else None
    return first.family if first is not None and not first.literal else ""


def _named(source: str) -> str:
    return {"zotero": "Zotero", "mendeley": "Mendeley", "endnote": "EndNote"}.get(source, "Word")
