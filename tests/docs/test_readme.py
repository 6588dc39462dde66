"""Every command that the README shows, run in a folder that has the files it names; look-ups go to a loopback."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from glob import glob
from pathlib import Path

import docx
import pytest

from tests.lookup.conftest import RECORDS
from tests.lookup.services import SERVICES, Services

ROOT = Path(__file__).parent.parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = list(dict.fromkeys(re.findall(r"`(refman [^`]+)`", README)))
ARTICLE = (ROOT / "seeds" / "france-italy-land-forces.txt").read_text(encoding="utf-8")
BIB = "@article{noor1990, author={Noor, Mati}, title={On wasps}, journal={Wasps}, year={1990}, volume={3}, pages={1--9}}\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with an article in each form that the README names, a bibliography, and settings that lead to a loopback."""
    here = tmp_path_factory.mktemp("readme")
    document = docx.Document()
    for paragraph in ARTICLE.split("\n\n"):
        document.add_paragraph(paragraph)
    (here / "incoming").mkdir()
    for name in ("article.docx", "paper.docx", "incoming/one.docx"):
        document.save(str(here / name))
    (here / "article.txt").write_text(ARTICLE, encoding="utf-8")
    (here / "article.md").write_text(ARTICLE, encoding="utf-8")
    (here / "list.txt").write_text("\n".join(ARTICLE.split("\n\n")[-6:]), encoding="utf-8")
    (here / "refs.bib").write_text(BIB, encoding="utf-8")
    (here / "paper.md").write_text("---\nbibliography: refs.bib\n---\n\nWasps [@noor1990].\n", encoding="utf-8")
    shutil.copytree(ROOT / "seeds", here / "seeds")
    with Services(RECORDS) as services:
        lines = [
            "[lookup]",
            "allow-private = true",
            "retries = 0",
            "[lookup.rates]",
            *(f"{name} = 0" for name in SERVICES),
        ]
        lines += ["[lookup.base]", *(f'{name} = "{address}"' for name, address in services.bases.items())]
        (here / "refman.toml").write_text("\n".join(lines), encoding="utf-8")
        yield here


def test_the_readme_shows_commands() -> None:
    assert len(COMMANDS) >= 10


@pytest.mark.parametrize("command", COMMANDS)
def test_the_command_runs(folder: Path, command: str) -> None:
    words = [
        part
        for word in shlex.split(command)[1:]
        for part in (sorted(glob(word, root_dir=folder)) if "*" in word else [word])
    ]
    environment = os.environ | {"REFMAN_LIBRARY": str(folder / "library.db"), "XDG_CACHE_HOME": str(folder / "cache")}
    done = subprocess.run(
        [sys.executable, "-m", "refman.cli.main", *words],
        cwd=folder, env=environment, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert done.returncode in (0, 1), f"{command}\n{done.stderr}{done.stdout}"
    assert done.stdout or done.stderr or "-o" in words or "--output-file" in words
