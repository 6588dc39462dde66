"""What is gone through one by one: a query's records in batches, oldest first, the same from both stores."""

from __future__ import annotations

import pytest

from refman.api.library_search import listing, selection
from refman.library.adding import Adding, add
from refman.library.store import Store
from tests.library.conftest import work


@pytest.mark.parametrize("query", ["", "subject", "title:subject volume:3", "-volume:3", "key:none", "year:2000..2010"])
def test_a_selection_is_what_a_listing_finds_oldest_first(store: Store, query: str) -> None:
    for _ in add(store, [work(number, volume=str(number % 5)) for number in range(450)], Adding()):
        pass
    chosen = selection(store, query)
    found = [record.key for record in chosen.records]
    wanted = [record.key for record in listing(store, query, sort="added").records]
    assert found == wanted
    assert len(found) <= chosen.total
    assert (not found) == (query == "key:none")
