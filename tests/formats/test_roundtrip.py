"""What is written reads back the same, in every format that can be written."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from refman.formats import registry
from refman.model.reference import Reference
from tests.formats.strategies import references

WRITTEN = [name for name, row in registry.FORMATS.items() if row.writes and row.reads]
FIXTURES = Path(__file__).resolve().parents[3] / "shared" / "bib-fixtures"


def differences(before: Reference, after: Reference) -> dict[str, tuple[object, object]]:
    return {
        name: (getattr(before, name), getattr(after, name))
        for name in before.__struct_fields__
        if getattr(before, name) != getattr(after, name)
    }


@pytest.mark.parametrize("name", WRITTEN)
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(found=st.lists(references(), min_size=1, max_size=3, unique_by=lambda reference: reference.id.lower()))
def test_any_reference_comes_back(name: str, found: list[Reference]) -> None:
    again = registry.read(registry.write(found, name), name)
    assert len(again.references) == len(found)
    for before, after in zip(found, again.references):
        assert differences(before, after) == {}


@pytest.mark.parametrize("ascii", [False, True])
@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(found=references())
def test_latex_commands_for_letters_come_back(ascii: bool, found: Reference) -> None:
    again = registry.read(registry.write([found], "bibtex", ascii=ascii), "bibtex").references
    assert differences(found, again[0]) == {}


@pytest.mark.parametrize("name", WRITTEN)
def test_real_files_come_back(name: str) -> None:
    if not FIXTURES.is_dir():
        pytest.skip("../shared/bib-fixtures is not here")
    for bib in sorted(FIXTURES.glob("*/*.bib"))[::5]:
        found = registry.read(bib.read_bytes(), "bibtex").references
        again = registry.read(registry.write(found, name), name).references
        assert [differences(before, after) for before, after in zip(found, again, strict=True)] == [{}] * len(found)


@pytest.mark.parametrize("name", WRITTEN)
def test_nothing_is_a_file_too(name: str) -> None:
    assert registry.read(registry.write([], name), name).references == ()


@pytest.mark.parametrize("name", WRITTEN)
def test_a_file_of_the_format_is_known_by_its_content(name: str) -> None:
    data = registry.write([Reference(id="a1", type="book", title="On Growth")], name)
    assert registry.guess(data) == {"biblatex": "bibtex"}.get(name, name)
