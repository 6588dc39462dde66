"""The settings file: found, read, and refused with the key at fault."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from refman.api.config import config_from_table, find_config, load_config
from refman.model.errors import RefmanError
from refman.model.finding import Severity


def test_the_nearest_file_is_taken(tmp_path: Path) -> None:
    (tmp_path / "refman.toml").write_text('[check]\nstyle = "mla"\n')
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    (tmp_path / "a" / "pyproject.toml").write_text("[project]\nname = 'other'\n")
    assert load_config(deep).settings.style == "mla"
    (tmp_path / "a" / "pyproject.toml").write_text('[tool.refman.check]\nstyle = "apa"\n')
    assert load_config(deep).settings.style == "apa"
    assert load_config(deep).folder == tmp_path / "a"


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    if find_config(tmp_path) is None:
        assert load_config(tmp_path).fail_on == "warning"


def test_every_setting_is_read() -> None:
    table = {
        "library": "papers.db",
        "check": {
            "style": "apa",
            "system": "author-date",
            "select": ["CIT"],
            "extend-select": ["APA203"],
            "ignore": ["CIT002"],
            "exempt": ["Qur’an"],
            "fail-on": "error",
            "baseline": "known.json",
            "severity": {"cit001": "info"},
            "per-file-ignores": {"drafts/*": ["CIT014"]},
        },
    }
    config = config_from_table(table, "refman.toml")
    assert (config.library, config.fail_on, config.baseline) == ("papers.db", "error", "known.json")
    assert config.settings.severities == (("CIT001", Severity.INFO),)
    assert config.settings.per_file_ignores == (("drafts/*", ("CIT014",)),)
    assert config.settings.extend_select == ("APA203",)


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ({"chek": {}}, "chek"),
        ({"check": {"ignor": []}}, "check.ignor"),
        ({"check": {"style": "apa6"}}, "check.style"),
        ({"check": {"ignore": "CIT001"}}, "check.ignore"),
        ({"check": {"severity": {"CIT001": "fatal"}}}, "check.severity.CIT001"),
        ({"check": 3}, "check"),
    ],
)
def test_a_wrong_setting_is_named(table: dict[str, Any], key: str) -> None:
    with pytest.raises(RefmanError) as told:
        config_from_table(table, "refman.toml")
    assert key in told.value.message
    assert told.value.where == "refman.toml"


def test_a_file_that_is_no_toml_is_named(tmp_path: Path) -> None:
    (tmp_path / "refman.toml").write_text("[check\n")
    with pytest.raises(RefmanError) as told:
        load_config(tmp_path)
    assert told.value.code == "config-invalid"
