"""What is read by rule and not by the model: labels, and the type of work that the form itself tells."""

from __future__ import annotations

import msgspec


class Coded(msgspec.Struct, frozen=True, gc=False):
    """A label for each word, and the CSL type."""

    labels: list[str]
    kind: str
