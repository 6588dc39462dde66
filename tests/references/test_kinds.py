"""The type of a work: what its title says, and what is generally known of outlets and hosts."""

from __future__ import annotations

import time

import pytest

from refman.references.draft import Draft
from refman.references.house_words import houses_in
from refman.references.kind_words import kinds_in
from refman.references.outlets import class_of_address, class_of_name, hosts_of, names_of
from refman.references.parse import parse_references
from refman.references.possible.rules import possible
from refman.references.registrants import classes_of_doi
from refman.references.titles import kind_said_by
from refman.references.tokens import tokens


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Regulation (EU) 2016/679 of the European Parliament and of the Council", "legislation"),
        ("Commission Regulation (EC) No 2257/94 of 16 September 1994", "legislation"),
        ("LOI n° 2012-1561 du 31 décembre 2012", "legislation"),
        ("Real Decreto 1/2010, de 2 de julio", "legislation"),
        ("Закон о рачуноводству", "legislation"),
        ("Menadžment ljudskih resursa: diplomski rad", "thesis"),
        ("Реакция под давлением: диссертация кандидата химических наук", "thesis"),
        ("Die Sprache der Fischer: Inaugural-Dissertation", "thesis"),
        ("La lengua de los pescadores (Tesis doctoral)", "thesis"),
        ("Regulation of emotion in early childhood", ""),
        ("Loi et liberté", ""),
        ("How to write a thesis", ""),
        ("Dissertations and their readers", ""),
        ("Orden y caos", ""),
    ],
)
def test_titles_that_leave_no_doubt(title: str, kind: str) -> None:
    assert kind_said_by(title) == kind


def test_long_odd_titles_are_read_in_time() -> None:
    started = time.process_time()
    for odd in ("(" * 20_000, ": " * 10_000, "Ley " * 5_000, "Council " * 2_000, ": a" * 7_000):
        assert kind_said_by(odd) == ""
    assert time.process_time() - started < 2, "a pattern looks again and again at what it has seen"


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("nytimes.com/2011/01/02/world/x.html", "newspaper"),
        ("timesofindia.indiatimes.com/city", "newspaper"),
        ("myownpage.blogspot.com/2019", "blog"),
        ("osf.io/preprints/abcde", "preprint"),
        ("osf.io/abcde", ""),
        ("scholar.google.com/scholar_case?case=1", ""),
        ("data.europa.eu/eli/reg/2016/679", "law"),
        ("data.europa.eu/data/datasets", "data"),
        ("notnytimes.com/a", ""),
        ("", ""),
    ],
)
def test_hosts(address: str, kind: str) -> None:
    assert class_of_address(address) == kind


def test_names_of_outlets() -> None:
    assert class_of_name("Le Monde") == class_of_name("le monde.") == "newspaper"
    assert class_of_name("Deutsche Grammophon") == "label"
    assert class_of_name("Le Monde et ses lecteurs") == ""
    assert "github" in names_of("code")
    assert "vimeo.com" in hosts_of("video")


def test_words_whole_and_by_their_stem() -> None:
    assert kinds_in(["doctorate", "symphony"]) == {"thesis", "music"}
    assert kinds_in(["lexikographie"]) == {"entry"}
    assert kinds_in(["cat", "sat"]) == set()


def _drafted(values: dict[str, object]) -> Draft:
    made = Draft("", tokens(""))
    made.values.update(values)
    return made


@pytest.mark.parametrize(
    ("thought", "values", "kind"),
    [
        ("article-newspaper", {"container-title": "ECCV"}, "paper-conference"),
        ("article-newspaper", {"container-title": "TVNZ"}, "article-newspaper"),
        ("article-newspaper", {"container-title": "RTBF"}, "article-newspaper"),
        ("article-journal", {"dimensions": "2:53", "DOI": "10.12688/f1.1"}, "article-journal"),
        ("article-journal", {"dimensions": "2:83"}, "article-journal"),
        ("book", {"title": "Der Turm", "dimensions": "2:53"}, "broadcast"),
        ("legislation", {"title": "Breeders of Bees", "number": "HB20-1084"}, "bill"),
        ("legislation", {"title": "Breeders of Bees", "number": "H.R. 3030"}, "bill"),
        ("legislation", {"title": "Breeders of Bees", "number": "2016/679"}, "legislation"),
        ("patent", {"title": "Hive", "number": "US1084"}, "patent"),
        ("map", {"title": "Plan d’action 2021-2026"}, "report"),
        ("map", {"title": "View of the Lower Ferry, Philadelphia"}, "map"),
    ],
)
def test_what_the_fields_allow(thought: str, values: dict[str, object], kind: str) -> None:
    assert possible(thought, _drafted(values)) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Meyer, A. (2012, March 3). A quiet street. The Globe and Mail, p. A4.", "article-newspaper"),
        ("Lang, P. (2015). Deep coding (Version 2) [Computer software]. https://github.com/plang/deep", "software"),
        ("Bach, J. S. (1987). Goldberg variations [Album]. Deutsche Grammophon.", "song"),
        ("Nowak, J. (2021). Slow rivers. bioRxiv. https://doi.org/10.1101/2021.01.02.425001", "article"),
        (
            "[3] MEYER A. Slow rivers[EB/OL]. (2017-01-13). https://riverfan.blogspot.com/2017/01/slow.html.",
            "post-weblog",
        ),
        ("[3] 国家统计局. 2020年统计公报[EB/OL]. (2021-02-28). http://www.stats.gov.cn/t1.html.", "webpage"),
        (
            "Riverfan. 2008. Slow rivers. Retrieved from http://riverfan.blogspot.com/2008/12/slow-rivers.html",
            "post-weblog",
        ),
        ("Strom, W. Plan der Stadt Bremen mit Hafen und Vororten, 1890.", "map"),
        ("Mair, Peter. 2013. Ruling the river. London: Verso.", "book"),
        ("Groot, I. (2018). Health at a glance. Paris: OECD.", "report"),
        ("“Slow Rivers Run Deep.” O País (Maputo, March 31, 2021).", "article-newspaper"),
    ],
)
def test_what_is_known_decides(text: str, kind: str) -> None:
    assert parse_references([text])[0].reference.type == kind


