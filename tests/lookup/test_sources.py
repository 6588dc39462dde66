"""Every source against its loopback: the record that a librarian would make, and every fault told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from refman.api.lookup import enrich, fetch, identifiers_in
from refman.lookup.settings import LookupSettings
from refman.model.dates import Date
from refman.model.errors import RefmanError
from refman.model.names import Name
from refman.model.reference import Reference, reference_from_csl
from tests.lookup.conftest import ALEXANDROV, KNUTH
from tests.lookup.services import Services

Make = Callable[..., LookupSettings]


def one(word: str, settings: LookupSettings) -> Reference:
    (fetched,) = fetch(identifiers_in([word]), settings)
    assert fetched.merged is not None, fetched
    return fetched.merged.reference


@pytest.mark.parametrize("word", ["10.1038/nature12477", "pmid:23945592", "PMC3776390"])
def test_an_article_by_each_identifier(settings: Make, word: str) -> None:
    found = one(word, settings())
    assert (found.type, found.title) == ("article-journal", "Signatures of mutational processes in human cancer")
    assert found.author[0].family == "Alexandrov"
    assert (found.container_title, found.volume, found.DOI) == ("Nature", "500", "10.1038/nature12477")
    assert found.issued is not None
    assert found.issued.year == 2013


def test_a_doi_of_another_agency_is_found_behind_doi_org(services: Services, settings: Make) -> None:
    assert one("doi:10.48550/arXiv.1706.03762", settings()).title == "Attention Is All You Need"
    assert services.asked["doi"] == 1


def test_arxiv(settings: Make) -> None:
    found = one("arXiv:1706.03762", settings())
    assert found.author == (Name(family="Vaswani", given="Ashish"), Name(family="Shazeer", given="Noam"))
    assert found.issued == Date(date_parts=((2017, 6, 12),))
    assert found.DOI == "10.48550/arXiv.1706.03762"


def test_a_book_is_merged_from_two_sources_with_origins(settings: Make) -> None:
    (fetched,) = fetch(identifiers_in(["978-0-201-89683-1"]), settings())
    assert fetched.merged is not None
    found, origins = fetched.merged.reference, fetched.merged.origins
    assert (found.publisher_place, found.number_of_pages, found.language) == ("Reading, Mass.", "321", "en")
    assert (origins["publisher"], origins["number-of-pages"]) == ("openlibrary", "googlebooks")


def test_a_news_page_by_its_own_metadata(services: Services, settings: Make) -> None:
    services.pages["news"] = """<html lang="fr"><head><title>x</title>
        <meta property="og:title" content="L&#39;Europe s&rsquo;arme"><meta property="og:site_name" content="Euronews">
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "L'Europe s'arme",
          "datePublished": "2024-04-26T10:00:00Z", "author": [{"name": "Sophia Khatsenkova"}]}</script></head></html>"""
    found = one(f"{services.address}/page/news", settings())
    assert (found.type, found.title, found.container_title) == ("article-newspaper", "L'Europe s’arme", "Euronews")
    assert found.author == (Name(family="Khatsenkova", given="Sophia"),)
    assert found.issued == Date(date_parts=((2024, 4, 26),))
    assert found.language == "fr"


def test_a_journal_page_by_its_highwire_tags(services: Services, settings: Make) -> None:
    services.pages[
        "paper"
    ] = """<meta name="citation_title" content="On bees"><meta name="citation_author" content="Noor, A.">
        <meta name="citation_author" content="Ilves, B."><meta name="citation_journal_title" content="Bees">
        <meta name="citation_firstpage" content="3"><meta name="citation_lastpage" content="9">
        <meta name="citation_doi" content="doi:10.1000/bees"><meta name="citation_publication_date" content="2020/03">"""
    found = one(f"{services.address}/page/paper", settings())
    assert (found.type, found.page, found.DOI) == ("article-journal", "3-9", "10.1000/bees")
    assert [name.family for name in found.author] == ["Noor", "Ilves"]


@pytest.mark.parametrize("fault", ["429", "500", "slow", "cut", "type", "huge", "loopback", "json", "loop"])
@pytest.mark.parametrize(
    "word", ["10.1038/nature12477", "arXiv:1706.03762", "pmid:23945592", "PMC3776390", "978-0-201-89683-1", "page"]
)
def test_every_fault_of_every_source_is_told(services: Services, settings: Make, word: str, fault: str) -> None:
    services.faults = dict.fromkeys([*services.bases, "page"], fault)
    word = f"{services.address}/page/x" if word == "page" else word
    usual = settings(timeout=0.2, retries=0, max_bytes=100_000)
    (fetched,) = fetch(identifiers_in([word]), usual)
    if word.startswith("http") and fault in ("type", "json"):
        return  # a page without metadata is a page all the same
    assert fetched.merged is None
    assert fetched.failures


def test_a_source_that_fails_does_not_hide_another_that_knows(services: Services, settings: Make) -> None:
    services.faults["crossref"] = "500"
    (fetched,) = fetch(identifiers_in(["10.1038/nature12477"]), settings(retries=0))
    assert fetched.merged is not None
    assert fetched.merged.origins["title"] == "doi.org"
    assert fetched.failures == ("crossref: the service answers 503",)


def test_answers_come_in_order(settings: Make) -> None:
    words = ["pmid:23945592", "10.9999/none", "978-0-201-89683-1", "arXiv:1706.03762"] * 6
    identifiers = identifiers_in(words)
    found = list(fetch(identifiers, settings()))
    assert [fetched.identifier for fetched in found] == list(identifiers)
    assert [fetched.merged is None for fetched in found] == [False, True, False, False]


def test_a_word_that_is_no_identifier_is_refused() -> None:
    with pytest.raises(RefmanError) as told:
        identifiers_in(["10.1038/nature12477", "978-0-201-89683-2"])
    assert (told.value.code, told.value.where) == ("no-identifier", "978-0-201-89683-2")


def test_enriching_adds_and_never_changes(settings: Make) -> None:
    sparse = reference_from_csl(
        {"id": "a", "type": "article-journal", "DOI": "10.1038/nature12477", "title": "My own title"}
    )
    (done,) = enrich([sparse], settings())
    assert done.after.title == "My own title"
    assert done.after.id == "a"
    assert (done.after.volume, done.added["volume"]) == ("500", "crossref")
    assert "title" not in done.added


def test_nothing_but_the_reference_is_sent(services: Services, settings: Make) -> None:
    item = {key: ALEXANDROV[key] for key in ("type", "title", "author")} | {"note": "secret", "abstract": "secret"}
    from refman.api.verify import verdicts

    list(verdicts([reference_from_csl(item | {"custom": {"refman": {"raw": "secret"}}})], settings()))
    assert services.queries
    assert not any("secret" in query for query in services.queries)


def test_isbn_of_a_book_without_title_resolves(settings: Make) -> None:
    (done,) = enrich([reference_from_csl({"id": "k", "type": "book", "ISBN": "0-201-89683-4"})], settings())
    assert done.after.title == ""  # the ten-digit number is another key there: nothing is guessed
    (done,) = enrich([reference_from_csl({"id": "k", "type": "book", "ISBN": KNUTH["ISBN"]})], settings())
    assert done.after.title == KNUTH["title"]
