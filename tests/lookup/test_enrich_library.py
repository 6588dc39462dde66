"""`refman enrich` on a library of many references: read and changed in batches, all of it one change."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from refman.api.enrich import completions
from refman.api.library import Author, Store, in_order, library, records
from refman.api.library_edit import remove, set_fields
from refman.api.library_pending import Completion, Pending, complete
from refman.api.library_search import selection, stream
from refman.library.adding import Adding, add
from refman.library.journal import undo
from refman.lookup.settings import LookupSettings
from refman.model.reference import reference_from_csl

MANY = 2400


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A library of many books, and of one article that the loopback knows."""
    items = [{"id": f"work{at:04}", "type": "book", "title": f"Study {at} of beetles"} for at in range(MANY)]
    items.append({"id": "alex", "type": "article-journal", "title": "My title", "DOI": "10.1038/nature12477"})
    with library(str(tmp_path / "library.db"), create=True) as made:
        for _ in add(made, map(reference_from_csl, items), Adding()):
            pass
        yield made


def held() -> int:
    """Pieces of memory in use: a record is ten of them, and none is known to the search for cyclic garbage."""
    gc.collect()
    return sys.getallocatedblocks()


def pending(store: Store, keys: list[str]) -> Pending:
    """Volumes that wait to be added to these records."""
    made = Pending()
    for record in records(store, keys):
        after = reference_from_csl({"id": record.key, "type": "book", "title": "T", "volume": "500"})
        made.add(Completion(record.id, record.key, (("volume", "500", "crossref"),), after))
    return made


def test_no_more_records_are_held_than_are_asked_about(store: Store, settings: Callable[..., LookupSettings]) -> None:
    use, seen, added = [], 0, []
    for one in completions(selection(store).records, settings(jobs=2)):
        seen += 1
        added += [name for name, _, _ in one.added]
        if seen % 400 == 0:
            use.append(held())
    assert (seen, "volume" in added) == (MANY + 1, True)
    assert max(use) - use[0] < 2_000, "of so many that are held, some are not being asked about"


@pytest.mark.parametrize("query", ["", "title:beetles", "publisher:none OR beetles", "-publisher:none"])
def test_a_selection_holds_a_batch_of_what_it_finds(store: Store, query: str) -> None:
    chosen = selection(store, query)
    keys, use = [], []
    for record in chosen.records:
        keys.append(record.key)
        if len(keys) % 500 == 0:
            use.append(held() - len(keys))
    assert keys == sorted(keys, key=lambda key: (key == "alex", key)), "oldest first"
    assert MANY <= len(keys) <= chosen.total
    assert max(use) - use[0] < 2_010, "a batch is 201 records"


def test_what_waits_is_not_in_memory_and_comes_back_whole(store: Store) -> None:
    with pending(store, [f"work{at:04}" for at in range(50)]):
        pass
    before = held()
    with pending(store, [f"work{at:04}" for at in range(500)]) as wanted:
        assert held() - before < 500
        assert [one.key for part in wanted.parts() for one in part] == [f"work{at:04}" for at in range(500)]


def test_batches_are_one_change_that_undo_takes_back(store: Store) -> None:
    with pending(store, [f"work{at:04}" for at in range(450)]) as wanted:
        assert complete(store, wanted, Author(at="2026-01-01T00:00:00Z", what="enrich")) == 450
    assert sum(record.reference.volume == "500" for record in stream(store)) == 450
    undo(store)
    assert not any(record.reference.volume for record in stream(store))


def test_what_was_changed_meanwhile_stays_as_it_is(store: Store) -> None:
    with pending(store, ["work0001", "work0002", "work0003", "work0004"]) as wanted:
        remove(store, ["work0001"], Author())
        set_fields(store, "work0002", ["volume=7"], Author())
        set_fields(store, "work0003", ["key=renamed"], Author())
        assert complete(store, wanted, Author()) == 2
    found = {record.key: record.reference.volume for record in in_order(store, range(1, 6))}
    assert found == {"work0000": "", "work0002": "7", "renamed": "500", "work0004": "500"}
