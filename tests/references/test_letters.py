"""Letters are read by rule: from whom to whom, where they are printed, and where they are kept."""

from __future__ import annotations

import time

import pytest

from tests.references.records import record

PRINTED = [
    (
        "9. Ada Quill to Thomas Birch, September 6, 1955, in The Lamp Room: Letters of Ada Quill, ed. Jane Alder (New York: Tern and Moss, 1979), 98–99.",
        {
            "type": "personal_communication",
            "author": "Quill, Ada",
            "recipient": "Birch, Thomas",
            "container-title": "The Lamp Room: Letters of Ada Quill",
            "editor": "Alder, Jane",
            "publisher-place": "New York",
            "publisher": "Tern and Moss",
            "original-date": "1955-9-6",
            "issued": "1979",
            "page": "98-99",
            "note": None,
        },
    ),
    (
        "Quill, Ada. “To Thomas Birch.” 21 Mar. 1952. The Lamp Room: Letters, edited by Jane Alder with Paul Ash, Tern and Moss, 1979, pp. 77–79.",
        {
            "author": "Quill, Ada",
            "recipient": "Birch, Thomas",
            "container-title": "The Lamp Room: Letters",
            "editor": "Alder, Jane | Ash, Paul",
            "publisher": "Tern and Moss",
            "original-date": "1952-3-21",
            "issued": "1979",
        },
    ),
    (
        "Vgl. Brief Emil Kerns an Lotte Sander vom 3.5.1915, in: Emil Kern, Briefe 1910–1920, hrsg. von Paul Esch, Bd. 2, Berlin: Linde, 1970, S. 33–35.",
        {
            "author": "Kern, Emil",
            "container-author": "Kern, Emil",
            "container-title": "Briefe 1910–1920",
            "volume": "2",
            "recipient": "Sander, Lotte",
            "publisher": "Linde",
            "page": "33-35",
        },
    ),
    (
        "Lettre de Juliette Ferrand à Paul Vasseur, 4 mai 1871, dans Correspondance de Lyon, éd. Marie Lenoir, Paris, Sel, 1969, p. 112.",
        {
            "author": "Ferrand, Juliette",
            "editor": "Lenoir, Marie",
            "publisher-place": "Paris",
            "original-date": "1871-5-4",
        },
    ),
    (
        "Cfr. Lettera di Caterina Bruni a Luigi Sala, 2 giugno 1848, in Epistolario, a cura di Anna Rossi, Torino, Sale, 1953, vol. II, p. 87.",
        {"recipient": "Sala, Luigi", "container-title": "Epistolario", "editor": "Rossi, Anna", "volume": "II"},
    ),
    (
        "Véase Carta de Emilia Torres a Benito Luna, 8 de abril de 1889, en Cartas a Benito, edición de Ana Parreño, Madrid, Sal, 1975, pp. 12-14.",
        {"author": "Torres, Emilia", "container-title": "Cartas a Benito", "editor": "Parreño, Ana", "issued": "1975"},
    ),
    (
        "Carta de Rosa Moura a João Pires, 3 de maio de 1921, in Correspondência, organização de Lídia Faria, Lisboa, Sal, 1988, p. 55.",
        {"recipient": "Pires, João", "editor": "Faria, Lídia", "note": None},
    ),
]
KEPT = [
    (
        "14. Clara Noll to Ernst Weber, December 4, 1897, fol. 12r, N 1234/85, Nachlass Ernst Weber, Bundesarchiv, Koblenz.",
        {
            "type": "personal_communication",
            "author": "Noll, Clara",
            "recipient": "Weber, Ernst",
            "issued": "1897-12-4",
            "archive": "Bundesarchiv",
            "archive-place": "Koblenz",
            "archive_collection": "Nachlass Ernst Weber",
            "archive_location": "fol. 12r, N 1234/85",
        },
    ),
    (
        "Fields, Anna. Postcard to Mary Hume. 12 June 1903. National Library of Scotland, Edinburgh, MS 4512, fol. 33. Manuscript.",
        {
            "recipient": "Hume, Mary",
            "archive": "National Library of Scotland",
            "archive-place": "Edinburgh",
            "archive_location": "MS 4512, fol. 33",
            "medium": "Manuscript",
        },
    ),
    (
        "Carta del virrey conde de Salvaluz a Felipe IV, 8 de abril de 1632, Archivo General de Indias, Sevilla, Lima, leg. 96, n.º 4, f. 12r.",
        {
            "type": "personal_communication",
            "recipient": "Felipe IV",
            "archive-place": "Sevilla",
            "archive_location": "Lima, leg. 96, n.º 4, f. 12r",
        },
    ),
    (
        "14 Vgl. Brief Klara Nolls an Ernst Weber, 2.3.1911, Deutsches Literaturarchiv Marbach, A:Weber, 62.1234/5.",
        {"author": "Noll, Klara", "archive_location": "A:Weber, 62.1234/5", "citation-number": None},
    ),
    (
        "Voir lettre de Sophie Arnal à Jean Bost, 12 mars 1793, Archives départementales de la Drôme, Valence, L 1234, pièce 56.",
        {"author": "Arnal, Sophie", "archive-place": "Valence", "archive_location": "L 1234, pièce 56"},
    ),
    (
        "Clara Noll to Ernst Weber, 2 March 1911, Weber Papers, box 4, folder 7, Houghton Library, Harvard University, Cambridge, MA.",
        {
            "archive": "Houghton Library, Harvard University",
            "archive-place": "Cambridge, MA",
            "archive_location": "box 4, folder 7",
        },
    ),
]
SENT = [
    (
        "Clara Noll, letter to Ernst Weber, 3 May 1911, MS Eng. lett. d. 123, fol. 7, Bodleian Library, Oxford.",
        {"author": "Noll, Clara", "archive": "Bodleian Library", "archive_location": "MS Eng. lett. d. 123, fol. 7"},
    ),
    (
        "Quill, Ada. E-mail to Thomas Birch. 7 May 2020.",
        {
            "type": "personal_communication",
            "title": "E-mail to Thomas Birch",
            "recipient": "Birch, Thomas",
            "issued": "2020-5-7",
        },
    ),
    (
        "Quill, T. (2021) Email to Ruth Ash, 16 September.",
        {"title": "Email to Ruth Ash", "recipient": "Ash, Ruth", "issued": "2021-9-16"},
    ),
    (
        "OpenAI ChatGPT (2024) ChatGPT response to Ruth Ash, 7 February.",
        {"type": "personal_communication", "author": "OpenAI ChatGPT", "recipient": "Ash, Ruth"},
    ),
    ("Ada Quill, e-mail message to Thomas Birch, May 3, 2019.", {"author": "Quill, Ada", "recipient": "Birch, Thomas"}),
    ("Quill, Ada. Letter to the author. 5 May 2012.", {"recipient": None, "title": "Letter to the author"}),
]
LEFT = [
    "Roe, Ann. Letters to a Young Sailor. London: Tern, 1990.",
    "Moe, J. (2001) ‘The letter to Karl’, Journal of Salt Studies, 12(3), pp. 4–9.",
    "García, Luis: “Cartas a Felipe II”, Archivo Español de Arte, 45, 1972, pp. 33-40.",
    "Marie Roe à Jean Moe, Lettres, Paris, Plon, 1950.",
]


@pytest.mark.parametrize(("raw", "wanted"), [*PRINTED, *KEPT, *SENT])
def test_a_letter(raw: str, wanted: dict[str, str | None]) -> None:
    found = record(raw)
    assert {name: found.get(name) for name in wanted} == wanted


@pytest.mark.parametrize("raw", LEFT)
def test_what_only_speaks_of_letters(raw: str) -> None:
    assert record(raw)["type"] != "personal_communication"


@pytest.mark.parametrize(
    "text", ["Brief von " + "A " * 190, "Roe, Ann. Letter to " + "É" * 300, "Ann Roe to " + "A’" * 190]
)
def test_odd_text_is_told_at_once(text: str) -> None:
    started = time.process_time()
    record(text)
    assert time.process_time() - started < 1
