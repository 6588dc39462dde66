"""Episodes, podcasts, films, plays and recordings are told from their parts."""

from __future__ import annotations

import time

import pytest

from tests.references.records import record

EPISODES = [
    (
        "The Harbour, season 4, episode 13, “Low Tide,” directed by Mira Sand, written by David Ash and Ed Birch, aired December 10, 2006, on HBO.",
        {
            "type": "broadcast",
            "title": "Low Tide",
            "container-title": "The Harbour",
            "number": "season 4, episode 13",
            "director": "Sand, Mira",
            "script-writer": "Ash, David | Birch, Ed",
            "publisher": "HBO",
            "note": None,
        },
    ),
    (
        "Sand, Mira, host. The Long Shore. Season 2, episode 7, “Salt and Ration Cards.” Tern Audio, September 14, 2021. Podcast, 48 min. https://longshore.example.com/2-7",
        {
            "title": "Salt and Ration Cards",
            "container-title": "The Long Shore",
            "host": "Sand, Mira",
            "publisher": "Tern Audio",
            "dimensions": "48 min",
            "genre": "Podcast",
        },
    ),
    (
        "“Gulls.” The Harbour, created by Karl Ash, season 2, episode 6, Tern Productions, 22 June 2023. Hulu, www.hulu.com/series/the-harbour.",
        {
            "title": "Gulls",
            "container-title": "The Harbour",
            "series-creator": "Ash, Karl",
            "publisher": "Tern Productions",
            "archive": "Hulu",
            "collection-title": None,
        },
    ),
    (
        "Sand, Mira, host. “The Salt Rebellion.” In the Past, BBC Radio 4, 15 Dec. 2022. BBC Sounds, www.bbc.co.uk/sounds/play/x. Accessed 2 Jan. 2023.",
        {
            "container-title": "In the Past",
            "publisher": "BBC Radio 4",
            "archive": "BBC Sounds",
            "accessed": "2023-1-2",
            "issued": "2022-12-15",
        },
    ),
    (
        "Sand, Mira, host. 2019. “The Out Tide.” Shore Life, episode 688. Podcast audio, November 15, 2019. https://www.shorelife.example.com/688",
        {
            "type": "broadcast",
            "container-title": "Shore Life",
            "number": "episode 688",
            "medium": "Podcast audio",
            "issued": "2019-11-15",
        },
    ),
    (
        "‘The long night at the quay’ (2016) The Harbour, Series 5, Episode 3. BBC One, 31 January, 20:00.",
        {
            "author": None,
            "title": "The long night at the quay",
            "container-title": "The Harbour",
            "publisher": "BBC One",
            "issued": "2016-1-31",
        },
    ),
    (
        "“La ruta de la sal.” Historias, temporada 2, episodio 5, RTVE, 3 mayo 2019. RTVE Play, www.rtve.es/play/historias/2-5. Consultado el 4 mayo 2020.",
        {
            "container-title": "Historias",
            "number": "temporada 2, episodio 5",
            "publisher": "RTVE",
            "archive": "RTVE Play",
        },
    ),
    (
        "“The Trial.” The Harbour. BBC One, 3 Mar. 2011. Television.",
        {"type": "broadcast", "container-title": "The Harbour", "publisher": "BBC One", "medium": "Television"},
    ),
    ("“Ebbe.” Der Hafen, Staffel 2, Folge 4, ZDF, 3. März 2011.", {"container-title": "Der Hafen", "publisher": "ZDF"}),
    (
        "“La via del sale.” Storie, stagione 1, puntata 3, Rai 3, 3 maggio 2019. RaiPlay, www.raiplay.it/storie/3.",
        {"publisher": "Rai 3", "archive": "RaiPlay", "number": "stagione 1, puntata 3"},
    ),
    (
        "« La route du sel. » Sur les quais, épisode 12, France Culture, 3 mai 2019, www.franceculture.example.fr/12.",
        {"title": "La route du sel", "container-title": "Sur les quais", "publisher": "France Culture"},
    ),
]
UPLOADED = [
    (
        "“How a Salt Pan Is Cast.” YouTube, uploaded by Forge & Shore, 6 Sept. 2020, www.youtube.com/watch?v=a1.",
        {
            "container-title": "YouTube",
            "author": "Forge & Shore",
            "publisher": None,
            "note": None,
            "issued": "2020-9-6",
        },
    ),
    ("“Salt.” YouTube, posted by Jane Roe, 6 Sept. 2020, www.youtube.com/watch?v=a2.", {"author": "Roe, Jane"}),
    (
        "„Wie ein Deich gebaut wird.“ YouTube, hochgeladen von Deichverband Nord, 6. Sept. 2020, www.youtube.com/watch?v=a3.",
        {"container-title": "YouTube", "author": "Deichverband Nord", "issued": "2020-9-6"},
    ),
    (
        "« Le sel. » YouTube, mis en ligne par Les Paludiers, 6 sept. 2020, www.youtube.com/watch?v=a4.",
        {"author": "Les Paludiers"},
    ),
    (
        "“La sal.” YouTube, subido por Casa de la Sal, 6 sept. 2020, www.youtube.com/watch?v=a5.",
        {"author": "Casa de la Sal"},
    ),
    (
        "“Il sale.” YouTube, caricato da Saline del Golfo, 6 sett. 2020, www.youtube.com/watch?v=a6.",
        {"author": "Saline del Golfo", "issued": "2020-9-6"},
    ),
    (
        "Roe, Ann. “Salt.” YouTube, uploaded by Salt House, 6 Sept. 2020, www.youtube.com/watch?v=a7.",
        {"author": "Roe, Ann", "note": "uploaded by Salt House"},
    ),
]
MADE = [
    (
        "Les Sauniers et la mer. Réalisé par Anne Vasseur, Ciné-Sel, 2000.",
        {
            "type": "motion_picture",
            "title": "Les Sauniers et la mer",
            "director": "Vasseur, Anne",
            "publisher": "Ciné-Sel",
            "note": None,
        },
    ),
    ("Les Sauniers. Réalisation Anne Vasseur, Ciné-Sel, 2000.", {"director": "Vasseur, Anne"}),
    (
        "Salz. Regie: Lotte Kern, Drehbuch: Emil Esch, DEFA, 1971.",
        {"director": "Kern, Lotte", "script-writer": "Esch, Emil", "publisher": "DEFA"},
    ),
    ("La salina. Regia di Anna Rossi, Sale Film, 1961.", {"director": "Rossi, Anna", "publisher": "Sale Film"}),
    (
        "El espíritu de la sal. Dirigida por Víctor Luna, Sal Producciones, 1973. DVD.",
        {"type": "motion_picture", "director": "Luna, Víctor", "medium": "DVD"},
    ),
    ("Salina do Brasil. Direção de Rui Moura, SalFilmes, 1998.", {"director": "Moura, Rui", "publisher": "SalFilmes"}),
    (
        "Ferry’s. By Lena Moss, directed by Kate Adair, 4 Dec. 2021, Lyceum Theater, New York City.",
        {
            "type": "performance",
            "title": "Ferry’s",
            "author": "Moss, Lena",
            "director": "Adair, Kate",
            "publisher": "Lyceum Theater",
            "publisher-place": "New York City",
        },
    ),
    (
        "La maison de la digue. De Léna Mousse, mise en scène de Karl Adam, 3 mai 2016, Théâtre du Sel, Paris.",
        {"type": "performance", "author": "Mousse, Léna", "director": "Adam, Karl", "publisher": "Théâtre du Sel"},
    ),
    (
        "Berg, Franz. Winterlieder. Karl Hauser, baritone, and Emil Huber, piano. Tern Red 74321 80772 2, 2001. Compact disc.",
        {
            "type": "song",
            "title": "Winterlieder",
            "performer": "Hauser, Karl | Huber, Emil",
            "publisher": "Tern Red",
            "number": "74321 80772 2",
            "medium": "Compact disc",
            "note": "baritone; piano",
        },
    ),
    (
        "Berg, Franz. Das Lied vom Salz. Anna Kern, contralto; Paul Esch, tenor; conducted by Bruno Sander. Tern 414 194-2, 1984. CD.",
        {"performer": "Kern, Anna | Esch, Paul | Sander, Bruno", "number": "414 194-2"},
    ),
]
LEFT = [
    ("Roe, Ann. “Series 5 Batteries.” Power Weekly, 3 May 2011, p. 12.", "broadcast"),
    ("Historia de la sal, dirigida por Luis García, Madrid, Espasa, 1980, t. II.", "motion_picture"),
    ("“Salt.” Wikipedia, Wikimedia Foundation, 3 Mar. 2021, en.wikipedia.org/wiki/Salt.", "broadcast"),
]


@pytest.mark.parametrize(("raw", "wanted"), [*EPISODES, *UPLOADED, *MADE])
def test_what_is_shown_and_heard(raw: str, wanted: dict[str, str | None]) -> None:
    found = record(raw)
    assert {name: found.get(name) for name in wanted} == wanted


@pytest.mark.parametrize(("raw", "kind"), LEFT)
def test_what_is_left_alone(raw: str, kind: str) -> None:
    assert record(raw)["type"] != kind


@pytest.mark.parametrize(
    "text",
    [
        "“Salt.” Show, season 2, " + "Aa, " * 100,
        "Salt. Regie: " + "Jo Moe, " * 50,
        "Roe, Franz. Salt. " + "É" * 250 + " 1991. CD",
        "“Salt.” directed by " * 20,
    ],
)
def test_odd_text_is_told_at_once(text: str) -> None:
    started = time.process_time()
    record(text)
    assert time.process_time() - started < 1
