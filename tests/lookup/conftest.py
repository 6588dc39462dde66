"""A loopback of every service, holding a few real works, and settings that lead there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from refman.lookup.settings import LookupSettings
from tests.lookup.services import SERVICES, Services

VASWANI = {
    "type": "article",
    "arXiv": "1706.03762",
    "DOI": "10.48550/arXiv.1706.03762",
    "agency": "datacite",
    "title": "Attention Is All You Need",
    "author": [{"family": "Vaswani", "given": "Ashish"}, {"family": "Shazeer", "given": "Noam"}],
    "issued": {"date-parts": [[2017, 6, 12]]},
    "publisher": "arXiv",
}
ALEXANDROV = {
    "type": "article-journal",
    "DOI": "10.1038/nature12477",
    "PMID": "23945592",
    "PMCID": "PMC3776390",
    "title": "Signatures of mutational processes in human cancer",
    "author": [{"family": "Alexandrov", "given": "Ludmil B."}, {"family": "Nik-Zainal", "given": "Serena"}],
    "container-title": "Nature",
    "volume": "500",
    "issue": "7463",
    "page": "415-421",
    "issued": {"date-parts": [[2013, 8, 14]]},
}
WAKEFIELD = {
    "type": "article-journal",
    "DOI": "10.1016/S0140-6736(97)11096-0",
    "title": "Ileal-lymphoid-nodular hyperplasia, non-specific colitis, and pervasive developmental disorder in children",
    "author": [{"family": "Wakefield", "given": "A. J."}],
    "container-title": "The Lancet",
    "volume": "351",
    "page": "637-641",
    "issued": {"date-parts": [[1998, 2]]},
    "updates": [{"type": "retraction", "DOI": "10.1016/x", "updated": {"date-parts": [[2010, 2, 2]]}}],
}
KNUTH = {
    "type": "book",
    "ISBN": "9780201896831",
    "title": "The Art of Computer Programming",
    "author": [{"family": "Knuth", "given": "Donald E."}],
    "publisher": "Addison-Wesley",
    "publisher-place": "Reading, Mass.",
    "issued": {"date-parts": [[1997]]},
}
RECORDS: list[dict[str, Any]] = [VASWANI, ALEXANDROV, WAKEFIELD, KNUTH]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With the real services, what scripts a loopback of them is left out."""
    if config.getoption("--real-services"):
        loopback = pytest.mark.skip(reason="scripts faults and records on the loopback, not on the real services")
        for item in items:
            if "services" in getattr(item, "fixturenames", ()):
                item.add_marker(loopback)


@pytest.fixture
def services() -> Iterator[Services]:
    with Services(RECORDS) as running:
        yield running


@pytest.fixture
def settings(services: Services, tmp_path: Path) -> Callable[..., LookupSettings]:
    """Settings that lead to the loopback, without pacing; anything else as given."""

    def make(**given: Any) -> LookupSettings:
        usual: dict[str, Any] = {
            "base": services.bases,
            "rates": dict.fromkeys(SERVICES, 0.0),
            "allow_private": True,
            "timeout": 1.0,
            "retries": 1,
            "jobs": 4,
            "cache": str(tmp_path / "cache" / "http.sqlite"),
        }
        return LookupSettings(**(usual | given))

    return make
