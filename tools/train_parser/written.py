"""Works written down for the training, a line each, those of a type in the file of its name: `works/report.txt`.

    title=Mehr Geld für Kitas in Bremen | author=Müller, Jan; {Redaktion} | issued=2019-11-05

A line has what the work has, by the names of CSL. A name in braces is that of a body. The works are what a classifier
ought to meet, no facts to rely on: many of them, and most addresses and numbers, were made up.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "works"
PEOPLE = frozenset(("author", "editor", "translator", "director", "composer", "interviewer", "recipient"))
Item = dict[str, Any]


def written_works(folder: Path = FOLDER) -> list[Item]:
    """All works of the folder as CSL items without an id, in the order of the files and their lines."""
    return [
        work(path.stem, line)
        for path in sorted(folder.glob("*.txt"))
        for line in path.read_text("utf-8").splitlines()
        if line.strip()
    ]


def parted(works: Sequence[Item]) -> tuple[list[Item], list[Item]]:
    """The works to train on, and the seventh that measures: those of one title are all in one of them."""
    train: list[Item] = []
    held: list[Item] = []
    for one in works:
        first = hashlib.md5(str(one.get("title")).encode(), usedforsecurity=False).digest()[0]
        (held if first < _HELD else train).append(one)
    return train, held


_HELD = 38


def work(kind: str, line: str) -> Item:
    """The work of a line, of that type."""
    item: Item = {"type": kind}
    for field in line.split(" | "):
        name, _, value = field.strip().partition("=")
        item[name] = _people(value) if name in PEOPLE else _date(value) if name == "issued" else value
    return item


def _people(value: str) -> list[dict[str, str]]:
    return [_person(name.strip()) for name in value.split("; ")]


def _person(name: str) -> dict[str, str]:
    family, comma, given = name.partition(", ")
    if name.startswith("{") or not comma:
        return {"literal": name.strip("{}")}
    return {"family": family, "given": given}


def _date(value: str) -> dict[str, list[list[int]]]:
    # A year before our era begins with the sign that parts the others.
    return {"date-parts": [[int(part) for part in re.split(r"(?<=\d)-", value)]]}
