"""Decisions of continental courts: court, date, docket number and report are told apart by rule."""

from __future__ import annotations

import time

import pytest

from refman.model.reference import reference_to_csl
from refman.references.parse import parse_references
from tests.references.records import record

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
    (
        "BVerfG, Urteil vom 3. März 2009 – 1 BvR 37/08, 1 BvR 59/08, BVerfGE 122, 274 (302 ff.).",
        "BVerfG|2009-3-3|1 BvR 37/08, 1 BvR 59/08||BVerfGE 122//274",
    ),
    ("VG Berlin, Urteil vom 4. Dezember 2018 – VG 14 K 12.17, juris, Rn. 33.", "VG Berlin|2018-12-4|VG 14 K 12.17||"),
    ("BVerwG, Urt. v. 25.1.2012 – 6 C 9.11, BVerwGE 141, 329.", "BVerwG|2012-1-25|6 C 9.11||BVerwGE 141//329"),
    ("Bundesgericht, Urteil 2C_123/2018 vom 3. Juli 2019, E. 3.2.", "Bundesgericht|2019-7-3|2C_123/2018||"),
    (
        "CE, Ass., 8 mars 2007, Société des salines et autres, n° 287999, Rec. Lebon, p. 55.",
        "CE, Ass.|2007-3-8|287999|Société des salines et autres|Rec. Lebon //55",
    ),
    (
        "CA Versailles, 14e ch., 7 février 2018, RG n° 17/05123.",
        "CA Versailles, 14e ch.|2018-2-7|17/05123||",
    ),
    (
        "Décision n° 2011-1 QPC du Conseil constitutionnel du 28 mai 2011.",
        "Conseil constitutionnel|2011-5-28|2011-1 QPC||",
    ),
    ("Soc. 14 mai 2014, n° 12-34.567, Bull. civ. V, n° 119.", "Soc.|2014-5-14|12-34.567||Bull. civ. V/119/"),
    (
        "Corte cost., sent. 9 aprile 2013, n. 162, in Giur. cost., 2013, p. 2563 ss.",
        "Corte cost.|2013-4-9|162||Giur. cost. 2013//2563 ss",
    ),
    (
        "Cass. civ., sez. un., 11 marzo 2009, n. 269, in Foro it., 2009, I, c. 120, con nota di A. Saliera",
        "Cass. civ., sez. un.|2009-3-11|269||Foro it 2009/I/120",
    ),
    (
        "T.A.R. Lombardia, Milano, sez. III, 6 maggio 2013, n. 1141.",
        "T.A.R. Lombardia, Milano, sez. III|2013-5-6|1141||",
    ),
    ("Corte cost. n. 238 del 2014.", "Corte cost.|2014|238||"),
    (
        "Corte costituzionale (2018) Sentenza n. 12 del 22 marzo 2018. Disponibile su: https://www.example.it/12 (Consultato: 9 giugno 2021).",
        "Corte costituzionale|2018-3-22|12||",
    ),
    (
        "Sentencia del Tribunal Supremo (Sala de lo Civil) núm. 24/2012, de 9 de mayo (RJ 2012, 3088), ponente: Ana Salinas",
        "Tribunal Supremo (Sala de lo Civil)|2012-5-9|24/2012||RJ 2012//3088",
    ),
    (
        "Auto del Tribunal Constitucional 85/2011, de 7 de junio, BOE núm. 158, de 4 de julio de 2011.",
        "Tribunal Constitucional|2011-6-7|85/2011||BOE /158/",
    ),
    (
        "Corte IDH, Caso Salinas vs. Honduras, Sentencia de 29 de julio de 1988, Serie C No. 4, párr. 12.",
        "Corte IDH|1988-7-29||Caso Salinas vs. Honduras|Serie C 4//",
    ),
    (
        "Acórdão do Tribunal Constitucional n.º 35/2011, de 5 de julho de 2011, Diário da República, 1.ª série, n.º 140, de 20 de julho de 2011, pp. 3846-3863.",
        "Tribunal Constitucional|2011-7-5|35/2011||Diário da República, 1.ª série /140/3846-3863",
    ),
    (
        "Hess. VGH, Beschl. v. 3.2.2015 – 5 A 12/14, NVwZ-RR 2015, 456.",
        "Hess. VGH|2015-2-3|5 A 12/14||NVwZ-RR 2015//456",
    ),
    ("Corte giust. UE, 13 maggio 2015, causa C-13/12, Salina.", "Corte giust. UE|2015-5-13|causa C-13/12|Salina|"),
    ("Ac. TC n.º 17/2014, de 18 de fevereiro.", "TC|2014-2-18|17/2014||"),
    (
        "Sentencia C-35/2006 de la Corte Constitucional de Colombia, de 10 de mayo de 2006.",
        "Corte Constitucional de Colombia|2006-5-10|C-35/2006||",
    ),
    ("BAG, Urt. v. 23.8.2011 – 8 AZR 80/11, NZA 2012, 37, 39 f.", "BAG|2011-8-23|8 AZR 80/11||NZA 2012//37"),
    ("CE, 10 avril 1992, Époux V., n° 79999, Rec. p. 171.", "CE|1992-4-10|79999|Époux V|Rec //171"),
    ("STS 1.ª 645/2013, de 5 de noviembre.", "STS 1.ª|2013-11-5|645/2013||"),
    ("Cons. const., déc. n° 2011-99 DC, 10 juin 2011, cons. 12.", "Cons. const.|2011-6-10|2011-99 DC||"),
    (
        "Acórdão n.º 25/2018 do Tribunal Constitucional, Diário da República, 1.ª série, n.º 87, de 7 de maio de 2018.",
        "Tribunal Constitucional|2018|25/2018||Diário da República, 1.ª série /87/",
    ),
    ("HR 12 april 2013, NJ 2013/391, m.nt. J. Zout.", "HR|2013-4-12|||NJ 2013//391"),
]
# What is cited of a decision, who wrote about it, and where else it is printed.
NOTES = [
    ("BGH, Beschl. v. 14.10.2014 – XII ZB 69/14, NJW 2014, 3572, 3574 Rn. 28", "3574 Rn. 28"),
    ("BVerfGE 7, 198 (208).", "208"),
    ("Cass. 2e civ., 7 mars 2004, n° 03-12.111, D. 2005, p. 122, note Marie Dusel", "note Marie Dusel"),
    ("BGH, Urt. v. 15.11.2012 – I ZR 74/12, GRUR 2013, 511 = NJW 2013, 1441.", "NJW 2013, 1441"),
    ("STC 62/1982, de 15 de octubre, FJ 3.", "FJ 3"),
    ("BGE 140 III 86 E. 4.1 S. 92.", "E. 4.1 S. 92"),
]


@pytest.mark.parametrize(("raw", "note"), NOTES)
def test_what_is_cited_goes_to_the_note(raw: str, note: str) -> None:
    assert record(raw)["note"] == note


def test_the_name_that_a_style_made_of_a_decision_is_left_to_the_model() -> None:
    found = record("BGH, 15.05.2015 - I ZB 71/14 - Saltus, I ZB 71/14 (BGH May 15, 2015).")
    assert found["title"] == "BGH, 15.05.2015 - I ZB 71/14 - Saltus"


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
        "Tribunal, K. (2010): Salz. Berlin: Dietz.",
        "Com, A., 3 mars 2010. Une saline. Paris, Seuil.",
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
        "12 Vgl. BGH, 1.1.2015 – " + "I ZR 1/13, " * 40,
        "Sentencia del Tribunal Supremo (" + "Sala de lo A " * 35,
        "Cass. civ., 1 mai 2010, " + "n° 12, note Ab " * 30,
    ],
)
def test_odd_text_takes_no_long_time(raw: str) -> None:
    begun = time.process_time()
    parse_references([raw])
    assert time.process_time() - begun < 2
