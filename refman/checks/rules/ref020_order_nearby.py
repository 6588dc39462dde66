"""An entry stands a few places off within the names of its letter, or a younger work before an older one of its author.

Why: the list is read by eye, and the entry is found; but it is not the order that the style asks for. One that is misfiled
farther away is REF001.

Fix: moves the entry; its words stay as they are.

Source: Publication Manual of the APA, 7th ed., chapter 9, the reference list (order: pp. 303–304).
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.disorder import disorder, one, sorting
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Safety, Severity

RULE = Rule("REF020", "order-nearby", Severity.INFO, Safety.SAFE)

_HEAD = "Some say so (Adams, 2001; Amber, 2002; Ashe, 2003; Dixon, 2004).\n\nReferences\n\n"
_A = "Adams, A. (2001). On apples and pears. Journal of Fruit, 1(1), 1–9.\n\n"
_B = "Amber, B. (2002). On bread and butter. Journal of Baking, 2(1), 1–9.\n\n"
_C = "Ashe, C. (2003). On clocks and cups. Journal of Time, 3(1), 1–9.\n\n"
_D = "Dixon, D. (2004). On drums and dance. Journal of Noise, 4(1), 1–9.\n\n"
_OLD = "Dixon, D. (1999). On drums and pipes. Journal of Noise, 1(1), 1–9.\n\n"
FAILS = (
    Case(_HEAD + _A + _C + _B + _D, at="Ashe, C.", fixed=_HEAD + _A + _B + _C + _D),
    Case(_HEAD + _A + _B + _C + _D + _OLD, at="Dixon, D. (1999)", fixed=_HEAD + _A + _B + _C + _OLD + _D, style="apa"),
)
PASSES = (Case(_HEAD + _A + _B + _C + _D), Case(_HEAD + _D + _A + _B + _C))


def check(here: Context) -> Iterator[Finding]:
    for positions, _, near, _ in disorder(here):
        if near:
            fix = sorting(here, positions, near)
            yield from (one(RULE, here, positions, placement, fix) for placement in near)
