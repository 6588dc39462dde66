"""Marks, quotes, punctuation, letter case."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refman.csl.flatten import Quotes, flatten
from refman.csl.markup import parsed
from refman.csl.output import html, text
from refman.csl.rich import CLOSE_QUOTE, OPEN_QUOTE, POP, Push, plain
from refman.csl.spans import text_of
from refman.csl.text_case import recased

AMERICAN = Quotes(punctuation_inside=True)
BRITISH = Quotes("\u2018", "\u2019", "\u201c", "\u201d")


@pytest.mark.parametrize(
    ("left", "right", "want"),
    [("a.", ". b", "a. b"), ("a?", ". b", "a? b"), ("a:", "! b", "a! b"), ("a.", ", b", "a., b"), ("a ", " b", "a b")],
)
def test_meeting_punctuation(left: str, right: str, want: str) -> None:
    assert text_of(flatten([left, right], AMERICAN)) == want


@pytest.mark.parametrize(
    ("quotes", "after", "want"),
    [
        (AMERICAN, ", b", "\u201ca,\u201d b"),
        (BRITISH, ", b", "\u2018a\u2019, b"),
        (AMERICAN, "; b", "\u201ca\u201d; b"),
        (AMERICAN, ". b", "\u201ca.\u201d b"),
    ],
)
def test_punctuation_and_closing_quotes(quotes: Quotes, after: str, want: str) -> None:
    assert text_of(flatten([OPEN_QUOTE, "a", CLOSE_QUOTE, after], quotes)) == want


def test_a_question_mark_makes_a_full_stop_needless_through_quotes() -> None:
    assert text_of(flatten([OPEN_QUOTE, "a?", CLOSE_QUOTE, ". b"], AMERICAN)) == "\u201ca?\u201d b"


def test_nested_quotes_alternate() -> None:
    spans = flatten([OPEN_QUOTE, *parsed('a "b" c'), CLOSE_QUOTE], AMERICAN)
    assert text_of(spans) == "\u201ca \u2018b\u2019 c\u201d"


@pytest.mark.parametrize(
    ("raw", "want"),
    [
        ("l'homme", "l\u2019homme"),
        ("'tis the day", "\u2019tis the day"),
        ("the dogs' day", "the dogs\u2019 day"),
        ('say "yes" now', "say \u201cyes\u201d now"),
        ('an orphan " here', 'an orphan " here'),
        ("a <i>b</i> c", "a <i>b</i> c"),
        ("a <i>b c", "a &#60;i&#62;b c"),
        ("2 < 3 & 4", "2 &#60; 3 &#38; 4"),
        ("x<sup>2</sup>", "x<sup>2</sup>"),
    ],
)
def test_markup_of_fields(raw: str, want: str) -> None:
    assert html.text(flatten(parsed(raw), AMERICAN)) == want


def test_italics_flip_inside_italics() -> None:
    ops = [Push("font-style", "italic"), *parsed("On <i>Beowulf</i>"), POP]
    assert html.text(flatten(ops, AMERICAN)) == '<i>On <span style="font-style:normal;">Beowulf</span></i>'


@given(st.text(max_size=300))
def test_no_words_are_lost(raw: str) -> None:
    shown = text.text(flatten(parsed(raw), AMERICAN))
    assert sum(char.isalpha() for char in shown) >= sum(char.isalpha() for char in plain(parsed(raw))) - 1


@pytest.mark.parametrize("unit", ["<i>", '"', "'", "</span>", '<span class="nocase">', "\u201c", "a'b ", '"<i>'])
def test_hostile_fields_take_time_in_step(unit: str) -> None:
    began = time.process_time()
    flatten(parsed(unit * 20000), AMERICAN)
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    ("case", "raw", "want"),
    [
        ("title", "the rise of the up-to-date e-mail", "The Rise of the Up-to-Date E-Mail"),
        ("title", "foo: the bar of iPhone and UK", "Foo: The Bar of iPhone and UK"),
        ("title", "what we talk of", "What We Talk Of"),
        ("sentence", "This Is A Title", "This is a title"),
        ("sentence", 'A <span class="nocase">Smith</span> Pencil', "A Smith pencil"),
        ("capitalize-first", "eBay stays", "eBay stays"),
        ("capitalize-first", "the rest", "The rest"),
        ("capitalize-all", "the rest", "The Rest"),
        ("uppercase", "straße", "STRASSE"),
    ],
)
def test_text_case(case: str, raw: str, want: str) -> None:
    assert plain(recased(parsed(raw), case, english=True)) == want


def test_title_case_leaves_other_languages_alone() -> None:
    assert plain(recased(parsed("les misérables"), "title", english=False)) == "les misérables"
