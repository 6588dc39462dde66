"""A record in the making: what is read of a reference before it becomes a `Reference`."""

from __future__ import annotations

from typing import Any

from refman.model.citation import Field
from refman.model.names import Name
from refman.model.span import Span
from refman.references.pieces import Piece
from refman.references.tokens import Tokens


class Draft:
    """A record in the making: CSL variable to value, and the fields with their spans."""

    __slots__ = ("address", "cut", "doubts", "fields", "glue", "kind", "notes", "others", "raw", "roles", "values")

    def __init__(self, raw: str, cut: Tokens) -> None:
        self.raw = raw
        self.cut = cut
        self.values: dict[str, Any] = {}
        self.fields: list[Field] = []
        self.notes: list[Piece] = []
        self.glue: list[str] = []
        self.kind = ""
        self.address: Piece | None = None
        self.doubts: list[str] = []
        self.others: set[str] = set()
        # Names that were told apart from authors: the variable they wait in, what they did, and the word behind them.
        self.roles: list[tuple[str, tuple[Name, ...], tuple[str, ...], Piece]] = []

    def put(self, variable: str, value: Any, piece: Piece) -> None:
        self.values[variable] = value
        self.fields.append(Field(variable, Span(piece.start, piece.end), round(piece.confidence, 4)))

    def get(self, variable: str) -> Any:
        return self.values.get(variable, "")
