"""What each store does by itself: libraries of other versions, other files, no server, no rights."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

from refman.library.errors import LibraryError
from refman.library.opening import opened
from refman.library.query import parsed
from refman.library.sqlite import SqliteStore
from refman.library.store import Store
from tests.library.conftest import add_all, work


def test_a_library_of_a_newer_refman_is_left_alone(tmp_path: Path) -> None:
    place = str(tmp_path / "library.db")
    opened(place).close()
    with sqlite3.connect(place) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = Path(place).read_bytes()
    with pytest.raises(LibraryError) as fault:
        opened(place)
    assert fault.value.code == "newer-library"
    assert Path(place).read_bytes() == before


def test_a_file_of_another_program_is_left_alone(tmp_path: Path) -> None:
    place = str(tmp_path / "other.db")
    with sqlite3.connect(place) as connection:
        connection.execute("CREATE TABLE songs (name)")
    connection.close()
    before = Path(place).read_bytes()
    with pytest.raises(LibraryError) as fault:
        opened(place)
    assert fault.value.code == "not-a-library"
    assert Path(place).read_bytes() == before


def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    place = str(tmp_path / "library.db")
    store = opened(place)
    add_all(store, *(work(number) for number in range(300)))
    store.close()
    data = bytearray(Path(place).read_bytes())
    data[20 * 4096 : 60 * 4096] = os.urandom(40 * 4096)
    Path(place).write_bytes(data)
    with pytest.raises(LibraryError) as fault:  # noqa: PT012 - whichever of the two meets the damage first
        damaged = opened(place, create=False)
        assert damaged.faults()
        damaged.scan(0, 1000)
    assert fault.value.code in ("library-damaged", "library-unreadable", "not-a-library")


def test_an_index_of_another_version_is_made_anew(place: str) -> None:
    store = opened(place)
    add_all(store, work(1, id="one", title="Wombats"))
    with store.writing():
        store.set_setting("index", "0")
    store.close()
    if place.startswith("postgres"):
        with psycopg.connect(place) as connection:
            connection.execute("UPDATE refman.refs SET words = ''")
    again = opened(place)
    assert len(again.search(parsed("wombats"), "relevance", False, 10, 0).ids) == 1
    assert [outcome.status for outcome in add_all(again, work(1, title="Wombats"))] == ["there"]
    assert again.faults() == []
    again.close()


def test_a_library_is_not_made_by_reading(tmp_path: Path) -> None:
    with pytest.raises(LibraryError) as fault:
        opened(str(tmp_path / "none.db"), create=False)
    assert fault.value.code == "no-library"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_library_that_cannot_be_written_is_read(tmp_path: Path) -> None:
    place = tmp_path / "library.db"
    store = opened(str(place))
    add_all(store, work(1))
    store.close()
    place.chmod(0o444)
    tmp_path.chmod(0o555)
    try:
        again = opened(str(place), create=False)
        assert again.count() == 1
        with pytest.raises(LibraryError):
            add_all(again, work(2))
    finally:
        tmp_path.chmod(0o755)


def test_a_server_that_is_not_there_is_told_without_the_password(tmp_path: Path) -> None:
    with pytest.raises(LibraryError) as fault:
        opened(f"postgresql://ann:secret@/none?host={tmp_path}")
    assert fault.value.code == "no-server"
    assert "secret" not in str(fault.value)
    assert "ann:***@" in fault.value.where


def test_records_wait_in_the_log_until_they_are_committed(store: Store, place: str) -> None:
    """A reader sees a change whole, or not at all."""
    reader = opened(place, create=False)
    with store.writing():
        store.set_setting("x", "1")
        assert reader.setting("x") == ""
    assert reader.setting("x") == "1"
    reader.close()


def test_commits_are_synced(tmp_path: Path) -> None:
    store = SqliteStore(str(tmp_path / "library.db"))
    connection = store._connection
    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    store.close()


def test_a_list_loads_nothing_that_it_does_not_use(tmp_path: Path) -> None:
    place = str(tmp_path / "library.db")
    store = opened(place)
    add_all(store, work(1, id="one"))
    store.close()
    code = (
        "import sys; from refman.cli.run import run; "
        "run(['list', '--library', sys.argv[1]]); print(*sorted(name.split('.')[0] for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code, place], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("one\t")
    loaded = set(done.stdout.splitlines()[1].split())
    unused = {
        "rich",
        "yaml",
        "rapidfuzz",
        "anyascii",
        "psycopg",
        "bibtexparser",
        "lxml",
        "citeproc",
        "pycrfsuite",
        "httpx",
    }
    assert loaded & unused == set()
    code = code.replace("name.split('.')[0] for name", "name for name")
    done = subprocess.run([sys.executable, "-c", code, place], capture_output=True, text=True, check=True)
    rooms = {
        name.split(".")[1] for name in done.stdout.splitlines()[1].split() if name.startswith("refman.") and "." in name
    }
    assert rooms == {"api", "cli", "library", "model"}
