"""References whose parts only brackets and set phrases tell: every variable that they give is read, and no other."""

from __future__ import annotations

import time

import pytest

from refman.model.reference import reference_to_csl
from refman.references.brackets import bracketed
from refman.references.parse import parse_references
from refman.references.phrases import told_by_phrases
from refman.references.roles import roles_in, told_by_verbs
from refman.references.tokens import tokens
from refman.references.values import doi_of, number_of, pages_of
from tests.references.records import record
from tests.references.test_works import cases


@pytest.mark.parametrize(("raw", "expected"), list(cases("parts.txt")))
def test_every_part_has_its_variable(raw: str, expected: dict[str, str]) -> None:
    assert record(raw) == expected


@pytest.mark.parametrize(
    ("phrase", "wanted"),
    [
        ("Director", ("director",)),
        ("Executive Producers", ("executive-producer",)),
        ("Writer & Director", ("script-writer", "director")),
        ("Regisseurin", ("director",)),
        ("Eds.", ()),
        ("Deputy Director", ()),
        ("2nd ed.", ()),
    ],
)
def test_words_for_roles(phrase: str, wanted: tuple[str, ...]) -> None:
    assert roles_in(phrase) == wanted


@pytest.mark.parametrize(
    "raw",
    [
        "Doe, J. (2010). On maps (and their makers). Harbor Books.",
        "Doe, J. (2010). Cells (Version of a life). Harbor Books.",
        "Doe, J. (2010). The director (Noor, A., Trans. and more). Harbor Books.",
    ],
)
def test_a_bracket_that_is_not_understood_whole_is_left(raw: str) -> None:
    cut = tokens(raw)
    labels = ["title"] * len(cut.words)
    assert bracketed(raw, cut, labels) == labels


def test_no_date_is_no_doubt_where_the_text_says_so() -> None:
    undated, silent = parse_references(["Doe, J. (n.d.). On maps. Harbor Books.", "Doe, J. On maps. Harbor Books."])
    assert "no date found" not in undated.reference.doubts
    assert "no date found" in silent.reference.doubts
    assert not undated.reference.note


def test_what_has_no_place_is_kept_and_told() -> None:
    (entry,) = parse_references(["Doe, J. (2010). On maps. Harbor Books. Poster in tube 7."])
    assert all(word in str(reference_to_csl(entry.reference)) for word in ("Poster", "tube", "7"))


@pytest.mark.parametrize(
    "text",
    [
        "(" + "A. B" * 40 + ")",
        "(A. " * 200,
        "(" + "A. A. " * 26 + ", Trans.)",
        "(" + "Report " * 20 + "No. 1)",
        "(Aa, Bb, " + "X, " * 40 + "Series 1, Issue 1)",
        "[Song]. On " + "A" * 4000,
        "directed by " + "A. " * 1000,
        "edited by " + "A B, " * 800,
        "Review of " + "a b " * 1000,
        "a." * 2000 + ".com/",
        "1:" * 2000,
        "” 1949. " + "A b " * 1000 + ", pp. ",
        "(Reprinted in " + "a " * 2000,
        "; D. Bohm, ibid. " * 300,
        "[Core Writing Team, " + "A. B. " * 800,
        "SOU 2017:39. " * 300,
        "Véase A" * 600,
        ", inventor; " * 400 + ", assignee.",
        "A" * 60 + ", s.v. " * 400,
        "trad. it. " * 400,
        "Law Com No " * 300,
        "IEEE Std " * 400,
    ],
)
def test_odd_text_takes_no_long_time(text: str) -> None:
    cut = tokens(text)
    labels = ["title"] * len(cut.words)
    begun = time.process_time()
    told_by_verbs(text, cut, told_by_phrases(text, cut, bracketed(text, cut, labels)))
    assert time.process_time() - begun < 1


def test_the_word_for_the_same_author_names_the_author_of_the_whole() -> None:
    raw = "Kosel, R., Zwei Begriffe der Zeit, in: ders., Vergangene Welt, Frankfurt 1979, S. 349–375."
    reference = parse_references([raw])[0].reference
    assert reference.container_author == reference.author != ()
    assert reference.container_title == "Vergangene Welt"


