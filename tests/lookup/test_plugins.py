"""The example plug-in, installed for real, answers beside refman's own sources."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from refman.api.lookup import fetch, identifiers_in
from refman.lookup import registry
from refman.lookup.errors import LookupFailed
from refman.lookup.settings import LookupSettings
from tests.lookup.services import Services

EXAMPLE = Path(__file__).parent.parent.parent / "docs" / "examples" / "refman-source-shelf"
Make = Callable[..., LookupSettings]


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder on the path into which the example was installed by pip."""
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--target"]
    subprocess.run([*command, str(tmp_path), str(EXAMPLE)], check=True, stderr=subprocess.DEVNULL)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "refman_source_shelf", raising=False)
    registry.sources.cache_clear()
    yield tmp_path
    registry.sources.cache_clear()


def test_the_example_answers_after_the_own_sources(installed: Path, services: Services, settings: Make) -> None:
    book = {
        "type": "book",
        "title": "The Art of Computer Programming",
        "call-number": "QA76.6 .K64",
        "publisher": "Other",
    }
    services.pages["books/9780201896831.json"] = json.dumps(book)
    usual = settings(base=services.bases | {"shelf": f"{services.address}/page"})
    (found,) = fetch(identifiers_in(["9780201896831"]), usual)
    assert found.merged is not None
    assert (found.merged.reference.call_number, found.merged.origins["call-number"]) == ("QA76.6 .K64", "shelf")
    assert found.merged.reference.publisher == "Addison-Wesley"


def test_a_broken_plugin_is_named(installed: Path) -> None:
    module = installed / "refman_source_shelf" / "__init__.py"
    module.write_text("class Shelf:\n    name = 'shelf'\n", encoding="utf-8")
    with pytest.raises(LookupFailed) as told:
        registry.sources()
    assert (told.value.code, "shelf" in told.value.where) == ("bad-plugin", True)
    assert "kinds" in told.value.message
