"""Adding: what is there already is told from what is new, filled and not overwritten, and keyed for good."""

from __future__ import annotations

import pytest

from refman.api.library_edit import change, set_fields
from refman.library.journal import Author
from refman.library.record import unpacked
from refman.library.store import Store
from refman.model.reference import Reference, reference_from_csl
from tests.library.conftest import add_all, work


def records(store: Store) -> list[Reference]:
    return [unpacked(data).reference for _, data in store.scan(0, 1000)]


def test_adding_again_adds_nothing_and_changes_nothing(store: Store) -> None:
    first = add_all(store, work(1), work(2, DOI="10.1000/2"))
    changes = len(store.changes(10))
    again = add_all(store, work(1), work(2, DOI="https://doi.org/10.1000/2"))
    assert [outcome.status for outcome in again] == ["there", "there"]
    assert [outcome.key for outcome in again] == [outcome.key for outcome in first]
    assert len(store.changes(10)) == changes


def test_what_is_new_is_filled_and_what_differs_is_told(store: Store) -> None:
    add_all(store, work(1, volume="12"))
    (outcome,) = add_all(
        store, work(1, volume="12", DOI="10.1000/x", publisher="P", title="A Study of Subject-Number 1 in Depth")
    )
    assert (outcome.status, outcome.filled, outcome.differing) == ("merged", ("DOI", "publisher"), ())
    (outcome,) = add_all(
        store, work(1, volume="12", DOI="10.1000/x", publisher="Q", issued={"date-parts": [[1901, 4]]})
    )
    assert outcome.filled == ("issued",)
    assert [(one.field, one.kept, one.other) for one in outcome.differing] == [("publisher", "P", "Q")]
    (stored,) = records(store)
    assert (stored.DOI, stored.publisher, stored.title) == ("10.1000/x", "P", "A study of subject number 1 in depth")


APART = {
    "another year": {"issued": {"date-parts": [[1955]]}},
    "another DOI": {"DOI": "10.1000/other"},
    "another volume": {"volume": "13"},
    "other pages": {"page": "99-110"},
    "another first author": {"author": [{"family": "Other", "given": "Ann"}]},
    "another given name": {"author": [{"family": "Family1", "given": "Zoe"}]},
    "another co-author": {"author": [{"family": "Family1", "given": "Ann"}, {"family": "B"}]},
    "another type": {"type": "book"},
    "another title": {"title": "A study of something else in depth"},
}


@pytest.mark.parametrize("case", APART)
def test_works_that_differ_stay_apart(store: Store, case: str) -> None:
    known = {
        "volume": "12",
        "page": "1-9",
        "DOI": "10.1000/one",
        "author": [{"family": "Family1", "given": "Ann"}, {"family": "C"}],
    }
    other = {key: value for key, value in known.items() if key != "DOI"} | APART[case]
    assert [outcome.status for outcome in add_all(store, work(1, **known), work(1, **other))] == ["added", "added"]


def test_a_general_title_is_not_enough(store: Store) -> None:
    one = {"type": "article-journal", "title": "Editorial", "issued": {"date-parts": [[2020]]}}
    outcomes = add_all(
        store,
        reference_from_csl(one | {"container-title": "Nature", "page": "1"}),
        reference_from_csl(one | {"container-title": "Science", "page": "1"}),
        reference_from_csl(one | {"container-title": "Nature", "page": "1"}),
        reference_from_csl(one),
    )
    assert [outcome.status for outcome in outcomes] == ["added", "added", "there", "added"]


def test_a_chapter_is_not_its_book(store: Store) -> None:
    book = work(1, type="book", title="The great handbook of everything", ISBN="978-0-306-40615-7", DOI="10.1000/book")
    chapter = work(1, type="chapter", title="On wolves", ISBN="0-306-40615-2", DOI="10.1000/book")
    assert [outcome.status for outcome in add_all(store, book, chapter)] == ["added", "added"]
    (again,) = add_all(store, work(9, type="book", title="Great handbook of everything", ISBN="0306406152"))
    assert again.key == work(1).id or again.status != "added"


def test_the_same_text_is_the_same_work_however_it_was_edited(store: Store) -> None:
    parsed = reference_from_csl(
        {"type": "book", "title": "Titel of it", "custom": {"refman": {"raw": "Noor, A. (1990). Titel of it."}}}
    )
    (outcome,) = add_all(store, parsed)
    set_fields(store, outcome.key, ["title=Title of it", "year=1990"], Author())
    assert [one.status for one in add_all(store, parsed)] == ["there"]
    assert records(store)[0].title == "Title of it"


def test_an_edited_title_is_still_known(store: Store) -> None:
    (outcome,) = add_all(store, work(1))
    change(store, [outcome.key], Author(), lambda record: record)
    set_fields(store, outcome.key, ["title=Quite another name of the study"], Author())
    (again,) = add_all(store, work(1))
    assert (again.status, again.key) == ("there", outcome.key)


def test_keys_are_kept_made_and_made_unique(store: Store) -> None:
    brought = add_all(
        store, work(1, id="smith2020"), work(2, id="Smith2020"), work(3, id="http://zotero.org/1"), work(4, id="17")
    )
    assert [outcome.key for outcome in brought] == ["smith2020", "Smith2020a", "family31903study", "family41904study"]
    assert [outcome.instead_of for outcome in brought] == ["", "Smith2020", "", ""]
    titles = [f"A study called {word} indeed" for word in ("one", "two", "three")]
    made = add_all(store, *(work(5, id="ignored1", title=title) for title in titles), keep_keys=False)
    assert [outcome.key for outcome in made] == ["family51905study", "family51905studya", "family51905studyb"]
    more = add_all(store, work(5, title="A study called four indeed"), keep_keys=False)
    assert more[0].key == "family51905studyc"


def test_thousands_of_one_key_are_told_apart(store: Store) -> None:
    references = [work(5, title=f"A study called {number} and so on") for number in range(1500)]
    keys = [outcome.key for outcome in add_all(store, *references, keep_keys=False, batch=400)]
    assert len({key.casefold() for key in keys}) == 1500
    assert max(map(len, keys)) <= len("family51905study") + 3


def test_tags_of_a_command_are_put_on_what_is_there_too(store: Store) -> None:
    add_all(store, work(1))
    outcomes = add_all(store, work(1), work(2), tags=("thesis",))
    assert [(outcome.status, outcome.filled) for outcome in outcomes] == [("merged", ("tags",)), ("added", ())]
    assert store.tags() == [("thesis", 2)]


def test_twice_in_one_file_is_once_in_the_library(store: Store) -> None:
    outcomes = add_all(
        store, work(1), work(1, DOI="10.1000/x"), work(1), work(7, DOI="10.1000/x", title="A study of subject number")
    )
    assert [outcome.status for outcome in outcomes] == ["added", "merged", "there", "there"]
    assert store.count() == 1


def test_types_that_sources_guess_do_not_part_a_work(store: Store) -> None:
    add_all(store, work(1, type="article-newspaper", URL="https://example.org/a"))
    (outcome,) = add_all(store, work(1, type="webpage", URL="https://example.org/a"))
    assert outcome.status == "there"
    assert [(one.field, one.kept) for one in outcome.differing] == [("type", "article-newspaper")]
