"""What the other entries of a list tell: an entry that can be read in two ways is read as the others are laid out."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refman.model.citation import Entry
from refman.references import decode, habits
from refman.references.decode import labellings
from refman.references.features import Sight
from refman.references.habits import Labelled, leanings
from refman.references.matrix import model as matrix
from refman.references.parse import parse_references
from refman.references.tokens import tokens
from tests.references.test_matrix import NOISE, same
from tests.references.test_parse import HOSTILE, WORKS

HOUSE_IN_BRACKETS = [
    "Adams, R. The Valley of Reeds. Valley Studies, 3 (1983), 9.",
    "Baker, T. Stone and Water (London, Miller, 1991).",
    "Clark, J. A History of Bridges (Chicago, Lakeside, 1975).",
    "Foster, P. Letters from the Coast. Roads, 5 (1988), 31.",
    "Dale, P. Harvest Songs (Dublin, Gill, 1988).",
    "Evans, M. Salt and Bread (Oxford, Harrow Press, 1969).",
]
HOUSE_BEHIND_STOP = [
    "Adams R (1983) The valley of reeds. Valley Studies 3:1–9",
    "Baker T (1991) Stone and Water. Harrow Press, London",
    "Clark J (1975) Bridges. Roads 3:5–9",
    "Dale P (1988) Harvest Songs. Miller, Dublin",
    "Evans M (1969) Salt and bread. Hydrology 12:2–19",
    "Foster A (2001) The Old Road. Oxford Press, Leeds",
]


def last_of(*raws: str, together: bool = True) -> Entry:
    return parse_references(raws, together=together)[-1]


@pytest.mark.parametrize(
    ("raw", "title", "place", "house"),
    [
        ("Price, S. Night Trains (Leeds, Norton, 2018).", "Night Trains", "Leeds", "Norton"),
        ("Hill, S. The Old Road (New York, Gill, 1963).", "The Old Road", "New York", "Gill"),
        ("Jones, M. Salt (London, Norton, 2002).", "Salt", "London", "Norton"),
    ],
)
def test_a_house_is_where_the_others_have_theirs(raw: str, title: str, place: str, house: str) -> None:
    found = last_of(*HOUSE_IN_BRACKETS, raw).reference
    assert (found.title, found.publisher_place, found.publisher) == (title, place, house)


def test_a_title_ends_where_the_others_end() -> None:
    found = last_of(*HOUSE_BEHIND_STOP, "Price J (1988) A History of Bridges. Picador, California").reference
    assert found.title == "A History of Bridges"


def test_strings_that_are_no_list_do_not_touch_each_other() -> None:
    raw = "Price, S. Night Trains (Leeds, Norton, 2018)."
    assert last_of(*HOUSE_IN_BRACKETS, raw, together=False) == last_of(raw)
    assert last_of(*HOUSE_IN_BRACKETS[: habits.FEWEST - 2], raw) == last_of(raw)


def test_what_is_sure_stays_whatever_the_list_is() -> None:
    sure = "Adams, R. (1983). The reeds of the valley. Valley Studies, 3(2), 1–9. https://doi.org/10.1000/182"
    assert last_of(*HOUSE_IN_BRACKETS, sure).reference == last_of(sure).reference


@pytest.mark.parametrize("noise", [WORKS[:12], [raw[:400] for raw in HOSTILE]])
def test_nothing_is_lost_in_a_list(noise: list[str]) -> None:
    for entry in parse_references([*noise, *HOUSE_BEHIND_STOP]):
        for field in entry.fields:
            assert 0 <= field.span.start <= field.span.end <= len(entry.raw)


def check(raws: list[str]) -> None:
    """A list gets the same labels by the tagger and by the matrices."""
    cuts = [cut for cut in map(tokens, raws) if cut.words]
    few = labellings(cuts, together=True)
    whole = matrix.matrix().labellings(cuts, together=len(cuts) >= habits.FEWEST)
    assert len(few) == len(whole) == len(cuts)
    for cut, one, two in zip(cuts, few, whole, strict=True):
        assert same(one, two), cut.words[:20]


@pytest.fixture
def _few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decode, "FEW", 10**9)


@pytest.mark.usefixtures("_few")
class TestBothPaths:
    def test_of_lists(self) -> None:
        check([*HOUSE_IN_BRACKETS, "Price, S. Night Trains (Leeds, Norton, 2018)."])
        check([*HOUSE_BEHIND_STOP, "Price J (1988) A History of Bridges. Picador, California"])
        check(WORKS)

    def test_of_odd_text(self) -> None:
        check([raw[:2_000] for raw in HOSTILE] + ["x", "1999", *WORKS[:5]])

    def test_of_what_is_too_unsure_to_search(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(matrix, "_PAIRS", 0)
        check([*WORKS[:20], " ".join(NOISE * 4)])


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(st.sampled_from(NOISE), min_size=1, max_size=30), min_size=4, max_size=8))
def test_both_paths_of_words_in_no_order(many: list[list[str]]) -> None:
    check([" ".join(words) for words in many])


PLACE = 5


def entry(*labels: str, unsure: float | None = None, probability: float = 0.5, place: int = PLACE) -> Labelled:
    return Labelled([place] * len(labels), labels, probability, [] if unsure is None else [(0, unsure)])


def gain(others: float, of: float, label: str, openness: float) -> float:
    share = habits.usual(PLACE).get(label, 0.001)
    return openness * 0.8 * math.log((others + 8 * share) / ((of + 8) * share))


def test_the_labels_that_others_have_oftener_than_usual_gain() -> None:
    found = leanings([entry("x", unsure=0.75), entry("issue"), entry("issue", "edition", probability=0.9)])
    assert found[1:] == [{}, {}]
    wanted = {"issue": gain(1.4, 2.3, "issue", 0.5), "edition": gain(0.9, 2.3, "edition", 0.5)}
    assert found[0] == {0: pytest.approx(wanted)}


def test_what_is_as_good_as_a_guess_is_wide_open() -> None:
    found = leanings([entry("x", unsure=0.1), entry("issue")])
    assert found[0] == {0: pytest.approx({"issue": gain(0.5, 0.5, "issue", 1.0)})}


def test_what_is_usual_is_no_habit() -> None:
    shares = habits.usual(PLACE)
    common = max(shares, key=shares.__getitem__)
    as_usual = [label for label, share in shares.items() for _ in range(round(share * 1000))]
    assert common not in leanings([entry("x", unsure=0.2), entry(*as_usual, probability=1.0)])[0].get(0, {})


def test_an_entry_is_no_evidence_for_itself() -> None:
    assert leanings([entry("title", "title", "x", unsure=0.2)]) == [{}]


def test_a_place_that_is_not_known_tells_nothing() -> None:
    assert leanings([entry("x", unsure=0.2, place=0), entry("title", place=0)]) == [{}, {}]


def test_places_have_the_numbers_of_their_lines() -> None:
    known = habits.places()
    assert len(known) > 500
    assert sorted(known.values()) == [*range(1, len(known) + 1)]
    cut = tokens(HOUSE_BEHIND_STOP[0])
    standing = Sight(cut.words, cut.gaps).standing()
    assert len(standing) == len(cut.words)
    assert all(place in known for place in standing)
    for place in known.values():
        assert sum(habits.usual(place).values()) == pytest.approx(1.0)
