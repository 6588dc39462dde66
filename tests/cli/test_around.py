"""doctor, completion, man, --watch, --report and --output-file, as a person runs them."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from refman.cli.run import run

ROOT = Path(__file__).parents[2]
ARTICLE = "# Birds\n\nBirds sing (Ilves, 2004; Tamm, 1998).\n\n## References\n\nIlves, M. (2004). Birds. Hill Books.\n"


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "ZDOTDIR", "REFMAN_LIBRARY"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "birds.md").write_text(ARTICLE, encoding="utf-8")


def test_a_report_is_written_beside_what_is_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "birds.md", "--report", "out.html"]) == 1
    said = capsys.readouterr()
    assert "CIT001" in said.out
    assert "wrote out.html" in said.err
    assert "<!DOCTYPE html>" in (tmp_path / "out.html").read_text(encoding="utf-8")


def test_a_report_into_a_device_leaves_it_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "birds.md", "--output-file", "/dev/null"]) == 1
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)
    assert "CIT001" not in capsys.readouterr().out


def test_doctor_says_what_is_where(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["doctor"]) == 0
    assert "none yet" in capsys.readouterr().out
    run(["add", "birds.md"])
    capsys.readouterr()
    assert run(["doctor", "--json"]) == 0
    rows = {row["what"]: row for row in json.loads(capsys.readouterr().out)}
    assert "1 references" in rows["library"]["found"]
    assert rows["refman"]["is_well"]


def test_doctor_finds_a_broken_settings_file_and_a_broken_library(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "refman.toml").write_text("[check]\nstile = 1\n")
    (tmp_path / "bad.db").write_text("this is no library, and long enough to look like a file of something")
    assert run(["doctor", "--library", "bad.db"]) == 1
    said = capsys.readouterr().out
    assert "did you mean check.style?" in said
    assert said.count("BAD") == 2


@pytest.mark.parametrize(
    ("shell", "place"),
    [
        ("bash", ".local/share/bash-completion/completions/refman"),
        ("zsh", ".zfunc/_refman"),
        ("fish", ".config/fish/completions/refman.fish"),
    ],
)
def test_completion_is_installed_by_one_command(shell: str, place: str, tmp_path: Path) -> None:
    assert run(["completion", shell, "--install"]) == 0
    assert "--output-format" in (tmp_path / place).read_text() or "output-format" in (tmp_path / place).read_text()
    if shell == "zsh":
        (tmp_path / ".zshrc").write_text("mine\n" + (tmp_path / ".zshrc").read_text())
        before = (tmp_path / ".zshrc").read_text()
        assert run(["completion", shell, "--install"]) == 0
        assert (tmp_path / ".zshrc").read_text() == before


def test_an_unknown_shell_and_page_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["completion", "tcsh"]) == 2
    assert "bash, zsh or fish" in capsys.readouterr().err
    assert run(["man", "chekc"]) == 2


def test_manual_pages_are_written(tmp_path: Path) -> None:
    assert run(["man", "--write", "man1"]) == 0
    assert (tmp_path / "man1" / "refman-check.1").exists()


def test_watch_checks_again_when_the_file_changes(tmp_path: Path) -> None:
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    out = (tmp_path / "out").open("w+")
    watching = subprocess.Popen(
        [sys.executable, "-m", "refman.cli.main", "check", "--watch", "birds.md"],
        cwd=tmp_path,
        env=environment,
        stdout=out,
        stderr=subprocess.STDOUT,
    )
    try:
        _wait(tmp_path, 1)
        assert "Tamm, 1998" in (tmp_path / "out").read_text()
        (tmp_path / "birds.md").write_text(ARTICLE.replace("; Tamm, 1998", "; Saar, 2001"), encoding="utf-8")
        _wait(tmp_path, 2)
        assert "Saar, 2001" in (tmp_path / "out").read_text()
        (tmp_path / "birds.md").unlink()  # as some editors do before they write
        _wait(tmp_path, 3)
        (tmp_path / "birds.md").write_text(ARTICLE, encoding="utf-8")
        _wait(tmp_path, 4)
        watching.send_signal(signal.SIGINT)
        assert watching.wait(10) == 0
    finally:
        watching.kill()
        out.close()


def _wait(folder: Path, rounds: int) -> None:
    end = time.monotonic() + 20
    while (folder / "out").read_text().count("Ctrl-C ends") < rounds:
        assert time.monotonic() < end, (folder / "out").read_text()
        time.sleep(0.05)


def test_standard_input_cannot_be_watched(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--watch", "-"]) == 2
    assert "cannot be watched" in capsys.readouterr().err
