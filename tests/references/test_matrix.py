"""The model as matrices gives the labels that the tagger gives, whatever the text and however many at once."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refman.references import decode
from refman.references.data_files import data_bytes
from refman.references.decode import Labelling, labelling, labellings
from refman.references.features import PLACES, Sight
from refman.references.matrix import model as matrix
from refman.references.matrix.hashes import _SPREAD, Rows, Texts, glued, numbers_of, texts
from refman.references.matrix.sights import sights
from refman.references.parse import parse_references
from refman.references.tokens import Tokens, tokens
from tests.references.test_parse import HOSTILE, WORKS, strings

NOISE = "Doe J Smith 2010 In pp 12 34 Press https://x.org/a Vol No eds and of the Oxford Journal".split()


def same(one: Labelling, two: Labelling) -> bool:
    """The same labels, with probabilities as exact as sums over a hundred words are in single precision."""
    return (
        one.labels == two.labels
        and math.isclose(one.probability, two.probability, rel_tol=1e-5, abs_tol=1e-12)
        and all(
            math.isclose(a, b, rel_tol=1e-5, abs_tol=1e-9) for a, b in zip(one.marginals, two.marginals, strict=True)
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
    monkeypatch.setattr(matrix, "_GAPS", 130)
    check(WORKS)
    assert 0 < len(fresh.words.known) <= 120
    assert 0 < len(fresh.gaps.known) <= 130


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


def spelled(raws: list[str]) -> tuple[list[list[str]], list[list[str]], list[list[str]]]:
    """The attributes of places, stretches and parts as strings, in rows as `sights` gives their numbers."""
    seen = [Sight(cut.words, cut.gaps) for cut in map(tokens, raws) if cut.words]
    places = [attribute for one in seen for attribute in one.places]
    around = [group.split("\0") for one in seen for group in one.around.attributes]
    parts = [group.split("\0") for one in seen for group in one.parts.attributes]
    return [places[at : at + PLACES] for at in range(0, len(places), PLACES)], around, parts


def check_numbers(raws: list[str]) -> None:
    cuts = [cut for cut in map(tokens, raws) if cut.words]
    if not cuts:
        return
    whole = matrix.matrix()
    words = whole.words.learn([word for cut in cuts for word in cut.words], whole.rows)
    gaps = whole.gaps.learn([gap for cut in cuts for gap in cut.gaps])
    seen = sights(whole.words, whole.gaps, words, gaps, np.array([len(cut.words) for cut in cuts]))
    alone = [Sight(cut.words, cut.gaps) for cut in cuts]
    standing = [place for one in alone for place in one.standing()]
    assert seen.standing.tolist() == texts(standing).numbers.tolist()
    assert seen.bare.tolist() == [gap.bare for one in alone for gap in one.gaps[:-1]]
    for numbers, made in zip((seen.places, seen.around, seen.parts), spelled(raws), strict=True):
        assert numbers.shape == (len(made), len(made[0]))
        for row, named in zip(numbers.tolist(), made, strict=True):
            assert row == texts(named).numbers.tolist(), named


def test_numbers_of_attributes_are_those_of_their_strings() -> None:
    check_numbers(WORKS)
    check_numbers([raw[:2_000] for raw in HOSTILE])
    check_numbers(["x"])


@settings(max_examples=100, deadline=None)
@given(st.lists(strings, min_size=1, max_size=4))
def test_numbers_of_any_text(raws: list[str]) -> None:
    check_numbers(raws)


@given(st.lists(st.text(max_size=12), max_size=40))
def test_strings_are_glued_by_their_numbers(many: list[str]) -> None:
    made = texts(many)
    assert glued(made, "|", made).numbers.tolist() == texts([f"{text}|{text}" for text in many]).numbers.tolist()
    assert numbers_of("a", made).tolist() == texts([f"a{text}" for text in many]).numbers.tolist()
    distinct = sorted(set(many) - {""})
    rows = Rows(texts(distinct))
    assert rows.of(texts(distinct).numbers).tolist() == [*range(1, len(distinct) + 1)]
    assert not rows.of(texts([f"{text}~" for text in many if f"{text}~" not in distinct]).numbers).any()


def test_a_crowded_table_finds_all_and_nothing_else() -> None:
    # All have their home in the last place of the table, and so have those that are not in it.
    crowd = (np.arange(60, dtype=np.uint64) - np.uint64(60)) * np.uint64(pow(int(_SPREAD), -1, 2**64))
    inside, outside = crowd[:50], crowd[50:]
    rows = Rows(Texts(inside, inside))
    assert rows.of(inside).tolist() == [*range(1, 51)]
    assert not rows.of(outside).any()


def test_no_references_at_all() -> None:
    assert matrix.matrix().labellings([]) == []
