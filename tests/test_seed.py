"""The article that refman began with: what a new user sees on it, from the real command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
SEED = ROOT / "seeds" / "france-italy-land-forces.txt"
TEXT = SEED.read_text(encoding="utf-8")


def refman(*words: str, code: int | None = 0, stdin: str = "", library: Path | None = None) -> str:
    """What `refman words…` prints; its exit code must be `code` (None: any but a bug)."""
    command = [sys.executable, "-m", "refman.cli.main", *words]
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    environment["HOME"] = environment["XDG_CACHE_HOME"] = os.environ["XDG_CACHE_HOME"]
    if library is not None:
        environment["REFMAN_LIBRARY"] = str(library)
    done = subprocess.run(command, input=stdin, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode in ((0, 1, 2) if code is None else (code,)), done.stderr + done.stdout
    return done.stdout


@pytest.fixture(scope="module", params=["auto", "apa"])
def checked(request: pytest.FixtureRequest) -> dict[str, Any]:
    output = refman("check", str(SEED), "--style", request.param, "--output-format", "json", code=1)
    (file,) = json.loads(output)["files"]
    return dict(file)


def line_of(offset: int) -> int:
    return TEXT.count("\n", 0, offset) + 1


def names(item: dict[str, Any]) -> list[str]:
    return [name.get("family") or name["literal"] for name in item["author"]]


def test_the_list_without_heading_is_found(checked: dict[str, Any]) -> None:
    assert [names(reference["item"])[0] for reference in checked["references"]] == [
        "Amante", "Macron", "Khatsenkova", "Ministère des Armées", "Ministero della Difesa", "Ruitenberg",
    ]  # fmt: skip
    assert all(TEXT[slice(*reference["span"])] == reference["raw"] for reference in checked["references"])
    assert checked["style"] == "apa"


def test_the_eight_citations_are_linked(checked: dict[str, Any]) -> None:
    found = [
        (
            citation["text"],
            [names(checked["references"][at]["item"])[0] for cite in citation["cites"] for at in cite["references"]],
        )
        for citation in checked["citations"]
    ]
    assert found == [
        ("(Ministère des Armées, 2024)", ["Ministère des Armées"]),
        ("(Ministero della Difesa, 2024)", ["Ministero della Difesa"]),
        ("(Ministère des Armées, 2024)", ["Ministère des Armées"]),
        ("(Macron, 2024)", ["Macron"]),
        ("(Khatsenkova, 2024)", ["Khatsenkova"]),
        ("(Ruitenberg & Sprenger, 2024)", ["Ruitenberg"]),
        ("(ibid)", ["Ruitenberg"]),
        ("(Ruitenberg & Sprenger, 2024)", ["Ruitenberg"]),
    ]
    (ibid,) = [citation for citation in checked["citations"] if citation["text"] == "(ibid)"]
    assert (ibid["form"], ibid["cites"][0]["via"]) == ("ibid", "ibid")


def test_exactly_the_findings_that_a_copy_editor_has(checked: dict[str, Any]) -> None:
    found = {(finding["code"], TEXT[finding["span"][0] :].split()[0]) for finding in checked["findings"]}
    must = {"CIT002", "REF001", "REF006", "REF010", "APA201", "IBD005", "APA101", "REF014"}
    assert must <= {code for code, _ in found}
    grave = [(finding["code"], finding["severity"]) for finding in checked["findings"] if finding["severity"] != "info"]
    assert {code for code, _ in grave} <= {"CIT002", "REF001", "REF006", "APA101", "REF014"}
    assert ("CIT002", "Amante,") in found
    assert ("REF001", "Macron,") in found or ("REF001", "Khatsenkova,") in found
    assert not {code for code, _ in found} & {"CIT001", "CIT003", "CIT004", "CIT006"}
    apa101 = next(finding for finding in checked["findings"] if finding["code"] == "APA101")
    assert "Ruitenberg & Sprenger" in apa101["message"]


def test_fixing_mends_what_is_safe_and_a_second_run_nothing(tmp_path: Path) -> None:
    copy = tmp_path / "article.txt"
    copy.write_bytes(SEED.read_bytes())
    shown = refman("check", str(copy), "--diff", code=None)
    assert copy.read_bytes() == SEED.read_bytes()
    assert "+Ruitenberg, R., & Sprenger, S." in shown
    refman("check", str(copy), "--fix", code=None)
    once = copy.read_bytes()
    text = once.decode()
    assert "Macron, E. (2024, April 25). Speech on Europe [Video]. France 24.\n" in text
    assert text.index("Khatsenkova, S. (2024") < text.index("Macron, E. (2024")
    assert "(ibid.)" in text
    body = TEXT[: TEXT.index("Amante, A.")]
    assert text.startswith(body.replace("(ibid)", "(ibid.)"))
    refman("check", str(copy), "--fix", code=None)
    assert copy.read_bytes() == once


def test_six_records() -> None:
    items = json.loads(refman("parse", str(SEED), "--to", "csl-json"))
    assert [(names(item)[0], item["type"], item["issued"]["date-parts"]) for item in items] == [
        ("Amante", "article-newspaper", [[2024, 4, 29]]),
        ("Macron", items[1]["type"], [[2024, 4, 25]]),
        ("Khatsenkova", "article-newspaper", [[2024, 4, 26]]),
        ("Ministère des Armées", items[3]["type"], [[2024, 4, 29]]),
        ("Ministero della Difesa", items[4]["type"], [[2024, 4, 29]]),
        ("Ruitenberg", "article-newspaper", [[2024, 4, 26]]),
    ]
    assert items[1]["type"] in ("motion_picture", "speech", "broadcast")
    assert items[3]["author"] == [{"literal": "Ministère des Armées"}]
    assert items[4]["author"] == [{"literal": "Ministero della Difesa"}]
    assert items[3]["genre"] == "Press release"
    assert items[5]["author"] == [{"family": "Ruitenberg", "given": "R."}, {"family": "Sprenger", "given": "S."}]
    outlets = [item.get("container-title") or item.get("publisher") for item in items]
    assert outlets == ["Reuters", "France 24", "Euronews", None, None, "DefenseNews"]
    assert [item.get("publisher-place") for item in items[3:5]] == ["Paris, France", "Calvi, Francia"]
    assert items[4]["title"].startswith("Difesa: Il Ministro Crosetto incontra omologo francese Lecornu")


@pytest.mark.parametrize("target", ["bibtex", "jsonl"])
def test_other_forms_of_the_records(target: str) -> None:
    output = refman("parse", str(SEED), "--to", target)
    marks = output.count("\n@") + output.startswith("@") if target == "bibtex" else len(output.splitlines())
    assert marks == 6
    assert "Ministère des Armées" in output


def test_lines_from_standard_input() -> None:
    line = "Ilves, B. (2004). On bees. Journal of Bees, 3(2), 1–9."
    (item,) = map(json.loads, refman("parse", "-", "--one-per-line", "--to", "jsonl", stdin=line + "\n").splitlines())
    assert (item["author"], item["volume"], item["issue"]) == ([{"family": "Ilves", "given": "B."}], "3", "2")


def test_the_library(tmp_path: Path) -> None:
    library = tmp_path / "library.db"
    refman("add", str(SEED), library=library)
    keys = {item["id"] for item in json.loads(refman("export", "--to", "csl-json", library=library))}
    assert "ruitenberg2024france" in keys
    again = refman("add", str(SEED), library=library)
    assert len(json.loads(refman("export", "--to", "csl-json", library=library))) == 6
    assert "6" in again or "already" in again
    assert "Ruitenberg" in refman("list", library=library)
    assert "Khatsenkova" in refman("show", next(key for key in keys if key.startswith("khatsenkova")), library=library)
    assert "ruitenberg2024france" in refman("search", "author:ruitenberg", library=library)
    refman("rm", "ruitenberg2024france", library=library)
    assert "ruitenberg2024france" not in refman("list", library=library)
    refman("undo", library=library)
    assert "ruitenberg2024france" in refman("list", library=library)
    assert refman("export", "--to", "bibtex", library=library).count("\n@") + 1 == 6


@pytest.mark.parametrize(
    "style", ["apa", "chicago-author-date", "modern-language-association", "styles/reference-list.csl"]
)
def test_the_bibliography(style: str) -> None:
    style = str(ROOT / style) if style.endswith(".csl") else style
    for target in ("text", "html", "markdown"):
        output = refman("format", str(SEED), "--style", style, "--to", target)
        assert all(word in output for word in ("Amante", "Macron", "Khatsenkova", "Armées", "Difesa", "Ruitenberg"))
    if style == "apa":
        assert "Ruitenberg, R., & Sprenger, S. (2024, April 26)." in refman("format", str(SEED), "--style", style)
