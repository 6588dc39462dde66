"""The works that were written down for the training: what a line means, and that every line of the files is one."""

from __future__ import annotations

from refman.model.types import ITEM_TYPES
from tools.train_parser.scoring import records_of
from tools.train_parser.styled import as_written
from tools.train_parser.written import PEOPLE, parted, work, written_works

NAMES = {
    "type", "title", "container-title", "collection-title", "publisher", "publisher-place", "authority", "issued", "URL", "DOI", "ISBN",
    "volume", "issue", "page", "edition", "number", "genre", "medium", "event-title", "archive", "section", *PEOPLE,
}  # fmt: skip


def test_a_line() -> None:
    line = "title=Military Expenditure: 2012 = a record | author=Perlo-Freeman, Sam; {SIPRI}; Plato | issued=2013-04"
    assert work("report", line) == {
        "type": "report",
        "title": "Military Expenditure: 2012 = a record",
        "author": [{"family": "Perlo-Freeman", "given": "Sam"}, {"literal": "SIPRI"}, {"literal": "Plato"}],
        "issued": {"date-parts": [[2013, 4]]},
    }


def test_a_year_before_our_era() -> None:
    assert work("book", "title=x | issued=-350")["issued"] == {"date-parts": [[-350]]}


def test_every_line_is_a_work() -> None:
    for item in written_works():
        assert item["type"] in ITEM_TYPES, item
        assert item.keys() <= NAMES, item


def test_no_work_is_written_twice() -> None:
    items = [repr(item) for item in written_works()]
    assert len(items) > 4_000
    assert len(items) == len(set(items))


def test_a_seventh_is_held_out_with_all_of_its_title() -> None:
    works = written_works()
    train, held = parted(works)
    assert len(train) + len(held) == len(works)
    assert 0.12 < len(held) / len(works) < 0.18
    assert not {str(one.get("title")) for one in train} & {str(one.get("title")) for one in held}


def test_a_printed_reference_is_a_record_that_the_gold_s_scorer_reads() -> None:
    works = [
        work(
            "book",
            "title=Salt of the earth | author=Roe, Jane | issued=2010 | publisher=Verso | publisher-place=London",
        )
    ]
    (record, *_) = records_of(as_written(works * 36, 1, 1))
    assert record["skip"] == ["author", "editor"]
    assert record["truth"]["type"] == "book"
    assert record["truth"]["title"].lower() == "salt of the earth"
    assert record["truth"].get("year", "2010") == "2010"
