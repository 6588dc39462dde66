"""Standard streams as shells leave them: readers that go away, closed inputs, full disks, encodings without letters."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from refman.cli.run import run
from tests.cli.birds import fill_library, settle


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settle(tmp_path, monkeypatch)


@pytest.fixture
def _library(capsys: pytest.CaptureFixture[str]) -> None:
    fill_library()
    capsys.readouterr()


def test_a_reader_that_goes_away_is_no_fault(tmp_path: Path) -> None:
    with (tmp_path / "many.bib").open("w") as file:
        file.writelines(f"@book{{k{n}, author={{Name{n}, A.}}, title={{Title {n}}}, year=1990}}\n" for n in range(3000))
    assert run(["import", "many.bib"]) == 0
    for words in (["list", "-n", "0"], ["export"], ["list", "-n", "0", "--json"], ["styles", "list"]):
        with subprocess.Popen(
            [sys.executable, "-m", "refman.cli.main", *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.readline()
            process.stdout.close()
            assert process.stderr.read() == b"", words
        assert process.returncode == 0, words


def by_shell(command: str, **environment: str) -> tuple[int, str, str]:
    done = subprocess.run(
        command.replace("refman", f"{sys.executable} -m refman.cli.main"),
        shell=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, **environment},
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    "words", ["check -", "parse -", "format -", "convert - --to ris", "import -", "parse --one-per-line"]
)
def test_a_closed_input_is_an_empty_one(words: str) -> None:
    code, _, said = by_shell(f"refman {words} <&-")
    assert code in (0, 2)
    assert "Traceback" not in said


PRINTING = [
    "list",
    "list --json",
    "export",
    "rules",
    "parse birds.md",
    "convert refs.bib --to ris",
    "styles find nature",
]


@pytest.mark.usefixtures("_library")
@pytest.mark.parametrize("words", PRINTING)
def test_an_output_that_is_closed_or_full_is_no_bug(words: str, tmp_path: Path) -> None:
    before = (tmp_path / "refs.db").read_bytes()
    assert by_shell(f"refman {words} >&-") == (0, "", "")
    assert by_shell(f"refman {words} 2>&-")[0] == 0
    code, _, said = by_shell(f"refman {words} > /dev/full")
    assert code == 2
    assert "cannot be written: No space left on device" in said
    assert "hint: " in said
    assert (tmp_path / "refs.db").read_bytes() == before


def test_letters_that_an_output_lacks_are_shown_by_number(tmp_path: Path) -> None:
    (tmp_path / "umlaut.bib").write_text("@book{k, author={Müller, J.}, title={Käse}, year=1990}\n", encoding="utf-8")
    assert run(["import", "umlaut.bib"]) == 0
    assert by_shell("refman list", PYTHONIOENCODING="ascii")[:2] == (0, "k\tM\\xfcller\t1990\tK\\xe4se\n")
    assert by_shell("refman list")[1] == "k\tMüller\t1990\tKäse\n"
