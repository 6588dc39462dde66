"""References in a format of the registry."""

from __future__ import annotations

from refman.model.errors import RefmanError
from refman.model.reference import Reference


def written(references: tuple[Reference, ...], to: str) -> bytes:
    """The whole file.

    Raises: RefmanError (unknown-format).
    """
    raise RefmanError("unknown-format", f'"{to}" is no format that refman writes', hint="csl-json, jsonl")
