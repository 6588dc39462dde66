"""The CSL suite's given cases against `csl-passing.txt`, both ways; each departure has its reason in `deviations.md`."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from tests.conformance.csl_driver import run

HERE = Path(__file__).parent
SUITE = HERE.parent.parent.parent / "shared" / "csl-suite"
pytestmark = pytest.mark.skipif(not SUITE.is_dir(), reason="the CSL suite's cases are not here: ../shared/csl-suite")


def _suite() -> ModuleType:
    spec = importlib.util.spec_from_file_location("csl_suite", SUITE / "suite.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def outcome() -> dict[str, bool]:
    """The name of each case, and whether our output is the one expected."""
    suite = _suite()
    fixtures, broken = suite.load(SUITE / "fixtures")
    assert not broken
    return {row["name"]: row["strict"] for row in suite.run_all(fixtures, run)}


def _listed() -> set[str]:
    return set((HERE / "csl-passing.txt").read_text(encoding="utf-8").split())


def test_listed_cases_pass(outcome: dict[str, bool]) -> None:
    assert not {name for name in _listed() if outcome.get(name) is False}


def test_passing_cases_are_listed(outcome: dict[str, bool]) -> None:
    assert not {name for name, passes in outcome.items() if passes} - _listed()


def test_each_departure_has_its_reason(outcome: dict[str, bool]) -> None:
    reasons = (HERE / "deviations.md").read_text(encoding="utf-8")
    assert not [name for name, passes in outcome.items() if not passes and f"`{name}`" not in reasons]
