"""References of many nations: what is made of the layouts can be read, and its dates are days in their languages."""

from __future__ import annotations

import random

import pytest

from refman.references.dates import date_from_text
from tools.train_parser.national import NationalComposer, national
from tools.train_parser.nations import NATIONS, Nation
from tools.train_parser.recombine import Pools, spans_of

_NO_GOLD = Pools([])


def test_all_signs_of_the_layouts_are_filled() -> None:
    for made in national(_NO_GOLD, 1500, 7):
        assert not set("{}⟨⟩¦‹›") & set(made.text), made.text
        assert len(made.labels) == len(made.cut.words)


def test_the_same_seed_gives_the_same() -> None:
    assert [one.text for one in national(_NO_GOLD, 40, 3)] == [one.text for one in national(_NO_GOLD, 40, 3)]


def test_days_of_access_are_whole_days() -> None:
    found = 0
    for made in national(_NO_GOLD, 1500, 11):
        for start, end, name in spans_of(made):
            if name == "accessed":
                date, _ = date_from_text(made.text[start:end])
                assert date is not None, made.text
                assert len(date.date_parts[0]) == 3, made.text
                found += 1
    assert found > 300


@pytest.mark.parametrize("nation", [nation for nation, _ in NATIONS], ids=lambda nation: nation.universities[0])
def test_months_are_known(nation: Nation) -> None:
    # In Croatia October is what November is in Poland and Bohemia: the figures decide, the word cannot.
    known = [word for word in nation.months if word != "listopada" or "Zagreb" not in nation.places]
    for number, word in enumerate(nation.months, 1):
        if word in known:
            date, _ = date_from_text(f"12 {word} 2015")
            assert date is not None, word
            assert date.date_parts[0][:2] == (2015, number), word


def test_names_behind_the_slash_are_those_in_front() -> None:
    composer = NationalComposer(_NO_GOLD, random.Random(5))
    composer.names_style = "gost"
    composer.kind = "book"
    composer.nation = next(nation for nation, _ in NATIONS if "Юрайт" in nation.presses)
    text = composer.people("A", "")
    again = composer.value("A2", "")
    assert {word for word in again.replace(",", "").split() if len(word) > 2} >= {
        word for word in text.replace(",", "").split()[:1] if len(word) > 2
    }
