"""Works of art keep their technique, and the house that has them is told from its town."""

from __future__ import annotations

import time

import pytest

from tests.references.records import record

CASES = [
    (
        "Inés Vidal, The Salt Birds, 1957, oil on Masonite, 52.5 × 62.5 cm, Museo de la Sal, Mexico City.",
        {
            "type": "graphic",
            "author": "Vidal, Inés",
            "title": "The Salt Birds",
            "medium": "oil on Masonite",
            "dimensions": "52.5 × 62.5 cm",
            "publisher": "Museo de la Sal",
            "publisher-place": "Mexico City",
        },
    ),
    (
        "Salvi, Bianca. Autoritratto con la sorella. 1709, Galleria del Sale, Firenze. Pastello su carta.",
        {"medium": "Pastello su carta", "publisher": "Galleria del Sale", "publisher-place": "Firenze", "note": None},
    ),
    (
        "Ash, L. (1991) Between two tides [Acrylic paint on canvas]. Tate Britain, London (Viewed: 4 October 2022).",
        {
            "medium": "Acrylic paint on canvas",
            "publisher": "Tate Britain",
            "publisher-place": "London",
            "accessed": "2022-10-4",
        },
    ),
    (
        "Kern, Paula. Selbstbildnis am Deich. C. 1907, Museum Linde, Essen. Öl auf Holz.",
        {"title": "Selbstbildnis am Deich", "medium": "Öl auf Holz", "publisher": "Museum Linde"},
    ),
    (
        "Berthe Lenoir, Jeune fille au sel, 1875, huile sur toile, 86 × 53 cm, musée Vasseur, Paris.",
        {"medium": "huile sur toile", "publisher": "musée Vasseur", "publisher-place": "Paris"},
    ),
    (
        "Lídia Faria, A salina, 1928, óleo sobre tela, 85 × 73 cm, Museu do Sal, Aveiro.",
        {"medium": "óleo sobre tela", "publisher": "Museu do Sal", "publisher-place": "Aveiro"},
    ),
    (
        "Lane, Doris. Harbour Mother. 1936. Library of Congress, Washington, D.C. Gelatin silver print.",
        {"publisher": "Library of Congress", "publisher-place": "Washington, D.C.", "medium": "Gelatin silver print"},
    ),
    (
        "Alder, Jane. Bull in Salt. 1893, musée Vasseur, Paris. Bronze.",
        {"publisher": "musée Vasseur", "medium": "Bronze"},
    ),
]
LEFT = [
    "Moe, Jo. The Museum of Salt. New York: Knopf, 1991. Print.",
    "Jo Moe, ‘Salt on Canvas’, The Museum Review, 1999, p. 4.",
    "Roe, Ann. Salt in Bronze. 1990. London: Museum Press.",
]


@pytest.mark.parametrize(("raw", "wanted"), CASES)
def test_a_work_of_art(raw: str, wanted: dict[str, str | None]) -> None:
    found = record(raw)
    assert {name: found.get(name) for name in wanted} == wanted


@pytest.mark.parametrize("raw", LEFT)
def test_what_only_speaks_of_art(raw: str) -> None:
    assert record(raw)["type"] != "graphic"


@pytest.mark.parametrize(
    "text", ["Roe, Ann. " + "Oil. 1999, " * 26, "Ann Roe, " + "Museum, 1999, " * 20, "A, A. " + "é, museum " * 28]
)
def test_odd_text_is_told_at_once(text: str) -> None:
    started = time.process_time()
    record(text)
    assert time.process_time() - started < 1
