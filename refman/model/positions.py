"""Where a cite stands towards earlier cites of the same work: the one place that knows what *ibid.* means.

Source: CSL 1.0.2 specification, "Choose", test `position`.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence

import msgspec


class Position(enum.IntEnum):
    """Ordered so that a later member implies SUBSEQUENT, and IBID_WITH_LOCATOR implies IBID."""

    FIRST = 0
    SUBSEQUENT = 1
    IBID = 2
    IBID_WITH_LOCATOR = 3


class CitedWork(msgspec.Struct, frozen=True, gc=False):
    """One cite for the purpose of positions: which work, and its locator with its label ("page 12"), "" without."""

    work: str
    locator: str = ""


class Placed(msgspec.Struct, frozen=True, gc=False):
    """A cite's position; `near` when the same work was cited within the near-note distance."""

    position: Position
    near: bool = False


def ibid_position(before: CitedWork, here: CitedWork) -> Position:
    """The position of a cite that directly follows a cite of the same work.

    A locator that is dropped cannot be said by *ibid.*, which would repeat it: that is a subsequent cite.
    """
    if here.locator == before.locator:
        return Position.IBID
    return Position.IBID_WITH_LOCATOR if here.locator else Position.SUBSEQUENT


def ibid_antecedent(citation: Sequence[CitedWork]) -> CitedWork | None:
    """The cite that *ibid.* right after `citation` means: its only one; None when it could mean any of several."""
    works = {cite.work for cite in citation}
    return citation[-1] if len(works) == 1 else None


def positions(
    citations: Iterable[tuple[int, Sequence[CitedWork]]], *, near_note_distance: int = 5
) -> list[tuple[Placed, ...]]:
    """For each citation the position of each of its cites.

    `citations`: in document order, each with its note number (0 in the text). An in-text citation is as near as notes
    are: distance is counted in notes, and between in-text citations every earlier one is near.
    """
    last_note: dict[str, int] = {}
    before: Sequence[CitedWork] = ()
    before_note, in_note = 0, 0
    out: list[tuple[Placed, ...]] = []
    for note, cites in citations:
        # A note that holds several citations leaves open which of them *ibid.* in the next note means.
        sole = before[0] if len(before) == 1 and (note == before_note or in_note < 2) else None
        placed = []
        for index, cite in enumerate(cites):
            left = cites[index - 1] if index else sole
            placed.append(_place(cite, left, last_note, note, near_note_distance))
            last_note[cite.work] = note
        in_note = in_note + 1 if note == before_note else 1
        before, before_note = cites, note
        out.append(tuple(placed))
    return out


def _place(cite: CitedWork, left: CitedWork | None, last_note: dict[str, int], note: int, distance: int) -> Placed:
    if cite.work not in last_note:
        return Placed(Position.FIRST)
    near = note - last_note[cite.work] <= distance
    if left is not None and left.work == cite.work:
        return Placed(ibid_position(left, cite), near)
    return Placed(Position.SUBSEQUENT, near)
