"""What an author, an editor and a build server see of `check`: colours, notes, lists that keep their signs."""

from __future__ import annotations

import os
import pty
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


def test_a_report_in_the_folder_is_no_article(tmp_path: Path) -> None:
    (tmp_path / "birds.txt").write_text(ARTICLE.format(ILVES, NOOR), encoding="utf-8")
    refman("check", ".", "--report", "report.html", at=tmp_path)
    once = refman("check", ".", at=tmp_path)
    assert (tmp_path / "report.html").is_file()
    assert "CIT003" in once.stdout
    assert "report.html" not in once.stdout
    assert "2 citations, 2 entries" in once.stderr


def test_restyling_keeps_the_letters_that_the_text_cites(tmp_path: Path) -> None:
    entries = (
        "Luhmann, Niklas (1984a): Soziale Systeme. Frankfurt: Suhrkamp.",
        "Luhmann, Niklas (1984b): Die Wirtschaft der Gesellschaft. Zeitschrift für Soziologie 13 (4), S. 308–327.",
        "Noor, Mary (1990): On fish. Journal of Water 2 (1), S. 1–8.",
    )
    body = "So ist es (Luhmann 1984a; Luhmann 1984b; Noor 1990).\n\nLiteratur\n\n"
    (tmp_path / "systeme.txt").write_text(body + "\n".join(entries) + "\n", encoding="utf-8")
    refman("check", "--restyle", "apa", "systeme.txt", at=tmp_path)
    lines = (tmp_path / "systeme.txt").read_text(encoding="utf-8").splitlines()[4:]
    assert lines[0].startswith("Luhmann, N. (1984a). Soziale Systeme")
    assert lines[1].startswith("Luhmann, N. (1984b). Die Wirtschaft")


def test_restyling_tells_that_further_authors_have_no_place(tmp_path: Path) -> None:
    entry = "1. Mills KT, Stefanescu A, He J, et al. The global epidemiology of hypertension. Nat Rev Nephrol. 2020;16(4):223-37."
    (tmp_path / "a.txt").write_text(f"It is common [1].\n\nReferences\n\n{entry}\n", encoding="utf-8")
    done = refman("check", "--restyle", "apa", "a.txt", at=tmp_path)
    assert done.stderr.rstrip().endswith(" et al.")


def test_a_numbered_list_keeps_its_order_when_restyled(tmp_path: Path) -> None:
    entries = (
        "1. Mills KT, He J. The global epidemiology of hypertension. Nat Rev Nephrol. 2020;16(4):223-37.",
        "2. Ettehad D, Emdin CA. Blood pressure lowering for prevention of disease. Lancet. 2016;387(10022):957-67.",
        "3. Beckett NS, Peters R. Treatment of hypertension in old age. N Engl J Med. 2008;358(18):1887-98.",
    )
    body = "It is common [1]. Treatment helps [2,3].\n\nReferences\n\n"
    (tmp_path / "a.txt").write_text(body + "\n".join(entries) + "\n", encoding="utf-8")
    refman("check", "--restyle", "apa", "a.txt", at=tmp_path)
    lines = (tmp_path / "a.txt").read_text(encoding="utf-8").splitlines()[4:]
    assert [line[:24] for line in lines] == [
        "1. Mills, K. T., & He, J",
        "2. Ettehad, D., & Emdin,",
        "3. Beckett, N. S., & Pet",
    ]
    assert all(year in line for year, line in zip(("(2020)", "(2016)", "(2008)"), lines, strict=True))


@pytest.mark.parametrize("words", [["rules"], ["convert", "--formats"], ["styles", "list"], ["doctor"]])
def test_tables_fit_a_narrow_terminal_and_stay_whole_in_a_pipe(tmp_path: Path, words: list[str]) -> None:
    command = [sys.executable, "-m", "refman.cli.main", *words]
    env = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "COLUMNS": "60",
    }
    master, slave = pty.openpty()
    with subprocess.Popen(command, cwd=tmp_path, env=env, stdout=slave, stderr=slave) as shown:
        os.close(slave)
        drawn = b""
        while True:
            try:
                piece = os.read(master, 65536)
            except OSError:
                break
            if not piece:
                break
            drawn += piece
        shown.wait()
    os.close(master)
    lines = drawn.decode().replace("\r\n", "\n").splitlines()
    assert [line for line in lines if len(line) > 60 and " " in line.strip()] == []
    piped = refman(*words, at=tmp_path, COLUMNS="60").stdout
    assert max(map(len, piped.splitlines())) > 60
    assert drawn.decode().split()[:20] == piped.split()[:20]
