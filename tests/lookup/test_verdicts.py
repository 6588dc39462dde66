"""Verdicts: what is right is left in peace, what is wrong is named with its evidence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from refman.api.verify import verdicts
from refman.lookup.compare import agreement, title_likeness
from refman.lookup.settings import LookupSettings
from refman.model.errors import RefmanError
from refman.model.reference import reference_from_csl
from refman.model.verdict import Outcome, Verdict
from tests.lookup.conftest import ALEXANDROV, VASWANI, WAKEFIELD
from tests.lookup.services import Services

Make = Callable[..., LookupSettings]


def verdict(item: dict[str, Any], settings: LookupSettings) -> Verdict:
    (found,) = verdicts([reference_from_csl(item)], settings)
    return found


def without(item: dict[str, Any], *keys: str, **changed: Any) -> dict[str, Any]:
    return {key: value for key, value in (item | changed).items() if key not in keys}


def test_right_with_and_without_its_doi(settings: Make) -> None:
    for item in (ALEXANDROV, without(ALEXANDROV, "DOI", "PMID", "PMCID")):
        found = verdict(item, settings())
        assert (found.outcome, found.differences) == (Outcome.CONFIRMED, ())
        assert found.record is not None
        assert found.record.DOI == "10.1038/nature12477"


@pytest.mark.parametrize(
    ("key", "value", "field"),
    [
        ("issued", {"date-parts": [[2003]]}, "issued"),
        ("volume", "499", "volume"),
        ("page", "515-521", "page"),
        ("title", "Signatures of mutational processes in mouse cancer", "title"),
        ("container-title", "Gardening Weekly", "container-title"),
    ],
)
def test_one_wrong_field_is_named(settings: Make, key: str, value: Any, field: str) -> None:
    found = verdict(without(ALEXANDROV, "DOI", "PMID", "PMCID") | {key: value}, settings())
    assert found.outcome is Outcome.DIFFERS
    assert [difference.field for difference in found.differences] == [field]


def test_a_doi_that_leads_to_another_work(settings: Make) -> None:
    found = verdict(without(VASWANI, "arXiv", "agency", DOI="10.1038/nature12477"), settings())
    assert found.outcome is Outcome.OTHER_WORK


def test_two_works_joined(settings: Make) -> None:
    joined = without(ALEXANDROV, "DOI", "PMID", "PMCID", author=VASWANI["author"])
    assert verdict(joined, settings()).outcome is Outcome.MIXED


def test_invented(settings: Make) -> None:
    item = {
        "type": "article-journal", "title": "Quantum gardening of mutational tulips in late antiquity",
        "author": [{"family": "Nobody", "given": "N."}], "container-title": "Nature", "issued": {"date-parts": [[2019]]},
    }  # fmt: skip
    assert verdict(item, settings()).outcome is Outcome.NOT_FOUND
    assert verdict(item | {"DOI": "10.1038/nature99999"}, settings()).outcome is Outcome.BAD_IDENTIFIER


def test_a_press_release_in_no_index_is_not_called_invented(settings: Make) -> None:
    item = {"type": "article-newspaper", "title": "Firmata lettera di intenti sul Polo Industriale Europeo"}
    assert verdict(item, settings()).outcome is Outcome.NOT_INDEXED


@pytest.mark.parametrize("fault", ["429", "500", "slow", "cut", "type", "json", "loopback", "loop", "huge"])
def test_could_not_ask_is_not_not_found(services: Services, settings: Make, fault: str) -> None:
    services.faults = {"crossref": fault, "openalex": fault, "doi": fault, "pubmed": fault, "pmc": fault}
    usual = settings(timeout=0.2, retries=0, max_bytes=100_000)
    found = verdict(without(ALEXANDROV, "PMID", "PMCID"), usual)
    assert found.outcome is Outcome.COULD_NOT_ASK
    assert found.failures


def test_one_index_down_and_the_other_without_the_work_is_could_not_ask(services: Services, settings: Make) -> None:
    services.faults = {"crossref": "500"}
    item = {"type": "article-journal", "title": "Something that only the other index may hold"}
    assert verdict(item, settings(retries=0)).outcome is Outcome.COULD_NOT_ASK


def test_a_retraction_by_crossref_and_by_the_local_table(settings: Make, tmp_path: Path) -> None:
    found = verdict(WAKEFIELD, settings())
    assert found.outcome is Outcome.CONFIRMED
    assert [(notice.kind, notice.date) for notice in found.notices] == [("retraction", "2010-02-02")]
    table = tmp_path / "rw.csv"
    table.write_text(
        "Record ID,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,RetractionDate,RetractionDOI,Reason\n"
        "1,10.1038/NATURE12477,0,Expression of concern,1/2/2020 0:00,10.1/x,+Concerns about data;\n",
        encoding="utf-8",
    )
    offline = settings(offline=True, retraction_watch=str(table))
    (notice,) = verdict(ALEXANDROV, offline).notices
    assert (notice.kind, notice.source, notice.reason) == (
        "expression-of-concern", "retraction-watch", "Concerns about data",
    )  # fmt: skip


def test_a_table_of_something_else_is_refused(settings: Make, tmp_path: Path) -> None:
    table = tmp_path / "cars.csv"
    table.write_text("make,model\nVolvo,240\n", encoding="utf-8")
    with pytest.raises(RefmanError) as told:
        verdict(ALEXANDROV, settings(retraction_watch=str(table)))
    assert told.value.code == "bad-table"


def test_links(services: Services, settings: Make) -> None:
    services.pages["here"] = "<title>here</title>"
    item = {"type": "webpage", "title": "A page"}
    alive = verdict(item | {"URL": f"{services.address}/page/here"}, settings())
    gone = verdict(item | {"URL": f"{services.address}/page/gone"}, settings())
    assert (alive.link, gone.link) == ("alive", "dead")
    assert gone.archived.startswith("http://web.archive.org/web/2020/")


@pytest.mark.parametrize(
    ("here", "there", "least", "most"),
    [
        ("Étude sur l’Europe", "Etude sur l'Europe", 0.99, 1.0),
        ("Strategies of war", "Strategies of war: a history of the last century", 0.3, 0.8),
        ("The effect of noise on birds", "The effect of noise on birds: a review of forty years", 0.9, 1.0),
        ("The effect of noise on birds", "The effect of light on bats in cities", 0.0, 0.8),
        ("", "Anything", 0.0, 0.0),
    ],
)
def test_title_likeness(here: str, there: str, least: float, most: float) -> None:
    assert least <= title_likeness(here, there) <= most


def test_abbreviated_journals_and_cut_pages_agree() -> None:
    given = reference_from_csl(ALEXANDROV | {"container-title": "J. Exp. Bot.", "page": "415–21"})
    found = reference_from_csl(ALEXANDROV | {"container-title": "Journal of Experimental Botany"})
    level = agreement(given, found)
    assert (level.container, level.place) == (1.0, 1.0)
