"""What refman relies on of each service: run against the loopback always, and against the real services on demand.

    pytest tests/lookup --real-services

needs the network, and takes a contact address for the services' polite pools from REFMAN_CONTACT. A fault here is a change
of a service (or no network), not of refman; the other tests of this folder script their faults on the loopback and are
skipped then.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from refman.api.lookup import Fetched, fetch, identifiers_in
from refman.api.verify import verdicts
from refman.lookup.settings import LookupSettings
from refman.model.reference import Reference, reference_from_csl
from refman.model.verdict import Outcome, Verdict
from tests.lookup.conftest import ALEXANDROV, WAKEFIELD


@pytest.fixture
def asked(request: pytest.FixtureRequest, tmp_path: Path) -> LookupSettings:
    """Settings that lead to the real services where that was asked for, else to the loopback."""
    if request.config.getoption("--real-services"):
        contact = os.environ.get("REFMAN_CONTACT", "")
        return LookupSettings(contact=contact, timeout=10.0, retries=1, cache=str(tmp_path / "http.sqlite"))
    made: LookupSettings = request.getfixturevalue("settings")()
    return made


def answer(word: str, settings: LookupSettings) -> Fetched:
    (fetched,) = fetch(identifiers_in([word]), settings)
    return fetched


def record(word: str, settings: LookupSettings) -> Reference:
    fetched = answer(word, settings)
    assert fetched.merged is not None, f"{word}: {'; '.join(fetched.failures) or 'not found'}"
    return fetched.merged.reference


def verdict(item: dict[str, object], settings: LookupSettings) -> Verdict:
    (found,) = verdicts([reference_from_csl(item)], settings)
    assert not found.failures, f"could not ask: {'; '.join(found.failures)}"
    return found


@pytest.mark.parametrize("word", ["doi:10.1038/nature12477", "pmid:23945592", "PMC3776390"])
def test_crossref_pubmed_and_its_central(asked: LookupSettings, word: str) -> None:
    found = record(word, asked)
    assert (found.type, found.title) == ("article-journal", "Signatures of mutational processes in human cancer")
    assert found.author[0].family == "Alexandrov"
    assert (found.container_title, found.volume, found.DOI.lower()) == ("Nature", "500", "10.1038/nature12477")
    assert found.issued is not None
    assert found.issued.year == 2013


def test_another_agency_behind_doi_org(asked: LookupSettings) -> None:
    assert record("doi:10.48550/arXiv.1706.03762", asked).title == "Attention Is All You Need"


def test_arxiv(asked: LookupSettings) -> None:
    found = record("arXiv:1706.03762", asked)
    assert found.title == "Attention Is All You Need"
    assert (found.author[0].family, found.author[0].given) == ("Vaswani", "Ashish")
    assert found.issued is not None
    assert found.issued.year == 2017


def test_books_by_isbn(asked: LookupSettings) -> None:
    found = record("isbn:9780201896831", asked)
    assert found.title.casefold().startswith("the art of computer programming")
    assert "Knuth" in (found.author[0].family or found.author[0].literal)


def test_a_number_of_nothing_is_not_found_and_was_asked(asked: LookupSettings) -> None:
    fetched = answer("doi:10.1038/refman-names-no-work", asked)
    assert fetched.merged is None
    assert not fetched.failures, f"could not ask: {'; '.join(fetched.failures)}"
    assert "crossref" in fetched.asked


def test_a_work_is_found_by_its_words(asked: LookupSettings) -> None:
    item = {name: value for name, value in ALEXANDROV.items() if name not in ("DOI", "PMID", "PMCID")}
    found = verdict(item, asked)
    assert found.outcome is Outcome.CONFIRMED
    assert found.record is not None
    assert found.record.DOI.lower() == "10.1038/nature12477"


def test_a_retraction_is_told(asked: LookupSettings) -> None:
    found = verdict(WAKEFIELD, asked)
    assert "retraction" in {notice.kind for notice in found.notices}


def test_a_work_that_nobody_wrote_is_not_found(asked: LookupSettings) -> None:
    item = {
        "type": "article-journal",
        "title": "Quantum gardening of mutational tulips in late antiquity",
        "author": [{"family": "Tammekänd", "given": "Anna"}],
        "container-title": "Journal of Impossible Botany",
        "issued": {"date-parts": [[2016]]},
    }
    assert verdict(item, asked).outcome is Outcome.NOT_FOUND
