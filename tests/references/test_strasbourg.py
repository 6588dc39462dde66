"""Cases before the European Court of Human Rights: told by the State that was sued, whatever the order of their parts."""

from __future__ import annotations

import time

import pytest

from refman.model.reference import reference_to_csl
from refman.references.parse import parse_references
from refman.references.strasbourg import strasbourg
from refman.references.tokens import tokens

# The string; then title, what tells the case of its other variables.
CASES = [
    (
        "S.A.S. v. France [GC], no. 43835/11, § 12, ECHR 2014 (extracts).",
        "S.A.S. v. France",
        "container-title=ECHR division=GC number=43835/11 issued=2014 note=12;_extracts",
    ),
    ("Roe v. the United Kingdom, no. 12345/67, ECHR 1998-II.", "Roe v. the United Kingdom", "volume=II issued=1998"),
    (
        "Case of Roe v. Germany (dec.), nos. 1234/09 and 56/10, §§ 60-62, 11 January 2007.",
        "Case of Roe v. Germany",
        "genre=dec number=1234/09_and_56/10 note=60-62 issued=2007-1-11",
    ),
    (
        "Roe and Others v. Germany, App. No. 12345/09 (ECtHR, 12 May 2015).",
        "Roe and Others v. Germany",
        "authority=ECtHR number=12345/09 issued=2015-5-12 note=",
    ),
    ("Roe v Russia App no 5829/04 (ECtHR, 31 May 2011)", "Roe v Russia", "number=5829/04 authority=ECtHR"),
    (
        "Affaire Roe c. Belgique (requête no 1234/05), arrêt du 3 mai 2010.",
        "Affaire Roe c. Belgique",
        "genre=arrêt number=1234/05 issued=2010-5-3 note=",
    ),
    ("CEDH, 3 mai 2010, Roe c. France, n° 1234/05", "Roe c. France", "authority=CEDH number=1234/05 issued=2010-5-3"),
    ("Roe c. Suisse, arrêt du 22 mai 1990, série A n° 177", "Roe c. Suisse", "container-title=série_A volume=177"),
    (
        "Corte EDU, Grande Camera, Roe c. Italia, 23 febbraio 2012, ric. n. 27765/09",
        "Roe c. Italia",
        "authority=Corte_EDU division=Grande_Camera number=27765/09 issued=2012-2-23",
    ),
    (
        "EGMR, Urteil vom 18.12.1996, Roe gegen Türkei, Nr. 15318/89.",
        "Roe gegen Türkei",
        "number=15318/89 genre=Urteil",
    ),
    (
        "TEDH. Caso Roe c. España, sentencia de 3 de mayo de 2010.",
        "Caso Roe c. España",
        "authority=TEDH genre=sentencia",
    ),
    (
        "Roe v. Bosnia and Herzegovina, no. 1234/05, https://hudoc.echr.coe.int/eng?i=001-1",
        "Roe v. Bosnia and Herzegovina",
        "number=1234/05 URL=https://hudoc.echr.coe.int/eng?i=001-1",
    ),
    (
        "Sarl Roe et Sas A.m.c. c. France (communiquée), 2021",
        "Sarl Roe et Sas A.m.c. c. France (communiquée)",
        "issued=2021",
    ),
]


@pytest.mark.parametrize(("raw", "title", "wanted"), CASES)
def test_a_case_is_read_by_its_parts(raw: str, title: str, wanted: str) -> None:
    (entry,) = parse_references([raw])
    item = reference_to_csl(entry.reference)
    assert (item["type"], item["title"]) == ("legal_case", title)
    for pair in wanted.split():
        name, _, value = pair.partition("=")
        found = item.get(name, "")
        told = "-".join(map(str, found["date-parts"][0])) if isinstance(found, dict) else found
        assert told.replace(" ", "_") == value, name


@pytest.mark.parametrize(
    "raw",
    [
        "Roe v. Georgia, 408 U.S. 238 (1972).",
        "Kingdom v. Germany. A History of Salt. Oxford: OUP, 1999.",
        "Smith v. Jones, Israel and the Kingdom of Salt, Journal of Salt 12 (2009), 33-44.",
        "Roe v. Germany in the Salt War, no. 12/34, 1999.",
        "Roe c. Germany",
    ],
)
def test_what_holds_anything_else_is_not_read_so(raw: str) -> None:
    assert strasbourg(raw, tokens(raw)) is None


@pytest.mark.parametrize("part", ["A v. Germany, ", "no. 1/11, ", "[GC] (", "§ 1, 1, 1, 1", "v. v. v. "])
def test_no_long_odd_text_hangs(part: str) -> None:
    text = "Roe v. France, " + part * (480 // len(part))
    start = time.process_time()
    strasbourg(text, tokens(text))
    assert time.process_time() - start < 2
