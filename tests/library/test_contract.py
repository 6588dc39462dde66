"""Both stores keep one contract: what is added is found, listed, changed, taken back, alike."""

from __future__ import annotations

import contextlib

import msgspec
import pytest

from refman.library.errors import LibraryError
from refman.library.folding import words
from refman.library.identity import mark
from refman.library.index import row
from refman.library.journal import Author, Pair, redo, undo, write
from refman.library.opening import opened
from refman.library.query import parsed
from refman.library.record import Record, unpacked
from refman.library.store import RANKED, SORTS, Found, Store
from refman.model.reference import Reference
from tests.library.conftest import add_all, work


def all_records(store: Store) -> dict[str, Record]:
    found = (unpacked(data) for _, data in store.scan(0, 10_000))
    return {record.key: record for record in found}


def keys(store: Store, found: Found) -> list[str]:
    data = store.data(found.ids)
    return [unpacked(data[number]).key for number in found.ids]


def search(store: Store, query: str, sort: str = "relevance", limit: int = 50, offset: int = 0) -> list[str]:
    return keys(store, store.search(parsed(query), sort, False, limit, offset))


def test_an_empty_library_answers(store: Store) -> None:
    assert store.count() == 0
    assert store.page("added", True, 10, 0) == Found((), 0)
    assert store.search(parsed("anything"), "relevance", False, 10, 0) == Found((), 0)
    assert store.tags() == []
    assert store.changes(10) == []
    assert store.faults() == []


def test_what_is_added_stays_when_reopened(store: Store, place: str) -> None:
    outcomes = add_all(store, work(1, DOI="10.1000/One"), work(2, title="Überschrift ß ø 中文"))
    store.close()
    again = opened(place, create=False)
    try:
        assert again.count() == 2
        assert set(all_records(again)) == {outcome.key for outcome in outcomes}
        assert all_records(again)[outcomes[1].key].reference.title == "Überschrift ß ø 中文"
    finally:
        again.close()


def test_keys_and_marks_lead_to_records(store: Store) -> None:
    (outcome,) = add_all(store, work(1, DOI="https://doi.org/10.1000/ABC"))
    number = store.ids_by_key([outcome.key.casefold(), "nobody"])
    assert list(number) == [outcome.key.casefold()]
    assert store.ids_by_mark([mark("doi:10.1000/abc"), 7]) == {mark("doi:10.1000/abc"): tuple(number.values())}
    assert store.keys_from(outcome.key[:5].casefold(), 5) == [outcome.key.casefold()]


@pytest.mark.parametrize("sort", [sort for sort in SORTS if sort != "relevance"])
@pytest.mark.parametrize("descending", [False, True])
def test_pages_run_through_all_in_order(store: Store, sort: str, descending: bool) -> None:
    add_all(store, *(work(number * 37 % 101) for number in range(25)), work(500, issued=None))
    whole = store.page(sort, descending, 100, 0)
    assert whole.total == len(whole.ids) == 26
    parts = [store.page(sort, descending, 7, offset).ids for offset in range(0, 28, 7)]
    assert tuple(number for part in parts for number in part) == whole.ids
    assert store.search(parsed("all OR study"), sort, descending, 100, 0).ids == whole.ids
    records = [unpacked(store.data([number])[number]) for number in whole.ids]
    order = {
        "added": lambda record: record.id,
        "author": lambda record: words(record.reference.author[0].family),
        "title": lambda record: words(record.reference.title),
        "year": lambda record: (record.reference.issued.year or 0) if record.reference.issued else -1,
        "key": lambda record: record.key,
    }[sort]
    values = list(map(order, records))  # type: ignore[arg-type]
    assert values == sorted(values, reverse=descending)


