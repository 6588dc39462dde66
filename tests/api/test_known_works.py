"""What the library or a bibliography file knows of an article's works: DOIs are added, and only to the works they are of."""

from __future__ import annotations

from pathlib import Path

import pytest

from refman.api.check import check_file, fix_file
from refman.api.library import library
from refman.api.library_add import Options, add, source
from refman.checks.settings import Settings
from refman.model.errors import RefmanError

ENTRY = "Noor, A. (2020). On the dance of bees in spring. Journal of Experimental Bees, 3(1), 1–9."
RECORD = """@article{{noor, author = {{Noor, Anna}}, year = {year}, title = {{On the Dance of Bees in Spring}},
  {rest}}}\n"""
OURS = RECORD.format(year=2020, rest="journal = {J. Exp. Bees}, volume = 3, doi = {10.1000/bees}")
DOI = " https://doi.org/10.1000/bees"


def article(folder: Path, entry: str = ENTRY, head: str = "", name: str = "a.txt") -> str:
    path = folder / name
    path.write_text(f"{head}Bees dance (Noor, 2020).\n\nReferences\n\n{entry}\n", encoding="utf-8")
    return str(path)


def written(folder: Path, text: str, name: str = "lib.bib") -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def told(path: str, *sources: str) -> list[str]:
    return [one.message for one in check_file(path, Settings(select=("NET",), sources=sources)).findings]


def test_doi_of_a_bibliography_file(tmp_path: Path) -> None:
    place = written(tmp_path, OURS)
    assert told(article(tmp_path), place) == ["Noor, 2020 has no DOI, lib.bib has 10.1000/bees"]


def test_doi_of_the_library(tmp_path: Path) -> None:
    place = str(tmp_path / "papers.db")
    with library(place, create=True) as store:
        list(add(store, source(written(tmp_path, OURS)), Options()))
    assert told(article(tmp_path), place) == ["Noor, 2020 has no DOI, papers.db has 10.1000/bees"]


@pytest.mark.parametrize("entry", [ENTRY, ENTRY.removesuffix(".")])
def test_fix_adds_it_once(tmp_path: Path, entry: str) -> None:
    wish = Settings(select=("NET",), sources=(written(tmp_path, OURS),))
    path = article(tmp_path, entry)
    assert fix_file(path, wish).made == (), "only as an unsafe fix"
    data = fix_file(path, wish, unsafe=True).data
    assert data.decode().endswith(f"{ENTRY}{DOI}\n")
    Path(path).write_bytes(data)
    assert fix_file(path, wish, unsafe=True).made == ()


def test_bibliography_that_the_text_names(tmp_path: Path) -> None:
    written(tmp_path, OURS)
    path = article(tmp_path, head="---\nbibliography: lib.bib\n---\n", name="a.md")
    assert told(path) == ["Noor, 2020 has no DOI, lib.bib has 10.1000/bees"]


@pytest.mark.parametrize(
    "record",
    [
        RECORD.format(year=2020, rest="doi = {10.48550/bees}").replace("@article", "@misc"),
        RECORD.format(year=2020, rest="journal = {Zeitschrift für Imker}, doi = {10.1000/bees}"),
        RECORD.format(year=2019, rest="journal = {J. Exp. Bees}, doi = {10.1000/bees}"),
        RECORD.format(year=2020, rest="journal = {J. Exp. Bees}, volume = 4, doi = {10.1000/bees}"),
        RECORD.format(year=2020, rest="journal = {J. Exp. Bees}, volume = 3"),
        OURS.replace("Dance", "Song"),
        OURS.replace("Noor, Anna", "Noor, Berta"),
        OURS + OURS.replace("{noor", "{noor2").replace("10.1000/bees", "10.1000/other"),
    ],
    ids=["preprint", "journal", "year", "volume", "no DOI", "title", "author", "two DOIs"],
)
def test_another_work_says_nothing(tmp_path: Path, record: str) -> None:
    assert told(article(tmp_path), written(tmp_path, record)) == []


def test_entry_with_a_doi_is_left_alone(tmp_path: Path) -> None:
    assert told(article(tmp_path, ENTRY + DOI), written(tmp_path, OURS)) == []


def test_source_that_is_not_there_stops_the_run(tmp_path: Path) -> None:
    with pytest.raises(RefmanError, match="no such file") as fault:
        told(article(tmp_path), str(tmp_path / "no.bib"))
    assert fault.value.code == "source-unreadable"


def test_own_bibliography_that_cannot_be_read_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "lib.json").write_bytes(b"{")
    assert told(article(tmp_path, head="---\nbibliography: lib.json\n---\n", name="a.md")) == []
