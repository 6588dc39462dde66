"""Texts cut into words: joined again they give the text, and marks stay with the letters that carry them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refman.references.tokens import tokens


@given(st.text())
def test_joined_again_the_words_give_the_text(text: str) -> None:
    cut = tokens(text)
    rest = [word + gap for word, gap in zip(cut.words, cut.gaps[1:])]
    assert cut.gaps[0] + "".join(rest) == text
    assert [text[at : cut.end(n)] for n, at in enumerate(cut.starts)] == cut.words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mu\u0308ller", ["Mu\u0308ller"]),
        ("สมชาย ใจดี", ["สมชาย", "ใจดี"]),
        ("राम शर्मा", ["राम", "शर्मा"]),
        ("مُحَمَّد عابد", ["مُحَمَّد", "عابد"]),
        ("שָׁלוֹם", ["שָׁלוֹם"]),
        ("অণু 12", ["অণু", "12"]),
    ],
)
def test_marks_belong_to_the_letter_before(text: str, words: list[str]) -> None:
    assert tokens(text).words == words
