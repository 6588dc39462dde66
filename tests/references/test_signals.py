"""What leads to a citation in a note keeps no rule from seeing its form."""

from __future__ import annotations

import pytest

from refman.model.reference import reference_to_csl
from refman.references.parse import parse_references
from refman.references.signals import lead_of
from refman.references.tokens import tokens
from tests.references.records import record

WORKS = {
    "BGH, Urteil vom 12.03.2015 – I ZR 188/13, NJW 2015, 1234.": "legal_case",
    "Saltmaker v Roe [1992] AC 562 (HL).": "legal_case",
    "Roe v. Saltmaker, 410 U.S. 113 (1973).": "legal_case",
    "Saltmaker v. France, no. 43835/11, § 12, ECHR 2014.": "legal_case",
    "Loi n° 78-99 du 6 janvier 1978 relative aux salines, JORF du 7 janvier 1978, p. 227.": "legislation",
    "Salt Act 1998, s 3(2).": "legislation",
    "DIN EN 1992-9-1:2011-01, Salzwerke: Bemessung.": "standard",
}
LEADS = [
    "84 ",
    "³² ",
    "See ",
    "See also ",
    "But see ",
    "Cf. ",
    "12 Vgl. auch ",
    "Voir notamment ",
    "Véase, entre otras, ",
    "7 Cfr. ",
]


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize("work", WORKS)
def test_a_lead_changes_nothing_of_the_record(lead: str, work: str) -> None:
    found = record(lead + work)
    assert found == record(work)
    assert found["type"] == WORKS[work]


def test_the_number_of_the_note_is_the_label_of_the_entry() -> None:
    (entry,) = parse_references(["84 BGH, Urteil vom 12.03.2015 – I ZR 188/13, NJW 2015, 1234."])
    assert entry.label == "84"


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("168 Cong. Rec. 12", 4),
        ("1 Cor. 13:4", 2),
        ("See, A. (2001). Salt.", 5),
        ("V. Roe, Salt", 0),
        ("V. aussi CE, 3 mai 2010", 9),
        ("Roe v. Doe", 0),
        ("12", 0),
    ],
)
def test_how_far_a_lead_goes(text: str, ends: int) -> None:
    assert lead_of(text, tokens(text)).end == ends


@pytest.mark.parametrize(
    ("raw", "author"),
    [
        ("See, A. (2001). Salt in the sea. Oxford: Norland Press.", "See"),
        ("So, K. (2010). Salt works. Journal of Salt, 12(3), 4–5.", "So"),
        ("Zie, B. (1999). Zout. Assen: Noordhof.", "Zie"),
    ],
)
def test_people_of_such_names_are_people(raw: str, author: str) -> None:
    item = reference_to_csl(parse_references([raw])[0].reference)
    assert item["author"][0]["family"] == author
