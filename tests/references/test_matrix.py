"""The model as matrices gives the labels that the tagger gives, whatever the text and however many at once."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refman.references import decode, matrix
from refman.references.data_files import data_bytes
from refman.references.decode import Labelling, labelling, labellings
from refman.references.parse import parse_references
from refman.references.tokens import Tokens, tokens
from tests.references.test_parse import HOSTILE, WORKS, strings

NOISE = "Doe J Smith 2010 In pp 12 34 Press https://x.org/a Vol No eds and of the Oxford Journal".split()


def same(one: Labelling, two: Labelling) -> bool:
    return (
        one.labels == two.labels
        and math.isclose(one.probability, two.probability, rel_tol=1e-6, abs_tol=1e-12)
        and all(
            math.isclose(a, b, rel_tol=1e-6, abs_tol=1e-9) for a, b in zip(one.marginals, two.marginals, strict=True)
        )
    )


def check(raws: list[str]) -> None:
    cuts = [cut for cut in map(tokens, raws) if cut.words]
    found = matrix.matrix().labellings(cuts)
    assert len(found) == len(cuts)
    for cut, one in zip(cuts, found, strict=True):
        assert same(one, labelling(cut.words, cut.gaps)), cut.words[:20]


def test_real_references_get_the_same_labels() -> None:
    check(WORKS)


def test_odd_and_endless_text_too() -> None:
    check([raw[:6_000] for raw in HOSTILE] + ["x", "1999", WORKS[0]])


@settings(max_examples=60, deadline=None)
@given(st.lists(strings, min_size=1, max_size=5))
def test_any_text(raws: list[str]) -> None:
    check([raw.encode("utf-8", "replace").decode() for raw in raws])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.sampled_from(NOISE), min_size=1, max_size=40), min_size=1, max_size=4))
def test_words_in_no_order_where_many_labels_are_possible(many: list[list[str]]) -> None:
    check([" ".join(words) for words in many])


def test_what_is_too_unsure_to_search_goes_to_the_tagger(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matrix, "_PAIRS", 0)
    check([*WORKS[:20], " ".join(NOISE * 4)])


def test_more_words_than_fit_into_the_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    fresh = matrix.Matrix(data_bytes(decode.MODEL))
    monkeypatch.setattr(matrix, "matrix", lambda: fresh)
    monkeypatch.setattr(matrix, "_AT_ONCE", 50)
    monkeypatch.setattr(matrix, "_WORDS", 120)
    check(WORKS)
    assert len(fresh.words) <= 120


def test_many_and_few_references_give_the_same_entries(monkeypatch: pytest.MonkeyPatch) -> None:
    raws = [*WORKS, "", "———. 2001. Another title. Norton.", *WORKS[:30]]
    monkeypatch.setattr(decode, "FEW", 10**9)
    few = parse_references(raws)
    monkeypatch.setattr(decode, "FEW", 1)
    monkeypatch.setattr(decode, "MANY", 1)
    assert parse_references(raws) == few


def test_a_short_run_does_not_read_the_matrices(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(matrix, "matrix", never)
    monkeypatch.setattr(decode._MET, "count", 0)
    cuts: list[Tokens] = [tokens(raw) for raw in WORKS[:30]]
    assert len(labellings(cuts)) == 30
    monkeypatch.setattr(decode._MET, "count", decode.MANY)
    with pytest.raises(AssertionError):
        labellings(cuts)


def test_no_references_at_all() -> None:
    assert matrix.matrix().labellings([]) == []