def test_a_second_year_is_kept_and_told() -> None:
    reference = parse_references(["Durkheim É., 1912, Les formes de la vie, Paris, PUF, 2003."])[0].reference
    assert reference.issued is not None
    years = {str(reference.issued.year), *(str(reference.note or "").split())}
    assert {"1912", "2003"} <= years


@pytest.mark.parametrize(
    ("text", "pages"),
    [("S. 177–187", "177-187"), ("S177–S187", "S177-S187"), ("S 12-15", "12-15"), ("pp. S12 - S15", "S12-S15")],
)
def test_pages_of_a_supplement_keep_their_letter(text: str, pages: str) -> None:
    assert pages_of(text) == pages


@pytest.mark.parametrize(
    ("text", "doi"),
    [
        ("10.1016/j.tecto.2011.11.016. PDF", "10.1016/j.tecto.2011.11.016"),
        ("10.1016/j.physletb.2017.05.070,in press", "10.1016/j.physletb.2017.05.070"),
        ("10.1063/1.524639,doi :10.1063/1.524639", "10.1063/1.524639"),
        ("10.1002/(SICI)1096-8644(199606)100:2<297::AID", "10.1002/(SICI)1096-8644(199606)100:2<297::AID"),
    ],
)
def test_a_doi_ends_where_other_words_begin(text: str, doi: str) -> None:
    assert doi_of(text) == doi


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("63e année", "63"),
        ("1re année", "1"),
        ("XII annata", "XII"),
        ("第", ""),
        ("第160号", "160"),
        ("Suppl. année 2", "Suppl. année 2"),
    ],
)
def test_numbers_without_the_words_that_count(text: str, number: str) -> None:
    assert number_of(text) == number


def test_pages_without_the_sign_behind_them() -> None:
    assert pages_of("23–45頁") == "23-45"


@pytest.mark.parametrize(
    ("raw", "title"),
    [
        ("PETIT Anne, « Qu’est-ce qu’un pont ? », Revue des lieux, n° 3, 1969, p. 73-104.", "Qu’est-ce qu’un pont ?"),
        ("Petit, A. (2001). What is a bridge? Revue des lieux, 3(1), 73–104.", "What is a bridge?"),
    ],
)
def test_a_question_keeps_its_mark(raw: str, title: str) -> None:
    assert record(raw)["title"] == title


def test_the_name_of_an_account_behind_an_author_is_no_title() -> None:
    found = record(
        'Roux, Pete (@peteroux). "The bridge at night." Instagram photo, April 1, 2016. https://www.instagram.com/p/1/.'
    )
    assert (found["title"], found["author"]) == ("The bridge at night", "Roux, Pete (@peteroux)")


def test_a_body_and_its_title_are_parted_at_the_stop() -> None:
    found = record(
        "2. World Health Organization. WHO guidelines on walking and sitting. Geneva: World Health Organization; 2020."
    )
    assert found["author"] == found["publisher"] == "World Health Organization"
    assert found["title"] == "WHO guidelines on walking and sitting"
    assert found["publisher-place"] == "Geneva"


@pytest.mark.parametrize(
    ("raw", "translator"),
    [
        ("Rossi, Piero (2002): Homo ludens. Aus dem Italienischen von Hubert Roe. Frankfurt: Suhrkamp.", "Roe, Hubert"),
        ("Rossi P., Le pont, traduit de l’italien par Marie Petit, Paris, Seuil, 1999.", "Petit, Marie"),
        ("Rossi, P. (1999). El puente (trad. de Juan Marín). Madrid: Alianza.", "Marín, Juan"),
        ("Nau, F., Al di là del ponte, trad. it. di Franco Rossi, Torino, Einaudi, 1977.", "Rossi, Franco"),
        ("Rossi, P., De brug. Vertaald uit het Italiaans door Jan Visser. Amsterdam: Querido, 1999.", "Visser, Jan"),
    ],
)
def test_translators_in_the_words_of_other_languages(raw: str, translator: str) -> None:
    found = record(raw)
    assert found["translator"] == translator
    assert "note" not in found


