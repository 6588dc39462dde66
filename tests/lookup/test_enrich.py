"""`refman enrich` as a person runs it: shown first, made when told so, taken back by undo."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.lookup.services import SERVICES, Services


class Shell:
    """Runs refman in a folder whose settings file leads to the loopback."""

    def __init__(self, folder: Path, services: Services) -> None:
        self.folder = folder
        lines = ["[lookup]", "allow-private = true", "retries = 0", "[lookup.rates]"]
        lines += [f"{service} = 0" for service in SERVICES]
        lines += ["[lookup.base]", *(f'{name} = "{address}"' for name, address in services.bases.items())]
        (folder / "refman.toml").write_text("\n".join(lines), encoding="utf-8")

    def environment(self) -> dict[str, str]:
        return os.environ | {
            "REFMAN_LIBRARY": str(self.folder / "library.db"), "XDG_CACHE_HOME": str(self.folder / "cache"), "NO_COLOR": "1",
        }  # fmt: skip

    def __call__(self, *words: str, code: int = 0) -> subprocess.CompletedProcess[str]:
        environment = self.environment()
        done = subprocess.run(
            [sys.executable, "-m", "refman.cli.main", *words],
            cwd=self.folder, env=environment, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        assert done.returncode == code, done.stderr + done.stdout
        return done


@pytest.fixture
def shell(tmp_path: Path, services: Services) -> Shell:
    return Shell(tmp_path, services)


def test_shown_then_made_then_undone(shell: Shell) -> None:
    sparse = [{"id": "alex", "type": "article-journal", "title": "My title", "DOI": "10.1038/nature12477"}]
    (shell.folder / "refs.json").write_text(json.dumps(sparse), encoding="utf-8")
    shell("add", "refs.json")
    shown = shell("enrich")
    assert "alex: + volume 500 (crossref)" in shown.stdout
    assert "title" not in shown.stdout.replace("container-title", "")
    assert "--yes" in shown.stderr
    assert "500" not in shell("show", "alex").stdout
    shell("enrich", "--yes")
    assert "500" in shell("show", "alex").stdout
    assert "My title" in shell("show", "alex").stdout
    assert "nothing to add" in shell("enrich", "--yes").stderr
    shell("undo")
    assert "500" not in shell("show", "alex").stdout


def test_a_wrong_setting_is_named(shell: Shell) -> None:
    (shell.folder / "refman.toml").write_text("[lookup]\nretires = 3\n", encoding="utf-8")
    (shell.folder / "refs.json").write_text('[{"id": "a", "type": "book", "title": "B"}]', encoding="utf-8")
    shell("add", "refs.json")
    assert "retires" in shell("enrich", code=2).stderr


def test_add_by_identifier(shell: Shell) -> None:
    done = shell("add", "doi:10.1038/nature12477", "10.9999/none", "978-0-201-89683-1")
    assert "10.9999/none: not found in crossref or doi.org" in done.stderr + done.stdout
    assert "Signatures of mutational processes" in shell("list").stdout
    assert "The Art of Computer Programming" in shell("list").stdout
    (shell.folder / "ids.txt").write_text("# mine\narXiv:1706.03762\n\n10.1038/nature12477\n", encoding="utf-8")
    shell("add", "--identifiers", "ids.txt")
    assert len(json.loads(shell("list", "--json").stdout)) == 3


def test_add_what_is_nowhere_is_told(shell: Shell, services: Services) -> None:
    assert "10.9999/none: not found" in shell("add", "10.9999/none", code=2).stderr
    services.faults = {"crossref": "500", "doi": "500", "openalex": "500"}
    assert "could not ask" in shell("add", "10.9998/none", code=2).stderr
    assert "name a file" in shell("add", code=2).stderr


ARTICLE = """Cancers mutate (Alexandrov & Nik-Zainal, 2013; Wakefield, 1998; Nobody, 2019).

References

Alexandrov, L. B., & Nik-Zainal, S. (2011). Signatures of mutational processes in human cancer. Nature, 500(7463), 415–421.

Nobody, N. (2019). Quantum gardening of mutational tulips in late antiquity. Nature, 600(2), 1–9.

