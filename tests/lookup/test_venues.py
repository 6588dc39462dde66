"""The user's own list of venues: what it matches, what it must not, and files that are no such list."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from refman.api.verify import verdicts
from refman.checks.verdicts import SAMPLE
from refman.lookup.settings import LookupSettings
from refman.lookup.venues import host_of, issns_in, venue_table
from refman.model.errors import RefmanError
from refman.model.reference import Reference
from refman.model.verdict import Listing

ROWS = [
    "Title,ISSN,URL,Reason",
    "Journal of Bees,1234-567x,,hijacked in 2019",
    '"Acta Physica, New Series",,https://www.acta-physica.example.org/home,',
    ",0000-0019; 2049-3630,,two numbers",
    "Étude & Travail,,,",
]


def found(reference: Reference, record: Reference | None = None) -> Listing | None:
    return venue_table(ROWS, "venues.csv").of(reference, record)


def work(container: str = "", issn: str = "", url: str = "") -> Reference:
    return Reference(type="article-journal", title="T", container_title=container, ISSN=issn, URL=url)


@pytest.mark.parametrize(
    ("reference", "line"),
    [
        (work("Other", issn="1234567X"), 2),
        (work("journal  of BEES"), 2),
        (work("Whatever", issn="2049-3630"), 4),
        (work("Etude & travail"), 5),
        (work("Elsewhere", url="http://acta-physica.example.org/12"), 3),
        (work("Acta Physica, New Series"), 3),
        (work("Acta Physica, New Series", url="https://doi.org/10.1/x"), 3),
    ],
)
def test_a_venue_of_the_list_is_told_with_its_line(reference: Reference, line: int) -> None:
    listing = found(reference)
    assert listing is not None
    assert (listing.list, listing.line) == ("venues.csv", line)


@pytest.mark.parametrize(
    "reference",
    [
        work("Journal of Bees and Wasps"),
        work("Bees"),
        work(""),
        work("Other", issn="1234-5679"),
        # The true journal has the hijacked one's name, and another address.
        work("Acta Physica, New Series", url="https://acta-physica.org/12"),
    ],
)
def test_what_is_not_on_it(reference: Reference) -> None:
    assert found(reference) is None


def test_the_record_that_was_found_has_the_number_that_the_reference_lacks() -> None:
    listing = found(work("J. Bees"), work("Journal of Bees (Basel)", issn="1234-567X"))
    assert listing is not None
    assert listing.note == "hijacked in 2019"


def test_parts() -> None:
    assert issns_in("ISSN 1234-567x, 20493630; 12345678901") == ("1234-567X", "2049-3630")
    assert host_of("https://user@www.Example.org:8080/a?b") == "example.org"
    assert host_of("https://doi.org/10.1/x") == host_of("") == host_of("see there") == ""


def run(settings: Callable[..., LookupSettings], path: Path) -> None:
    list(verdicts([work("Journal of Bees")], settings(offline=True, venues=str(path))))


@pytest.mark.parametrize(
    ("data", "code", "told"),
    [
        (b"make,model\nVolvo,240\n", "bad-table", "column title, issn or url"),
        (b"", "bad-table", "column title, issn or url"),
        ("title\nBienen\nBlätter\n".encode("latin-1"), "not-utf8", "CSV UTF-8"),
    ],
)
def test_files_that_are_no_list(
    settings: Callable[..., LookupSettings], tmp_path: Path, data: bytes, code: str, told: str
) -> None:
    path = tmp_path / "venues.csv"
    path.write_bytes(data)
    with pytest.raises(RefmanError) as fault:
        run(settings, path)
    assert fault.value.code == code
    assert told in fault.value.hint
    if code == "not-utf8":
        assert "line 3" in str(fault.value)


def test_a_list_that_is_not_there(settings: Callable[..., LookupSettings], tmp_path: Path) -> None:
    with pytest.raises(RefmanError) as fault:
        run(settings, tmp_path / "none.csv")
    assert fault.value.code == "file-not-found"


def test_the_command_tells_the_row_and_works_offline(tmp_path: Path) -> None:
    (tmp_path / "venues.csv").write_text("\ufeffTITLE,note\nJournal of Bees,hijacked in 2019\n", "utf-8")
    (tmp_path / "a.txt").write_text(SAMPLE, "utf-8")
    asked = [*"verify a.txt --offline --select NET004 --output-format concise".split()]

    def printed(*more: str) -> str:
        command = [sys.executable, "-m", "refman", *asked, *more]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False).stdout

    assert "NET004 Journal of Bees is in your list (venues.csv, line 2): hijacked in 2019" in printed(
        "--venues", "venues.csv"
    )
    assert "NET004" not in printed()
    (tmp_path / "refman.toml").write_text('[lookup]\nvenues = "venues.csv"\n', "utf-8")
    assert "NET004" in printed()
