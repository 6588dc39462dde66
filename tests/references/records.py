"""What a test says of a record: each variable in a few words."""

from __future__ import annotations

from typing import Any

from refman.model.reference import reference_to_csl
from refman.references.parse import parse_references

_OURS = ("id", "raw", "language", "custom")


def shown(value: Any) -> str:
    """A variable's value in the words of a case file."""
    if isinstance(value, dict):
        return value.get("literal") or "/".join("-".join(map(str, parts)) for parts in value["date-parts"])
    if isinstance(value, list):
        return " | ".join(
            name.get("literal") or f"{name['family']}, {name.get('given', '')}".strip(", ") for name in value
        )
    return str(value)


def record(raw: str) -> dict[str, str]:
    item = reference_to_csl(parse_references([raw])[0].reference)
    return {name: shown(value) for name, value in item.items() if name not in _OURS}
