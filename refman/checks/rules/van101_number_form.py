"""Citation numbers in more than one form: "[1]" here, a raised number there.

Why: one form through the whole text; a number in another form is read as something else, or not at all.

Source: Citing Medicine, National Library of Medicine.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Severity
from refman.model.span import Span

RULE = Rule("VAN101", "number-form", Severity.WARNING)

_LIST = (
    "\n\nReferences\n\n1. Ilves T. On birds. J Nature. 2004;1(2):3-9.\n2. Noor M. On fish. J Water. 1990;2(1):1-8.\n"
    "3. Saar A. On frogs. J Ponds. 2001;4(4):4-6.\n4. Kask B. On bees. J Hives. 2003;5(1):7-9.\n"
)
FAILS = (
    Case("Birds sing [1]. Fish swim [2]. Frogs jump [3], bees hum.⁴ They move." + _LIST, at="⁴", style="vancouver"),
    Case("Birds sing.¹ Fish swim.² Frogs jump,³ bees hum [4]. They move." + _LIST, at="[4]", style="vancouver"),
)
PASSES = (
    Case(
        "Birds sing [1]. Fish swim [2]. Frogs jump [3], bees hum [4]. A field of 3 m². Ten to 10⁴." + _LIST,
        style="vancouver",
    ),
    Case("Birds sing.¹ Fish swim.² Frogs jump,³ bees hum.⁴ The interval [0, 1]." + _LIST, style="vancouver"),
)
_DIGITS = {"⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9"}
SHARE = 0.1


@functools.cache
def _other(system: str) -> re.Pattern[str]:
    # Raised digits after punctuation (after a letter they may be a unit), or one number in square brackets after a word.
    return re.compile(
        r"(?<=[.,;:)])[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?=\s)" if system == "numeric" else r"(?<=[^\W\d_] )\[\d{1,3}\](?=[\s.,;:)])"
    )


def check(here: Context) -> Iterator[Finding]:
    end = min((one.span.start for one in here.text.lists), default=0)
    usual = "brackets" if here.system == "numeric" else "raised digits"
    taken = {citation.span.start for citation in here.text.citations}
    odd = [match for match in _other(here.system).finditer(here.source, 0, end) if match.start() not in taken]
    odd = [match for match in odd if 0 < _number(match[0]) <= len(here.entries)]
    # Many in the other form are a second series, of notes or equations.
    if len(odd) <= max(1, SHARE * len(here.text.citations)):
        for match in odd:
            yield RULE.finding(
                Span(*match.span()), f"{match[0]}: elsewhere numbers stand in {usual}", hint=f"use {usual}"
            )


def _number(words: str) -> int:
    return int("".join(_DIGITS.get(letter, letter) for letter in words.strip("[]")))
