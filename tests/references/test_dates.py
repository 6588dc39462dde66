"""Dates in many languages."""

from __future__ import annotations

import pytest

from refman.model.dates import Date
from refman.model.reference import reference_to_csl
from refman.references.dates import date_from_text
from refman.references.parse import parse_references

CASES = {
    "2024, April 29": ((2024, 4, 29),),
    "29 April 2024": ((2024, 4, 29),),
    "April 29, 2024": ((2024, 4, 29),),
    "29. April 2024": ((2024, 4, 29),),
    "12 mai 2019": ((2019, 5, 12),),
    "8 de mayo de 2019": ((2019, 5, 8),),
    "7 settembre 2022": ((2022, 9, 7),),
    "3 março 2015": ((2015, 3, 3),),
    "6 maart 2017": ((2017, 3, 6),),
    "17 мая 2010": ((2010, 5, 17),),
    "5. června 2011": ((2011, 6, 5),),
    "3 Ağustos 2015": ((2015, 8, 3),),
    "2024年4月29日": ((2024, 4, 29),),
    "2024년 4월": ((2024, 4),),
    "14.3.2019": ((2019, 3, 14),),
    "2013-07-26": ((2013, 7, 26),),
    "03.2022": ((2022, 3),),
    "Spring 1999": ((1999, 21),),
    "1998–1999": ((1998,), (1999,)),
    "1998/99": ((1998,), (1999,)),
    "August 6–9, 2015": ((2015, 8, 6), (2015, 8, 9)),
    "(2012a)": ((2012,),),
    "2018 Jul": ((2018, 7),),
    "1987–92": ((1987,), (1992,)),
    "1905–08": ((1905,), (1908,)),
    "ca. 350 B.C.E.": ((-350,),),
    "385–378 v. Chr.": ((-385,), (-378,)),
    "1200 BC": ((-1200,),),
    "(c. 380 BCE)": ((-380,),),
}


@pytest.mark.parametrize(("text", "expected"), CASES.items())
def test_date(text: str, expected: tuple[tuple[int, ...], ...]) -> None:
    date, _ = date_from_text(text)
    assert date is not None
    assert date.date_parts == expected


def test_letter_behind_the_year() -> None:
    assert date_from_text("2012a")[1] == "a"


@pytest.mark.parametrize(("text", "literal"), [("n.d.", "n.d."), ("o. J.", "n.d."), ("in press", "in press")])
def test_no_date_is_told(text: str, literal: str) -> None:
    assert date_from_text(text)[0] == Date(literal=literal)


def test_circa() -> None:
    date, _ = date_from_text("c. 1665")
    assert date is not None
    assert date.circa


def test_words_are_no_date() -> None:
    assert date_from_text("Reuters")[0] is None


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("Smith J (in press) Coastal erosion and policy. Ocean and Coast.", "in press"),
        ("Doe, J. (forthcoming). On walls. Norton.", "forthcoming"),
    ],
)
def test_a_work_that_is_to_come_says_so(raw: str, said: str) -> None:
    item = reference_to_csl(parse_references([raw])[0].reference)
    assert item["issued"] == {"literal": said}


def test_what_is_said_of_a_work_to_come_at_the_end_is_kept() -> None:
    item = reference_to_csl(parse_references(["Doe, J.: On walls. Berlin: Reclam (im Erscheinen)."])[0].reference)
    assert item.get("issued") == {"literal": "im Erscheinen"} or item.get("note") == "im Erscheinen"


def test_of_two_years_the_one_by_the_month_is_the_date() -> None:
    assert date_from_text("2030. 21 de octubre de 2015")[0] == Date(date_parts=((2015, 10, 21),))
