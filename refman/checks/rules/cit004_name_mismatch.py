"""A name is spelt otherwise in the citation than in the list.

Why: one of the two is a slip, and a misspelt author is not found, counted or credited. Accents alone are CIT005.

Fix (unsafe, where one entry comes near): the list's spelling.

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.folding import letters, words
from refman.checks.nearby import entry_names, is_polish_case, years_differ
from refman.checks.rule import Case, Rule, replacement
from refman.model.citation import Cite
from refman.model.finding import Finding, Fix, Safety, Severity
from refman.model.span import Span

RULE = Rule("CIT004", "name-mismatch", Severity.ERROR, Safety.UNSAFE)

_LIST = (
    "\n\nReferences\n\nGwimbi, P. (2009). On cotton. Journal of Fields, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n"
)
FAILS = (
    Case(
        "Cotton grows (Gwimib, 2009), and fish swim (Noor, 1990)." + _LIST,
        at="Gwimib, 2009",
        fixed="Cotton grows (Gwimbi, 2009), and fish swim (Noor, 1990)." + _LIST,
    ),
    # The first of three, where the later two alone are authors of the same work.
    Case(
        "Cotton grows (Gwimib, Saar, & Kask, 2009; Noor, 1990)."
        + _LIST.replace("Gwimbi, P.", "Gwimbi, P., Saar, T., & Kask, L."),
        at="Gwimib, Saar, & Kask, 2009",
    ),
)
PASSES = (
    Case("Cotton grows (Gwimbi, 2009), and fish swim (Noor, 1990)." + _LIST),
    # Another case of the name, in Polish.
    Case("Zob. Ziębę (2009) i ryby (Noor, 1990)." + _LIST.replace("Gwimbi", "Zięba")),
)


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        if cite.match != "near" or not cite.references or cite.via or citation.form == "note":
            continue
        if any(years_differ(cite, here.entries[index]) for index in cite.references):
            continue
        pair = misspelt(here, cite)
        if pair:
            yield RULE.finding(
                cite.span,
                f"{pair[0]} is {pair[1]} in the list ({here.label(cite.references[0])})",
                hint="correct the name here or in the list",
                related=tuple(here.listed(index) for index in cite.references[:3]),
                fix=_fix(here, cite, *pair),
            )


def misspelt(here: Context, cite: Cite) -> tuple[str, str] | None:
    """The first name that no author of the entry has, and the author who stands in its place."""
    entry = here.entries[cite.references[0]]
    listed = entry_names(entry)
    known = {letters(name) for name in listed}
    # A name that stands in the entry was read with its initials, or as a given name: no slip of the author.
    head = f" {' '.join(words(entry.raw[:1500]))} "
    for place, name in enumerate(cite.names):
        if (
            letters(name) not in known
            and f" {' '.join(words(name))} " not in head
            and place < len(listed)
            and not _same_group(name, listed[place])
            and not is_polish_case(name, listed[place])
        ):
            return name, listed[place]
    return None


def _same_group(cited: str, listed: str) -> bool:
    """Whether one is the beginning, the end or the initials of the other: a short form, not a misspelling."""
    one, two = letters(cited), letters(listed)
    initials = letters("".join(word[0] for word in listed.replace("-", " ").split() if word[0].isupper()))
    return not one or one in two or two in one or one == initials


def _fix(here: Context, cite: Cite, wrong: str, right: str) -> Fix | None:
    at = here.source.find(wrong, cite.span.start, cite.span.end)
    if len(cite.references) != 1 or at < 0:
        return None
    return replacement(Span(at, at + len(wrong)), right, f"write {right}, as the list has it", Safety.UNSAFE)
