"""Duplicates: what is one work, what is not, and how often that is right on records whose truth is known."""

from __future__ import annotations

import itertools
import json
import time
from pathlib import Path
from typing import Any

import pytest

from refman.library.duplicates import groups
from refman.library.likeness import SAME, likeness
from refman.library.traits import traits
from refman.model.reference import reference_from_csl

TRUTH = Path(__file__).resolve().parents[3] / "shared" / "bib-fixtures" / "dedup"
PAPER = {
    "type": "paper-conference",
    "title": "Efficient storage of tanks in very small garages",
    "author": [{"family": "Noor", "given": "Aya"}, {"family": "Ilves", "given": "Mart"}],
    "issued": {"date-parts": [[1997]]},
    "container-title": "Proceedings of the 3rd Conference on Garages",
}
SAME_WORK: dict[str, dict[str, Any]] = {
    "itself": {},
    "a letter slipped": {"title": "Eficient storage of tanks in very small garages"},
    "initials, other order": {"author": [{"family": "Ilves", "given": "M."}, {"family": "Noor", "given": "A."}]},
    "et al.": {"author": [{"family": "Noor", "given": "A."}]},
    "a subtitle more": {"title": "Efficient storage of tanks in very small garages: a survey"},
    "capitals and signs": {"title": "EFFICIENT STORAGE OF TANKS IN VERY-SMALL GARAGES."},
    "marks of HTML": {"title": "<i>Efficient</i> storage of tanks in very small garages"},
    "no year": {"issued": None},
    "printed a year later": {"issued": {"date-parts": [[1998]]}},
    "place cut short": {"container-title": "3rd Conf. on Garages"},
    "one DOI": {"DOI": "10.1000/1", "title": "Efficient storage for tanks", "issued": {"date-parts": [[2001]]}},
}
OTHER_WORK: dict[str, dict[str, Any]] = {
    "the journal's version": {
        "type": "article-journal", "container-title": "Journal of Garages", "issued": {"date-parts": [[1999]]},
    },
    "part two": {"title": "Efficient storage of tanks in very small garages II"},
    "its erratum": {"title": "Erratum: Efficient storage of tanks in very small garages"},
    "other people": {"author": [{"family": "Okafor", "given": "C."}, {"family": "Haddad", "given": "D."}]},
    "another title": {"title": "Efficient storage of boats in very large harbours"},
    "another DOI": {"DOI": "10.1000/2"},
    "other pages": {"page": "90-95", "volume": "9", "issued": {"date-parts": [[1998]]}},
}  # fmt: skip


def score(change: dict[str, Any], **known: Any) -> float:
    items = PAPER | known, PAPER | known | change
    return likeness(*(traits(str(at), reference_from_csl(item)) for at, item in enumerate(items)))


@pytest.mark.parametrize("case", SAME_WORK)
def test_one_work(case: str) -> None:
    assert score(SAME_WORK[case], DOI="10.1000/1" if case == "one DOI" else "") >= SAME


@pytest.mark.parametrize("case", OTHER_WORK)
def test_two_works(case: str) -> None:
    known = (
        {"DOI": "10.1000/1"}
        if case == "another DOI"
        else {"page": "1-9", "volume": "3"}
        if case == "other pages"
        else {}
    )
    assert score(OTHER_WORK[case], **known) < SAME


def test_columns_of_one_name_are_not_one_work() -> None:
    editorials = [
        {"title": "Book review column", "author": PAPER["author"], "issued": {"date-parts": [[year]]}}
        for year in range(1990, 2000)
    ]
    assert groups([traits(str(at), reference_from_csl(item)) for at, item in enumerate(editorials)]) == []


@pytest.mark.skipif(not TRUTH.is_dir(), reason="the records with known duplicates are not here: ../shared/bib-fixtures")
def test_known_duplicates_are_found() -> None:
    items = json.loads((TRUTH / "dblp-acm.json").read_text(encoding="utf-8"))
    want = {tuple(sorted(pair)) for pair in json.loads((TRUTH / "dblp-acm.pairs.json").read_text())["pairs"]}
    records = [traits(item["id"], reference_from_csl(item)) for item in items]
    got = {
        tuple(sorted((records[one].id, records[other].id)))
        for group in groups(records)
        for one, other in itertools.combinations(group.members, 2)
    }
    precision, recall = len(got & want) / len(got), len(got & want) / len(want)
    assert 2 * precision * recall / (precision + recall) >= 0.95


def test_many_alike_are_compared_in_step_with_their_number() -> None:
    """A thousand records of one title and one author are no million comparisons."""
    same = [traits(str(at), reference_from_csl(PAPER | {"volume": str(at)})) for at in range(3000)]
    start = time.process_time()
    groups(same)
    assert time.process_time() - start < 20
