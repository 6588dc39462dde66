"""What a note says before the work that it cites."""

from __future__ import annotations

import time

import pytest

from refman.references.list_number import Numbered
from refman.references.one_line import OneLine
from refman.references.parse import parse_references
from refman.references.pointers import without_pointer
from tests.references.records import record


@pytest.mark.parametrize(
    ("raw", "author", "note"),
    [
        ("Quoted in Peter Gay, The Enlightenment, vol. 2 (New York: Knopf, 1969), 167.", "Gay, Peter", None),
        (
            "Zit. nach: Nipperdey, Thomas, Deutsche Geschichte 1800-1866, München 1983, S. 11.",
            "Nipperdey, Thomas",
            None,
        ),
        (
            "14. See ibid., p. 233; and cf. Hobsbawm, E., The Age of Extremes, London 1994, p. 12.",
            "Hobsbawm, E.",
            "See ibid., p. 233",
        ),
        (
            "Ibid., p. 12; see also Said, Edward, Orientalism (New York: Pantheon, 1978), 3.",
            "Said, Edward",
            "Ibid., p. 12",
        ),
    ],
)
def test_the_work_is_read_behind_it(raw: str, author: str, note: str | None) -> None:
    found = record(raw)
    assert (found["author"], found.get("note")) == (author, note)


@pytest.mark.parametrize(
    "raw", ["Ibid., p. 12.", "Cited works; a list. Roe, J. (2001).", "Zitate aus der Bibel. Roe, J. (2001)."]
)
def test_what_points_to_no_work_behind(raw: str) -> None:
    line = Numbered(OneLine(raw, ()))
    assert without_pointer(line) == (line, "")


def test_spans_are_those_of_the_text_as_it_was_typed() -> None:
    raw = "Quoted in Peter Gay, The Enlightenment (New York: Knopf, 1969), 167."
    fields = parse_references([raw])[0].fields
    assert {field.name: raw[field.span.start : field.span.end] for field in fields}["author"] == "Peter Gay"


def test_what_points_has_its_span_too() -> None:
    raw = "Ibid., p. 12; see also Said, Edward, Orientalism (New York: Pantheon, 1978), 3."
    fields = parse_references([raw])[0].fields
    assert [raw[field.span.start : field.span.end] for field in fields if field.name == "note"] == ["Ibid., p. 12"]


def test_no_long_odd_text_hangs() -> None:
    start = time.process_time()
    for odd in ("Ibid. " * 3000, "Cited in " * 2000, "Ebd. ; " * 3000):
        without_pointer(Numbered(OneLine(odd, ())))
    assert time.process_time() - start < 1
