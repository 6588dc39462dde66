"""Input that would exhaust time, memory or the stack is read or refused in time that grows with its length."""

from __future__ import annotations

import contextlib
import time

import pytest

from refman.formats import registry
from refman.formats.reading import FormatError

SIZE = 200_000


def many(text: str) -> str:
    return text * (SIZE // len(text))


BIBTEX = {
    "braces": many("{"),
    "signs": many("@"),
    "starts": many("@a{"),
    "lines": many("@a{b\n"),
    "open": many("@a{b, t = {x\n"),
    "quotes": many('@a{b, t = "x\n'),
    "nested": "@a{b, t = {" + "{" * (SIZE // 2) + "}" * (SIZE // 2) + "}}",
    "commands": "@a{b, t = {" + many("\\emph{") + "}}",
    "accents": "@a{b, t = {" + many("\\'") + "}}",
    "dollars": "@a{b, t = {" + many("$") + "}}",
    "ands": "@a{b, author = {" + many("and ") + "}}",
    "commas": "@a{b, author = {" + many(",") + "}}",
    "von": "@a{b, author = {" + many("a ") + "}}",
    "blanks": "@a{b, pages = {" + many(" ") + "}}",
    "months": "@a{b, year = 1, month = {" + many(" -") + "}}",
    "joined": "@a{b, t = " + many("x # ") + "y}",
    "comments": "@a{b, " + many("%\n") + "}",
    "urls": "@a{b, howpublished = {" + many("\\url{") + "}}",
    "macros": "@string{a0 = {xx}}\n"
    + "".join(f"@string{{a{n + 1} = a{n} # a{n}}}\n" for n in range(60))
    + "@a{b, t = a40}",
    "chain": "".join(f"@a{{k{n}, crossref={{k{n + 1}}}}}\n" for n in range(5000)),
}
OTHERS = [
    ("ris", "TY  - JOUR\nAB  - " + many("x\n")),
    ("nbib", "PMID- 1\nAB  - " + many("x\n")),
    ("enw", "%0 X\n%X " + many("x\n")),
    ("csl-json", many("[")),
    ("csl-yaml", many("[")),
    ("csl-yaml", many("- ")),
    ("csl-yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]"),
    ("hayagriva", many("? ")),
    ("mods", many("<mods>")),
    ("jats", '<!DOCTYPE a [<!ENTITY x "y">]><ref-list><ref id="&x;"/></ref-list>'),
    ("coins", many("<span ")),
    ("schema-org", many('{"isPartOf":')),
    ("csv", many('"')),
    ("wos", many("PT J\n")),
]


@pytest.mark.parametrize("name", BIBTEX)
def test_bibtex(name: str) -> None:
    start = time.process_time()
    registry.read(BIBTEX[name].encode(), "bibtex")
    assert time.process_time() - start < 5


@pytest.mark.parametrize(("name", "text"), OTHERS, ids=[f"{name}-{text[:8]!r}" for name, text in OTHERS])
def test_other_formats(name: str, text: str) -> None:
    start = time.process_time()
    with contextlib.suppress(FormatError):
        registry.read(text.encode(), name)
    assert time.process_time() - start < 5
