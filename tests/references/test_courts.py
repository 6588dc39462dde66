"""Decisions of continental courts: court, date, docket number and report are told apart by rule."""

from __future__ import annotations

import time

import pytest

from refman.model.reference import reference_to_csl
from refman.references.parse import parse_references

# The string; then authority, date, number, title, "container volume/issue/page".
CASES = [
    ("BGH, Urteil vom 12.03.2015 – I ZR 188/13, NJW 2015, 1234.", "BGH|2015-3-12|I ZR 188/13||NJW 2015//1234"),
    (
        "BVerfG, Beschl. v. 10.10.2017 – 1 BvR 2019/16, BVerfGE 147, 1.",
        "BVerfG|2017-10-10|1 BvR 2019/16||BVerfGE 147//1",
    ),
    ("BAG 12.3.2009 – 2 AZR 251/07, NZA 2009, 1013.", "BAG|2009-3-12|2 AZR 251/07||NZA 2009//1013"),
    (
        "BGH, Urt. v. 15.11.2012 – I ZR 74/12 – Morpheus, GRUR 2013, 511 (512) = NJW 2013, 1441.",
        "BGH|2012-11-15|I ZR 74/12|Morpheus|GRUR 2013//511",
    ),
    (
        "LG Frankfurt am Main, Beschl. v. 3. 4. 2001 - 2/13 T 11/01, NJW-RR 2001, 1121.",
        "LG Frankfurt am Main|2001-4-3|2/13 T 11/01||NJW-RR 2001//1121",
    ),
    (
        "EuGH, Urt. v. 13.5.2014, Rs. C-131/12, Google Spain, ECLI:EU:C:2014:317.",
        "EuGH|2014-5-13|Rs. C-131/12|Google Spain|",
    ),
    ("BGE 147 I 123.", "||||BGE 147/I/123"),
    ("BGHZ 123, 45 (47).", "||||BGHZ 123//45"),
    ("OGH 12. 3. 2015, 4 Ob 12/15x.", "OGH|2015-3-12|4 Ob 12/15x||"),
    (
        "Cass. civ. 1re, 25 févr. 1997, n° 94-19.685, Bull. civ. I, n° 75.",
        "Cass. civ. 1re|1997-2-25|94-19.685||Bull. civ. I/75/",
    ),
    ("TA Nantes, 17 déc. 2009, n° 0802183.", "TA Nantes|2009-12-17|0802183||"),
    ("CJUE, 13 mai 2014, Google Spain, aff. C-131/12.", "CJUE|2014-5-13|aff. C-131/12|Google Spain|"),
    ("STS 241/2013, de 9 de mayo de 2013.", "STS|2013-5-9|241/2013||"),
    ("Rb. Amsterdam 3 maart 2015, ECLI:NL:RBAMS:2015:1234.", "Rb. Amsterdam|2015-3-3|ECLI:NL:RBAMS:2015:1234||"),
]


@pytest.mark.parametrize(("raw", "wanted"), CASES)
def test_a_decision_is_read_by_its_order(raw: str, wanted: str) -> None:
    (entry,) = parse_references([raw])
    item = reference_to_csl(entry.reference)
    numbers = "/".join(str(item.get(name, "")) for name in ("volume", "issue", "page"))
    report = f"{item['container-title']} {numbers}" if "container-title" in item else ""
    date = "-".join(str(part) for part in item["issued"]["date-parts"][0]) if "issued" in item else ""
    found = [str(item.get(name, "")) for name in ("authority", "issued", "number", "title")]
    found[1] = date
    assert ("|".join([*found, report]), item["type"]) == (wanted, "legal_case")
    assert "no title found" not in entry.reference.doubts, "a decision has a number instead"


@pytest.mark.parametrize(
    "raw",
    [
        "BGH, A. (2015). Rechtsprechung in Zahlen. Beck.",
        "Hof, T. (2012). Pflanzen im Moor. Vogel.",
        "Trib, K., 12 mai 2014, Une étude des marais, Paris: Seuil.",
        "LG Electronics. (2019). Annual report. https://www.lg.com",
    ],
)
def test_people_and_firms_are_no_courts(raw: str) -> None:
    (entry,) = parse_references([raw])
    assert entry.reference.type != "legal_case"
    assert entry.reference.title


@pytest.mark.parametrize(
    "raw",
    [
        "LG " + "Ab-" * 130,
        "BGH " + "1. " * 130,
        "BGH, Urteil vom 1.1.2015 – " + "A1 " * 120,
        "BGH, Urteil vom 1.1.2015 – A 1/2, " + "Ab, " * 80,
        "BGH, 1.1.2015, I ZR 1/13, NJW 2015, 12 " + "= a " * 80,
        "Cass. " + "civ. " * 75,
        "STS 12/13" + ", de" * 90,
        "BVerfGE 147, 1" + " – a" * 90,
    ],
)
def test_odd_text_takes_no_long_time(raw: str) -> None:
    begun = time.process_time()
    parse_references([raw])
    assert time.process_time() - begun < 2
