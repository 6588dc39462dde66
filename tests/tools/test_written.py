"""The works that were written down for the training: what a line means, and that every line of the files is one."""

from __future__ import annotations

from refman.model.types import ITEM_TYPES
from tools.train_parser.written import PEOPLE, work, written_works

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
