"""References of every kind of work, read right in every field that they print."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from refman.model.dates import Date
from refman.model.names import Name
from refman.references.parse import parse_references

CASES = Path(__file__).parent / "cases"
NAMES = ("author", "editor", "translator")
TEXTS = ("title", "container-title", "volume", "issue", "page", "publisher", "publisher-place", "edition", "DOI", "URL")


def cases(name: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The references of a case file with what they hold."""
    for block in (CASES / name).read_text("utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            yield lines[0], dict(line.split(": ", 1) for line in lines[1:])


def printed(name: Name) -> str:
    if name.literal:
        return name.literal
    family = " ".join(filter(None, (name.non_dropping_particle or name.dropping_particle, name.family)))
    return f"{family}, {name.given}" if name.given else family


def dated(date: Date | None) -> str:
    return "" if date is None else "/".join("-".join(map(str, parts)) for parts in date.date_parts)


def record(raw: str) -> dict[str, str]:
    """What the parser makes of a reference, in the words of a case file."""
    reference = parse_references([raw])[0].reference
    found = {name: " | ".join(map(printed, reference.get(name))) for name in NAMES}
    found |= {name: reference.get(name) for name in TEXTS}
    found |= {"issued": dated(reference.issued), "type": reference.type}
    return {name: value for name, value in found.items() if value}


@pytest.mark.parametrize(("raw", "expected"), [*cases("works.txt"), *cases("languages.txt"), *cases("seed.txt")])
def test_every_field_of_a_work(raw: str, expected: dict[str, str]) -> None:
    found = record(raw)
    kinds = expected["type"].split()
    assert found["type"] in kinds
    assert {**found, "type": ""} == {**expected, "type": ""} or folded(found) == folded(expected)


def folded(fields: dict[str, str]) -> dict[str, str]:
    """Capital letters apart: an author in capitals is the same author."""
    return {name: value.casefold() for name, value in fields.items() if name != "type"}
