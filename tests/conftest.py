"""What holds for all tests: nothing is kept in the home of the person who runs them."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest

# A shell that runs the tests in the background lets them, and all that they start, ignore Ctrl-C: those that send one need it.
if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--real-services",
        action="store_true",
        help="ask Crossref, arXiv, PubMed and the others themselves (tests/lookup/test_contract.py); needs the network",
    )


@pytest.fixture(autouse=True, scope="session")
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    before = os.environ.get("XDG_CACHE_HOME")
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))
    yield
    if before is None:
        del os.environ["XDG_CACHE_HOME"]
    else:
        os.environ["XDG_CACHE_HOME"] = before
