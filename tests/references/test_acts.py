"""Acts of Russia, Ukraine, Poland, Bohemia, Slovakia, Brazil and Italy are read by rule, where they keep to their order."""

from __future__ import annotations

import time

import pytest

from refman.references.acts import act
from refman.references.tokens import tokens
from tests.references.records import record

CASES: dict[str, tuple[str, dict[str, str | None]]] = {
    "gost-with-its-gazette": (
        "О соли в Российской Федерации : федер. закон от 29 декабря 2012 г. № 273-ФЗ // Собрание законодательства РФ. – 2012. – № 53 (ч. 1). – Ст. 7598.",
        {
            "title": "О соли в Российской Федерации",
            "genre": "федер. закон",
            "issued": "2012-12-29",
            "number": "273-ФЗ",
            "container-title": "Собрание законодательства РФ",
            "issue": "53 (ч. 1)",
            "section": "7598",
            "note": None,
        },
    ),
    "kind-first": (
        "Федеральный закон от 27.07.2006 № 152-ФЗ «О соли» (ред. от 02.07.2021). URL: http://www.example.ru/doc (дата обращения: 05.03.2022).",
        {"title": "О соли", "number": "152-ФЗ", "note": "ред. от 02.07.2021", "accessed": "2022-3-5"},
    ),
    "ukrainian": (
        "Про сіль : Закон України від 05.09.2017 № 2145-VIII. URL: https://zakon.example.ua/2145-19 (дата звернення: 12.03.2020).",
        {"title": "Про сіль", "genre": "Закон України", "issued": "2017-9-5", "accessed": "2020-3-12", "note": None},
    ),
    "polish": (
        "Ustawa z dnia 14 grudnia 2016 r. Prawo solne (Dz. U. z 2021 r. poz. 1082).",
        {"title": "Ustawa z dnia 14 grudnia 2016 r. Prawo solne", "container-title": "Dz. U.", "page": "1082"},
    ),
    "czech": (
        "3. Zákon č. 89/2012 Sb., solný zákoník.",
        {"title": "Zákon č. 89/2012 Sb., solný zákoník", "issued": "2012"},
    ),
    "slovak": ("Zákon č. 245/2008 Z. z. o soli.", {"title": "Zákon č. 245/2008 Z. z. o soli", "issued": "2008"}),
    "brazilian": (
        "BRASIL. Lei nº 9.394, de 20 de dezembro de 1996. Estabelece as bases do sal. Diário Oficial da União, Brasília, DF, 23 dez. 1996.",
        {
            "author": "BRASIL",
            "title": "Lei nº 9.394, de 20 de dezembro de 1996. Estabelece as bases do sal",
            "container-title": "Diário Oficial da União",
            "publisher-place": "Brasília, DF",
            "issued": "1996-12-20",
        },
    ),
    "brazilian-with-section-and-page": (
        "BRASIL. Lei nº 13.709, de 14 de agosto de 2018. Lei do sal. Diário Oficial da União: seção 1, Brasília, DF, p. 59, 15 ago. 2018.",
        {"section": "seção 1", "page": "59", "issued": "2018-8-14", "note": "15 ago. 2018"},
    ),
    "brazilian-constitution": (
        "BRASIL. Constituição (1988). Constituição da República do Sal. Brasília, DF: Senado Federal, 1988.",
        {
            "author": "BRASIL",
            "title": "Constituição da República do Sal",
            "note": "Constituição (1988)",
            "issued": "1988",
        },
    ),
    "french-code": ("Code civil, art. 1240.", {"title": "Code civil", "section": "art. 1240"}),
    "italian-with-its-gazette": (
        "D.lgs. 22 gennaio 2004, n. 42, Codice del sale, in G.U. 24 febbraio 2004, n. 45, S.O. n. 28.",
        {
            "title": "D.lgs. 22 gennaio 2004, n. 42, Codice del sale",
            "container-title": "G.U.",
            "issue": "45",
            "issued": "2004-1-22",
            "note": "24 febbraio 2004; S.O. n. 28",
        },
    ),
    "german-article": ("§ 823 Abs. 1 BGB.", {"title": "BGB", "section": "823 Abs. 1"}),
    "german-article-in-a-note": ("12 Vgl. Art. 5 Abs. 1 GG.", {"title": "GG", "section": "Art. 5 Abs. 1"}),
    "italian-by-its-letter": (
        "L. 7 agosto 1990, n. 241, Norme in materia di sale.",
        {"title": "L. 7 agosto 1990, n. 241, Norme in materia di sale", "issued": "1990-8-7", "author": None},
    ),
}


@pytest.mark.parametrize(("raw", "wanted"), CASES.values(), ids=CASES)
def test_an_act(raw: str, wanted: dict[str, str | None]) -> None:
    found = record(raw)
    assert found["type"] == "legislation"
    assert {name: found.get(name) for name in wanted} == wanted


@pytest.mark.parametrize(
    "raw",
    [
        "Иванов И. И. Закон и право. М.: Наука, 2010. 320 с.",
        "Novák, Jan. Zákon o soli v praxi. Praha: Academia, 2010.",
        "Silva, M. A Lei nº 5 do sal. São Paulo: Cortez, 2010.",
        "L. Roe, La legge 7 agosto 1990 sul sale, Torino, Einaudi, 1991.",
    ],
)
def test_what_is_about_an_act_is_none(raw: str) -> None:
    assert act(raw, tokens(raw)) is None


@pytest.mark.parametrize(
    "piece", ["Закон от 1 мая 2012 ", "Ustawa z dnia ", "Lei. Diário Oficial da União, ", "Zákon č. 1/2012 Sb. "]
)
def test_long_odd_text_hangs_nothing(piece: str) -> None:
    text = (piece * 200)[:590]
    started = time.process_time()
    act(text, tokens(text))
    assert time.process_time() - started < 2
