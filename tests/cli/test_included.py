"""A thesis in chapters, as a person checks and mends it: one folder, one command."""

from __future__ import annotations

from pathlib import Path

import pytest

from refman.cli.run import run
from refman.cli.watch import parts

MAIN = (
    "\\documentclass{book}\n\\addbibresource{refs.bib}\n\\begin{document}\n"
    "\\input{setup}\n\\include{ch/one}\n\\include{ch/two}\n\\end{document}\n"
)


@pytest.fixture(autouse=True)
def _thesis(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "refman.toml").write_text("")
    (tmp_path / "ch").mkdir()
    Path("thesis.tex").write_text(MAIN)
    Path("setup.tex").write_text("\\newcommand{\\x}{y}\n")
    Path("ch/one.tex").write_text("Fish \\cite{nor1990} and\nbirds \\cite{ilves2004}.\n")
    Path("ch/two.tex").write_text("Frogs\n\\cite{saar2001}.\n")
    Path("refs.bib").write_text(
        "@book{ilves2004,\n  author = {Ilves, Tom},\n  title = {Birds},\n  publisher = {Air},\n  year = 2004\n}\n"
        "@book{noor1990,\n  author = {Noor, Mary},\n  title = {Fish},\n  publisher = {Water},\n  year = 1990\n}\n"
    )


ONE = "ch/one.tex:1:12: BIB010 the bibliography has no key nor1990\n"
TWO = "ch/two.tex:2:7: BIB010 the bibliography has no key saar2001\n"


@pytest.mark.parametrize("named", [["thesis.tex"], ["."], ["ch/two.tex", "ch/one.tex", "thesis.tex"]])
def test_chapters_are_checked_with_their_main_file(named: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", *named]) == 1
    out, err = capsys.readouterr()
    assert out == ONE + TWO
    assert "thesis.tex: no citation" not in err
    assert "setup.tex" not in err


def test_fixes_are_written_into_the_chapters(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--unsafe-fixes", "--diff", "thesis.tex"]) == 1
    assert "+Fish \\cite{noor1990} and\n" in capsys.readouterr().out
    before = Path("thesis.tex").read_bytes()
    assert run(["check", "--unsafe-fixes", "thesis.tex"]) == 1
    out, err = capsys.readouterr()
    assert out == TWO
    assert "ch/one.tex: mended 1 fault\n" in err
    assert Path("ch/one.tex").read_text() == "Fish \\cite{noor1990} and\nbirds \\cite{ilves2004}.\n"
    assert Path("thesis.tex").read_bytes() == before


def test_a_file_that_is_missing_is_told_with_its_place(capsys: pytest.CaptureFixture[str]) -> None:
    Path("ch/two.tex").unlink()
    assert run(["check", "thesis.tex"]) == 1
    out, err = capsys.readouterr()
    assert out == ONE
    assert "thesis.tex: line 6 of thesis.tex: the included file ch/two is not there\n" in err


def test_chapters_are_watched() -> None:
    assert parts(["thesis.tex"]) == ["setup.tex", "ch/one.tex", "ch/two.tex"]
    assert parts(["thesis.tex", "ch/one.tex"]) == ["setup.tex", "ch/two.tex"]
