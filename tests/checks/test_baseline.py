"""Findings put aside are known again by what they say, wherever they stand."""

from __future__ import annotations

import pytest

from refman.checks.baseline import baseline_from_text, baseline_text, gone, without_known
from refman.model.citation import CitedText
from refman.model.document import Document
from refman.model.errors import RefmanError
from refman.model.finding import Finding, Severity
from refman.model.result import Checked
from refman.model.span import Span


def checked(text: str, *words: str, code: str = "CIT001") -> Checked:
    """A text with a finding at each place where the words stand, in order."""
    found, at = [], 0
    for word in words:
        at = text.index(word, at)
        found.append(Finding(code, "cited-not-listed", Severity.ERROR, f"line {at}", Span(at, at + len(word))))
        at += 1
    return Checked(CitedText(Document("a.txt", "text", text)), tuple(found))


def test_a_finding_that_moved_is_still_known() -> None:
    old = checked("One (Noor, 1990).", "Noor")
    baseline = baseline_from_text(baseline_text([("a.txt", old)]))
    moved = checked("A line above.\n\nOne (Noor, 1990).", "Noor")
    assert without_known("a.txt", moved, baseline).findings == ()


def test_one_more_of_the_same_is_new() -> None:
    baseline = baseline_from_text(baseline_text([("a.txt", checked("One (Noor, 1990).", "Noor"))]))
    twice = checked("One (Noor, 1990), two (Noor, 1990).", "Noor", "Noor")
    assert len(without_known("a.txt", twice, baseline).findings) == 1


def test_another_file_code_or_word_is_new() -> None:
    baseline = baseline_from_text(baseline_text([("a.txt", checked("One (Noor, 1990).", "Noor"))]))
    assert len(without_known("b.txt", checked("One (Noor, 1990).", "Noor"), baseline).findings) == 1
    assert len(without_known("a.txt", checked("One (Noor, 1990).", "Noor", code="CIT003"), baseline).findings) == 1
    assert len(without_known("a.txt", checked("One (Saar, 1990).", "Saar"), baseline).findings) == 1


def test_what_is_gone_is_counted() -> None:
    baseline = baseline_from_text(baseline_text([("a.txt", checked("(Noor, 1990), (Saar, 2001)", "Noor", "Saar"))]))
    assert gone(baseline, [("a.txt", checked("(Noor, 1990)", "Noor"))]) == 1


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"version": 9, "files": {}}', '{"version": 1, "files": {"a": 3}}'])
def test_another_file_is_refused(text: str) -> None:
    with pytest.raises(RefmanError) as told:
        baseline_from_text(text, "base.json")
    assert told.value.code == "baseline-invalid"
    assert told.value.where == "base.json"
