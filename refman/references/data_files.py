"""The files that the parser ships beside its code, read from their folder: `importlib.resources` costs a tenth of a short run."""

from __future__ import annotations

import os

FOLDER = os.path.join(os.path.dirname(__file__), "data")


def data_bytes(name: str) -> bytes:
    """The bytes of a data file."""
    with open(os.path.join(FOLDER, name), "rb") as file:
        return file.read()
