"""What holds for every record: stored as it was, edited to the same, found as the record itself says, keyed once."""

from __future__ import annotations

import tempfile
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from refman.api.library_fields import templated
from refman.api.library_text import record_from, with_values
from refman.api.library_values import field_of, value_of
from refman.api.yaml_text import yaml_of
from refman.library.folding import folded, searchable, squeezed, words
from refman.library.keys import first_free, is_good, made_key, suffix
from refman.library.matching import matches
from refman.library.merging import is_same_work, merged
from refman.library.postgres_match import vector
from refman.library.query import parsed
from refman.library.record import Record, packed, unpacked
from refman.library.sqlite import SqliteStore
from refman.model.dates import Date
from refman.model.names import Name
from refman.model.reference import Reference
from refman.model.types import ITEM_TYPES
from tests.library.conftest import add_all

LETTERS = st.characters(exclude_categories=["Cs"])
TEXT = st.text(LETTERS, max_size=30)
SHORT = st.text(alphabet="abcdeéüøłß中文 -.,:'\"*()1290", max_size=12)
NAMES = st.builds(Name, family=SHORT, given=SHORT, literal=SHORT, suffix=SHORT, non_dropping_particle=SHORT)
YEARS = st.integers(1, 9999)
DATES = st.one_of(
    st.none(),
    st.builds(lambda *parts: Date(date_parts=(parts,)), YEARS, st.integers(1, 24), st.integers(1, 31)),
    st.builds(lambda one, two: Date(date_parts=((one,), (two,))), YEARS, YEARS),
    st.builds(lambda year, circa: Date(date_parts=((year,),), circa=circa), YEARS, st.sampled_from([True, "ca."])),
    st.builds(Date, literal=TEXT.filter(bool)),
)
REFERENCES = st.builds(
    Reference,
    type=st.sampled_from(sorted(ITEM_TYPES)),
    title=TEXT | SHORT,
    container_title=SHORT,
    volume=SHORT,
    note=TEXT,
    abstract=TEXT,
    author=st.lists(NAMES, max_size=3).map(tuple),
    editor=st.lists(NAMES, max_size=1).map(tuple),
    issued=DATES,
    DOI=st.sampled_from(["", "10.1000/182", "https://doi.org/10.1000/AbC"]),
    raw=SHORT,
)
RECORDS = st.builds(
    lambda reference, tags, notes: Record(
        id=1,
        key="key",
        reference=msgspec.structs.replace(reference, id="key"),
        tags=tuple(dict.fromkeys(tags)),
        notes=notes,
    ),
    REFERENCES,
    st.lists(st.sampled_from(["a", "to read", "é"]), max_size=2),
    SHORT,
)


@given(RECORDS)
def test_a_record_is_stored_as_it_is(record: Record) -> None:
    assert unpacked(packed(record)) == record


@given(RECORDS)
def test_an_edit_that_changes_nothing_changes_nothing(record: Record) -> None:
    from refman.api.library_text import _values

    assert record_from(yaml_of(_values(record)), "yaml", record) == record


@given(NAMES | DATES.filter(bool))
def test_names_and_dates_are_read_as_they_are_written(value: Name | Date) -> None:
    if value in (Name(), None):
        return
    field = "author" if isinstance(value, Name) else "issued"
    written = [field_of(value)] if isinstance(value, Name) else field_of(value)
    read = value_of(field, written)
    assert (read[0] if isinstance(value, Name) else read) == value


@given(RECORDS, SHORT)
def test_setting_a_field_leaves_the_others(record: Record, text: str) -> None:
    changed = with_values(record, {"volume": text})
    assert changed.reference.volume == text
    assert msgspec.structs.replace(changed.reference, volume=record.reference.volume) == record.reference


@given(TEXT)
def test_folding_is_done_once(text: str) -> None:
    assert words(folded(text)) == words(text)
    assert squeezed(text) == "".join(words(text))
    assert set(words(text)) <= set(words(searchable(text)))


@given(REFERENCES)
def test_every_made_key_can_be_cited(reference: Reference) -> None:
    key = made_key(reference)
    assert is_good(key)
    assert key.isascii()
    assert key == made_key(reference)


