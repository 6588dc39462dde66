"""The wide table of names and hosts: found in the file as in memory, however it is written."""

from __future__ import annotations

import re

import pytest

from refman.references import widely
from refman.references.data_files import data_bytes
from refman.references.widely import classes_of, classes_of_host

LINES = data_bytes(widely.FILE).decode().splitlines()


@pytest.mark.parametrize(
    ("name", "classes"),
    [
        ("Le Soir", ["newspaper"]),
        ("Detroit Free Press.", ["newspaper"]),
        ("The Detroit Free Press", ["newspaper"]),
        ("Aviation Week & Space Technology", ["magazine"]),
        ("brand eins", ["magazine"]),
        ("Art & Décoration", ["magazine"]),
        ("L’Histoire", ["magazine"]),
        ("SIPRI", ["institute"]),
        ("Phys. Rev. Lett.", ["journal"]),
        ("Nobody’s Own Gazette", []),
        ("", []),
        ("\n", []),
        ("the ", []),
    ],
)
def test_names(name: str, classes: list[str]) -> None:
    assert classes_of(name) == classes


@pytest.mark.parametrize(
    ("address", "classes"),
    [
        ("techdirt.com/2012/12/10/x", ["blog"]),
        ("bbs.archlinux.org/viewtopic.php?id=250291", ["forum"]),
        ("wsj.com/video/x", ["video"]),  # The path says more than the host.
        ("wsj.com/articles/x", ["newspaper"]),
        ("local.wsj.com", ["newspaper"]),
        ("nowhere.invalid/x", []),
        ("", []),
    ],
)
def test_hosts(address: str, classes: list[str]) -> None:
    assert classes_of_host(address) == classes


def test_the_file_answers_as_the_table_does() -> None:
    names = [line.partition("\t")[0] for line in LINES]
    asked = [*names[:3], *names[-3:], *names[:: len(names) // 500], "nobody", "\x00", "\U0010ffff", "a\tb"]
    known = widely._all()
    assert {name: widely._asked(name) for name in asked} == {name: known.get(name, "") for name in asked}


def test_many_are_looked_for_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(widely, "_FEW", 0)
    assert classes_of("Le Soir") == ["newspaper"]


def test_the_file_is_sorted_and_clean() -> None:
    assert [line.encode() for line in LINES] == sorted({line.encode() for line in LINES})
    faults = [line for line in LINES if not re.fullmatch(r"[^\t\nA-Z]{2,}\t[a-z]+(?: [a-z]+)*", line)]
    assert faults == []
