"""A reference in which the labeller sees no title is labelled anew, with one: but for those that are cited without."""

from __future__ import annotations

import pytest

from refman.references.parse import parse_references
from tests.references.records import record


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Mastering the Marsh. 2017.", "Mastering the Marsh"),
        ("Google LLC v Saltmaker. (2021).", "Google LLC v Saltmaker"),
        ("Millennium Saltpan. (n.d.). . Available at: https://saltwars.fandom.com/wiki/Millennium_Saltpan", "Millennium Saltpan"),
        ("36 Van Roe V. Irises. 1889. https://www.getty.edu/art/collection/object/103JNH", "Irises"),
        # In front of a whole, what no author is called.
        ("Street Lawyer Who Took On the Mill. (2015). Private Eye, (1386), 11.", "Street Lawyer Who Took On the Mill"),
        ("Bauhütte. 1938. Reallexikon zur deutschen Kunstgeschichte 2:23–33.", "Bauhütte"),
    ],
)  # fmt: skip
def test_the_best_title_is_found(text: str, title: str) -> None:
    assert record(text)["title"] == title


@pytest.mark.parametrize(
    ("text", "authors"),
    [
        ("A. Roe, J. Doe, Phys. Rev. Lett. 77, 3865 (1996).", "Roe, A. | Doe, J."),
        ("Roe H-W, Doe C, arXiv:1702.08605, 2017.", "Roe, H-W | Doe, C"),
        ("J. Roe et al., in preparation (2017)", "Roe, J."),
        ("Roe, J. (2001).", "Roe, J."),
        ("Roe 1989, S. 407", "Roe"),
    ],
)
def test_people_keep_their_names_where_nothing_is_a_title(text: str, authors: str) -> None:
    found = record(text)
    assert "title" not in found
    assert found["author"] == authors


def test_a_title_that_was_looked_for_is_not_sure() -> None:
    (entry,) = parse_references(["Mastering the Marsh. 2017."])
    assert entry.confidence < 0.9


def test_a_list_and_its_references_alone_are_read_alike() -> None:
    texts = [
        "Mastering the Marsh. 2017.",
        "Roe, J. (2001). Salt of the earth. London: Verso.",
        "Google LLC v Saltmaker. (2021).",
    ]
    alone = [entry.reference for text in texts for entry in parse_references([text], together=False)]
    assert [entry.reference for entry in parse_references(texts * 120, together=False)] == alone * 120
