"""The library from the command line, as a person and as a program meets it: output, messages, exit codes."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

SEED = next((Path(__file__).parents[2] / "seeds").glob("*.txt"))
BIB = """\
@article{smith2020, author = {Smith, Jane and {World Health Organization}}, title = {On {NASA} tanks},
  journal = {Nature}, year = 2020, doi = {10.1000/182}}
@book{muller1999, author = {Müller, Jürgen}, title = {Große Fragen}, year = 1999, publisher = {Suhrkamp}}
"""


class Shell:
    """Runs refman in a folder of its own, with a library of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        names = ("PATH", "HOME", "LANG", "SYSTEMROOT")
        self.environment = {name: os.environ[name] for name in names if name in os.environ}
        self.environment |= {"XDG_DATA_HOME": str(folder / "data"), "USER": "ann", "COLUMNS": "80", "PYTHONUTF8": "1"}

    def __call__(self, *words: str, code: int = 0, stdin: str = "", **environment: str) -> str:
        """What it prints, stdout first, then stderr; times and the folder made equal on every run."""
        done = subprocess.run(
            [sys.executable, "-m", "refman.cli.main", *words],
            cwd=self.folder, env=self.environment | environment, input=stdin, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == code, done.stdout + done.stderr
        text = re.sub(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\dZ)?", "TIME", done.stdout + done.stderr)
        return text.replace(str(self.folder.resolve()), "FOLDER").replace(str(self.folder), "FOLDER")

    def on_terminal(self, width: int, *words: str) -> str:
        """What a person sees on a terminal of so many columns."""
        main, worker = pty.openpty()
        process = subprocess.Popen(
            [sys.executable, "-m", "refman.cli.main", *words],
            cwd=self.folder, stdin=worker, stdout=worker, stderr=worker,
            env=self.environment | {"COLUMNS": str(width), "TERM": "xterm", "NO_COLOR": "1"},
        )  # fmt: skip
        os.close(worker)
        seen = b""
        while True:
            try:
                part = os.read(main, 65536)
            except OSError:
                break
            if not part:
                break
            seen += part
        process.wait()
        os.close(main)
        return re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d", "DAY       TIME  ", seen.decode().replace("\r\n", "\n"))


@pytest.fixture
def refman(tmp_path: Path) -> Shell:
    (tmp_path / "refs.bib").write_text(BIB, encoding="utf-8")
    return Shell(tmp_path)


def test_an_article_is_added_once(refman: Shell, snapshot: SnapshotAssertion) -> None:
    assert refman("add", str(SEED)) == snapshot(name="first")
    assert refman("add", str(SEED)) == snapshot(name="second")
    assert [line.split("\t")[0] for line in refman("list").splitlines()] == snapshot(name="keys")
    assert refman("add", "-", stdin=SEED.read_text(encoding="utf-8")).endswith("6 there already\n")


def test_a_record_is_shown_in_every_way(refman: Shell, snapshot: SnapshotAssertion) -> None:
    assert refman("add", "refs.bib", "--tag", "a, b") == snapshot(name="add")
    assert refman("show", "smith2020", "MULLER1999") == snapshot(name="show")
    assert refman("show", "smith2020", "--to", "bibtex").startswith("@article{smith2020,\n")
    assert refman("list", "--format", "{key:12}|{year}|{title:.8}|{doi} {{}}") == snapshot(name="template")
    (item, _) = json.loads(refman("list", "--json", "--sort", "key", "--reverse"))
    assert item["key"] == "smith2020"
    assert item["item"]["DOI"] == "10.1000/182"
    assert item["tags"] == ["a", "b"]


def test_the_library_is_changed_and_changed_back(refman: Shell, snapshot: SnapshotAssertion) -> None:
    refman("add", "refs.bib")
    before = refman("show", "smith2020", "--json")
    assert refman("edit", "smith2020", "--set", "volume=7", "--set", "author=Doe, Jo; {NASA}", "--set", "key=doe") == (
        "changed doe\n"
    )
    assert "7" in refman("show", "smith2020"), "the old key still leads there"
    assert refman("tag", "doe", "--add", "x") + refman("note", "doe", "Read it") == "changed doe\nnoted on doe\n"
    assert refman("note", "doe") == "Read it\n"
    assert refman("rm", "muller1999") == "removed muller1999\n"
    assert refman("history") == snapshot(name="history")
    for _ in range(4):
        refman("undo")
    assert refman("show", "smith2020", "--json").replace("TIME", "") == before.replace("TIME", "")
    refman("redo")
    assert "volume           7\n" in refman("show", "doe")
    assert refman("undo", "1", code=2) == snapshot(name="undo of what was built on")


def test_the_editor_changes_a_record(refman: Shell, tmp_path: Path) -> None:
    refman("add", "refs.bib")
    editor = tmp_path / "editor.py"
    editor.write_text("import sys; p = sys.argv[1]; s = open(p).read(); open(p, 'w').write(s.replace(*sys.argv[2:]))")

    def with_words(old: str, new: str) -> str:
        # The editor is called with the file last: a script that takes it first stands between.
        script = tmp_path / "run.sh"
        script.write_text(f'#!/bin/sh\nexec {sys.executable} {editor} "$1" "{old}" "{new}"\n')
        script.chmod(0o755)
        return str(script)

    assert refman("edit", "smith2020", EDITOR=with_words("tanks", "planes")) == "changed smith2020\n"
    assert "planes" in refman("show", "smith2020")
    assert refman("edit", "smith2020", EDITOR=with_words("no such words", "")) == "smith2020 is as it was\n"
    assert (
        refman("edit", "smith2020", "--as", "bibtex", EDITOR=with_words("Nature", "Science")) == "changed smith2020\n"
    )
    assert "Science" in refman("show", "smith2020")
    wrong = refman("edit", "smith2020", code=2, EDITOR=with_words("article-journal", "articel-journal"))
    assert "did you mean" in wrong or "your text is kept" in wrong
    (kept,) = re.findall(r"--file (\S+\.yaml)", wrong)
    assert "articel-journal" in Path(kept).read_text(encoding="utf-8")
    Path(kept).write_text(
        Path(kept).read_text(encoding="utf-8").replace("articel", "article").replace("Science", "Cell")
    )
    assert refman("edit", "smith2020", "--file", kept) == "changed smith2020\n"
    assert "Cell" in refman("show", "smith2020")
    Path(kept).unlink()


WRONG = {
    "no library": ["list"],
    "no key": ["show", "smith"],
    "no file": ["add", "nothing.bib"],
    "no field": ["edit", "smith2020", "--set", "titel=x"],
    "no type": ["edit", "smith2020", "--set", "type=articel"],
    "no date": ["edit", "smith2020", "--set", "issued=2020-99"],
    "bad key": ["edit", "smith2020", "--set", "key=a b"],
    "key taken": ["edit", "smith2020", "--set", "key=muller1999"],
    "no sort": ["list", "--sort", "size"],
    "no template": ["list", "--format", "{key.__class__}"],
    "no template field": ["list", "--format", "{nonsense}"],
    "no pattern": ["library", "--keys", "auth.lover"],
    "nothing to undo": ["undo", "99"],
    "is there": ["backup", "refs.bib"],
    "not a library": ["list", "--library", "refs.bib"],
}


@pytest.mark.parametrize("case", WRONG)
def test_what_cannot_be_done_is_told(refman: Shell, case: str, snapshot: SnapshotAssertion) -> None:
    if case != "no library":
        refman("add", "refs.bib")
    assert refman(*WRONG[case], code=2) == snapshot


def test_a_format_that_nobody_knows_is_told(refman: Shell) -> None:
    refman("add", "refs.bib")
    assert refman("export", "--to", "papyrus", code=2).startswith('refman: "papyrus" is no format that refman knows\n')


def test_search_finds_or_ends_with_1(refman: Shell) -> None:
    refman("add", "refs.bib")
    assert refman("search", "mueller").startswith("muller1999\t")
    assert refman("search", "year:..1999", "fragen").startswith("muller1999\t")
    assert refman("search", "big questions", code=1) == "nothing found\n"


def test_tables_fit_the_terminal(refman: Shell, snapshot: SnapshotAssertion) -> None:
    refman("add", str(SEED), "refs.bib")
    for width in (60, 120):
        for words in (["list", "-n", "5"], ["search", "france", "OR", "fragen"], ["history"]):
            seen = refman.on_terminal(width, *words)
            assert max(map(len, seen.splitlines())) <= width
            assert seen == snapshot(name=f"{words[0]} at {width}")


def test_what_is_hostile_does_not_reach_the_terminal(refman: Shell, tmp_path: Path) -> None:
    evil = {
        "id": "evil1",
        "type": "book",
        "title": "a\x1b[2Jb\u202ec [/red] [bold]",
        "author": [{"literal": "\x07bell"}],
    }
    (tmp_path / "evil.json").write_text(json.dumps([evil]))
    refman("add", "evil.json")
    for words in (["list"], ["show", "evil1"], ["search", "bell"], ["list", "--format", "{title}"]):
        seen = refman.on_terminal(80, *words)
        assert "\x1b" not in seen
        assert "\x07" not in seen
        assert "\u202e" not in seen
        assert "[/red]" in seen or "evil1" in seen


def test_files_are_attached_inside_their_folder(refman: Shell, tmp_path: Path) -> None:
    refman("add", "refs.bib")
    (tmp_path / "paper.pdf").write_bytes(b"%PDF one")
    (first,) = refman("attach", "smith2020", "paper.pdf").splitlines()[:1]
    assert first == "FOLDER/data/refman/library.files/000001/paper.pdf"
    refman("attach", "smith2020", "paper.pdf")
    (tmp_path / "paper.pdf").write_bytes(b"%PDF two")
    assert refman("attach", "smith2020", "paper.pdf").splitlines()[1].endswith("paper-2.pdf")
    assert refman("attach", "muller1999", "paper.pdf", "--link").startswith("FOLDER/paper.pdf\n")
    refman("attach", "smith2020", "paper-2.pdf", "--drop")
    assert len(refman("attach", "smith2020").splitlines()) == 1
    refman("undo")
    assert len(refman("attach", "smith2020").splitlines()) == 2
    assert "no such file" in refman("attach", "smith2020", "nothing.pdf", code=2)


def test_duplicates_are_shown_and_merged_when_asked(refman: Shell, tmp_path: Path, snapshot: SnapshotAssertion) -> None:
    other = BIB.replace("smith2020", "smith20").replace("tanks", "tankss").replace("doi = {10.1000/182}", "volume = 3")
    (tmp_path / "other.bib").write_text(other.split("@book")[0], encoding="utf-8")
    refman("add", "refs.bib", "other.bib")
    assert refman("dedupe", code=1) == snapshot(name="side by side")
    assert json.loads(refman("dedupe", "refs.bib", "other.bib", "--json", code=1).split("]\n")[0] + "]")[0]["keys"] == [
        "refs.bib:smith2020",
        "other.bib:smith20",
    ]
    assert refman("dedupe", "--into", "smith2020", "smith20") == snapshot(name="merged")
    assert "volume           3\n" in refman("show", "smith20")
    assert refman("dedupe") == "no duplicates found\n"
    refman("undo")
    assert len(refman("list").splitlines()) == 3
    refman("undo")
    assert refman("list") == "", "both files came with one command"


def test_the_library_is_exported_backed_up_and_checked(refman: Shell, tmp_path: Path) -> None:
    refman("add", "refs.bib")
    refman("export", "--to", "csl-json", "-o", "out.json")
    assert {item["id"] for item in json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))} == {
        "smith2020",
        "muller1999",
    }
    assert refman("export", "type:book").startswith("@book{muller1999,")
    assert refman("backup", "copy.db") == "2 references in copy.db\n"
    assert len(refman("list", "--library", "copy.db").splitlines()) == 2
    assert "nothing is wrong" in refman("library", "--verify")
    assert "new keys look like Ruitenberg_2024" in refman("library", "--keys", "[auth]_[year]")
    (tmp_path / "new.json").write_text(
        json.dumps([{"id": "1", "type": "book", "title": "T", "author": [{"family": "Noor"}]}])
    )
    assert refman("add", "new.json").startswith("added: Noor_ ")


