"""Treaties and laws of gazettes are read by rule, where they keep to their order from end to end."""

from __future__ import annotations

import time

import pytest

from refman.model.reference import reference_to_csl
from refman.references.parse import parse_references

CASES: dict[str, tuple[str, dict[str, object]]] = {
    "treaty": (
        "Treaty on the Quiet Seas, July 1, 1968, 729 U.N.T.S. 161.",
        {
            "type": "treaty",
            "title": "Treaty on the Quiet Seas",
            "volume": "729",
            "container-title": "U.N.T.S.",
            "page": "161",
        },
    ),
    "convention": (
        "Convention against Noise (adopted 10 December 1984, entered into force 26 June 1987) 1465 UNTS 85 (CAN).",
        {"type": "treaty", "title": "Convention against Noise", "note": "entered into force 26 June 1987; CAN"},
    ),
    "spanish-law": (
        "Ley 39/2015, de 1 de octubre, del Procedimiento Común (BOE núm. 236, de 2 de octubre de 2015).",
        {"type": "legislation", "container-title": "BOE", "issue": "236", "issued": {"date-parts": [[2015, 10, 1]]}},
    ),
    "spanish-law-of-an-office": (
        "Ministerio de Educación (2006). Ley Orgánica 2/2006, de 3 de mayo, de Educación. BOE núm. 106, de 4 de mayo de 2006.",
        {"author": [{"literal": "Ministerio de Educación"}], "issued": {"date-parts": [[2006, 5, 3]]}},
    ),
    "german-law": (
        "Gesetz gegen den unlauteren Wettbewerb vom 3. Juli 2004 (BGBl. I S. 1414).",
        {"type": "legislation", "title": "Gesetz gegen den unlauteren Wettbewerb", "volume": "I", "page": "1414"},
    ),
    "italian-law": (
        "Legge 7 agosto 1990, n. 241, Nuove norme sui ponti (G.U. n. 192 del 18 agosto 1990).",
        {"type": "legislation", "title": "Legge 7 agosto 1990, n. 241, Nuove norme sui ponti", "issue": "192"},
    ),
    "council-of-europe": (
        "Council of Europe. Framework Convention for the Protection of Bridges. Strasbourg, 1 February 1995. ETS No. 157.",
        {"type": "treaty", "publisher-place": "Strasbourg", "container-title": "ETS", "number": "157"},
    ),
    "french-law": (
        "Loi n° 78-17 du 6 janvier 1978 relative aux phares, JORF du 7 janvier 1978, p. 227.",
        {"type": "legislation", "container-title": "JORF", "page": "227"},
    ),
    "french-decree": (
        "Décret n° 2019-1234 du 26 novembre 2019 relatif aux ponts, JORF n° 0275 du 27 novembre 2019, texte n° 12.",
        {
            "title": "Décret n° 2019-1234 du 26 novembre 2019 relatif aux ponts",
            "issue": "0275",
            "note": "27 novembre 2019; texte n° 12",
        },
    ),
    "french-law-has-a-number": (
        "Loi n° 85-699 du 5 juillet 1985 tendant à la protection des salines, JORF du 6 juillet 1985, p. 7584.",
        {"number": "85-699", "container-title": "JORF", "page": "7584"},
    ),
    "french-law-of-a-list": (
        "FRANCE. Loi nº 2016-1399 du 7 octobre 2016 pour un sel numérique [en ligne]. Journal officiel de la République française, nº 0235, 8 octobre 2016. [Consulté le 4 février 2021]. Disponible à l’adresse : https://www.example.fr/sel",
        {"title": "Loi nº 2016-1399 du 7 octobre 2016 pour un sel numérique", "number": "2016-1399", "issue": "0235"},
    ),
    "french-article": (
        "Voir la loi n° 78-99 du 6 janvier 1978 relative aux salines, art. 8.",
        {"type": "legislation", "section": "art. 8", "number": "78-99", "issued": {"date-parts": [[1978, 1, 6]]}},
    ),
    "spanish-law-in-a-note": (
        "8 Ley 38/2014, de 1 de octubre, de las Salinas, BOE núm. 236, de 2 de octubre de 2014, pp. 89343-89410.",
        {
            "title": "Ley 38/2014, de 1 de octubre, de las Salinas",
            "number": "38/2014",
            "issue": "236",
            "page": "89343-89410",
        },
    ),
    "spanish-law-alone": (
        "Ley 1/2001, de 7 de enero, de Salinas, art. 217.",
        {"number": "1/2001", "section": "art. 217", "issued": {"date-parts": [[2001, 1, 7]]}},
    ),
    "portuguese-law": (
        "Lei n.º 23/2008, de 4 de julho, Diário da República, 1.ª série, n.º 127, de 4 de julho de 2008, pp. 4290-4330.",
        {"title": "Lei n.º 23/2008, de 4 de julho", "number": "23/2008", "issue": "127", "page": "4290-4330"},
    ),
    "swiss-law": (
        "Bundesgesetz über das Salz vom 19. Juni 1992 (SalzG), SR 235.9.",
        {"title": "Bundesgesetz über das Salz", "container-title": "SR", "number": "235.9", "note": "SalzG"},
    ),
}


def record(raw: str) -> dict[str, object]:
    return reference_to_csl(parse_references([raw])[0].reference)


@pytest.mark.parametrize(("raw", "wanted"), CASES.values(), ids=CASES)
def test_an_official_text(raw: str, wanted: dict[str, object]) -> None:
    found = record(raw)
    assert {name: found.get(name) for name in wanted} == wanted


def test_a_book_about_a_treaty_is_a_book() -> None:
    found = record("Roe, J. (1999). The Treaty on the Quiet Seas. Norton.")
    assert found["type"] == "book"


@pytest.mark.parametrize(
    "text", ["Loi du 6 mai 1978 " * 20 + "JORF", "A" * 480 + " UNTS ", "Treaty, July 1, " * 30 + "U.N.T.S."]
)
def test_odd_text_is_told_at_once(text: str) -> None:
    started = time.process_time()
    record(text)
    assert time.process_time() - started < 1
