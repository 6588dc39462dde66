"""`refman check` as a person and a script meet it: what is printed where, what is written, the exit code."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from refman.cli.run import run

SEED = Path(__file__).parent.parent.parent / "seeds" / "france-italy-land-forces.txt"
CLEAN = (
    "Birds sing (Ilves, 2004), fish swim (Noor, 1990), frogs jump (Saar, 2001).\n\nReferences\n\n"
    "Ilves, T. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n\nSaar, A. (2001). On frogs. Journal of Ponds, 4(4), 4–6.\n"
)
FAULTY = CLEAN.replace("(Noor, 1990)", "(Noor, 1991)")
UNTIDY = CLEAN.replace("1–8.", "1-8")


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "refman.toml").write_text("")
    for name, text in (("clean.txt", CLEAN), ("faulty.txt", FAULTY), ("untidy.txt", UNTIDY)):
        (tmp_path / name).write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["clean.txt"], 0),
        (["faulty.txt"], 1),
        (["clean.txt", "faulty.txt"], 1),
        (["faulty.txt", "--exit-zero"], 0),
        (["faulty.txt", "--fail-on", "never"], 0),
        (["faulty.txt", "--ignore", "CIT"], 0),
        (["faulty.txt", "--ignore", "year-mismatch,listed-not-cited"], 0),
        (["untidy.txt", "--fail-on", "info"], 1),
        (["untidy.txt"], 0),
        (["missing.txt"], 2),
        (["missing.txt", "faulty.txt"], 2),
        (["."], 1),
        (["*.txt", "--exit-zero"], 0),
        (["none*.txt"], 2),
        (["clean.txt", "--select", "XYZ001"], 2),
        (["clean.txt", "--style", "apa6"], 2),
        (["clean.txt", "--output-format", "morse"], 2),
        (["clean.txt", "--baseline", "none.json"], 2),
        ([], 2),
    ],
)
def test_exit_code(arguments: list[str], code: int) -> None:
    assert run(["check", *arguments]) == code


def test_findings_go_to_stdout_and_the_rest_to_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    run(["check", "faulty.txt", "missing.txt"])
    said = capsys.readouterr()
    assert "CIT003" in said.out
    assert "missing.txt" not in said.out
    assert "there is no such file" in said.err


def test_the_seed_says_what_it_must(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(SEED), "--output-format", "json"]) == 1
    found = json.loads(capsys.readouterr().out)["files"][0]["findings"]
    loud = sorted(one["code"] for one in found if one["severity"] != "info")
    assert loud == ["APA101", "CIT002", "REF001", "REF006"]
    quiet = sorted({one["code"] for one in found if one["severity"] == "info"})
    assert quiet == ["APA201", "IBD005", "REF005", "REF010", "REF014"]
    ibid = next(one for one in found if one["code"] == "APA101")
    assert "Ruitenberg & Sprenger, 2024" in ibid["message"]


def test_apa_by_name_and_by_itself_agree_on_the_seed(capsys: pytest.CaptureFixture[str]) -> None:
    run(["check", str(SEED), "--output-format", "concise"])
    found = capsys.readouterr().out
    run(["check", str(SEED), "--output-format", "concise", "--style", "apa"])
    assert capsys.readouterr().out == found


def test_fix_mends_the_seed_once_and_leaves_the_rest(tmp_path: Path) -> None:
    copy = tmp_path / "seed.txt"
    copy.write_bytes(SEED.read_bytes())
    run(["check", "--fix", str(copy)])
    mended = copy.read_bytes()
    run(["check", "--fix", str(copy)])
    assert copy.read_bytes() == mended
    before, after = SEED.read_text(encoding="utf-8").split("\n"), mended.decode().split("\n")
    changed = [line for line in before if line not in after]
    assert [line[:12] for line in changed] == ["This strateg", "Macron, E. (", "Ruitenberg, "]
    assert "(ibid.)." in mended.decode()
    assert "Macron, E. (2024, April 25). Speech on Europe [Video]. France 24.\n" in mended.decode()
    assert mended.decode().index("Khatsenkova, S.") < mended.decode().index("Macron, E.")


def test_unsafe_fixes_write_ibid_out_and_drop_what_is_not_cited(tmp_path: Path) -> None:
    copy = tmp_path / "seed.txt"
    copy.write_bytes(SEED.read_bytes())
    run(["check", "--unsafe-fixes", str(copy)])
    mended = copy.read_text(encoding="utf-8")
    assert "(ibid" not in mended
    assert mended.count("(Ruitenberg & Sprenger, 2024)") == 3
    assert "Amante" not in mended
    assert "\n\nReferences\n\nKhatsenkova" in mended


@pytest.mark.parametrize(
    ("newline", "mark", "encoding"), [("\r\n", b"\xef\xbb\xbf", "utf-8"), ("\n", b"", "cp1252"), ("\r\n", b"", "utf-8")]
)
def test_fix_leaves_line_ends_marks_and_encoding(tmp_path: Path, newline: str, mark: bytes, encoding: str) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(mark + UNTIDY.replace("\n", newline).encode(encoding))
    run(["check", "--fix", str(file)])
    assert file.read_bytes() == mark + CLEAN.replace("\n", newline).encode(encoding)


def test_diff_shows_and_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--diff", "untidy.txt"]) == 1
    said = capsys.readouterr().out
    assert (
        "-Noor, M. (1990). On fish. Journal of Water, 2(1), 1-8\n+Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n"
        in said
    )
    assert (tmp_path / "untidy.txt").read_text(encoding="utf-8") == UNTIDY
    assert run(["check", "--diff", "clean.txt"]) == 0


class Stdin:
    def __init__(self, text: str) -> None:
        self.buffer = io.BytesIO(text.encode())


def test_standard_input_is_checked_and_mended(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.setattr(sys, "stdin", Stdin(FAULTY))
    assert run(["check", "-", "--stdin-filename", "draft.txt"]) == 1
    assert b"draft.txt:1:" in capfdbinary.readouterr().out
    monkeypatch.setattr(sys, "stdin", Stdin(UNTIDY))
    run(["check", "--fix", "-"])
    assert capfdbinary.readouterr().out.decode() == CLEAN


def test_o_writes_the_mended_article_elsewhere(tmp_path: Path) -> None:
    run(["check", "--fix", "untidy.txt", "-o", "mended.txt"])
    assert (tmp_path / "mended.txt").read_text(encoding="utf-8") == CLEAN
    assert (tmp_path / "untidy.txt").read_text(encoding="utf-8") == UNTIDY


def test_a_baseline_hides_what_is_known_and_nothing_else(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "faulty.txt", "--write-baseline", "known.json"]) == 0
    assert run(["check", "faulty.txt", "--baseline", "known.json"]) == 0
    (tmp_path / "faulty.txt").write_text(
        "A new line.\n\n" + FAULTY.replace("Saar, 2001)", "Saar, 2002)"), encoding="utf-8"
    )
    capsys.readouterr()
    assert run(["check", "faulty.txt", "--baseline", "known.json"]) == 1
    assert "Noor" not in capsys.readouterr().out


def test_the_settings_file_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "refman.toml").write_text('[check]\nignore = ["CIT002"]\n[check.severity]\nCIT003 = "info"\n')
    assert run(["check", "faulty.txt"]) == 0
    assert "CIT003" in capsys.readouterr().out


def test_a_comment_ignores_a_finding(tmp_path: Path) -> None:
    (tmp_path / "faulty.txt").write_text(
        FAULTY.replace("(Saar, 2001).", "(Saar, 2001). % refman: ignore CIT003"), encoding="utf-8"
    )
    assert run(["check", "faulty.txt", "--ignore", "CIT002"]) == 0


def test_statistics_count_by_rule(capsys: pytest.CaptureFixture[str]) -> None:
    run(["check", "faulty.txt", "--statistics"])
    assert "1  CIT003  year-mismatch" in capsys.readouterr().out


def test_many_files_in_many_processes_come_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    files = ["faulty.txt", "untidy.txt", "clean.txt", "faulty.txt"]
    run(["check", *files, "--output-format", "concise", "--jobs", "1"])
    alone = capsys.readouterr().out
    run(["check", *files, "--output-format", "concise", "--jobs", "2"])
    assert capsys.readouterr().out == alone


def test_a_bibliography_file_is_checked_by_its_own_rules(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "refs.bib").write_text(
        "@book{who2020, author = {World Health Organization}, title = {R & D}, year = 2020}\n"
    )
    assert run(["check", "refs.bib"]) == 1
    said = capsys.readouterr().out
    assert "BIB005" in said
    assert "CIT" not in said
    run(["check", "--fix", "refs.bib"])
    assert (tmp_path / "refs.bib").read_text() == (
        "@book{who2020, author = {{World Health Organization}}, title = {R \\& D}, year = 2020}\n"
    )


def test_restyle_sets_the_list_anew_and_tells_what_has_no_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "seed.txt"
    copy.write_bytes(SEED.read_bytes())
    run(["check", "--restyle", "chicago-author-date", str(copy)])
    mended = copy.read_text(encoding="utf-8")
    assert "Ruitenberg, R., and S. Sprenger. 2024. “France and Germany" in mended
    assert mended.startswith(SEED.read_text(encoding="utf-8").split("Amante")[0])
    assert "no place for: 25" in capsys.readouterr().err


@pytest.mark.parametrize("word", ["CIT003", "cit003", "year-mismatch"])
def test_a_rule_has_a_page(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rule", word]) == 0
    page = capsys.readouterr().out
    assert page.startswith("CIT003  year-mismatch\n\nA work is cited with another year than the list gives it.\n")
    assert max(map(len, page.split("\n"))) <= 120


def test_an_unknown_rule_is_told_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rule", "year-mismatched"]) == 2
    assert "year-mismatch" in capsys.readouterr().err


def test_rules_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", "NUM"]) == 0
    assert "NUM003  first-citation-order" in capsys.readouterr().out
    assert run(["rules", "--json"]) == 0
    assert {"code", "name", "summary", "severity", "fix", "styles", "default"} == set(
        json.loads(capsys.readouterr().out)[0]
    )


def test_help_fits_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("check", "rules", "rule"):
        run([command, "--help"])
        assert max(map(len, capsys.readouterr().out.split("\n"))) <= 80
