"""Which entries stand out of the alphabet, and which only seem to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refman.checks.ordering import filing_keys, misplaced, moved


def out_of_place(names: list[str]) -> list[str]:
    return [names[one.at] for one in misplaced([filing_keys(name) for name in names])]


@pytest.mark.parametrize(
    "names",
    [
        ["Adams", "Baker", "Clark"],
        ["Dam", "van Dam", "Eek"],
        ["Ulm", "van Dam", "Wall"],
        ["de la Cruz", "Dean", "Díaz"],
        ["Macaulay", "McBride", "MacDonald", "Madison"],
        ["Maas", "Mason", "McBride", "Meyer"],
        ["Mueller", "Müller", "Mund"],
        ["Muller", "Müller", "Munch"],
        ["Berg", "Zorn", "Ångström"],
        ["Aas", "Ångström", "Berg"],
        ["Oates", "O'Brien", "Odell"],
        ["O'Brien", "Oates", "Odell"],
        ["De Souza", "Dean", "Desai"],
        ["Dean", "Desai", "De Souza", "Dexter"],
        ["1000 Genomes Project", "Adams", "Baker"],
        ["Adams", "1000 Genomes Project", "Baker"],
        ["Oxford", "The Lancet", "Wiley"],
        ["Lakes Trust", "The Lancet", "Lawson"],
    ],
)
def test_every_way_of_filing_is_accepted(names: list[str]) -> None:
    assert out_of_place(names) == []


@pytest.mark.parametrize(
    ("names", "wrong"),
    [
        (["Adams", "Macron", "Khatsenkova", "Ministère", "Ruitenberg"], ["Macron"]),
        (["Zorn", "Adams", "Baker", "Clark"], ["Zorn"]),
        (["Baker", "Clark", "Dixon", "Adams"], ["Adams"]),
    ],
)
def test_what_stands_out_is_found(names: list[str], wrong: list[str]) -> None:
    assert out_of_place(names) == wrong


def test_a_misplaced_entry_knows_its_neighbours() -> None:
    names = ["Adams", "Macron", "Khatsenkova", "Ministère"]
    (one,) = misplaced([filing_keys(name) for name in names])
    assert (one.at, one.after, one.before) == (1, 2, 3)
    assert moved(4, [one]) == [0, 2, 1, 3]


@given(st.lists(st.text("abcd", min_size=1, max_size=3), max_size=12))
def test_moving_puts_in_order_and_loses_nothing(names: list[str]) -> None:
    keys = [(name,) for name in names]
    order = moved(len(names), misplaced(keys))
    assert sorted(order) == list(range(len(names)))
    assert [names[at] for at in order] == sorted(names)
