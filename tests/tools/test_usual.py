"""The table of what usually stands where."""

from __future__ import annotations

from pathlib import Path

from refman.references.tokens import tokens
from tools.train_parser.gold import Labelled
from tools.train_parser.usual import LEAST, write_usual


def item(text: str, labels: list[str]) -> Labelled:
    return Labelled("1", text, tokens(text), labels, {}, frozenset(), "set", "1")


def test_each_place_has_its_labels_the_commonest_first(tmp_path: Path) -> None:
    one = item("Doe. Title", ["author", "title"])
    other = item("Doe. Press", ["author", "publisher"])
    rare = item("Doe; Title", ["author", "title"])
    path = tmp_path / "usual.txt"
    write_usual([*[one] * LEAST, *[other] * (LEAST + 2), rare], path)
    assert path.read_text("utf-8") == f"q-._Xx\tpublisher {LEAST + 2} title {LEAST}\nq-Xx\tauthor {2 * LEAST + 3}\n"


def test_labels_that_are_next_to_never_there_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "usual.txt"
    write_usual([*[item("Doe", ["author"])] * 1000, item("Doe", ["title"])], path)
    assert path.read_text("utf-8") == "q-Xx\tauthor 1000\n"