def test_a_folder_is_imported(refman: Shell, tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    (folder / "sub").mkdir(parents=True)
    (folder / "sub" / "refs.bib").write_text(BIB, encoding="utf-8")
    (folder / "broken.json").write_text("[{")
    (folder / ".hidden.bib").write_text("@book{hidden, title={No}}")
    told = refman("import", "papers")
    assert "2 added" in told
    assert "broken.json" in told
    assert "hidden" not in refman("list")


ODD = {
    "half a character": ('[{"id": "x1", "type": "book", "title": "a\\ud800b"}]', 0, "half a character"),
    "an item that is none": ('[{"id": "x1", "type": "book", "title": "a b"}, 7]', 0, "item 2"),
    "cut off": ('[{"id": "x1", "type": "book", "title": "a b"}, {"id', 2, "line 1"),
    "nothing": ("", 2, "odd.json"),
    "no items": ("[1, 2]", 1, "no references found"),
    "items below a name": ('{"items": [{"id": "x1", "type": "book", "title": "a b"}]}', 0, "1 added"),
    "with a mark before": ('\ufeff[{"id": "x1", "type": "book", "title": "a b"}]', 0, "1 added"),
    "other types of values": (
        '[{"id": 1, "type": "book", "title": ["a"], "author": "Bob", "issued": 2020, "x": null}]',
        0,
        "1 added",
    ),
}


@pytest.mark.parametrize("case", ODD)
def test_odd_files_are_read_or_told(refman: Shell, tmp_path: Path, case: str) -> None:
    text, code, told = ODD[case]
    (tmp_path / "odd.json").write_text(text, encoding="utf-8")
    assert told in refman("add", "odd.json", code=code)
    if code == 0:
        assert len(refman("list").splitlines()) == 1
