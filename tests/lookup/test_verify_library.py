"""`refman verify` on the library, as a person runs it: a real SQLite file, every service on the loopback."""

from __future__ import annotations

import gc
import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from refman.api.library import library
from refman.api.library_search import selection
from refman.api.verify import rules_chosen
from refman.api.verify_library import verified_records
from refman.cli.frames import frame
from refman.library.adding import Adding, add
from refman.lookup.settings import LookupSettings
from refman.model.document import Lines
from refman.model.errors import RefmanError
from refman.model.reference import reference_from_csl
from refman.reports.render import FORMATS
from tests.lookup.conftest import ALEXANDROV, WAKEFIELD
from tests.lookup.services import Services
from tests.lookup.test_enrich import Shell
from tests.reports.articles import shelf


def items(services: Services) -> list[dict[str, object]]:
    """A work without its DOI, a retracted one, an invented one, a DOI of another's, a dead link, a living one."""
    known = ("type", "title", "author", "issued", "container-title", "volume", "page")
    article, tamm = "article-journal", [{"family": "Tamm", "given": "Anna"}]
    return [
        {"id": "alex", **{name: ALEXANDROV[name] for name in known}},
        {"id": "wake", "DOI": WAKEFIELD["DOI"], **{name: WAKEFIELD[name] for name in known}},
        {"id": "nobody", "type": article, "title": "Quantum gardening of mutational tulips in late antiquity", "author": tamm},
        {"id": "fences", "type": article, "title": "A history of garden fences", "author": tamm, "DOI": ALEXANDROV["DOI"]},
        {"id": "gone", "type": "webpage", "title": "A page", "URL": f"{services.address}/page/gone"},
        {"id": "there", "type": "webpage", "title": "Another page", "URL": f"{services.address}/page/there"},
    ]  # fmt: skip


@pytest.fixture
def shell(tmp_path: Path, services: Services) -> Shell:
    """Refman in a folder with a library of these items."""
    made = Shell(tmp_path, services)
    services.pages = {"there": "<p>here</p>"}
    (tmp_path / "refs.json").write_text(json.dumps(items(services)), encoding="utf-8")
    made("add", "refs.json")
    return made


FOUND = [("alex", "NET008"), ("wake", "NET003"), ("nobody", "NET005"), ("fences", "NET001"), ("gone", "NET002")]


def places(printed: str) -> list[tuple[str, str]]:
    return [(line.split(": ")[0], line.split(": ")[1].split()[0]) for line in printed.splitlines()]


def test_each_finding_stands_at_its_key(shell: Shell) -> None:
    done = shell("verify", "--all", code=1)
    assert places(done.stdout) == FOUND
    assert "a copy is at http://web.archive.org" in done.stdout
    assert done.stderr.count("sends title, first authors") == 1
    assert "library.db: 6 references: 2 confirmed, 2 not indexed, 1 not found, 1 other work" in done.stderr


def test_a_library_is_named_as_people_name_it(shell: Shell) -> None:
    whole = shell("verify", "--all", code=1).stdout
    place = str(shell.folder / "library.db")
    for words in (["--library", place], ["library.db"], ["library"], ["--library", "library.db", "--all"]):
        assert shell("verify", *words, code=1).stdout == whole
    for words in (["--query", "title:fences"], ["library.db", "--query", "title:fences"]):
        assert places(shell("verify", *words, code=1).stdout) == [("fences", "NET001")]
    (shell.folder / "library").write_text("No list here.\n", encoding="utf-8")
    assert shell("verify", "library").stdout == "", "a file of that name goes first"