Wakefield, A. J. (1998). Ileal-lymphoid-nodular hyperplasia, non-specific colitis, and pervasive developmental disorder in children. The Lancet, 351, 637–641.
"""


def test_verify_an_article(shell: Shell) -> None:
    (shell.folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
    done = shell("verify", "article.txt", code=1)
    assert [line.split(" ", 2)[:2] for line in done.stdout.splitlines() if "NET008" not in line] == [
        ["article.txt:5:1:", "NET006"],
        ["article.txt:7:1:", "NET005"],
        ["article.txt:9:1:", "NET003"],
    ]
    assert "issued: '2011' here, '2013' there" in done.stdout
    said = " ".join(done.stderr.split())
    assert "asks each web address itself" in said
    assert said.count("127.0.0.1") >= 4, "each service that is asked, the archive too"
    assert "nothing else" in said
    sarif = json.loads(shell("verify", "article.txt", "--output-format", "json", code=1).stdout)
    assert {finding["code"] for finding in sarif["files"][0]["findings"]} >= {"NET003", "NET005", "NET006"}


def test_an_interrupt_stops_every_file_and_tells_what_came(shell: Shell, services: Services) -> None:
    for name in ("one.txt", "two.txt"):
        (shell.folder / name).write_text(ARTICLE, encoding="utf-8")
    services.delay = 1.0
    command = [sys.executable, "-m", "refman.cli.main", "verify", "one.txt", "two.txt", "--jobs", "1", "--unsafe-fixes"]
    with subprocess.Popen(
        command, cwd=shell.folder, env=shell.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        deadline = time.monotonic() + 20
        while not services.asked and time.monotonic() < deadline:
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=30)
    assert process.returncode == 130, said
    assert "interrupted; what came is above" in said
    assert "one.txt" in said
    assert "two.txt" not in said
    assert (shell.folder / "one.txt").read_text(encoding="utf-8") == ARTICLE
    assert "Traceback" not in said


def test_without_links_no_address_is_said_to_be_asked(shell: Shell) -> None:
    (shell.folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
    said = " ".join(shell("verify", "article.txt", "--no-links", code=1).stderr.split())
    assert "nothing else" in said
    assert "web address" not in said


def test_verdicts_as_lines_with_evidence(shell: Shell) -> None:
    (shell.folder / "refs.bib").write_text(
        "@article{alex, title={Signatures of mutational processes in human cancer}, journal={Nature}, year={2013},"
        " author={Alexandrov, Ludmil B. and Nik-Zainal, Serena}, volume={500}}", encoding="utf-8",
    )  # fmt: skip
    (line,) = shell("verify", "refs.bib", "--verdicts").stdout.splitlines()
    found = json.loads(line)
    assert (found["outcome"], found["source"], found["record"]["DOI"]) == (
        "confirmed",
        "crossref",
        "10.1038/nature12477",
    )


def test_verify_without_a_network_says_so(shell: Shell) -> None:
    (shell.folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
    done = shell("verify", "article.txt", "--offline")
    assert "NET009" in done.stdout
    assert "NET005" not in done.stdout
    assert "3 could not ask" in done.stderr


def test_verify_mends_what_it_found_when_told_so(shell: Shell) -> None:
    (shell.folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
    shell("verify", "article.txt", "--unsafe-fixes", code=1)
    text = (shell.folder / "article.txt").read_text(encoding="utf-8")
    assert "Nik-Zainal, S. (2013). Signatures" in text
    assert "415–421. https://doi.org/10.1038/nature12477\n" in text
    assert text.startswith(ARTICLE[: ARTICLE.index("(2011)")])
    (shell.folder / "refs.bib").write_text(
        "@article{alex, title={Signatures of mutational processes in human cancer}, journal={Nature}, year={2011},"
        " author={Alexandrov, Ludmil B. and Nik-Zainal, Serena}, volume={500}}", encoding="utf-8",
    )  # fmt: skip
    before = (shell.folder / "refs.bib").read_bytes()
    assert "verify --all --unsafe-fixes" in shell("verify", "refs.bib", "--unsafe-fixes", code=1).stderr
    assert (shell.folder / "refs.bib").read_bytes() == before
