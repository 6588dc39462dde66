"""Citations against the works of a list."""

from __future__ import annotations

import pytest

from refman.citations import matching
from refman.citations.matching import match_misspelt
from refman.citations.works import Works
from refman.references.parse import parse_references

LIST = ["Tammela, R. (2004). Stones. Hill Books.", "Ilves, M. (2004). Birds. Hill Books."]


def test_a_slip_finds_its_work_and_another_name_or_year_none() -> None:
    works = Works(parse_references(LIST))
    found = match_misspelt(works, [("tamela",)], False, "2004", "")
    assert found is not None
    assert found.works == (0,)
    assert match_misspelt(works, [("grigorev",)], False, "2004", "") is None
    assert match_misspelt(works, [("tamela",)], False, "1999", "") is None


def test_the_same_question_is_answered_once_for_each_list(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    answer = matching._misspelt
    monkeypatch.setattr(matching, "_misspelt", lambda *question: asked.append(question[1:]) or answer(*question))
    works = Works(parse_references(LIST))
    for _ in range(50):
        assert match_misspelt(works, [("tamela",)], False, "2004", "") is not None
        assert match_misspelt(works, [("nobody",)], False, "2004", "") is None
    assert len(asked) == 2
    assert match_misspelt(Works(parse_references(LIST[1:])), [("tamela",)], False, "2004", "") is None
