"""A record whose names or notes are likely to be wrong is less sure, however sure its labels are."""

from __future__ import annotations

import pytest

from refman.model.names import Name
from refman.references.loose_ends import loose_ends


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ([Name("Roe", "J."), Name("Doe", "A. B.")], 0),
        ([Name("Roe", "Jane"), Name("Doe", "Karla")], 0),
        ([Name(literal="World Salt Organization")], 0),
        ([Name("王小明"), Name("李四")], 0),
        ([Name("Roe", "Jane Karla")], 1),
        ([Name("Roe", "J."), Name("Doe", "Karla")], 1),
        ([Name("Roe")], 1),
        ([Name(literal="Salt Board and Sugar Board")], 1),
        ([Name(literal="Salt Board, Sugar Board"), Name("Roe", "J.")], 2),
        ([Name("ed", "Jane"), Name("Roe", "J.")], 2),
    ],
)
def test_forms_that_are_often_wrong(names: list[Name], expected: int) -> None:
    assert loose_ends(["Salt", (1, 2), tuple(names)], []) == expected


def test_words_without_a_place_are_a_loose_end() -> None:
    assert loose_ends([(Name("Roe", "J."),)], ["no place for “x”: kept in the note"]) == 1
    assert loose_ends([(Name("Roe", "J."),)], ["no date found"]) == 0
