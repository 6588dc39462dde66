"""`refman check --library`: what a library or bibliography file knows of the entries, on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from refman.cli.run import run

ENTRY = "Noor, M. (1990). On the life of fish. Journal of Water, 2(1), 1–8."
ARTICLE = f"Fish swim (Noor, 1990).\n\nReferences\n\n{ENTRY}\n"
RECORD = (
    "@article{noor, author = {Noor, Mart}, year = 1990, title = {On the Life of Fish}, journal = {Journal of Water}, "
    "volume = 2, doi = {10.1000/fish}}\n"
)


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("REFMAN_LIBRARY", raising=False)
    (tmp_path / "refman.toml").write_text("")
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "refs.bib").write_text(RECORD, encoding="utf-8")


def test_unsafe_fixes_add_the_doi(tmp_path: Path) -> None:
    assert run(["check", "a.txt", "--unsafe-fixes", "--library", "refs.bib"]) == 0
    once = (tmp_path / "a.txt").read_text(encoding="utf-8")
    assert once == ARTICLE.replace(ENTRY, f"{ENTRY} https://doi.org/10.1000/fish")
    assert run(["check", "a.txt", "--unsafe-fixes", "--library", "refs.bib"]) == 0
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == once


def test_without_a_source_nothing_is_added(tmp_path: Path) -> None:
    assert run(["check", "a.txt", "--unsafe-fixes"]) == 0
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == ARTICLE


def test_library_of_the_settings_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "refman.toml").write_text('library = "papers.db"\n')
    assert run(["check", "a.txt"]) == 0, "a library that is not made yet is no fault"
    assert run(["add", "refs.bib", "--library", "papers.db"]) == 0
    capsys.readouterr()
    assert run(["check", "a.txt", "--output-format", "concise"]) == 0
    assert "NET008 Noor, 1990 has no DOI, papers.db has 10.1000/fish" in capsys.readouterr().out


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_source_that_is_not_there(jobs: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "b.txt").write_text(ARTICLE, encoding="utf-8")
    assert run(["check", "a.txt", "b.txt", "--jobs", jobs, "--library", "no.bib"]) == 2
    said = capsys.readouterr().err
    assert "no.bib" in said
    assert "no such file" in said


def test_unknown_rule_is_told_from_any_process(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "b.txt").write_text(ARTICLE, encoding="utf-8")
    assert run(["check", "a.txt", "b.txt", "--jobs", "2", "--select", "XYZ"]) == 2
    assert "there is no rule 'XYZ'" in capsys.readouterr().err
