"""Every rule's own cases: what it reports, what it leaves alone, and that its fix mends once and for all."""

from __future__ import annotations

import pytest

from refman.api.check import check_bytes, fix_bytes
from refman.checks import registry
from refman.checks.rule import Case
from refman.checks.settings import Settings
from refman.model.finding import Finding, Safety

# What `refman verify` found out is looked at in tests/lookup: these rules read verdicts, not articles.
CODES = [code for code in registry.codes() if not code.startswith("NET")]
FAILS = [(code, case) for code in CODES for case in registry.load(code).FAILS]
PASSES = [(code, case) for code in CODES for case in registry.load(code).PASSES]


def settings(code: str, case: Case) -> Settings:
    return Settings(select=(code,), style=case.style, year=2026, keys=case.keys)


def reported(code: str, case: Case) -> list[Finding]:
    checked = check_bytes(case.text.encode(), f"case.{case.format}", settings(code, case))
    return list(checked.findings)


def ids(cases: list[tuple[str, Case]]) -> list[str]:
    counts: dict[str, int] = {}
    out = []
    for code, _ in cases:
        counts[code] = counts.get(code, 0) + 1
        out.append(f"{code}-{counts[code]}")
    return out


@pytest.mark.parametrize(("code", "case"), FAILS, ids=ids(FAILS))
def test_reports(code: str, case: Case) -> None:
    found = reported(code, case)
    assert found, "nothing was reported"
    assert all(finding.code == code for finding in found)
    if case.at:
        words = found[0].span.slice(case.text)
        assert words == case.at or words.startswith(case.at), f"marks {words!r}"


@pytest.mark.parametrize(("code", "case"), PASSES, ids=ids(PASSES))
def test_leaves_alone(code: str, case: Case) -> None:
    assert [finding.message for finding in reported(code, case)] == []


MENDED = [(code, case) for code, case in FAILS if case.fixed]


@pytest.mark.parametrize(("code", "case"), MENDED, ids=ids(MENDED))
def test_mends_once_and_for_all(code: str, case: Case) -> None:
    unsafe = registry.load(code).RULE.fix is Safety.UNSAFE
    once = fix_bytes(case.text.encode(), f"case.{case.format}", settings(code, case), unsafe=unsafe)
    assert once.data.decode() == case.fixed
    twice = fix_bytes(once.data, f"case.{case.format}", settings(code, case), unsafe=unsafe)
    assert twice.data == once.data
    assert twice.made == ()


@pytest.mark.parametrize("code", CODES)
def test_page_and_fix_agree(code: str) -> None:
    """The docstring is the page: it says why, and a rule that offers a fix has a case that shows it."""
    module = registry.load(code)
    page = module.__doc__ or ""
    assert "Why:" in page
    assert "Source:" in page
    shows = any(case.fixed for case in module.FAILS)
    assert shows == (module.RULE.fix is not Safety.NONE)
    offered = [finding.fix for case in module.FAILS for finding in reported(code, case) if finding.fix]
    order = (Safety.NONE, Safety.SAFE, Safety.UNSAFE)
    assert all(order.index(fix.safety) <= order.index(Safety.UNSAFE) for fix in offered)
    assert not offered or module.RULE.fix is not Safety.NONE
