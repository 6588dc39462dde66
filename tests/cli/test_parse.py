"""`refman parse` as a person and as a program sees it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SEED = Path(__file__).parents[2] / "seeds" / "france-italy-land-forces.txt"
LINES = [
    "Whitfield, T. (2014). The quiet harbour: A history of lighthouse keeping (2nd ed.). Penguin Books.",
    "",
    "———. (2016). The loud harbour. Penguin Books.",
    "%%%",
    "Marchetti, L. (2022, March 14). Why coastal towns are losing their bakeries. The Guardian.",
]


def run(*arguments: str, given: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "refman.cli.main", "parse", *arguments],
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "COLUMNS": "80", **environment},
        check=False,
    )


def test_one_item_for_each_line_blank_and_hopeless_ones_too() -> None:
    done = run("--one-per-line", "--to", "jsonl", given="\n".join(LINES) + "\n")
    assert done.returncode == 0, done.stderr
    items = [json.loads(line) for line in done.stdout.splitlines()]
    assert [item["type"] for item in items] == ["book", "document", "book", "document", "article-newspaper"]
    assert items[2]["author"] == items[0]["author"]
    assert items[1]["custom"]["refman"]["doubts"]
    assert [item["custom"]["refman"].get("raw", "") for item in items] == LINES


def test_processes_give_the_same_as_one(tmp_path: Path) -> None:
    path = tmp_path / "refs.txt"
    path.write_text("\n".join(LINES * 120) + "\n", encoding="utf-8")
    alone = run("--one-per-line", "--to", "jsonl", str(path))
    shared = run("--one-per-line", "--to", "jsonl", "--jobs", "2", str(path))
    assert alone.stdout == shared.stdout
    assert len(alone.stdout.splitlines()) == len(LINES) * 120


def test_a_file_of_references_alone_gives_all_of_them(tmp_path: Path) -> None:
    """The first and the last ones too, which look less like references than those between."""
    texts = [
        "Roe, Michael: Things I Got Wrong About Salt in 2017, 01/02/2018.",
        "Wiser, R., and Roe, M. (2018). 2017 Salt Technologies Market Report (Lawrence Berkeley National Laboratory).",
        "Roe, J. (2010). Salt of the earth. London: Verso.",
        "Pachtvertrag zwischen der Stiftung Salzspital und Josef Roe. 1958.",
    ]
    path = tmp_path / "refs.txt"
    path.write_text("\n\n".join(texts) + "\n", encoding="utf-8")
    done = run("--to", "jsonl", str(path))
    assert [json.loads(line)["custom"]["refman"]["raw"] for line in done.stdout.splitlines()] == texts


def test_the_body_of_an_article_is_no_reference(tmp_path: Path) -> None:
    body = "Salt was made in pans of clay for a long time, and those who made it lived by the sea (Roe, 2010).\n\n"
    entries = [LINES[0], LINES[4], "Roe, J. (2010). Salt of the earth. London: Verso."]
    path = tmp_path / "article.txt"
    path.write_text(body * 3 + "\n\n".join(entries) + "\n", encoding="utf-8")
    done = run("--to", "jsonl", str(path))
    assert [json.loads(line)["custom"]["refman"]["raw"] for line in done.stdout.splitlines()] == entries


def test_lines_come_as_they_are_read() -> None:
    """The first answers come before the input ends: a program may feed it for hours."""
    with subprocess.Popen(
        [sys.executable, "-m", "refman.cli.main", "parse", "--one-per-line", "--to", "jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write((LINES[0] + "\n").encode() * 400)
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["type"] == "book"
        process.stdin.close()
        process.stdout.read()


def test_only_what_is_sure_or_only_what_is_not() -> None:
    given = "\n".join(LINES) + "\n"
    doubtful = run("--one-per-line", "--to", "jsonl", "--doubtful", given=given)
    assert len(doubtful.stdout.splitlines()) >= 2
    sure = run("--one-per-line", "--to", "jsonl", "--min-confidence", "0.01", given=given)
    assert len(sure.stdout.splitlines()) == 3


def test_table_without_colours_fits_the_width() -> None:
    done = run("--one-per-line", given="\n".join(LINES) + "\n", NO_COLOR="1", COLUMNS="60")
    assert "\x1b" not in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 60
    assert "Whitfield" in done.stdout
    assert "an empty line" in done.stdout


def test_explanation_names_each_field_and_its_place() -> None:
    done = run("--one-per-line", "--explain", given=LINES[0] + "\n")
    title = next(line for line in done.stdout.splitlines() if line.strip().startswith("title"))
    assert "22-72" in title
    assert "The quiet harbour" in title


def test_control_signs_do_not_reach_the_terminal() -> None:
    done = run("--one-per-line", "--explain", given="Smith, J. (2001). A \x1b[2J title. Norton.\n")
    assert "\x1b" not in done.stdout


def test_an_articles_list(tmp_path: Path) -> None:
    done = run(str(SEED), "--to", "jsonl")
    assert done.returncode == 0, done.stderr
    items = [json.loads(line) for line in done.stdout.splitlines()]
    assert [item["author"][0].get("family") or item["author"][0]["literal"] for item in items] == [
        "Amante",
        "Macron",
        "Khatsenkova",
        "Ministère des Armées",
        "Ministero della Difesa",
        "Ruitenberg",
    ]


def test_a_file_that_is_nothing_but_a_list(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text(f"{LINES[0]}\n{LINES[4]}\n{LINES[2]}\n", encoding="utf-8")
    items = [json.loads(line) for line in run(str(path), "--to", "jsonl").stdout.splitlines()]
    assert [item["title"].split()[-1] for item in items] == ["keeping", "bakeries", "harbour"]


def test_a_text_without_a_list_is_said_to_have_none(tmp_path: Path) -> None:
    done = run("-", given="This is a text with nothing in it that anyone would cite.\n")
    assert done.returncode == 2
    assert "no reference list" in done.stderr
    assert "--one-per-line" in done.stderr


def test_a_file_is_written_in_the_format_of_its_name(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    done = run("--one-per-line", "-o", str(path), given=LINES[0] + "\n")
    assert done.returncode == 0, done.stderr
    assert json.loads(path.read_text("utf-8"))[0]["id"] == "ref1"


@pytest.mark.parametrize(
    ("arguments", "said"), [(("missing.txt",), "no such file"), (("--one-per-line", "--to", "docx"), "formats")]
)
def test_requests_that_cannot_be_met(arguments: tuple[str, ...], said: str) -> None:
    done = run(*arguments, given=LINES[0] + "\n")
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_numbered_file_of_references_alone_keeps_its_numbers(tmp_path: Path) -> None:
    from refman.api.parse import entries_of

    texts = [
        "Pachtvertrag zwischen der Stiftung Salzspital und Josef Roe. 1958.",
        "Roe, J. (2010). Salt of the earth. London: Verso.",
        "Doe, A. (2011). Salt of the sea. London: Verso.",
        "Pachtvertrag zwischen dem Salzamt und Anna Roe. 1959.",
    ]
    path = tmp_path / "refs.txt"
    path.write_text("\n".join(f"[{at}] {text}" for at, text in enumerate(texts, 1)) + "\n", encoding="utf-8")
    entries = entries_of(str(path))
    assert [entry.raw for entry in entries] == texts
    assert [entry.label for entry in entries] == ["1", "2", "3", "4"]
