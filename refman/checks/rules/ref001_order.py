"""An entry stands out of the alphabetical order of its list.

Why: a reader looks a citation up by name and does not find it where it should be.

An entry that is only a few places off among names of its own letter is REF020, for the reader's eye finds it.

A list is checked when it is alphabetical but for a few entries; one in another order (numbered, by date) is left alone, unless
its style wants the alphabet: then one finding says so. Ways of filing that houses differ in (particles, *Mc*, accents, articles)
are all accepted; under APA works of one author are also looked at: alone before with others, oldest first.

Fix: moves the entries that stand out; the words of each stay as they are.

Source: Publication Manual of the APA, 7th ed., chapter 9, the reference list (order: pp. 303–304).
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.disorder import disorder, one, sorting
from refman.checks.ordering import Placement
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Fix, Safety, Severity

RULE = Rule("REF001", "order", Severity.WARNING, Safety.SAFE)

_HEAD = "Some say so (Adams, 2001; Baker, 2002; Clark, 2003; Dixon, 2004).\n\nReferences\n\n"
_A = "Adams, A. (2001). On apples and pears. Journal of Fruit, 1(1), 1–9.\n\n"
_B = "Baker, B. (2002). On bread and butter. Journal of Baking, 2(1), 1–9.\n\n"
_C = "Clark, C. (2003). On clocks and cups. Journal of Time, 3(1), 1–9.\n\n"
_D = "Dixon, D. (2004). On drums and dance. Journal of Noise, 4(1), 1–9.\n\n"
_VAN = "van Dam, E. (2005). On dams and dikes. Journal of Water, 5(1), 1–9.\n\n"
FAILS = (
    Case(_HEAD + _B + _A + _C + _D, at="Baker, B.", fixed=_HEAD + _A + _B + _C + _D, style="apa"),
    Case(_HEAD + _A + _D + _B + _C, at="Dixon, D.", fixed=_HEAD + _A + _B + _C + _D),
)
PASSES = (
    Case(_HEAD + _A + _B + _C + _D),
    Case(_HEAD.replace("Dixon", "van Dam") + _A + _B + _C + _VAN + _D),
    Case(_HEAD.replace("Dixon", "van Dam") + _A + _B + _C + _VAN),
)
MANY = 3


def check(here: Context) -> Iterator[Finding]:
    for positions, far, _, count in disorder(here):
        if count is not None:
            message = f"the list is not in alphabetical order: {count} of {len(positions)} entries would have to move"
            yield RULE.finding(here.head(positions[0]), message)
        elif len(far) > MANY:
            yield _all(here, positions, far, sorting(here, positions, far))
        else:
            fix = sorting(here, positions, far)
            yield from (one(RULE, here, positions, placement, fix) for placement in far)


def _all(here: Context, positions: range, out: list[Placement], fix: Fix | None) -> Finding:
    """One finding for a list with many entries out of order: one fault of the list, not of each."""
    first, *others = (positions[placement.at] for placement in out)
    names = ", ".join(here.label(index) for index in others)
    message = f"{here.label(first)} and {len(others)} more stand out of alphabetical order: {names}"
    related = tuple(here.listed(index, "out of order, too") for index in others)
    return RULE.finding(here.head(first), message, reference=first, fix=fix, related=related)