FOUND = {
    "macron": ["speech"],
    "MACRÓN": ["speech"],
    "macr": ["speech"],
    "author:macron": ["speech"],
    "title:macron": [],
    '"tank of the future"': ["tank"],
    '"future tank"': [],
    "year:2024 tank": ["tank"],
    "year:2020..2024": ["speech", "tank"],
    "year:..1999": ["muller"],
    "year:>=2024": ["speech", "tank"],
    "type:speech": ["speech"],
    "-type:speech year:2024": ["tank"],
    "mueller": ["muller"],
    "muller": ["muller"],
    "Müller": ["muller"],
    "grosse strasse": ["muller"],
    "doi:10.1000/xyz": ["tank"],
    "https://doi.org/10.1000/XYZ": ["tank"],
    "publisher:euronews": ["tank"],
    "中": ["chinese"],
    "中文": ["chinese"],
    "文中": [],
    "(macron OR tank) year:2024": ["speech", "tank"],
    "macron OR mueller": ["muller", "speech"],
    "tag:todo": ["tank"],
    "tag:to*": ["tank"],
    "has:doi": ["tank"],
    "-has:year": ["chinese"],
    "journal:tidende": ["muller"],
    "wolves": [],
    "key:mull": ["muller"],
    "year:nonsense": [],
    "noted": ["speech"],
    "notes:noted": ["speech"],
}


@pytest.mark.parametrize("query", FOUND)
def test_queries_find(store: Store, query: str) -> None:
    from refman.api.library_search import listing

    add_all(
        store,
        work(1, id="speech", type="speech", title="Speech on Europe", author=[{"family": "Macron", "given": "E."}],
             issued={"date-parts": [[2024, 4, 25]]}),
        work(2, id="muller", title="Große Straße", author=[{"family": "Müller", "given": "Jürgen"}],
             issued={"date-parts": [[1989]]}, **{"container-title": "Nordisk Tidende"}),
        work(3, id="chinese", title="中文 資料", author=[{"literal": "新华社"}], issued=None),
    )  # fmt: skip
    add_all(
        store,
        work(4, id="tank", title="The tank of the future", DOI="10.1000/xyz", publisher="Euronews",
             author=[{"literal": "Khatsenkova"}], issued={"date-parts": [[2024]]}),
        tags=("todo",),
    )  # fmt: skip
    change(store, "speech", notes="Noted on page 12")
    assert sorted(record.key for record in listing(store, query).records) == FOUND[query]


def change(store: Store, key: str, **fields: object) -> Record:
    before = all_records(store)[key]
    after = msgspec.structs.replace(before, **fields)
    with store.writing():
        write(store, Author("2024-05-01T00:00:00Z", "tester", "edit"), [Pair(before, after)])
    return after


def test_better_matches_come_first(store: Store) -> None:
    add_all(
        store,
        work(1, id="in-abstract", abstract="a long text about many things, among them tanks, " * 5),
        work(2, id="in-title", title="Tanks"),
        work(3, id="elsewhere", publisher="A house"),
    )
    assert search(store, "tanks") == ["in-title", "in-abstract"]


def test_pages_of_many_matches_hold_each_once(store: Store) -> None:
    many = RANKED + 50
    references = [work(number, id=f"k{number}") for number in range(many)]
    references[10:60] = [
        work(number, id=f"k{number}", title="Another thing", publisher="Study Press") for number in range(10, 60)
    ]
    add_all(store, *references)
    found = [key for offset in range(0, many, 300) for key in search(store, "study", limit=300, offset=offset)]
    assert sorted(found) == sorted(f"k{number}" for number in range(many))
    assert set(found[-50:]) == {f"k{number}" for number in range(10, 60)}, "titles before publishers"


def test_changed_and_removed_records_leave_no_words_behind(store: Store) -> None:
    add_all(store, work(1, id="one", title="Wombats and their habits"))
    record = change(store, "one", reference=work(2, id="one", title="Quokkas at home"), tags=("x",))
    assert search(store, "wombats") == []
    assert search(store, "quokkas") == ["one"]
    with store.writing():
        store.delete([row(all_records(store)["one"])])
    assert search(store, "quokkas") == search(store, "tag:x") == []
    assert (store.count(), store.tags(), store.ids_by_key([record.key])) == (0, [], {})
    assert store.faults() == []


def test_a_failed_change_leaves_everything_as_it_was(store: Store) -> None:
    add_all(store, work(1, id="one"))
    before = all_records(store)
    with contextlib.suppress(KeyboardInterrupt), store.writing():
        store.delete([row(before["one"])])
        store.set_setting("key-pattern", "year")
        raise KeyboardInterrupt
    assert all_records(store) == before
    assert store.setting("key-pattern") == ""


