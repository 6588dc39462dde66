"""The scorer that lies beside the gold sets, as a module."""

from __future__ import annotations

import functools
import importlib.util
from typing import Any

from tools.train_parser.gold import GOLD


@functools.cache
def scorer() -> Any:
    """`score.py` of the gold sets: `score(gold, predictions)` gives totals, errors and totals by group."""
    spec = importlib.util.spec_from_file_location("refs_gold_score", GOLD / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def is_right(gold: dict[str, Any], item: dict[str, Any]) -> bool:
    """Whether every scored field of a CSL item is that of the gold."""
    return bool(scorer().score([gold], [item])[0]["all_right"])
