"""CSL-JSON in and out: nothing lost either way."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from refman.model.reference import (
    DATE_VARIABLES,
    NAME_VARIABLES,
    STRING_VARIABLES,
    reference_from_csl,
    reference_to_csl,
)

WORDS = st.text(min_size=1, max_size=12)
NAME = st.one_of(
    st.fixed_dictionaries({"literal": WORDS}),
    st.fixed_dictionaries(
        {"family": WORDS, "given": WORDS},
        optional={"non-dropping-particle": WORDS, "suffix": WORDS, "comma-suffix": st.just(True)},
    ),
)
PARTS = st.lists(st.integers(-3000, 3000), min_size=1, max_size=3)
DATE = st.one_of(
    st.fixed_dictionaries(
        {"date-parts": st.lists(PARTS, min_size=1, max_size=2)},
        optional={"circa": st.just(True), "season": st.integers(1, 4)},
    ),
    st.fixed_dictionaries({"raw": WORDS}),
    st.fixed_dictionaries({"literal": WORDS}),
)
ITEM = st.fixed_dictionaries(
    {"id": WORDS, "type": st.sampled_from(["book", "article-journal", "legal_case"])},
    optional={
        **dict.fromkeys(STRING_VARIABLES, WORDS),
        **{name: st.lists(NAME, min_size=1, max_size=3) for name in NAME_VARIABLES},
        **dict.fromkeys(DATE_VARIABLES, DATE),
        "categories": st.lists(WORDS, min_size=1, max_size=3),
        "custom": st.dictionaries(WORDS.filter(lambda word: word != "refman"), st.integers(), min_size=1, max_size=2),
        "x-of-others": st.one_of(st.integers(), WORDS, st.lists(WORDS)),
    },
)


@given(ITEM)
def test_an_item_comes_back_as_it_was(item: dict[str, Any]) -> None:
    assert reference_to_csl(reference_from_csl(item)) == item


@given(ITEM)
def test_a_reference_comes_back_as_it_was(item: dict[str, Any]) -> None:
    reference = reference_from_csl(
        item | {"custom": {"refman": {"raw": "as typed", "confidence": 0.5, "doubts": ["a", "b"]}}}
    )
    assert (reference.raw, reference.confidence, reference.doubts) == ("as typed", 0.5, ("a", "b"))
    assert reference_from_csl(reference_to_csl(reference)) == reference


def test_numbers_and_text_that_others_write_are_read() -> None:
    reference = reference_from_csl(
        {
            "id": 7,
            "type": "book",
            "volume": 3,
            "issued": {"date-parts": [["2000", "03"]]},
            "author": ["WHO"],
            "accessed": "2020-01-02",
        }
    )
    assert (reference.id, reference.volume, reference.author[0].literal) == ("7", "3", "WHO")
    assert reference.issued is not None
    assert (reference.issued.date_parts, reference.issued.year) == (((2000, 3),), 2000)
    assert reference.accessed is not None
    assert reference.accessed.raw == "2020-01-02"
