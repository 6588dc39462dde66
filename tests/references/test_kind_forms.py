"""What fields look like, whatever they say."""

from __future__ import annotations

import time

import pytest

from refman.model.dates import Date
from refman.model.names import Name
from refman.references.draft import Draft
from refman.references.kind_forms import forms
from refman.references.tokens import tokens


def _forms(**values: object) -> set[str]:
    made = Draft("", tokens(""))
    made.values.update({name.replace("_", "-"): value for name, value in values.items()})
    return set(forms(made))


@pytest.mark.parametrize(
    ("values", "signs"),
    [
        ({}, set()),
        ({"title": "Why now?"}, {"@t?"}),
        ({"title": "my river: a diary, 1914 (excerpt)"}, {"@t:", "@tsmall", "@tyear", "@tbracket", "@tcomma", "@tI"}),
        ({"title": "SMITH"}, {"@tcapitals"}),
        ({"page": "A4"}, {"@pA9", "@pn-"}),
        ({"page": "12"}, {"@p9", "@pn-"}),
        ({"page": "12-12"}, {"@p9-9", "@pn0"}),
        ({"page": "1034–41"}, {"@p9–9", "@pn3"}),
        ({"page": "1-900"}, {"@p9-9", "@pn9"}),
        ({"volume": "2011", "issue": "3/4"}, {"@v9999", "@i9/9"}),
        ({"author": (Name(literal="riverfan77"),)}, {"@a0l9"}),
        ({"author": (Name(literal="Salt and Pepper Society"),)}, {"@a3"}),
        ({"author": (Name(family="Roe", given="A."),)}, set()),
        ({"author": (Name(literal="salt"), Name(literal="pepper"))}, set()),
        ({"publisher": "Salt Machines, Inc."}, {"@h2", "@h=inc"}),
        ({"container_title": "Daily Salt"}, {"@c1"}),
        ({"URL": "https://salt.org/2019/05/how-to-dig-salt.html"}, {"@udated", "@uhtml", "@ulong", "@u2"}),
        ({"URL": "https://salt.org/view.php?id=12345"}, {"@uscript", "@uasked", "@uid", "@u0"}),
        ({"issued": Date(date_parts=((1888,),))}, {"@y1900"}),
        ({"issued": Date(date_parts=((2024, 5),))}, {"@yn"}),
    ],
)
def test_signs(values: dict[str, object], signs: set[str]) -> None:
    assert _forms(**values) == signs


def test_long_odd_fields_are_read_in_time() -> None:
    started = time.process_time()
    for odd in ("a-" * 20_000, "9" * 40_000, "12-" * 10_000, "/20" * 10_000, "I " * 20_000):
        _forms(title=odd, page=odd, volume=odd, issue=odd, publisher=odd, URL=f"https://a.org/{odd}")
    assert time.process_time() - started < 2, "a pattern looks again and again at what it has seen"