@given(st.integers(1, 3000))
def test_the_first_free_suffix_is_found(taken: int) -> None:
    keys = {"k" + suffix(number) for number in range(1, taken + 1)}
    assert first_free("k", keys.__contains__) == ("k" + suffix(taken + 1), taken + 1)


@given(REFERENCES, REFERENCES)
def test_a_merge_replaces_nothing(stored: Reference, new: Reference) -> None:
    result = merged(stored, new).reference
    for field in Reference.__struct_fields__:
        was, now = getattr(stored, field), getattr(result, field)
        assert now == was or not was or field in ("issued", "type"), field
    assert merged(result, new).reference == result, "a second merge changes nothing"
    assert merged(result, new).filled == ()


@given(REFERENCES)
def test_every_work_is_itself(reference: Reference) -> None:
    assert is_same_work(reference, reference)
    assert merged(reference, reference).differing == ()


@given(RECORDS, TEXT)
def test_templates_reach_fields_only(record: Record, text: str) -> None:
    assert templated(text.replace("{", "{{").replace("}", "}}").replace("\\", "/"))(record) == text.replace("\\", "/")


@given(st.lists(SHORT | TEXT, min_size=5, max_size=5))
def test_the_vector_is_one_that_postgres_reads(columns: list[str]) -> None:
    exact = " ".join(f"x{word}" for word in words(columns[4]))
    text = vector([*map(searchable, columns[:4]), exact])
    assert all(part.startswith("'") for part in text.split())


QUERY = st.lists(
    st.sampled_from(
        [
            "abc",
            "deé",
            "title:a",
            "author:b",
            "-ab",
            "OR",
            "(",
            ")",
            '"a b"',
            "year:1..2000",
            "type:book",
            "note:a",
            "中",
        ]
    )
    | SHORT,
    max_size=5,
).map(" ".join)


@settings(deadline=None, max_examples=60)
@given(st.lists(REFERENCES, min_size=1, max_size=8), st.lists(QUERY, min_size=4, max_size=4))
def test_the_index_finds_what_the_records_say(references: list[Reference], queries: list[str]) -> None:
    from refman.api.library_search import listing

    with tempfile.TemporaryDirectory() as folder:
        store = SqliteStore(str(Path(folder, "library.db")))
        add_all(store, *references)
        records = [unpacked(data) for _, data in store.scan(0, 100)]
        for query in queries:
            node = parsed(query)
            found = {record.key for record in listing(store, query).records}
            assert found == {record.key for record in records if matches(node, record)}, query
        assert store.faults() == []
        store.close()


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.filter_too_much])
@given(RECORDS, st.sampled_from(["7", "S 4"]))
def test_an_edit_as_bibtex_changes_what_was_edited_alone(record: Record, volume: str) -> None:
    from refman.formats import registry

    names = (*record.reference.author, *record.reference.editor)
    assume(all(part.strip() == part for name in names for part in (name.family, name.given, name.literal, name.suffix)))
    assume(all(name.family or name.literal for name in names))
    text = registry.write((record.reference,), "bibtex").decode()
    assert record_from(text, "bibtex", record) == record
    changed = msgspec.structs.replace(record.reference, volume=volume)
    after = record_from(registry.write((changed,), "bibtex").decode(), "bibtex", record)
    assert after.reference.abstract == record.reference.abstract
    assert after.reference.author == record.reference.author


@pytest.mark.parametrize("sign", ["\U00040000", "\u0378", "\ue000", "\U000f0000", "\u0301", "_", "\u00ad"])
def test_signs_that_are_no_letters_part_words_in_every_store(sign: str) -> None:
    from refman.api.library_search import listing

    with tempfile.TemporaryDirectory() as folder:
        store = SqliteStore(str(Path(folder, "library.db")))
        add_all(store, Reference(type="book", title=f"Rivers ø{sign} Łódź"))
        (record,) = (unpacked(data) for _, data in store.scan(0, 100))
        for query in ("o", "lodz", "rivers"):
            assert matches(parsed(query), record) == bool(listing(store, query).records), query
        store.close()