def kind(text: str) -> str:
    return parse_references([text])[0].reference.type


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Charles, R. (1957). The Great Ray Charles [Sound recording]. Atlantic.", "song"),
        ("Mora, P. (2012). Los ríos del sur [grabación de vídeo]. Editorial Lumen.", "motion_picture"),
        ("Ruiz, A. (2003). Kinder am Fluss [Bild].", "graphic"),
        ("Perris, W. (1857). A new railroad survey [carte]. New York.", "map"),
        ("Ovens, L. (2013, January 4). Brakes [Letter to James Mackay].", "personal_communication"),
    ],
)
def test_a_phrase_in_brackets_names_the_type(text: str, expected: str) -> None:
    assert kind(text) == expected


def test_a_letter_to_the_editor_was_printed() -> None:
    text = "Moss, T. (2014, May 3). Trains run late [Letter to the editor]. The Guardian. https://www.theguardian.com/x"
    assert kind(text) != "personal_communication"


def test_an_episode_of_a_season_was_broadcast() -> None:
    raw = '"Hollow." Lantern Street, created by Jo Whelan, season 4, Mutant Elk, 1999.'
    assert parse_references([raw])[0].reference.type == "broadcast"


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ("Roux J. (dir.), Les Villes nouvelles, Rennes, PUR, 2011.", "book"),
        ("Interview with Maria Lopez, curator, New York, 12 May 2014.", "interview"),
    ],
)
def test_what_is_no_film(raw: str, kind: str) -> None:
    assert parse_references([raw])[0].reference.type == kind


def test_a_blog_in_the_path_is_a_blog() -> None:
    text = "Klein, E. (2011, November 7). A guide to Congress. Washington Post. https://www.washingtonpost.com/blogs/ezra/x"
    assert kind(text) == "post-weblog"
    assert kind(text.replace("/blogs", "/politics")) == "article-newspaper"


@pytest.mark.parametrize(
    ("doi", "classes"),
    [
        ("10.48550/arXiv.1810.04805", ["preprint"]),
        ("10.1101/2020.03.18.20037994", ["preprint"]),
        ("10.1101/gr.233213.117", []),
        ("10.1109/CVPR.2016.90", []),
        ("10.1109/ICCV48922.2021.00013", ["conference"]),
        ("10.7910/DVN/BEJTMI", ["data"]),
        ("10.1007/978-3-319-24277-4_9", ["chapter"]),
        ("10.1007/978-3-319-24277-4", ["book"]),
        ("10.1093/acref/9780199608218.001.0001", ["entry"]),
        ("10.1016/j.cell.2020.01.001", []),
    ],
)
def test_what_a_doi_tells(doi: str, classes: list[str]) -> None:
    assert classes_of_doi(doi) == classes


def test_words_in_the_name_of_a_house() -> None:
    assert "label" in houses_in("lamon records")
    assert {"agency", "university"} <= houses_in("ministry of the university")
    assert "university" in houses_in("graz, tech. u.")
    assert not houses_in("xyzzy")


def test_a_long_odd_name_of_a_house_is_read_in_time() -> None:
    assert houses_in("a-" * 100_000) == set()
    assert classes_of_doi("10.1109/" + "a1-" * 100_000) == []
    assert classes_of_doi("10.1000/" + "ch." * 100_000) == []


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ("Arch. Botany, Vol. 108, p. 573 (1990)", "article-journal"),
        (
            "Koike, P., & Oda, E. (1990). Self-made maps. In Joint Conference on Neural Networks, 2, 279–284.",
            "paper-conference",
        ),
        ("Roux, P. (2017). The bridge. The New Yorker, 93(5), 12–15.", "article-magazine"),
    ],
)
def test_volume_and_pages_make_an_article_unless_the_container_says_more(raw: str, kind: str) -> None:
    assert parse_references([raw])[0].reference.type == kind
