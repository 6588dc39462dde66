"""A main file and its chapters mended together; a chapter that names its main file is checked with it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from refman.api import fix_parts
from refman.api.check import check_file, fix_file
from refman.api.fix_parts import fix_with_parts
from refman.checks.settings import Settings

APA = Settings(style="apa", year=2026)
LIST = """References

Noor, A., \\& Saar, B. (2020). On the dance of bees in spring. Journal of Bees, 3(1), 1--9. doi:10.1000/bees
"""


def book(folder: Path, chapters: int, root: bool = False) -> Path:
    """A book whose chapters each write "and" for "&" in a bracket."""
    for at in range(chapters):
        head = "% !TeX root = main.tex\n" if root else ""
        text = f"{head}\\chapter{{C{at}}}\nBees dance (Noor and Saar, 2020). Wasps swim (Tamm, 2019).\n"
        (folder / f"c{at}.tex").write_text(text, "utf-8")
    taken = "\n".join(f"\\include{{c{at}}}" for at in range(chapters))
    main = folder / "main.tex"
    main.write_text(f"\\documentclass{{book}}\n\\begin{{document}}\n{taken}\n\n{LIST}\n\\end{{document}}\n", "utf-8")
    return main


def test_every_file_is_mended_as_it_would_be_by_itself(tmp_path: Path) -> None:
    main = str(book(tmp_path, 3))
    found = fix_with_parts(main, APA, unsafe=False)
    assert [Path(one.checked.path).name for one in found] == ["main.tex", "c0.tex", "c1.tex", "c2.tex"]
    assert all(one.is_changed and one.settled for one in found)
    for one in found[1:]:
        alone = fix_file(one.checked.path, APA, within=main)
        assert (one.data, [made.code for made in one.made]) == (alone.data, [made.code for made in alone.made])
        assert b"(Noor & Saar, 2020)" in one.data or b"(Noor \\& Saar, 2020)" in one.data
        Path(one.checked.path).write_bytes(one.data)
    Path(main).write_bytes(found[0].data)
    assert not any(one.is_changed for one in fix_with_parts(main, APA))


def test_more_chapters_are_not_read_more_often(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    counts = []
    read = fix_parts.of_parts
    for chapters in (2, 9):
        folder = tmp_path / str(chapters)
        folder.mkdir()
        turns: list[int] = []
        monkeypatch.setattr(fix_parts, "of_parts", lambda *given, turns=turns: turns.append(1) or read(*given))
        fix_with_parts(str(book(folder, chapters)), APA)
        counts.append(len(turns))
    assert counts[0] == counts[1] > 1


def test_a_chapter_that_names_its_main_file_is_checked_with_it(tmp_path: Path) -> None:
    book(tmp_path, 2, root=True)
    found = check_file(str(tmp_path / "c1.tex"), APA)
    assert Path(found.path).name == "c1.tex"
    assert [(one.code, one.span.slice(found.text.source)) for one in found.findings if one.code == "CIT001"] == [
        ("CIT001", "Tamm, 2019")
    ]
    assert "REF019" not in {one.code for one in found.findings}


@pytest.mark.parametrize("named", ["nowhere", "c1.tex", "../../etc/passwd", "main.pdf"])
def test_a_root_that_is_none_is_passed_over(tmp_path: Path, named: str) -> None:
    book(tmp_path, 2)
    chapter = tmp_path / "c1.tex"
    chapter.write_text(f"% !TEX root = {named}\nBees dance (Noor, 2020). Wasps swim (Tamm, 2019).\n", "utf-8")
    assert "REF019" in {one.code for one in check_file(str(chapter), APA).findings}


def test_keys_that_nothing_explains_are_told(tmp_path: Path) -> None:
    (tmp_path / "lone.tex").write_text("Bees dance \\cite{noor2020}.\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "refman", "check", "lone.tex"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0
    assert "held against nothing" in done.stderr
