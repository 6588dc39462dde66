"""Standards are read by rule, where they keep to their order from end to end."""

from __future__ import annotations

import time

import pytest

from refman.model.reference import Reference
from refman.references.parse import parse_references

CASES = {
    "BS EN ISO 9001:2015 Quality management systems. Requirements. London: British Standards Institution.": (
        "BS EN ISO 9001:2015|Quality management systems. Requirements|London|British Standards Institution|2015"
    ),
    "DIN EN 1992-1-1:2011-01, Eurocode 2: Bemessung von Tragwerken.": (
        "DIN EN 1992-1-1:2011-01|Eurocode 2: Bemessung von Tragwerken|||2011"
    ),
    "ISO 690:2010(E). Information and documentation. Geneva: ISO.": (
        "ISO 690:2010(E)|Information and documentation|Geneva|ISO|2010"
    ),
    "[7] IEEE Std 802.11-2016, Wireless LAN Medium Access Control (MAC) Specifications.": (
        "IEEE Std 802.11-2016|Wireless LAN Medium Access Control (MAC) Specifications|||2016"
    ),
    "ISO 9241. Ergonomics of human-system interaction, 2019.": "ISO 9241|Ergonomics of human-system interaction|||2019",
}


def reference(raw: str) -> Reference:
    return parse_references([raw])[0].reference


@pytest.mark.parametrize(("raw", "wanted"), CASES.items())
def test_a_standard(raw: str, wanted: str) -> None:
    found = reference(raw)
    year = str(found.issued.date_parts[0][0]) if found.issued else ""
    assert "|".join((found.number, found.title, found.publisher_place, found.publisher, year)) == wanted
    assert found.type == "standard"


@pytest.mark.parametrize(
    "raw",
    [
        "ISO Committee (2001). A history of numbers 12. Geneva: ISO.",
        "AS Roe and EN Doe. Salt in the sea. Lake Journal 2001;3:4-9.",
    ],
)
def test_what_only_looks_like_one(raw: str) -> None:
    assert reference(raw).type != "standard"


@pytest.mark.parametrize("text", ["ISO 1" + "-1" * 150, "DIN EN " * 40 + "1", "BS 1 " + "A. " * 110])
def test_odd_text_is_told_at_once(text: str) -> None:
    started = time.process_time()
    reference(text)
    assert time.process_time() - started < 1
