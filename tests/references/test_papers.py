"""Papers of governments and parliaments are known by their numbers, wherever these stand."""

from __future__ import annotations

import time

import pytest

from refman.references.papers import kind_of_paper, paper, year_of_paper
from refman.references.tokens import tokens
from tests.references.records import record

CASES: dict[str, tuple[str, dict[str, str | None]]] = {
    "swedish": (
        "SOU 2017:39. Ny saltlag: bestämmelser om salt. Stockholm: Norstedts.",
        {
            "type": "report",
            "number": "SOU 2017:39",
            "title": "Ny saltlag: bestämmelser om salt",
            "publisher": "Norstedts",
            "issued": "2017",
        },
    ),
    "a-bill": ("Prop. 2017/18:105. Ny saltlag.", {"type": "bill", "number": "Prop. 2017/18:105", "issued": "2018"}),
    "a-law": ("SFS 2010:110. Saltbalk. Stockholm: Saltdepartementet.", {"type": "legislation", "issued": "2010"}),
    "norwegian": (
        "Meld. St. 28 (2015–2016). Salt – Fag – Hav. Oslo: Saltdepartementet.",
        {"type": "report", "number": "Meld. St. 28 (2015–2016)", "title": "Salt – Fag – Hav", "issued": "2016"},
    ),
    "behind-a-title": (
        "Saltdepartementet. (2015). Fremtidens salt (NOU 2015: 8). https://example.no/nou",
        {"type": "report", "number": "NOU 2015: 8", "title": "Fremtidens salt", "author": "Saltdepartementet"},
    ),
    "german": (
        "Deutscher Bundestag (2019): Bericht über das Salz. Drucksache 19/23700. Berlin.",
        {"type": "report", "number": "Drucksache 19/23700", "title": "Bericht über das Salz"},
    ),
    "british": (
        "Department of Salt (2010) Salt and Health (Cm 7881). London: The Stationery Office.",
        {"type": "report", "number": "Cm 7881", "title": "Salt and Health", "publisher": "The Stationery Office"},
    ),
    "command-paper-of-today": (
        "Department of Salt (2022) Salt for all: strong salt for your child (CP 651). Available at: https://www.example.uk/x (Accessed: 3 May 2022).",
        {"type": "report", "number": "CP 651", "title": "Salt for all: strong salt for your child"},
    ),
    "cited-by-its-paragraph": (
        "Salt Office, Serious Salt Strategy (Cm 9870, 2018) para 12.",
        {
            "type": "report",
            "number": "Cm 9870",
            "title": "Serious Salt Strategy",
            "author": "Salt Office",
            "note": "para 12",
        },
    ),
    "of-both-houses": (
        "Joint Committee on Salt, Scrutiny of Salt (2008–09, HL 45, HC 229) para 1.2.",
        {"type": "report", "number": "HL 45, HC 229", "title": "Scrutiny of Salt", "note": "para 1.2"},
    ),
    "of-a-session": (
        "Salt Committee, Patient Salt (HC 2008–09, 199–I) paras 173–75.",
        {"type": "report", "number": "HC 2008–09, 199–I", "issued": "2009"},
    ),
    "law-commission": (
        "Law Commission, Reforming Salt (Law Com No 313, 2008).",
        {"type": "report", "number": "Law Com No 313", "title": "Reforming Salt", "issued": "2008"},
    ),
}


@pytest.mark.parametrize(("raw", "wanted"), CASES.values(), ids=CASES)
def test_a_paper(raw: str, wanted: dict[str, str | None]) -> None:
    found = record(raw)
    assert {name: found.get(name) for name in wanted} == wanted


@pytest.mark.parametrize(
    ("number", "kind", "year"),
    [
        ("SOU 2017:39", "report", 2017),
        ("Prop. 2017/18:105", "bill", 2018),
        ("Prop. 1999/2000:5", "bill", 2000),
        ("BT-Drs. 19/5880", "report", 0),
        ("12", "", 0),
        ("CP 650", "report", 0),
        ("RFC 2119", "", 0),
    ],
)
def test_what_a_number_tells(number: str, kind: str, year: int) -> None:
    assert (kind_of_paper(number), year_of_paper(number)) == (kind, year)


@pytest.mark.parametrize("raw", ["Dir, A. (2017). Salt. Oslo: Aschehoug.", "Meld, K. (2010): Salz. Bonn: Dietz."])
def test_a_person_of_such_a_name_is_none(raw: str) -> None:
    assert paper(raw, tokens(raw)) is None


@pytest.mark.parametrize("piece", ["SOU 2017:39. ", "Meld. St. 28 (2015–2016) ", "Drs. 1/1 "])
def test_long_odd_text_hangs_nothing(piece: str) -> None:
    text = (piece * 200)[:399]
    start = time.process_time()
    paper(text, tokens(text))
    assert time.process_time() - start < 1