def test_a_title_about_translating_is_no_phrase() -> None:
    found = record("Petit, A. (2001). Teoría y traducción de Textos Sagrados. Madrid: Alianza.")
    assert "translator" not in found


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ("Die Zeit: „Was wir wollen“, Nr. 23, 2. Juni 2016, S. 5.", "article-newspaper"),
        ("Roe, P. & Doe, J. (1992). An invitation to walking. Chicago: Univ. of Chicago Pr.", "book"),
        ("J. Roe, R. Doe. Layer upon layer. CoRR, abs/1607.06450, 2016.", "article"),
        ("“The Wait.” Harbour, created by Jane Roe, season 4, Lake Pictures, 1999.", "broadcast"),
        ("Roe, J. (2023). ESTAB: Stata module to make tables. Lake College.", "software"),
        ("Roe, J. (1900). Salt. In A Dictionary of Music and Musicians. London: MacMillan.", "entry-encyclopedia"),
        ("Roe, J. & Doe, H. (2002). Figures 8-11 in A new Savignia from caves. https://example.org/1", "graphic"),
        ("Folketinget. (2002). Forslag til folketingsbeslutning om friskoler. https://example.org/1", "bill"),
        ("Roe, W. (1976). Letter from William Roe to Mayor Doe. https://example.org/1", "personal_communication"),
        ("Roe, F. (2001). FranRoe.com -- Home Page. Lake Archive. http://www.example.org/", "webpage"),
        ("roe. (2008, March 6). Zotero and You. https://www.slideshare.net/roe/zotero-and-you", "speech"),
        ("Roe, D. & Doe, S. (2017). Oral history of Lake [MOV]. Mountain View: Computer Museum.", "motion_picture"),
        ("Roe, Y. and Doe, W. Use of reagent for detecting salt, CN110836969-A, 2020.", "patent"),
    ],
)
def test_the_type_that_a_name_tells(raw: str, kind: str) -> None:
    assert record(raw)["type"] == kind


def test_the_number_of_a_standard_keeps_its_bracket() -> None:
    assert record("ISO 690:2010(E). Information and documentation. Geneva: ISO.")["number"] == "ISO 690:2010(E)"


def test_an_editor_who_is_the_author_has_no_name_of_the_other() -> None:
    found = record('Copeland, Edward. "Money." A Companion, edited by Copeland and Juliet Roe, Lake UP, 1997, pp. 1-8.')
    assert found["editor"] == "Copeland | Roe, Juliet"


def test_what_editors_edited_is_the_title() -> None:
    found = record("D'Alessio, G. (a cura di), Storia della Toscana, vol. II, Laterza, Roma-Bari 2003, pp. 12-40.")
    assert (found["title"], found["editor"], found["publisher"]) == ("Storia della Toscana", "D'Alessio, G.", "Laterza")


@pytest.mark.parametrize(
    ("raw", "original"),
    [
        ("Roux, Erving (1973): Die Anstalt. Frankfurt a. M. (orig. 1961).", "1961"),
        ("ROUX U. (2001), La vie du risque, Paris, Aubier [éd. orig. 1986].", "1986"),
    ],
)
def test_the_year_of_the_original(raw: str, original: str) -> None:
    found = record(raw)
    assert found["original-date"] == original
    assert "note" not in found
    assert "editor" not in found


def test_a_kind_in_brackets_that_ends_in_a_number_is_no_year_of_an_original() -> None:
    found = record("Roe, A. (2001). The long march [Review of Brigade 7]. Mind, 3, 1–9.")
    assert found["genre"] == "Review of Brigade 7"


def test_a_title_that_begins_with_in() -> None:
    assert record("Novak S., In Praise of Lost Paths, Verso, London 2008.")["title"] == "In Praise of Lost Paths"


def test_in_in_square_brackets_is_no_title() -> None:
    found = record("Kowal A., Edukacja małych, [w:] Podręcznik wiedzy, red. Z. Nowak, Warszawa 2008, s. 123–140.")
    assert (found["title"], found["container-title"]) == ("Edukacja małych", "Podręcznik wiedzy")
    assert found["editor"] == "Nowak, Z."


def test_words_that_only_introduce_in_turkish() -> None:
    found = record("TÜİK (2021). Nüfus. Erişim adresi: https://www.tuik.gov.tr (Erişim tarihi: 12.03.2022).")
    assert (found["URL"], found["accessed"]) == ("https://www.tuik.gov.tr", "2022-3-12")
    assert "note" not in found


def test_a_mark_that_closes_inside_a_title_is_opened() -> None:
    assert record("李华.《论语》今译[M]. 上海: 上海古籍出版社, 2008: 12-15.")["title"] == "《论语》今译"
