"""No field may fall below what it has reached on the gold sets (every eighth reference, EXCITE never trained on)."""

from __future__ import annotations

import functools
from typing import Any

import pytest

from refman.model.reference import reference_to_csl
from refman.references.parse import parse_references
from tools.train_parser.gold import GOLD, read_lines
from tools.train_parser.scoring import scorer

pytestmark = pytest.mark.skipif(not GOLD.exists(), reason="the gold sets are not beside the project")

FLOORS = {
    "excite-de": {"author": 0.94, "title": 0.83, "year": 0.98, "page": 0.93, "publisher": 0.82, "editor": 0.80},
    "excite-en": {
        "author": 0.94,
        "title": 0.88,
        "year": 0.98,
        "page": 0.94,
        "publisher": 0.85,
        "container-title": 0.80,
    },
    "cora": {"author": 0.98, "title": 0.96, "year": 0.98, "page": 0.97, "container-title": 0.92},
}
TOTALS = {"excite-de": (0.865, 0.57), "excite-en": (0.91, 0.66), "cora": (0.95, 0.85)}


@functools.cache
def scores(name: str) -> dict[str, Any]:
    records = list(read_lines(name))
    records = records if len(records) < 200 else records[::8]
    items = [reference_to_csl(e.reference) for e in parse_references([r["text"] for r in records], together=False)]
    found: dict[str, Any] = scorer().score(records, items)[0]
    return found


@pytest.mark.parametrize(("name", "field"), [(name, field) for name, fields in FLOORS.items() for field in fields])
def test_field(name: str, field: str) -> None:
    assert scores(name)["fields"][field]["f1"] >= FLOORS[name][field]


@pytest.mark.parametrize("name", TOTALS)
def test_whole_references(name: str) -> None:
    least, right = TOTALS[name]
    assert scores(name)["micro"]["f1"] >= least
    assert scores(name)["all_right"] >= right
