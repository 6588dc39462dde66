"""A letter after the year of an entry that has no brother: 2020a is listed, 2020b is not.

Why: the reader looks for a 2020b. The letter is left over from an entry that was deleted.

Fix: takes the letter away, in the list and where the work is cited.

Source: Publication Manual of the APA, 7th ed., chapter 9, the reference list.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from refman.checks.context import Context, authors, year
from refman.checks.defaults import NUMBERED
from refman.checks.folding import letters
from refman.checks.forms import is_verbatim
from refman.checks.nearby import entry_names, year_letter, year_number
from refman.checks.rule import Case, Rule
from refman.model.finding import Edit, Finding, Fix, Safety, Severity
from refman.model.span import Span

RULE = Rule("CIT008", "suffix-needless", Severity.WARNING, Safety.SAFE)

_LIST = (
    "\n\nReferences\n\nYu, J. (2010{0}). On cells. Journal of Life, 1(2), 3–9.\n\n"
    "Yu, J. (2012). On genes. Journal of Life, 2(1), 1–8.\n\nZhu, R. (2011). On wings. Journal of Air, 3(1), 2–4.\n"
)
_TEXT = "Cells grow (Yu, 2010{0}), genes too (Yu, 2012; Zhu, 2011)."
FAILS = (Case(_TEXT.format("a") + _LIST.format("a"), at="2010a", fixed=_TEXT.format("") + _LIST.format("")),)
PASSES = (Case(_TEXT.format("") + _LIST.format("")),)


def check(here: Context) -> Iterator[Finding]:
    if here.system in (*NUMBERED, "notes", "keys"):
        return
    # By first author alone: some houses letter by what the citation shows, "Yu et al.", whoever the others are.
    brothers = Counter(
        (letters(entry_names(entry)[0]), year_number(year(entry))) for entry in here.entries if authors(entry)
    )
    for index, entry in enumerate(here.entries):
        said = year(entry)
        if authors(entry) and year_letter(said) and brothers[letters(entry_names(entry)[0]), year_number(said)] == 1:
            at = entry.raw.find(said)
            if at >= 0:
                start = entry.span.start + at
                yield RULE.finding(
                    Span(start, start + len(said)),
                    f"{said} has a letter, but no other work of {year_number(said)} by {entry_names(entry)[0]} is listed",
                    hint="take the letter away",
                    reference=index,
                    fix=_fix(here, index, said, start) if is_verbatim(entry, here.source) else None,
                )


def _fix(here: Context, index: int, said: str, start: int) -> Fix:
    ends = {start + len(said)}
    for _, _, cite in here.uses.get(index, ()):
        at = here.source.find(said, cite.span.start, cite.span.end)
        if at >= 0:
            ends.add(at + len(said))
    return Fix(Safety.SAFE, "take the letter away", tuple(Edit(Span(end - 1, end), "") for end in sorted(ends)))
