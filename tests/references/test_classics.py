"""Works of antiquity, cited by author, work and passage."""

from __future__ import annotations

import time

import pytest

from refman.references.classics import classic
from refman.references.parse import parse_references
from refman.references.tokens import tokens
from tests.references.records import record


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        ("Plato, Republic 514a–520a.", "Plato|Republic|514a–520a"),
        ("Hom. Od. 9.105.", "Hom|Od|9.105"),
        ("Aristotle, Nicomachean Ethics, 1094a1–5", "Aristotle|Nicomachean Ethics|1094a1–5"),
        ("Aug. Conf. VIII, 12, 29", "Aug|Conf|VIII, 12, 29"),
        ("Thuc. 2.40.2–3", "Thuc||2.40.2–3"),
        ("12 Cf. Platon, Phaidros 275d.", "Platon|Phaidros|275d"),
        ("Thomas Aquinas, Summa Theologiae I-II, q. 94, a. 2", "Aquinas, Thomas|Summa Theologiae|I-II, q. 94, a. 2"),
        ("Ovid. Metamorphoses. 1.1-4.", "Ovid|Metamorphoses|1.1-4"),
    ],
)
def test_passages(raw: str, wanted: str) -> None:
    found = record(raw)
    assert found["type"] == "classic"
    assert "|".join(found.get(name) or "" for name in ("author", "title", "section")) == wanted


def test_a_passage_without_a_year_is_no_doubt() -> None:
    assert parse_references(["Plato, Republic 514a–520a."])[0].reference.doubts == ()


def test_who_translated_a_passage() -> None:
    assert record("Homer, Iliad 6.119–236 (trans. Lattimore).")["translator"] == "Lattimore"


@pytest.mark.parametrize(
    "raw",
    [
        "Plato, Complete Works 1997.",
        "Horace, J. Smith 12.",
        "Augustin, M. 12",
        "Homer, Odyssey, trans. Emily Wilson (New York: W. W. Norton, 2017), 9.105–15.",
        "Martial, Pierre. Le sel. Paris: Seuil, 1999.",
    ],
)
def test_what_is_no_passage(raw: str) -> None:
    assert classic(raw, tokens(raw)) is None


def test_no_long_odd_text_hangs() -> None:
    start = time.process_time()
    for odd in ("Plato, " + "a " * 70, "Hom. " + "1." * 70, "Thuc. " + "1 " * 70, "Plato, " + "I I " * 35):
        classic(odd, tokens(odd))
    assert time.process_time() - start < 1
