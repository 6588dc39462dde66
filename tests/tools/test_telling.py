"""Names that speak for a kind of work: every slot is filled, every kind is one of CSL's."""

from __future__ import annotations

import random
import re

import pytest

from refman.model.types import ITEM_TYPES
from tools.train_parser.telling import AUTHORS, HOUSES, OUTLETS, TITLES, told

TABLES = {"titles": TITLES, "houses": HOUSES, "outlets": OUTLETS, "authors": AUTHORS}


@pytest.mark.parametrize("name", TABLES)
def test_every_kind_is_a_type_of_csl(name: str) -> None:
    assert TABLES[name].keys() <= ITEM_TYPES


@pytest.mark.parametrize("name", TABLES)
def test_every_slot_is_filled(name: str) -> None:
    for kind, layouts in TABLES[name].items():
        assert set(re.findall(r"\{(\w*)\}", " ".join(layouts))) <= set("FGPTYN"), kind
    text = told({"song": ("{F} & {F}, {P} {Y}",)}, "song", random.Random(1), str.lower)
    assert text == "f & f, p y"


def test_a_kind_without_names_of_its_own_has_none() -> None:
    assert told(HOUSES, "post", random.Random(1), str.lower) is None
