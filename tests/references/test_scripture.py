"""Verses of holy books: the book, its verses and the version."""

from __future__ import annotations

import time

import pytest

from refman.references.scripture import scripture
from refman.references.tokens import tokens
from tests.references.records import record


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        ("Rev. 21:1–4 (New Revised Standard Version).", "Rev|21:1–4|New Revised Standard Version"),
        ("18. John 3:16 (New International Version)", "John|3:16|New International Version"),
        ("1 Cor. 13:4, 15:12-19.", "1 Cor|13:4, 15:12-19|"),
        ("Joh 3,16", "Joh|3,16|"),
        ("Qur'an 2:255", "Qur'an|2:255|"),
        ("Ps. 22:7 KJV", "Ps|22:7|KJV"),
    ],
)
def test_verses(raw: str, wanted: str) -> None:
    found = record(raw)
    assert found["type"] == "classic"
    assert "|".join(found.get(name, "") for name in ("title", "section", "edition")) == wanted


@pytest.mark.parametrize(
    "raw",
    [
        "Luke, J. (2001). Salt 3:16. Wiley.",
        "Mark 12 (2001), 3-4.",
        "John Roe, Salt 21:1–4 (1999): 33.",
        "Job 12:4. Salt Journal 3 (2001): 12-24.",
    ],
)
def test_what_is_no_verse(raw: str) -> None:
    assert scripture(raw, tokens(raw)) is None


def test_no_long_odd_text_hangs() -> None:
    start = time.process_time()
    for odd in ("John 3:16, " + "3:1, " * 20, "1 " * 50, "Ps. " * 25):
        scripture(odd, tokens(odd))
    assert time.process_time() - start < 1
