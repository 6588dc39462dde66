"""What people type, and mistype: empty names, queries with a dash, wrong commands; places that cannot be written."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from refman.cli.run import run
from tests.cli.birds import ARTICLE, BIB, fill_library, settle


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settle(tmp_path, monkeypatch)


def on_a_terminal(words: list[str], typed: bytes = b"") -> tuple[str, int]:
    """What refman shows on a terminal where this is typed, and its exit code."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.execv(sys.executable, [sys.executable, "-m", "refman.cli.main", *words])
    os.write(terminal, typed)
    shown = b""
    while True:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break
        if not piece:
            break
        shown += piece
    return shown.decode(), os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


@pytest.fixture
def _library(capsys: pytest.CaptureFixture[str]) -> None:
    fill_library()
    capsys.readouterr()


@pytest.mark.parametrize(
    "words",
    [
        ["check", "birds.md", "--fix", "-o", ""],
        ["check", "birds.md", "--report", ""],
        ["check", ""],
        ["format", ""],
        ["import", ""],
        ["add", "birds.md", ""],
        ["parse", "birds.md", "-o", ""],
        ["export", "-o", ""],
        ["list", "--library", ""],
    ],
)
def test_an_empty_name_is_refused_and_nothing_is_touched(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(words) == 2
    assert "the name is empty" in capsys.readouterr().err
    assert (tmp_path / "birds.md").read_text(encoding="utf-8") == ARTICLE
    assert not (tmp_path / "refs.db").exists()


def test_an_empty_variable_for_the_library_is_no_name(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("REFMAN_LIBRARY", "")
    assert run(["list"]) == 2
    assert "there is no library here yet" in capsys.readouterr().err


@pytest.mark.usefixtures("_library")
@pytest.mark.parametrize(
    ("words", "keys"),
    [
        (["search", "-tag:read"], {"ilves04"}),
        (["search", "-stones"], {"ilves04"}),
        (["list", "-rn5", "-tag:read"], {"ilves04"}),
        (["list", "--", "-tag:read"], {"ilves04"}),
        (["list", "-n", "1", "-r"], {"ilves04"}),
        (["list", "-note:read"], {"ilves04", "tamm98"}),
    ],
)
def test_a_word_with_a_dash_is_part_of_the_query(
    words: list[str], keys: set[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(words) == 0
    assert {line.split("\t")[0] for line in capsys.readouterr().out.splitlines()} == keys


@pytest.mark.usefixtures("_library")
def test_an_export_takes_such_words_too() -> None:
    assert run(["export", "-tag:read", "--to", "ris", "-o", "out.ris"]) == 0
    assert "Birds" in Path("out.ris").read_text()
    assert "Stones" not in Path("out.ris").read_text()


def test_a_mistyped_command_gets_the_close_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["chekc"]) == 2
    assert "Did you mean check?" in capsys.readouterr().err


def test_examples_stand_whole_on_their_lines(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    for words in (["-h"], ["styles", "-h"], ["format", "-h"]):
        assert run(words) == 0
        lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
        at = lines.index("Examples:")
        assert all(line.startswith("refman ") for line in lines[at + 1 :])


@pytest.mark.parametrize("words", [["man", "--write", "birds.md"], ["man", "--write", "birds.md/man"]])
def test_a_page_into_what_is_no_folder_is_told(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(words) == 2
    said = capsys.readouterr().err
    assert "cannot be written" in said
    assert "hint: " in said


def test_a_completion_whose_folder_is_a_file_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / ".zfunc").write_text("")
    assert run(["completion", "zsh", "--install"]) == 2
    assert ".zfunc: cannot be written" in capsys.readouterr().err


def test_a_page_of_a_command_of_two_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["man", "styles", "list"]) == 0
    assert "REFMAN\\-STYLES\\-LIST" in capsys.readouterr().out


@pytest.mark.usefixtures("_library")
@pytest.mark.parametrize(
    ("words", "place", "way"),
    [
        (["backup", "none/copy.db"], "none/copy.db", "make the folder first: none"),
        (["backup", "."], ".", "name a file in it"),
        (["export", "-o", "none/x.bib"], "none/x.bib", "make the folder first: none"),
        (["parse", "birds.md", "-o", "."], ".", "name a file in it"),
        (["convert", "refs.bib", "-o", "birds.md/x.ris"], "birds.md/x.ris", "a file, not a folder"),
        (["export", "-o", "/dev/full"], "/dev/full", "make room"),
    ],
)
def test_a_place_that_cannot_be_written_is_told_with_the_way_out(
    words: list[str], place: str, way: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(words) == 2
    said = capsys.readouterr().err
    assert f"refman: {place}: " in said
    assert way in said


@pytest.mark.usefixtures("_library")
def test_two_kinds_of_output_are_one_too_many(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["list", "--json", "--to", "ris"]) == 2
    assert "--json and --to" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [["export"], ["show", "evil"], ["list", "--to", "ris"], ["list", "--json"], ["convert", "evil.bib", "--to", "ris"]],
)
def test_a_terminal_is_not_driven_by_a_title(words: list[str], tmp_path: Path) -> None:
    (tmp_path / "evil.bib").write_text("@book{evil, title={A \x1b]0;owned\x07 \x9b31m \u202e title}, year=1990}\n")
    assert run(["import", "evil.bib"]) == 0
    text, _ = on_a_terminal(words)
    assert "owned" in text
    assert not {"\x1b]", "\x07", "\x9b", "\u202e"} & {
        text[at : at + size] for at in range(len(text)) for size in (1, 2)
    }
    # A file gets every character as it is.
    assert run(["convert", "evil.bib", "--to", "jsonl", "-o", "evil.jsonl"]) == 0
    assert "\u202e" in (tmp_path / "evil.jsonl").read_text(encoding="utf-8")


BINARY = bytes(range(256)) * 40


@pytest.mark.parametrize("name", ["odd.bib", "odd.ris", "odd.json", "odd.txt", "odd.csv"])
@pytest.mark.parametrize("words", [["convert", "--to", "bibtex"], ["format"], ["import"], ["cite", "x", "-b"]])
def test_bytes_that_are_no_text_are_refused(
    words: list[str], name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_bytes(BINARY)
    assert run([*words, name]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "this is no text file" in said.err
    assert "no references found" not in said.err


def test_adding_nothing_ends_with_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty.bib").write_bytes(b"")
    for words in (["add", "empty.bib"], ["import", "empty.bib"], ["import", "folder"]):
        assert run(words) == 1
        assert capsys.readouterr().err == "no references found\n"
    assert run(["import", "refs.bib"]) == 0
    assert run(["import", "refs.bib"]) == 0  # they are there already


def test_an_empty_file_is_called_empty(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    for words in (["convert", "--to", "ris"], ["format"], ["add"], ["dedupe"]):
        assert run([*words, "empty.txt"]) == 2
        assert "this is empty" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "fault", "way"),
    [
        (["cite", "nobody", "-b", "refs.bib"], "no reference with the key 'nobody'", "--bibliography"),
        (["cite", "notes.txt", "-b", "refs.bib"], "no reference with the key 'notes.txt'", ".md, .markdown"),
        (["parse", "refs.bib"], "refs.bib: this is a file of records", "refman convert refs.bib"),
        (["format", "refs.bib", "-s", "mine.csl"], "mine.csl: there is no such style file", "check the path"),
        (["format", "refs.bib", "-s", "./apa"], "./apa: there is no such style file", "check the path"),
        (["format", "refs.bib", "--locale", "xx"], "there is no locale 'xx'", "language tag"),
        (["cite", "tamm98", "-b", "refs.bib", "--locale", "deutsch"], "there is no locale 'deutsch'", "de"),
        (["styles", "show", "apa", "--locale", "q"], "there is no locale 'q'", "language tag"),
        (["list", "--library", "notes.txt"], "notes.txt: this file is no refman library", "refman import"),
        (["list", "--library", "."], ".: this is a folder, not a library", "name a file in it"),
        (["add", "refs.bib", "--library", "mysql://x/y"], "mysql:// is no kind of library", "postgresql://"),
        (["convert", "bad.json", "--to", "ris"], "bad.json: line 1, column 2", "mend the JSON"),
        (["check", "birds.md", "--config", "bad.toml"], "bad.toml: is not TOML: not UTF-8", "mend it there"),
        (["cite", "birds.md", "tamm98", "-b", "refs.bib"], "the key 'birds.md'", "one at a time"),
        (["cite", "birds.md", "-b", "refs.bib", "--together"], "birds.md and --together cannot be", "give birds.md or"),
        (["cite", "birds.md", "-b", "refs.bib", "--to", "html"], "birds.md and --to cannot be", "give birds.md or"),
        (["dedupe", "refs.bib", "--merge"], "FILE and --merge cannot be asked for together", "give FILE or --merge"),
        (["dedupe", "--ask", "--merge"], "--ask and --merge cannot be asked for together", "give --ask or"),
        (["edit", "tamm98", "--set", "title=x", "--file", "notes.txt"], "--set and --file cannot", "give --set or"),
        (["export", "stones", "-k", "tamm98"], "QUERY and --key cannot be asked for together", "give QUERY or --key"),
        (["attach", "tamm98", "notes.txt", "--link", "--drop"], "--link and --drop cannot", "give --link or --drop"),
        (["parse", "birds.md", "--explain", "--to", "ris"], "--explain and --to cannot", "give --explain or --to"),
        (["add", "isbn:123", "--offline"], "isbn:123: this is no identifier", "right check digit"),
        (["check", "birds.md", "-o", "."], ".: cannot be written", "name a file in it"),
        (["check", "birds.md", "--report", "/dev/full"], "/dev/full: cannot be written", "make room"),
        (["check", "birds.md", "-j", "-3"], "-3 is not in the range", "Try 'refman check -h'"),
    ],
)
def test_a_request_that_cannot_be_met_names_the_way_out(
    words: list[str], fault: str, way: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "notes.txt").write_text("These are only notes, and long enough for a database's head.\n" * 4)
    (tmp_path / "bad.json").write_text("[x")
    (tmp_path / "bad.toml").write_bytes(b"\xff\xfe")
    assert run(words) == 2
    said = capsys.readouterr().err
    assert fault in said
    assert way in said
    assert not (tmp_path / "mysql:").exists()


def test_duplicates_below_the_asked_score_are_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "twice.bib").write_text(BIB + BIB.replace("98,", "98b,").replace("04,", "04b,"))
    assert run(["dedupe", "twice.bib"]) == 1
    capsys.readouterr()
    assert run(["dedupe", "twice.bib", "--sure", "1000"]) == 0
    assert "no duplicates found" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words", [["parse"], ["check", "-"], ["convert", "--to", "ris"], ["import", "-"], ["format", "-"]]
)
def test_reading_from_the_keyboard_is_said(words: list[str]) -> None:
    shown, code = on_a_terminal(words, b"Ilves, M. (2004). Birds. Hill Books.\n\x04\x04")
    assert "reading from the keyboard" in shown
    assert "Traceback" not in shown
    assert code in (0, 1, 2)


def test_output_on_a_terminal_is_not_taken_for_input() -> None:
    assert "keyboard" not in on_a_terminal(["parse", "birds.md", "--to", "ris", "-o", "-"])[0]
    assert "keyboard" not in on_a_terminal(["convert", "--formats"])[0]


def test_the_end_of_typing_ends_the_questions(tmp_path: Path) -> None:
    (tmp_path / "twice.bib").write_text(BIB.replace("Birds", "Birds of the northern shore and their songs"))
    assert run(["import", "twice.bib"]) == 0
    assert run(["import", "twice.bib", "--new-keys"]) == 0
    (tmp_path / "again.bib").write_text(
        "@book{other, author={Ilves, Mart}, title={Birds of the Northern Shore and Their Song}, year=2004}\n"
    )
    assert run(["import", "again.bib"]) == 0
    shown, code = on_a_terminal(["dedupe", "--ask"], b"\x04")
    assert "merge into the first?" in shown
    assert "Traceback" not in shown
    assert code == 1


def test_locales_that_there_are_pass(capsys: pytest.CaptureFixture[str]) -> None:
    for locale in ("de", "de-CH", "en_GB", "pt-br", "zh-TW"):
        assert run(["format", "refs.bib", "--locale", locale]) == 0, locale
    assert "Ilves" in capsys.readouterr().out


def test_a_bibliography_does_not_become_a_library(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty.bib").write_bytes(b"")
    for words in (["list"], ["add", "refs.bib"], ["import", "refs.bib"]):
        for place in ("empty.bib", "new.ris"):
            assert run([*words, "--library", place]) == 2
            assert f"{place}: this file is no refman library" in capsys.readouterr().err
    assert (tmp_path / "empty.bib").read_bytes() == b""
    assert not (tmp_path / "new.ris").exists()
    assert run(["import", "refs.bib", "--library", "mine"]) == 0


def test_the_older_name_of_cites_option_still_works(capsys: pytest.CaptureFixture[str]) -> None:
    for option in ("-b", "--bibliography", "-f", "--from"):
        assert run(["cite", "tamm98", option, "refs.bib"]) == 0
        assert capsys.readouterr().out == "(Tamm, 1998)\n"
    assert run(["cite", "-h"]) == 0
    assert "--from" not in capsys.readouterr().out


@pytest.mark.usefixtures("_library")
def test_a_search_for_nothing_says_so_and_names_what_is_no_field(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["search", "autor:tamm", "doi:10.1/x"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith('nothing found\n  "autor:" is no field')
    assert "doi" not in said.err
    assert run(["search", "https://example.org/x"]) == 1
    assert capsys.readouterr().err == "nothing found\n"


def test_what_was_left_out_in_reading_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "odd.ris").write_bytes("no tag here\nTY  - BOOK\nTI  - Käse\nER  - \n".encode("cp1252"))
    for words in (["format", "odd.ris"], ["format", "odd.ris", "--to", "html"]):
        assert run(words) == 0
        said = capsys.readouterr()
        assert "Käse" in said.out
        assert "read as cp1252" in said.err
        assert "no tag" in said.err
    (tmp_path / "list.txt").write_bytes("References\n\nMüller, J. (1990). Käse. Hill Books.\n".encode("cp1252"))
    assert run(["parse", "list.txt"]) == 0
    assert "cp1252" in capsys.readouterr().err


def test_a_key_that_cannot_be_kept_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "odd.bib").write_text("@book{my key, author={Tamm, L.}, title={Moss}, year=1998}\n")
    assert run(["import", "odd.bib"]) == 0
    assert "'my key' cannot be a key" in capsys.readouterr().err


def test_a_file_that_cannot_be_read_is_told_with_the_way_out(tmp_path: Path) -> None:
    (tmp_path / "closed.bib").write_text(BIB)
    (tmp_path / "closed.bib").chmod(0)
    words = [sys.executable, "-m", "refman.cli.main", "convert", "closed.bib", "--to", "ris"]
    if os.geteuid() == 0:  # root reads everything unless it gives that up
        words = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all", *words]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == (
        "refman: closed.bib: cannot be read: Permission denied\n"
        "  hint: look at its permissions, and at those of its folder\n"
    )
