"""An ISBN, ISSN or ORCID whose check digit is wrong.

Why: a digit is mistyped; no catalogue finds it.

Source: ISO 2108 (ISBN), ISO 3297 (ISSN), ISO 7064 MOD 11-2 (ORCID).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.forms import at
from refman.checks.rule import Case, Rule
from refman.checks.samples import TEXT as _TEXT
from refman.model.finding import Finding, Severity

RULE = Rule("IDN005", "identifier-checksum", Severity.ERROR)

_LIST = (
    "\n\nReferences\n\nIlves, T. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Springer. {}\n"
)
FAILS = (
    Case(_TEXT + _LIST.format("ISBN 978-0-306-40615-8"), at="978-0-306-40615-8"),
    Case(_TEXT + _LIST.format("ISSN 0378-5954"), at="0378-5954"),
)
PASSES = (
    Case(_TEXT + _LIST.format("ISBN 978-0-306-40615-7")),
    Case(_TEXT + _LIST.format("ISBN 0-306-40615-2")),
    Case(_TEXT + _LIST.format("ISSN 0378-5955")),
)


@functools.cache
def _printed() -> re.Pattern[str]:
    # ISBN 978-0-306-40615-7   ISBN-10: 0306406152   ISSN 0378-5955   orcid.org/0000-0002-1825-0097
    return re.compile(
        r"\b(?P<kind>ISBN)(?:[- ]?1[03])?:?\s?(?P<isbn>(?:97[89][- –]?)?(?:\d[- –]?){9}[\dXx])(?!\d)"
        r"|\be?(?P<issnkind>ISSN):?\s?(?P<issn>\d{4}[-–]?\d{3}[\dXx])(?!\d)"
        r"|orcid\.org/(?P<orcid>\d{4}-\d{4}-\d{4}-\d{3}[\dXx])",
        re.IGNORECASE,
    )


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        if not any(word in entry.raw for word in ("ISBN", "ISSN", "orcid", "isbn", "issn")):
            continue
        for match in _printed().finditer(entry.raw):
            kind = next(name for name in ("isbn", "issn", "orcid") if match[name])
            if not VALID[kind](_digits(match[kind])):
                message = f"{match[kind]} is no {kind.upper()}: its check digit is wrong"
                yield RULE.finding(at(entry, *match.span(kind)), message, hint="look it up again", reference=index)


def _digits(text: str) -> list[int]:
    return [10 if letter in "xX" else int(letter) for letter in text if letter.isdecimal() or letter in "xX"]


def is_isbn(digits: list[int]) -> bool:
    if len(digits) == 13:
        return sum(digit * (3 if place % 2 else 1) for place, digit in enumerate(digits)) % 10 == 0
    return len(digits) == 10 and sum(digit * (10 - place) for place, digit in enumerate(digits)) % 11 == 0


def is_issn(digits: list[int]) -> bool:
    return len(digits) == 8 and sum(digit * (8 - place) for place, digit in enumerate(digits)) % 11 == 0


def is_orcid(digits: list[int]) -> bool:
    total = 0
    for digit in digits[:-1]:
        total = (total + digit) * 2
    return len(digits) == 16 and (12 - total % 11) % 11 == digits[-1]


VALID = {"isbn": is_isbn, "issn": is_issn, "orcid": is_orcid}
