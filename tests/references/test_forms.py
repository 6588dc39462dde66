"""Forms that manuals prescribe and that lists of the humanities have: whole strings, and the variables that they give."""

from __future__ import annotations

import pytest

from tests.references.form_cases import FORMS
from tests.references.records import record


@pytest.mark.parametrize(("raw", "wanted"), FORMS)
def test_forms_that_manuals_prescribe(raw: str, wanted: dict[str, str | None]) -> None:
    found = record(raw)
    assert {name: found.get(name) for name in wanted} == wanted