def test_files_are_verified_though_a_library_is_set(shell: Shell) -> None:
    done = shell("verify", "refs.json", code=1)
    assert "refs.json: 6 references" in done.stderr
    assert "library.db" not in done.stderr


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "name an article or a file of references, or the library"),
        (["refs.json", "--all"], "files or the library"),
        (["refs.json", "--query", "fences"], "files or the library"),
        (["refs.json", "library.db"], "a library is verified by itself"),
        (["--library", "none.db"], "there is no library here yet"),
        (["--library", "refs.json"], "no refman library"),
        (["--all", "--select", "NTE001"], "there is no rule 'NTE001'"),
        (["refs.json", "--select", "NTE001"], "there is no rule 'NTE001'"),
        (["--all", "--select", "CIT"], "none asks the indexes"),
        (["--all", "--output-format", "xml"], "no output format 'xml'"),
    ],
)
def test_what_cannot_be_done_is_told_before_anybody_is_asked(
    shell: Shell, services: Services, words: list[str], told: str
) -> None:
    done = shell("verify", *words, code=2)
    assert told in done.stderr
    assert not services.asked
    assert "Traceback" not in done.stderr


def test_an_empty_library_and_a_query_without_a_match_say_so(shell: Shell, services: Services) -> None:
    assert "no reference is found by 'zebra'" in shell("verify", "--query", "zebra").stderr
    shell("rm", *(str(one["id"]) for one in items(services)))
    done = shell("verify", "--all", "--output-format", "json")
    assert "no references yet" in done.stderr
    assert json.loads(done.stdout)["files"][0]["findings"] == []
    assert not services.asked


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_names_every_finding_and_its_key(shell: Shell, format: str) -> None:
    printed = shell("verify", "--all", "--output-format", format, code=1).stdout
    for key, code in FOUND:
        assert code in printed
        assert key in printed
    assert "Not cited" not in printed
    if format in ("json", "jsonl"):
        files = (
            json.loads(printed)["files"] if format == "json" else [json.loads(line) for line in printed.splitlines()]
        )
        told = [
            (one["references"][finding["reference"]]["item"]["id"], finding["code"])
            for one in files
            for finding in one["findings"]
        ]
        assert told == FOUND
        raw = [one["references"][finding["reference"]]["raw"] for one in files for finding in one["findings"]]
        texts = ["\n".join(entry["raw"] for entry in one["references"]) for one in files for _ in one["findings"]]
        spans = [finding["span"] for one in files for finding in one["findings"]]
        assert [text[start:end] for text, (start, end) in zip(texts, spans, strict=True)] == raw
    if format == "sarif":
        (run,) = json.loads(printed)["runs"]
        assert [one["locations"][0]["logicalLocations"][0]["name"] for one in run["results"]] == [
            key for key, _ in FOUND
        ]
        assert not any("region" in one["locations"][0]["physicalLocation"] for one in run["results"])


def test_evidence_is_a_line_for_each_reference(shell: Shell) -> None:
    done = shell("verify", "--all", "--verdicts", code=1)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(one["reference"]["id"], one["outcome"]) for one in found][:4] == [
        ("alex", "confirmed"), ("wake", "confirmed"), ("nobody", "not-found"), ("fences", "other-work"),
    ]  # fmt: skip
    assert (found[1]["notices"][0]["kind"], found[4]["link"], found[5]["link"]) == ("retraction", "dead", "alive")
    assert "wake: NET003" in done.stderr


def test_the_rules_are_chosen_as_for_files(shell: Shell) -> None:
    assert places(shell("verify", "--all", "--select", "NET003,NET005", code=1).stdout) == FOUND[1:3]
    assert places(shell("verify", "--all", "--ignore", "NET001", "--ignore", "NET003", code=1).stdout) == [
        FOUND[0], FOUND[2], FOUND[4],
    ]  # fmt: skip
    assert shell("verify", "--all", "--select", "NET008").returncode == 0, "a missing DOI is no fault"


def test_offline_asks_nothing_and_refresh_asks_again(shell: Shell, services: Services) -> None:
    done = shell("verify", "--all", "--offline", "--no-links")
    assert {code for _, code in places(done.stdout)} == {"NET009"}
    assert not services.asked
    shell("verify", "--all", code=1)
    before = services.asked.total()
    assert places(shell("verify", "--all", "--offline", code=1).stdout) == FOUND[:4], "the page itself is not kept"
    assert services.asked.total() == before
    shell("verify", "--all", "--refresh", code=1)
    assert services.asked.total() == 2 * before


