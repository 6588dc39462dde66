"""The day on which a page was read, in the words of many languages: a sure thing, whatever the labels say."""

from __future__ import annotations

import pytest

from refman.references.access import READ, day_of_access
from refman.references.tokens import tokens
from tests.references.records import record

CASES = {
    "[cit. 2023-01-14]": "2023-01-14",
    "[vid. 14. 3. 2020]": "14. 3. 2020",
    "(дата обращения: 13.01.2021)": "13.01.2021",
    "(дата обращения: 5 мая 2020 г.)": "5 мая 2020",
    "(дата звернення: 07.02.2019)": "07.02.2019",
    "– Дата доступа: 30.05.2022.": "30.05.2022.",
    "Acesso em: 02 mai. 2024.": "02 mai. 2024",
    "Acessado em: 25/02/2024 12:00.": "25/02/2024 12:00",
    "Recuperado el 10 de febrero de 2019, de https": "10 de febrero de 2019",
    "[Consulta: 12 de març de 2020]": "12 de març de 2020",
    "(consulté le 3 mai 2020)": "3 mai 2020",
    "(dostęp: 12.03.2020 r.)": "12.03.2020",
    "accesat la data de 12.03.2020": "12.03.2020",
    "(pristupljeno 12. 3. 2020.)": "12. 3. 2020.",
    "(Letöltés ideje: 2015. 03. 12.)": "2015. 03. 12.",
    "Erişim Tarihi: 25.08.2018": "25.08.2018",
    "Viitattu 12.3.2020.": "12.3.2020.",
    "[hämtad 2020-03-12]": "2020-03-12",
    "Geraadpleegd op 12 maart 2020, van": "12 maart 2020",
    "Diakses pada tanggal 12 Maret 2020": "12 Maret 2020",
    "Ανακτήθηκε στις 3 Μαρτίου 2019, από": "3 Μαρτίου 2019",
    "[žiūrėta 2020-03-12]": "2020-03-12",
    "Accessed: 2017-09-14.": "2017-09-14.",
    "abgerufen am 3. Mai 2019": "3. Mai 2019",
}
NOT_READ = (
    "Retrieved 2010 from http",
    "accessed by 12 people in 2010",
    "op. cit., 12. 3. 1912",
    "The cited 12 Monkeys 2001",
    "Access in the city 12.3",
)


@pytest.mark.parametrize(("text", "day"), CASES.items())
def test_the_day_is_found(text: str, day: str) -> None:
    assert not READ.isdisjoint(tokens(text).words)
    found = day_of_access(text)
    assert [text[start:end] for start, end, label in found if label == "accessed"] == [day]


@pytest.mark.parametrize("text", NOT_READ)
def test_other_words_are_left(text: str) -> None:
    assert day_of_access(text) == []


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        (
            "NOVÁK, Jan. Jak se dělá sůl [online]. 2014, 19. března [cit. 2014-03-31]. Dostupné z: http://www.example.org/",
            {"accessed": "2014-3-31", "issued": "2014-3-19", "note": None},
        ),
        (
            "ROE, Jones. O sal. 3 dez. 2019. Disponível em: <https://example.org/sal>. Acesso em: 23/10/2020 14:20.",
            {"accessed": "2020-10-23", "issued": "2019-12-3", "note": None},
        ),
        (
            "Іваненко П. С. Сіль. 2019. URL: https://example.org/sil (дата звернення: 07.02.2019).",
            {"accessed": "2019-2-7", "URL": "https://example.org/sil"},
        ),
    ],
)
def test_it_is_the_records(raw: str, wanted: dict[str, str | None]) -> None:
    found = record(raw)
    assert {name: found.get(name) for name in wanted} == wanted


@pytest.mark.parametrize(
    "words",
    [
        "12 Mart 2020 tarihinde http://example.org/veli adresinden erişildi.",
        "http://example.org/veli adresinden 12.03.2020 tarihinde erişilmiştir.",
    ],
)
def test_the_day_stands_around_the_address(words: str) -> None:
    found = record(f"Şahin, H. (2014). Veli katılımı. {words}")
    assert {name: found[name] for name in ("title", "URL", "accessed")} == {
        "title": "Veli katılımı",
        "URL": "http://example.org/veli",
        "accessed": "2020-3-12",
    }
    assert "note" not in found
