"""Words are found in the lists whichever way they are sought."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refman.references.data_files import data_bytes
from refman.references.wordlists import FEW, WordFile, _is_line, given_names, kinds_of, places


@given(
    st.sets(st.text(alphabet="abcéß", min_size=1, max_size=4), min_size=1, max_size=30),
    st.text(alphabet="abcéß", max_size=4),
)
def test_a_line_is_found_when_it_is_there(words: set[str], wanted: str) -> None:
    lines = b"\n".join(sorted(word.encode() for word in words))
    assert _is_line(wanted.encode(), lines) == (wanted in words)
    assert all(_is_line(word.encode(), lines) for word in words)


@pytest.mark.parametrize("name", ["places.txt", "given-names.txt"])
def test_the_files_are_sorted_and_both_ways_of_asking_agree(name: str) -> None:
    lines = [line for line in data_bytes(name).split(b"\n") if line]
    assert lines == sorted(lines)
    words = WordFile(name)
    asked = [lines[0].decode(), lines[-1].decode(), lines[len(lines) // 2].decode(), "nosuchword", ""]
    few = [word in words for word in asked[:4]]
    assert few == [True, True, True, False]
    assert all(lines[at % len(lines)].decode() in words for at in range(FEW + 1))
    assert [word in words for word in asked[:4]] == few


def test_kinds() -> None:
    assert "P" in kinds_of("Paris", "paris")
    assert "P" not in kinds_of("paris", "paris")
    assert "Anna" in given_names()
    assert "paris" in places()
