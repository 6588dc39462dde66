"""What an author, an editor and a build server see of `check`: colours, notes, lists that keep their signs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ARTICLE = "Birds sing (Ilves, 2004), fish swim (Noor, 1991).\n\nReferences\n\n{}\n\n{}\n"
ILVES = "Ilves, T. (2004). On birds. Journal of Nature, 1(2), 3–9."
NOOR = "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8."


def refman(*words: str, at: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    given = {"PATH": "/usr/bin:/bin", "HOME": str(at), "PYTHONPATH": str(Path(__file__).parents[2]), **settings}
    command = [sys.executable, "-m", "refman.cli.main", *words]
    return subprocess.run(command, cwd=at, env=given, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("settings", "coloured"),
    [
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ({"NO_COLOR": "1"}, False),
        ({}, False),
    ],
)
def test_no_color_wins_over_force_color(tmp_path: Path, settings: dict[str, str], coloured: bool) -> None:
    (tmp_path / "birds.txt").write_text(ARTICLE.format(ILVES, NOOR), encoding="utf-8")
    done = refman("check", "birds.txt", at=tmp_path, **settings)
    assert "CIT003" in done.stdout
    assert ("\x1b[" in done.stdout) is coloured


def test_a_list_that_nothing_cites_is_told(tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text(f"Birds sing.\n\nReferences\n\n{ILVES}\n\n{NOOR}\n", encoding="utf-8")
    done = refman("check", "list.txt", at=tmp_path)
    assert "refman: list.txt: no citation was found in the text: only its list was checked\n" in done.stderr
    assert refman("check", "-q", "list.txt", at=tmp_path).stderr == ""


@pytest.mark.parametrize(
    "heading", ["Further reading", "Appendix B: Further reading", "Anhang 2. Weiterführende Literatur"]
)
def test_further_reading_is_a_list_that_need_not_be_cited(tmp_path: Path, heading: str) -> None:
    more = "Adams, A. (1999). Further archives. Norton.\n\nBrown, B. (2000). More archives. Norton.\n"
    article = ARTICLE.replace("1991", "1990").format(ILVES, NOOR)
    (tmp_path / "birds.txt").write_text(f"{article}\n{heading}\n\n{more}", encoding="utf-8")
    done = refman("check", "--select", "CIT", "birds.txt", at=tmp_path)
    assert (done.stdout, done.returncode) == ("", 0)
    assert "2 citations, 4 entries" in done.stderr