def test_undo_and_redo_walk_through_every_change(store: Store) -> None:
    states = [all_records(store)]
    add_all(store, *(work(number, id=f"k{number}") for number in range(5)), batch=2)
    states.append(all_records(store))
    change(store, "k1", tags=("a",), notes="n")
    states.append(all_records(store))
    with store.writing():
        write(store, Author(), [Pair(all_records(store)["k2"], None)])
    states.append(all_records(store))
    add_all(store, work(3, id="other", abstract="new words"), work(9, id="k9"))
    states.append(all_records(store))
    for state in reversed(states[:-1]):
        undo(store)
        assert all_records(store) == state
        assert store.faults() == []
    with pytest.raises(LibraryError, match="nothing to undo"):
        undo(store)
    for state in states[1:]:
        redo(store)
        assert all_records(store) == state
    with pytest.raises(LibraryError, match="nothing to redo"):
        redo(store)


def test_a_new_change_forgets_what_was_undone(store: Store) -> None:
    add_all(store, work(1, id="one"))
    undo(store)
    add_all(store, work(2, id="two"))
    with pytest.raises(LibraryError, match="nothing to redo"):
        redo(store)
    assert list(all_records(store)) == ["two"]


def test_an_older_change_is_undone_alone_if_nothing_was_built_on_it(store: Store) -> None:
    add_all(store, work(1, id="one"))
    add_all(store, work(2, id="two"))
    first = store.changes(10)[-1].group
    undo(store, first)
    assert list(all_records(store)) == ["two"]
    redo(store)
    change(store, "one", notes="later")
    with pytest.raises(LibraryError, match="changed after"):
        undo(store, first)
    assert set(all_records(store)) == {"one", "two"}


def test_a_key_that_was_taken_over_is_not_given_back(store: Store) -> None:
    add_all(store, work(1, id="one"))
    with store.writing():
        write(store, Author(), [Pair(all_records(store)["one"], None)])
    removal = store.changes(1)[0].group
    add_all(store, work(2, id="one"))
    with pytest.raises(LibraryError, match="has the key one"):
        undo(store, removal)
    assert all_records(store)["one"].reference.title == work(2).title


def test_ids_are_never_used_twice(store: Store) -> None:
    add_all(store, work(1))
    first = store.page("added", False, 10, 0).ids
    undo(store)
    add_all(store, work(2))
    assert set(first).isdisjoint(store.page("added", False, 10, 0).ids)


def test_settings_tags_and_tallies(store: Store) -> None:
    add_all(store, work(1), work(2, type="book"), tags=("b", "a"))
    add_all(store, work(3, issued=None), tags=("b",))
    with store.writing():
        store.set_setting("x", "1")
        store.set_setting("x", "2")
    assert store.setting("x") == "2"
    assert store.tags() == [("b", 3), ("a", 2)]
    assert store.tally("type") == [("article-journal", 2), ("book", 1)]
    assert store.tally("year") == [("", 1), ("1901", 1), ("1902", 1)]


HOSTILE = [
    '"',
    "'",
    "a'b:*A|",
    'x" OR "y',
    "NEAR(a b)",
    "a AND",
    "(((",
    ")))",
    "-",
    "--",
    "*",
    ":",
    "author:",
    "title:\0",
    "{",
    "a^2",
    "%",
    "\\",
]


@pytest.mark.parametrize("query", [*HOSTILE, "x " * 59, "(" * 59, "-" * 59, "a -" * 20])
def test_no_query_is_an_error_of_the_store(store: Store, query: str) -> None:
    add_all(store, work(1))
    store.search(parsed(query), "relevance", False, 10, 0)
    store.search(parsed(query), "year", True, 10, 0)


def test_odd_texts_are_kept(store: Store) -> None:
    odd = Reference(type="a\0b", title="null \0 and \ufffe", abstract="x" * 300_000, note="word" * 2_000)
    (outcome,) = add_all(store, odd)
    kept = all_records(store)[outcome.key].reference
    assert msgspec.structs.replace(kept, id="") == odd
    undo(store)
    assert store.count() == 0


def test_a_copy_holds_every_reference(store: Store, tmp_path: object) -> None:
    add_all(store, *(work(number) for number in range(30)), tags=("t",))
    path = f"{tmp_path}/copy.db"
    store.copy_to(path)
    copy = opened(path, create=False)
    try:
        assert all_records(copy) == all_records(store)
        assert copy.tags() == [("t", 30)]
        assert copy.faults() == []
        assert [outcome.status for outcome in add_all(copy, work(3), work(40))] == ["there", "added"]
    finally:
        copy.close()
