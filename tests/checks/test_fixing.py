"""Fixes are made whole or not at all, none over another."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from refman.checks.fixing import applied, compatible, wanted
from refman.model.finding import Edit, Finding, Fix, Safety, Severity
from refman.model.span import Span


def finding(*edits: tuple[int, int, str], safety: Safety = Safety.SAFE) -> Finding:
    made = tuple(Edit(Span(start, end), text) for start, end, text in edits)
    return Finding("X001", "x", Severity.INFO, "", made[0].span, fix=Fix(safety, "", made))


def test_edits_of_one_fix_are_made_together() -> None:
    assert applied("abcdef", [finding((0, 1, "A"), (4, 6, ""))]) == "Abcd"


def test_an_overlapping_fix_waits() -> None:
    small, large = finding((2, 3, "x")), finding((0, 5, "y"), (7, 8, "z"))
    assert compatible([large, small]) == [small]


def test_an_insertion_clashes_with_what_touches_it() -> None:
    one = finding((3, 3, "x"))
    assert len(compatible([one, finding((3, 3, "y"))])) == 1
    assert len(compatible([one, finding((1, 3, ""))])) == 1
    assert len(compatible([one, finding((4, 5, "y"))])) == 2


def test_unsafe_fixes_are_made_only_when_asked_for() -> None:
    found = [finding((0, 1, ""), safety=Safety.UNSAFE)]
    assert wanted(found) == []
    assert wanted(found, unsafe=True) == found


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 6), st.text("xy", max_size=2)), max_size=8))
def test_what_is_compatible_never_overlaps(edits: list[tuple[int, int, str]]) -> None:
    chosen = compatible(finding((start, start + length, text)) for start, length, text in edits)
    spans = sorted(edit.span for one in chosen for edit in (one.fix.edits if one.fix else ()))
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert len({span for span in spans if len(span) == 0}) == len([span for span in spans if len(span) == 0])
    text = "abcdefghijklmnopqrstuvwxyz0123456789"
    kept = "".join(letter for at, letter in enumerate(text) if not any(at in span for span in spans))
    assert "".join(letter for letter in applied(text, chosen) if letter not in "xy") == kept.replace("x", "").replace(
        "y", ""
    )
