"""A record whose names or notes are likely to be wrong is less sure, however sure its labels are."""

from __future__ import annotations

import pytest

from refman.model.names import Name
from refman.references.confidence import confidence
from refman.references.loose_ends import has_loose_ends
from refman.references.parse import parse_references


@pytest.mark.parametrize(
    "names",
    [
        [Name("Roe", "J."), Name("Doe", "A. B.")],
        [Name("Roe", "Jane"), Name("Doe", "Karla")],
        [Name(literal="World Salt Organization")],
        [Name("王小明"), Name("李四")],
        # One end alone is none.
        [Name("Roe", "Jane Karla")],
        [Name("Roe", "J."), Name("Doe", "Karla")],
        [Name("Roe")],
        [Name(literal="Salt Board and Sugar Board")],
    ],
)
def test_most_names_leave_none(names: list[Name]) -> None:
    assert not has_loose_ends(["Salt", (1, 2), tuple(names)], [])


@pytest.mark.parametrize(
    "names",
    [
        [Name(literal="Salt Board, Sugar Board"), Name("Roe", "J.")],
        [Name("ed", "Jane"), Name("Roe", "J.")],
        [Name("Roe Doe", "Jane Karla")],
        [Name("Y", "MIRAN SALT")],
        [Name("Roe.Doe", "Jane"), Name(literal="Salt Board")],
    ],
)
def test_two_forms_that_are_often_wrong_do(names: list[Name]) -> None:
    assert has_loose_ends([tuple(names)], [])


def test_words_without_a_place_are_an_end() -> None:
    names = (Name("Roe", "Jane Karla"),)
    assert has_loose_ends([names], ["no place for “x”: kept in the note"])
    assert not has_loose_ends([names], ["no date found"])


def test_what_the_network_doubts_and_loose_ends_lower_the_confidence() -> None:
    sure = confidence(0.99, 0.99, False)
    assert sure >= 0.9
    assert confidence(0.99, 0.5, False) < 0.9
    assert confidence(0.99, 0.99, True) < 0.9
    assert confidence(0.9999, 1.0, False) > sure


@pytest.mark.parametrize("text", ["Homer", "Salt", "Roe 2001", "xx yy zz 12"])
def test_what_says_next_to_nothing_is_never_sure(text: str) -> None:
    assert parse_references([text])[0].reference.confidence < 0.9


def test_a_doubt_tells_the_field_as_the_record_has_it() -> None:
    reference = parse_references(["Oxford English Dictionary, 2nd ed., sub voce salt mine, n."])[0].reference
    assert reference.title == "salt mine, n"
    assert not any("sub voce" in doubt for doubt in reference.doubts)
