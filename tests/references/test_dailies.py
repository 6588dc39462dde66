"""Issues of papers, the paper first."""

from __future__ import annotations

import time

import pytest

from refman.references.dailies import daily
from refman.references.tokens import tokens
from tests.references.records import record


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        ("taz vom 12.3.2014: „Salz in der Wunde“", "article-newspaper|taz|Salz in der Wunde|2014-3-12||"),
        ("FAZ Nr. 123 v. 30.5.2003, S. 3", "article-newspaper|FAZ||2003-5-30|123|3"),
        ("DIE ZEIT vom 3. 11. 1995, S. 14.", "article-newspaper|DIE ZEIT||1995-11-3||14"),
        ("faz.net vom 12.3.2014: „Salz“", "article-newspaper|faz.net|Salz|2014-3-12||"),
        ("Focus vom 11. 3. 1996, S. 17.", "article-magazine|Focus||1996-3-11||17"),
    ],
)
def test_papers(raw: str, wanted: str) -> None:
    found = record(raw)
    names = ("type", "container-title", "title", "issued", "issue", "page")
    assert "|".join(found.get(name) or "" for name in names) == wanted


@pytest.mark.parametrize(
    "raw", ["Gesetz vom 3.4.2001, S. 5.", "Brief vom 12.3.1914: „Lieber Franz“", "Roe v. 3.4.2001, S. 5"]
)
def test_what_is_no_paper(raw: str) -> None:
    assert daily(raw, tokens(raw)) is None


def test_no_long_odd_text_hangs() -> None:
    start = time.process_time()
    for odd in ("taz vom " * 35, "taz vom 1.1.2001, S. " + "1 " * 100, "taz vom 1.1.2001: " + "a “" * 90):
        daily(odd, tokens(odd))
    assert time.process_time() - start < 1
