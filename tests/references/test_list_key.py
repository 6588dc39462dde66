"""A short title of the work in front of its entry is the list's, where the entry names its author again."""

from __future__ import annotations

import time

import pytest

from refman.references.list_key import without_key
from refman.references.list_number import Numbered
from refman.references.one_line import one_line
from refman.references.parse import parse_references
from tests.references.records import record


def _cut(text: str) -> Numbered:
    return without_key(Numbered(one_line(text)))


@pytest.mark.parametrize(
    ("text", "key", "rest"),
    [
        # The year goes with the key where the entry has one of its own.
        ("Roe 1922 = B. Roe, Salters of the Marsh, London 1922.", "Roe 1922", "B. Roe, Salters of the Marsh, London 1922."),
        ("Roe 2007 : Ad Roe, De zoutvaart, Leiden.", "Roe 2007", "2007 : Ad Roe, De zoutvaart, Leiden."),
        ("Roe – Doe 2014a = J. Roe, A. Doe, Salz, 2014.", "Roe – Doe 2014a", "J. Roe, A. Doe, Salz, 2014."),
        ("Müller/Doe 2010a: Müller, J. und Doe, K.: Salz, Berlin 2010.", "Müller/Doe 2010a", "Müller, J. und Doe, K.: Salz, Berlin 2010."),
        ("[Roe et al., 2010] J. Roe and B. Doe. Salt. Nature, 12(3):33–44, 2010.", "Roe et al., 2010", "J. Roe and B. Doe. Salt. Nature, 12(3):33–44, 2010."),
        ("van Roe 2014 : F. van Roe, Zout.", "van Roe 2014", "2014 : F. van Roe, Zout."),
        # A year in an address or a name is not the entry's.
        ("Roe 2005 : Molly Roe, Salt, URL : https://a.org/2005/10/b.html.", "Roe 2005", "2005 : Molly Roe, Salt, URL : https://a.org/2005/10/b.html."),
        ("Roe s.d. : M. E. Roe, Sal e cangaço.", "Roe s.d.", "M. E. Roe, Sal e cangaço."),
        # A body stands only once.
        ("Salt Law Reform Commission 2008 : Salt Law Reform Commission, For Your Brine.", "Salt Law Reform Commission 2008", "Salt Law Reform Commission 2008 : For Your Brine."),
    ],
)  # fmt: skip
def test_a_key_is_cut_off(text: str, key: str, rest: str) -> None:
    found = _cut(text)
    assert (found.number, found.line.text) == (key, rest)
    assert text[found.start : found.end] == key
    assert all(text[place] == sign for place, sign in zip(found.line.offsets, found.line.text))


@pytest.mark.parametrize(
    "text",
    [
        "Roe 1999: Roebuck Salt. London: Verso.",
        "Roe 1999: The salt. London: Verso.",
        "Roe, J. 1999: The book of J. Roe, a life. London: Verso.",
        "Salzamt, Blatt 2746 : Feldberg (Meckl.), Berlin, 1932",
        "IPCC, Salt 2014: Synthesis Report. Geneva, 2014.",
        "Roe, J. (1999). Salt. London: Verso.",
        "[12] Roe, J. Salt. 1999.",
    ],
)
def test_what_is_no_key_stays(text: str) -> None:
    found = _cut(text)
    assert (found.number, found.line.text) == ("", text)


def test_the_entry_has_the_key_as_its_label_and_its_fields_where_they_stand() -> None:
    text = "Roe 1922 = B. Roe, Salters of the Marsh, London 1922."
    (entry,) = parse_references([text])
    assert entry.label == "Roe 1922"
    assert [(field.name, field.span.slice(text)) for field in entry.fields][:2] == [
        ("citation-number", "Roe 1922"),
        ("author", "B. Roe"),
    ]


def test_the_date_of_the_key_is_that_of_a_work_without_one() -> None:
    found = record("Roe 2007 : A. Roe, De zoutvaart van Haarlem, Leiden.")
    assert found["issued"] == "2007"
    assert found["author"] == "Roe, A."


@pytest.mark.parametrize("piece", ["A ", "a, ", "a-b ", "[a", "a & ", "Roe 1999 = Roe ", "x"])
def test_no_text_keeps_it_long(piece: str) -> None:
    started = time.process_time()
    _cut(piece * 5000)
    assert time.process_time() - started < 2, "a pattern looks again and again at what it has seen"
