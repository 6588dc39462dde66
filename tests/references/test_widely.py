"""The wide table of names and hosts: found in the file as in memory, however it is written."""

from __future__ import annotations

import re

import pytest

from refman.model.names import Name
from refman.references import widely
from refman.references.data_files import data_bytes
from refman.references.widely import classes_of, classes_of_host, classes_of_maker, classes_of_title

FILES = {name: data_bytes(name).decode().splitlines() for name in (widely.FILE, widely.MAKERS, widely.TITLES)}
LINES = FILES[widely.FILE]


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
    table = widely._Table(widely.FILE)
    known = table._all
    assert {name: table._found(name.encode()) for name in asked} == {name: known.get(name, "") for name in asked}


def test_many_are_looked_for_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(widely, "_FEW", 0)
    assert classes_of("Le Soir") == ["newspaper"]


@pytest.mark.parametrize(
    ("name", "classes"),
    [
        (Name(family="Kubrick", given="Stanley"), ["filmmaker"]),
        (Name(family="Kubrick", given="S."), ["filmmaker"]),
        (Name(family="Kubrick", given="Stella"), []),
        (Name(family="Kubrick"), []),
        (Name(family="Gogh", given="Vincent", dropping_particle="van"), ["artist"]),
        (Name(family="Gogh", given="V.", non_dropping_particle="van"), ["artist"]),
        (Name(literal="Beatles"), ["musician"]),
        (Name(literal="The Beatles"), ["musician"]),
        (Name(literal="Sanborn Map Company"), ["cartographer"]),
        (Name(), []),
    ],
)
def test_makers(name: Name, classes: list[str]) -> None:
    assert classes_of_maker(name) == classes


@pytest.mark.parametrize(
    ("title", "classes"),
    [
        ("Citizen Kane", ["film"]),
        ("Citizen Kane: a film in black and white", ["film"]),
        ("“Citizen Kane.”", ["film"]),
        ("Citizens and Canes", []),
        ("", []),
    ],
)
def test_titles(title: str, classes: list[str]) -> None:
    assert classes_of_title(title) == classes


@pytest.mark.parametrize("file", FILES)
def test_the_file_is_sorted_and_clean(file: str) -> None:
    lines = FILES[file]
    assert [line.encode() for line in lines] == sorted({line.encode() for line in lines})
    faults = [line for line in lines if not re.fullmatch(r"[^\t\nA-Z]{2,}\t[a-z]+(?: [a-z]+)*", line)]
    assert faults == []
