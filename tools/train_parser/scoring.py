"""The scorer that lies beside the gold sets, as a module."""

from __future__ import annotations

import functools
import importlib.util
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

from refman.model.citation import Entry
from tools.train_parser.gold import GOLD, Labelled
from tools.train_parser.recombine import spans_of

# Sets of whole lists, in their order; the others hold references from anywhere.
LISTS = ("excite-de", "excite-en")


@functools.cache
def scorer() -> Any:
    """`score.py` of the gold sets: `score(gold, predictions)` gives totals, errors and totals by group."""
    spec = importlib.util.spec_from_file_location("refs_gold_score", GOLD / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def records_of(items: Iterable[Labelled]) -> list[dict[str, Any]]:
    """Records of the gold's form for references that were printed: all their fields but the names, whose parts no label tells."""
    return [
        {"id": item.id, "text": item.text, "truth": {**_fields(item), **item.truth}, "skip": ["author", "editor"]}
        for item in items
    ]


def _fields(item: Labelled) -> dict[str, str]:
    found: dict[str, str] = {}
    for start, end, name in spans_of(item):
        found.setdefault("year" if name == "issued" else name, item.text[start:end])
    return found


def is_right(gold: dict[str, Any], item: dict[str, Any]) -> bool:
    """Whether every scored field of a CSL item is that of the gold."""
    return bool(scorer().score([gold], [item])[0]["all_right"])


def entries_of(name: str, records: Sequence[dict[str, Any]]) -> list[Entry]:
    """The records of a set, parsed as they come: list by list where the set is of lists, else each by itself."""
    from refman.references.parse import parse_references

    if name not in LISTS:
        return parse_references([record["text"] for record in records], together=False)
    return [
        entry
        for _, group in groupby(records, key=lambda record: record["group"])
        for entry in parse_references([record["text"] for record in group])
    ]
