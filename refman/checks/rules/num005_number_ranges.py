"""Three or more numbers in a row that could be a range, or a range that runs backwards.

Why: "[1–3]" is shorter than "[1, 2, 3]" and is what the style asks for; "[5–3]" has a wrong number in it.

Fix: writes the range.

Source: Citing Medicine, National Library of Medicine.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.defaults import NUMBERED
from refman.checks.rule import Case, Rule, replacement
from refman.model.finding import Finding, Safety, Severity
from refman.model.span import Span

RULE = Rule("NUM005", "number-ranges", Severity.INFO, Safety.SAFE)

_LIST = (
    "\n\nReferences\n\n1. Ilves T. On birds. J Nature. 2004;1(2):3-9.\n2. Noor M. On fish. J Water. 1990;2(1):1-8.\n"
    "3. Saar A. On frogs. J Ponds. 2001;4(4):4-6.\n4. Kask B. On bees. J Hives. 2003;5(1):7-9.\n"
)
_TEXT = "Birds sing [1]. Fish swim [2]. Frogs jump [3], bees hum [4]. All move [{}]."
FAILS = (
    Case(_TEXT.format("1, 2, 3") + _LIST, at="1, 2, 3", fixed=_TEXT.format("1–3") + _LIST),
    Case(_TEXT.format("4–2") + _LIST, at="4–2"),
)
PASSES = (Case(_TEXT.format("1–3") + _LIST), Case(_TEXT.format("1, 2, 4") + _LIST))


@functools.cache
def _range() -> re.Pattern[str]:
    return re.compile(r"(?<!\d)(\d{1,4})\s?[-–—]\s?(\d{1,4})(?!\d)")


@functools.cache
def _row() -> re.Pattern[str]:
    return re.compile(r"(?<![\d–—-])\d{1,4}(?:\s?,\s?\d{1,4}){2,}(?![\d–—-])")


def check(here: Context) -> Iterator[Finding]:
    for citation in here.text.citations:
        if citation.form not in NUMBERED:
            continue
        for match in _range().finditer(here.source, citation.span.start, citation.span.end):
            if int(match[1]) > int(match[2]):
                yield RULE.finding(
                    Span(*match.span()),
                    f"{match[0]} runs backwards",
                    hint="check both numbers",
                    severity=Severity.WARNING,
                )
        for match in _row().finditer(here.source, citation.span.start, citation.span.end):
            right = _joined([int(number) for number in match[0].split(",")])
            if right:
                span = Span(*match.span())
                yield RULE.finding(
                    span, f"{match[0]} is the range {right}", fix=replacement(span, right, f"write {right}")
                )


def _joined(numbers: list[int]) -> str:
    """The numbers with runs of three or more as ranges; "" where there is no such run."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    if all(len(run) < 3 for run in runs):
        return ""
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs)
