"""The references of one file for the library: an article's list, or a file of references in any format."""

from __future__ import annotations

from refman.api.library_add import Source
from refman.model.errors import RefmanError


def read(data: bytes, path: str, kind: str) -> Source:
    """What the bytes hold, told by `kind`, or by content and name."""
    raise RefmanError("unknown-format", "this is no format that refman reads", where=path)
