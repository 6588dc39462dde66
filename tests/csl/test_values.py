"""Numbers, pages, dates, names, locators."""

from __future__ import annotations

import pytest

from refman.csl.date_values import Day, date_value
from refman.csl.initials import initials
from refman.csl.item import item_from_csl
from refman.csl.locale import load_locale
from refman.csl.locators import labelled
from refman.csl.names_model import person_from_name
from refman.csl.numbers import is_numeric, is_plural, long_ordinal, ordinal, page_ranges, roman
from refman.model.dates import Date
from refman.model.names import Name


@pytest.mark.parametrize("text", ["5", "12/2020", "3a", "S4", "12-14", "2nd", "1, 3, 5", "12 & 14", "e0123456"])
def test_numeric(text: str) -> None:
    assert is_numeric(text)


@pytest.mark.parametrize("text", ["", "IV", "12.3", "second", "2nd edition", "n/a", "12 A", "223,898 or so"])
def test_not_numeric(text: str) -> None:
    assert not is_numeric(text)


@pytest.mark.parametrize(
    ("text", "want"), [("12-14", True), ("3, 5", True), ("xii–xv", True), ("12", False), ("223,898", False)]
)
def test_plural(text: str, want: bool) -> None:
    assert is_plural(text) is want


@pytest.mark.parametrize(
    ("form", "pages", "want"),
    [
        ("expanded", "321-8", "321–328"),
        ("minimal", "321-328", "321–8"),
        ("minimal-two", "321-328", "321–28"),
        ("chicago-16", "1496-1500", "1496–500"),
        ("chicago-16", "100-104", "100–104"),
        ("chicago-16", "101-108", "101–8"),
        ("expanded", "N110-5", "N110-5"),
        ("expanded", "S12-S15", "S12–S15"),
        ("", "12--14", "12–14"),
        ("minimal", "xii-xv", "xii–xv"),
    ],
)
def test_page_ranges(form: str, pages: str, want: str) -> None:
    assert page_ranges(pages, form, "–") == want


@pytest.mark.parametrize(
    ("number", "want"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (112, "112th"), (121, "121st")]
)
def test_english_ordinals(number: int, want: str) -> None:
    assert ordinal(number, load_locale("en-US"), "") == want


def test_ordinals_take_gender() -> None:
    french = load_locale("fr-FR")
    assert ordinal(1, french, "feminine") != ordinal(1, french, "masculine")
    assert long_ordinal(1, load_locale("en-US"), "") == "first"


def test_roman() -> None:
    assert [roman(number) for number in (4, 1994, 0, 6000)] == ["iv", "mcmxciv", "0", "6000"]


@pytest.mark.parametrize(
    ("raw", "start", "end"),
    [
        ("2001-05-03", Day(2001, 5, 3), None),
        ("June 1, 1965", Day(1965, 6, 1), None),
        ("1 June 1965", Day(1965, 6, 1), None),
        ("2001/2003", Day(2001), Day(2003)),
        ("Spring 1999", Day(1999, 13), None),
        ("1999-21", Day(1999, 13), None),
        ("-0044-03-15", Day(-44, 3, 15), None),
    ],
)
def test_raw_dates(raw: str, start: Day, end: Day | None) -> None:
    value = date_value(Date(raw=raw))
    assert value is not None
    assert (value.start, value.end, value.literal) == (start, end, "")


def test_what_is_no_date_stays_words() -> None:
    value = date_value(Date(raw="sometime before the war"))
    assert value is not None
    assert value.literal == "sometime before the war"


@pytest.mark.parametrize(
    ("given", "mark", "want"),
    [
        ("John Q.", ". ", "J. Q."),
        ("Jean-Luc", ".", "J.-L."),
        ("M.E.", "", "ME"),
        ("Guo-ping", "", "G"),
        ("Wolfgang von", ".", "W. von"),
        ("TSerendorj", ".", "Ts."),
    ],
)
def test_initials(given: str, mark: str, want: str) -> None:
    assert initials(given, mark, cut=True, hyphen=True) == want


@pytest.mark.parametrize(
    ("family", "given", "non_dropping", "bare", "dropping"),
    [
        ("van Gogh", "Vincent", "van", "Gogh", ""),
        ("Humboldt", "Alexander von", "", "Humboldt", "von"),
        ("d'Aubignac", "François", "d’", "Aubignac", ""),
        ('"van Gogh"', "Vincent", "", "van Gogh", ""),
        ("Smith", "John", "", "Smith", ""),
    ],
)
def test_particles(family: str, given: str, non_dropping: str, bare: str, dropping: str) -> None:
    person = person_from_name(Name(family=family, given=given))
    assert (person.non_dropping, person.family, person.dropping) == (non_dropping, bare, dropping)


def test_a_suffix_may_follow_the_given_name() -> None:
    person = person_from_name(Name(family="King", given="Martin, Jr."))
    assert (person.given, person.suffix) == ("Martin", "Jr.")


@pytest.mark.parametrize(
    ("locator", "label", "want"),
    [
        ("vol. 1", "", ("1", "volume")),
        ("12", "", ("12", "page")),
        ("12", "chapter", ("12", "chapter")),
        ("§ 3", "page", ("3", "section")),
    ],
)
def test_locators_may_bring_their_label(locator: str, label: str, want: tuple[str, str]) -> None:
    assert labelled(locator, label) == want


def test_notes_may_hold_variables() -> None:
    item = item_from_csl({"id": "a", "type": "book", "note": "original-date: 1862\ngenre: Novel", "genre": "Play"})
    assert item.dates["original-date"].start.year == 1862
    assert item.fields["genre"] == "Play"
