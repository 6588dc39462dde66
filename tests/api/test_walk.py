"""Which files a folder or a glob means."""

from __future__ import annotations

from pathlib import Path

import pytest

from refman.api.walk import articles
from refman.model.errors import RefmanError

ARTICLE = "As (Noor, 1990) says, and (Ilves, 2004).\n\nReferences\n\nNoor, A. (1990). Hills. Tallinn: Mets.\n"


def folder(root: Path) -> Path:
    files = {
        ".git/HEAD": "ref", ".gitignore": "build/\n*.tmp.md\n!kept.tmp.md\n", "paper.md": ARTICLE, "notes.txt": "Buy milk.\n",
        "README.md": ARTICLE, "drop.tmp.md": ARTICLE, "kept.tmp.md": ARTICLE, "build/out.html": ARTICLE,
        "chapters/one.tex": ARTICLE, "chapters/.gitignore": "two.tex\n", "chapters/two.tex": ARTICLE, "refs.bib": "@book{a}",
        "node_modules/x.md": ARTICLE, ".venv/y.md": ARTICLE, "thesis.docx": "PK", "~$thesis.docx": "lock", "code.py": ARTICLE,
    }  # fmt: skip
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


def test_a_folder_is_walked_by_its_gitignore(tmp_path: Path) -> None:
    found = articles([str(folder(tmp_path))])
    names = [str(Path(path).relative_to(tmp_path)) for path in found.paths]
    assert names == ["kept.tmp.md", "paper.md", "refs.bib", "thesis.docx", "chapters/one.tex"]
    assert found.passed_over == 3  # README.md, notes.txt, code.py


def test_a_folder_below_is_ruled_by_the_repository(tmp_path: Path) -> None:
    folder(tmp_path)
    found = articles([str(tmp_path / "chapters")])
    assert [Path(path).name for path in found.paths] == ["one.tex"]


def test_files_are_taken_as_named_and_once(tmp_path: Path) -> None:
    folder(tmp_path)
    path = str(tmp_path / "notes.txt")
    assert articles([path, "-", path]).paths == (path, "-")


def test_globs(tmp_path: Path) -> None:
    folder(tmp_path)
    assert [Path(path).name for path in articles([str(tmp_path / "**/*.tex")]).paths] == ["one.tex", "two.tex"]
    with pytest.raises(RefmanError, match="no file matches"):
        articles([str(tmp_path / "*.xyz")])


def test_an_empty_folder_says_so(tmp_path: Path) -> None:
    with pytest.raises(RefmanError, match="no article here"):
        articles([str(tmp_path)])
