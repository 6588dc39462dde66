"""`refman convert` as a person uses it: streams, exit codes, what is said."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

BIB = "@book{a, title = {A {NASA} story}, year = 2001, publisher = nope, shelf = {4}}\n@book{b, title = {Open\n"


def run(*words: str, stdin: str = "") -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "refman.cli.main", *words], input=stdin, capture_output=True, text=True, timeout=60
    )
    return done.returncode, done.stdout, done.stderr


def test_standard_input_to_standard_output_with_losses_told() -> None:
    code, out, err = run("convert", "--to", "csl-json", stdin=BIB)
    assert code == 0
    assert [item["id"] for item in json.loads(out)] == ["a", "b"]
    assert err == (
        '-:1: a: "nope" is no @string of this file: its name was kept as text\n'
        "-:2: b: the entry is broken; 1 of its fields could be read\n"
    )


def test_formats_are_told_by_name_and_a_failure_leaves_the_old_file(tmp_path: Path) -> None:
    source, target = tmp_path / "refs.bib", tmp_path / "refs.ris"
    source.write_text("@book{a, title = {T}}")
    assert run("convert", str(source), "-o", str(target)) == (0, "", "")
    assert target.read_text() == "TY  - BOOK\nID  - a\nTI  - T\nER  - \n\n"
    source.write_text('{"broken": ')
    code, _, err = run("convert", str(source), "-o", str(target), "--from", "csl-json")
    assert (code, "line 1, column 12" in err) == (2, True)
    assert target.read_text().startswith("TY  - BOOK")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["refs.bib", "refs.ris"]


def test_check_names_what_has_no_place_and_writes_nothing(tmp_path: Path) -> None:
    source = tmp_path / "refs.bib"
    source.write_text("@book{a, title = {T}, shelf = {4}}")
    code, out, err = run("convert", str(source), "--to", "ris", "--check")
    assert (code, err) == (1, "")
    assert out == f"{source}: a: ris has no place for the fields shelf; carried in a csl- line that only refman reads\n"
    assert run("convert", str(source), "--to", "biblatex", "--check") == (0, "", "")


def test_what_cannot_be_done_is_said() -> None:
    assert run("convert", "--to", "nonsense", stdin=BIB)[0] == 2
    assert "which format shall be written?" in run("convert", stdin=BIB)[2]
    assert "can be read, not written" in run("convert", "--to", "pubmed", stdin=BIB)[2]
    assert "this is empty" in run("convert", "--to", "ris")[2]


def test_formats_lists_every_format_within_80_columns() -> None:
    code, out, _ = run("convert", "--formats")
    assert code == 0
    assert len(out.splitlines()) == 22
    assert max(map(len, out.splitlines())) <= 80
