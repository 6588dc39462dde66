"""Positions as the CSL specification tells them."""

from __future__ import annotations

import pytest

from refman.model.positions import CitedWork, Position, ibid_antecedent, positions

A, B = CitedWork("a"), CitedWork("b")
A1, A2 = CitedWork("a", "page 1"), CitedWork("a", "page 2")
FIRST, SUBSEQUENT, IBID, IBID_WITH = Position.FIRST, Position.SUBSEQUENT, Position.IBID, Position.IBID_WITH_LOCATOR


@pytest.mark.parametrize(
    ("citations", "expected"),
    [
        ([[A], [A]], [[FIRST], [IBID]]),
        ([[A], [B], [A]], [[FIRST], [FIRST], [SUBSEQUENT]]),
        ([[A], [A1]], [[FIRST], [IBID_WITH]]),
        ([[A1], [A1]], [[FIRST], [IBID]]),
        ([[A1], [A2]], [[FIRST], [IBID_WITH]]),
        ([[A1], [A]], [[FIRST], [SUBSEQUENT]]),
        ([[A, B], [A]], [[FIRST, FIRST], [SUBSEQUENT]]),
        ([[A, A]], [[FIRST, IBID]]),
        ([[B, A], [A, B]], [[FIRST, FIRST], [SUBSEQUENT, SUBSEQUENT]]),
    ],
)
def test_positions(citations: list[list[CitedWork]], expected: list[list[Position]]) -> None:
    numbered = [(note, cites) for note, cites in enumerate(citations, 1)]
    assert [[placed.position for placed in cites] for cites in positions(numbered)] == expected


def test_near_counts_notes() -> None:
    placed = positions([(1, [A]), (2, [B]), (8, [A])], near_note_distance=5)
    assert [cites[0].near for cites in placed] == [False, False, False]
    assert positions([(1, [A]), (2, [B]), (6, [A])], near_note_distance=5)[2][0].near


def test_ibid_means_the_only_work_before_it() -> None:
    assert ibid_antecedent([A1]) == A1
    assert ibid_antecedent([A, A1]) == A1
    assert ibid_antecedent([A, B]) is None