def test_a_missing_doi_is_shown_added_and_taken_back(shell: Shell) -> None:
    done = shell("verify", "--all", "--fix", "--unsafe-fixes", code=1)
    assert "alex: + DOI 10.1038/nature12477 (crossref)" in done.stderr
    assert "added 1 DOI; `refman undo` takes it back" in done.stderr
    assert "10.1038/nature12477" in shell("show", "alex").stdout
    assert "nothing to add" in shell("verify", "--all", "--unsafe-fixes", code=1).stderr
    shell("undo")
    assert "10.1038/nature12477" not in shell("show", "alex").stdout
    assert "--unsafe-fixes" in shell("verify", "--all", "--fix", code=1).stderr
    assert "10.1038/nature12477" not in shell("show", "alex").stdout
    assert "nothing to add" in shell("verify", "--all", "--unsafe-fixes", "--ignore", "NET008", code=1).stderr


@pytest.mark.parametrize("width", [40, 60, 120])
def test_a_frame_has_the_key_for_its_place_and_no_line_number(width: int) -> None:
    checked = shelf()
    lines = [str(line) for line in frame(checked, checked.findings[0], Lines(checked.text.source), width)]
    assert lines == [
        "error NET003 this work was retracted",
        " --> ilves2004",
        "  |",
        "  | ilves2004  Ilves 2004. Birds",
        f"  | {'^' * len('ilves2004  Ilves 2004. Birds')}",
        "  = help: drop it",
    ]


def test_words_of_a_title_silence_nothing(shell: Shell) -> None:
    shell("edit", "wake", "--set", f"title={WAKEFIELD['title']} [refman: ignore-file NET003")
    assert ("wake", "NET003") in places(shell("verify", "--query", "title:refman", code=1).stdout)


def test_an_interrupt_keeps_what_came_and_adds_nothing(shell: Shell, services: Services) -> None:
    services.delay = 0.4
    command = [sys.executable, "-m", "refman.cli.main", "verify", "--all", "--jobs", "1", "--unsafe-fixes"]
    with subprocess.Popen(
        command, cwd=shell.folder, env=shell.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        process.send_signal(signal.SIGINT)
        rest, said = process.communicate(timeout=30)
    assert first.startswith("alex: NET008"), "told as it came"
    assert process.returncode == 130, said
    assert "interrupted after" in said
    assert "Traceback" not in said + rest
    services.delay = 0.0
    assert "10.1038/nature12477" not in shell("show", "alex").stdout


def test_no_more_is_held_than_is_being_asked_about(tmp_path: Path, settings: Callable[..., LookupSettings]) -> None:
    many = ({"id": f"w{at:04}", "type": "book", "title": f"Study {at} of beetles"} for at in range(2400))
    place = str(tmp_path / "library.db")
    use, seen = [], 0
    with library(place, create=True) as store:
        for _ in add(store, map(reference_from_csl, many), Adding()):
            pass
        chosen, asked = selection(store, "beetles"), settings(offline=True, jobs=2, check_links=False, cache="")
        for _, one in verified_records(chosen.records, place, asked, rules_chosen((), (), "NET")):
            seen += 1
            assert [finding.code for finding in one.checked.findings] == ["NET009"]
            if seen % 400 == 0:
                gc.collect()
                use.append(sys.getallocatedblocks())
    assert seen == chosen.total == 2400
    # A batch of records, ten pieces of memory each, is read from what a query found; each is let go once it was told.
    assert max(use) - use[0] < 2_300


def test_only_rules_that_ask_may_speak_of_the_library() -> None:
    assert set(rules_chosen(("ALL",), (), "NET").select) == set(rules_chosen((), (), "NET").select)
    with pytest.raises(RefmanError, match="none asks"):
        rules_chosen(("NET",), ("NET",), "NET")
