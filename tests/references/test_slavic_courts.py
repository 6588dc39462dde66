"""Decisions of Polish, Czech and Slovak courts."""

from __future__ import annotations

import time

import pytest

from refman.references.slavic_courts import slavic_decision
from refman.references.tokens import tokens
from tests.references.records import record


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        (
            "Wyrok TK z dnia 12 grudnia 2005 r., K 32/04, OTK-A 2005, nr 11, poz. 132.",
            "TK|Wyrok|2005-12-12|K 32/04|OTK-A|2005|11|132",
        ),
        (
            "Nález Ústavního soudu sp. zn. Pl. ÚS 19/93 ze dne 21. 12. 1993.",
            "Ústavního soudu|Nález|1993-12-21|Pl. ÚS 19/93||||",
        ),
        (
            "Rozsudek Nejvyššího soudu ze dne 12. 3. 2010, sp. zn. 30 Cdo 1234/2009.",
            "Nejvyššího soudu|Rozsudek|2010-3-12|30 Cdo 1234/2009||||",
        ),
        ("Uchwała SN z dnia 5 maja 1992 r., III CZP 44/92.", "SN|Uchwała|1992-5-5|III CZP 44/92||||"),
    ],
)
def test_decisions(raw: str, wanted: str) -> None:
    found = record(raw)
    names = ("authority", "genre", "issued", "number", "container-title", "volume", "issue", "page")
    assert found["type"] == "legal_case"
    assert "|".join(found.get(name) or "" for name in names) == wanted


def test_what_is_no_decision() -> None:
    for raw in ("Wyrok. Powieść. Warszawa: PIW, 1999.", "Rozsudek nad solí. Praha: Academia, 2001, s. 12/13."):
        assert slavic_decision(raw, tokens(raw)) is None


def test_no_long_odd_text_hangs() -> None:
    start = time.process_time()
    for odd in ("Wyrok " + "A " * 140, "Nález " + "z dnia " * 40, "Wyrok A z dnia 1 maja 1999, " + "K 1/" * 60):
        slavic_decision(odd, tokens(odd))
    assert time.process_time() - start < 1
