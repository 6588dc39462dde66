"""Text made to hold a rule up does not: twice the input takes about twice the time, and no input takes long."""

from __future__ import annotations

import time

import pytest

from refman.checks.context import Context
from refman.checks.engine import findings
from refman.checks.settings import Settings
from refman.model.citation import Citation, Cite, CitedText, Entry, ReferenceList
from refman.model.document import Document
from refman.model.reference import Reference
from refman.model.span import Span

SCRAPS = [
    "(a",
    " ",
    "A. ",
    "Aa, A., & ",
    "1–",
    "10.1000/",
    "https://",
    "et al ",
    "“a",
    "ISBN 1-",
    "1, ",
    "refman: ignore ",
]


def cited(scrap: str, length: int) -> CitedText:
    """A text of one scrap over and over, with an entry and a citation that hold it, too."""
    body = (scrap * length)[:length]
    raw = f"Noor, M. (1990). {body[:2000]}"
    text = f"Said (Noor, 1990{body}\n\n{raw}"
    entry = Entry(Span(len(text) - len(raw), len(text)), raw, Reference(raw=raw, title=body[:200], page=body[:50]))
    cite = Cite(Span(6, 16), (0,), ("Noor",), "1990", et_al=True, locator="4", label="page", match="near")
    citation = Citation(Span(5, 16 + length), "parenthetical", (cite, cite))
    one = ReferenceList(entry.span, (entry,))
    return CitedText(Document("a.txt", "txt", text), (one,), (entry,), (citation,), (), "author-date", "apa")


@pytest.mark.parametrize("scrap", SCRAPS)
def test_no_scrap_holds_a_rule_up(scrap: str) -> None:
    text = cited(scrap, 40_000)
    start = time.process_time()
    findings(text, Settings(select=("ALL",), year=2026))
    assert time.process_time() - start < 2
    assert Context(text).entries
