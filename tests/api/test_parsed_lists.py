"""Lists kept by their content: the same entries as parsed anew, and nothing that is wrong with the cache is seen."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from refman.api import parsed_lists
from refman.model.citation import Entry
from refman.references.parse import parse_references

RAWS = (
    "Ilves, B. (2004). On bees in spring. Journal of Bees, 3(2), 1–9. https://doi.org/10.1234/bees.1",
    "———. (2006). On bees in autumn [Video]. YouTube. https://www.youtube.com/watch?v=bees",
    "World Health Organization. (in press). World insect report.",
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv("REFMAN_NO_CACHE", raising=False)
    return tmp_path / "refman" / "lists"


@pytest.fixture
def parses(monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """How often a list was parsed."""
    times: list[int] = []
    fresh = parsed_lists._fresh

    def counted(raws: Sequence[str]) -> tuple[Entry, ...]:
        times.append(len(raws))
        return fresh(raws)

    monkeypatch.setattr(parsed_lists, "_fresh", counted)
    return lambda: len(times)


def test_the_second_time_is_read_and_equals_the_first(folder: Path, parses: Callable[[], int]) -> None:
    once, twice = parsed_lists.parsed(RAWS), parsed_lists.parsed(RAWS)
    assert once == twice == tuple(parse_references(RAWS))
    assert parses() == 1
    assert len(list(folder.iterdir())) == 1


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.text(max_size=80), min_size=2, max_size=5))
def test_any_list_comes_back_as_it_was(folder: Path, raws: list[str]) -> None:
    assert parsed_lists.parsed(raws) == parsed_lists.parsed(raws) == tuple(parse_references(raws))


def test_other_words_or_another_order_are_another_list(folder: Path) -> None:
    for raws in (RAWS, RAWS[::-1], (*RAWS[:2], RAWS[2] + "a"), (RAWS[0] + RAWS[1], RAWS[2])):
        assert [entry.raw for entry in parsed_lists.parsed(raws)] == list(raws)
    assert len(list(folder.iterdir())) == 4


@pytest.mark.parametrize("data", [b"", b"\xc1", msgspec.msgpack.encode([]), b"\x93\x01\x02\x03", b"\xff" * 500])
def test_a_damaged_file_is_as_none(folder: Path, parses: Callable[[], int], data: bytes) -> None:
    once = parsed_lists.parsed(RAWS)
    (file,) = folder.iterdir()
    file.write_bytes(data)
    assert parsed_lists.parsed(RAWS) == once
    assert parses() == 2
    assert parsed_lists.parsed(RAWS) == once
    assert parses() == 2


def test_a_file_of_another_list_is_as_none(folder: Path) -> None:
    parsed_lists.parsed(RAWS)
    (file,) = folder.iterdir()
    parsed_lists.parsed(RAWS[::-1])
    (other,) = (one for one in folder.iterdir() if one != file)
    other.write_bytes(file.read_bytes())
    assert [entry.raw for entry in parsed_lists.parsed(RAWS[::-1])] == list(RAWS[::-1])


def test_where_nothing_can_be_kept_the_list_is_parsed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "refman").write_text("a file where the folder should be")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert parsed_lists.parsed(RAWS) == tuple(parse_references(RAWS))
    assert os.listdir(tmp_path) == ["refman"]


def test_it_can_be_turned_off(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REFMAN_NO_CACHE", "1")
    parsed_lists.parsed(RAWS)
    assert not folder.exists()


def test_old_lists_make_room(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsed_lists, "KEPT", 4)
    for number in range(5):
        parsed_lists.parsed((*RAWS, f"Doe, J. (19{number}0). Title. House."))
    assert len(list(folder.iterdir())) == 3
