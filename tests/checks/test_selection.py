"""Which rules run: by style, by what was selected and ignored, by file."""

from __future__ import annotations

import pytest

from refman.checks import registry
from refman.checks.context import Context
from refman.checks.engine import codes
from refman.checks.selection import chosen, severity
from refman.checks.settings import STYLES, Settings
from refman.model.citation import CitedText
from refman.model.document import Document
from refman.model.errors import RefmanError
from refman.model.finding import Severity


def test_apa_adds_its_house_rules() -> None:
    plain, apa = set(chosen(Settings(), "")), set(chosen(Settings(), "apa"))
    assert {"APA101", "APA201", "REF010"} <= apa - plain
    assert {"CIT001", "CIT003", "IBD001", "REF001"} <= plain


def test_no_style_runs_a_rule_of_another() -> None:
    own = {"apa": "APA", "harvard": "HAR", "mla": "MLA", "vancouver": "VAN"}
    for style in ("", *STYLES):
        houses = {code[:3] for code in chosen(Settings(), style)} & set(own.values())
        assert houses <= {own.get(style, "")}


def test_families_without_anything_to_read_are_not_even_imported() -> None:
    text = CitedText(Document("a.txt", "text", "No citation."))
    assert {code[:3] for code in codes(Context(text))} == {"CIT", "REF"}


@pytest.mark.parametrize(
    ("select", "ignore", "runs"),
    [
        (("CIT001",), (), ["CIT001"]),
        (("year-mismatch",), (), ["CIT003"]),
        (
            ("CIT00",),
            ("CIT",),
            ["CIT001", "CIT002", "CIT003", "CIT004", "CIT005", "CIT006", "CIT007", "CIT008", "CIT009"],
        ),
        (("NUM",), ("NUM001", "NUM00"), []),
        (("num",), ("NUM001",), ["NUM002", "NUM003", "NUM004", "NUM005"]),
    ],
)
def test_the_closer_word_wins(select: tuple[str, ...], ignore: tuple[str, ...], runs: list[str]) -> None:
    assert list(chosen(Settings(select=select, ignore=ignore), "")) == runs


def test_all_selects_opt_in_rules_too() -> None:
    assert set(chosen(Settings(select=("ALL",)), "")) == set(registry.codes())


def test_files_have_their_own_ignores() -> None:
    settings = Settings(select=("CIT001", "CIT003"), per_file_ignores=(("drafts/*", ("CIT001",)), ("*.bib", ("CIT",))))
    assert list(chosen(settings, "", "drafts/one.txt")) == ["CIT003"]
    assert list(chosen(settings, "", "deep/drafts.bib")) == []
    assert list(chosen(settings, "", "final/one.txt")) == ["CIT001", "CIT003"]


def test_an_unknown_rule_is_told_with_the_nearest() -> None:
    with pytest.raises(RefmanError) as told:
        chosen(Settings(select=("CTI001",)), "")
    assert told.value.code == "unknown-rule"
    assert "CIT001" in told.value.hint


def test_severity_is_the_users_then_the_styles_then_the_rules() -> None:
    said = Settings(severities=(("CIT", Severity.INFO), ("CIT003", Severity.ERROR)))
    assert severity("CIT002", "apa", Severity.WARNING, said) is Severity.INFO
    assert severity("CIT003", "apa", Severity.WARNING, said) is Severity.ERROR
    assert severity("CIT002", "apa", Severity.WARNING, Settings()) is Severity.ERROR
    assert severity("CIT002", "", Severity.WARNING, Settings()) is Severity.WARNING
