"""A source for refman: books by ISBN from a catalogue that answers CSL-JSON.

Its address is the user's to give, in refman.toml:

    [lookup.base]
    shelf = "https://catalogue.example.org"
"""

from __future__ import annotations

from refman.lookup.client import Client
from refman.lookup.identifiers import Identifier
from refman.lookup.record import Record
from refman.model.reference import Reference, reference_from_csl


class Shelf:
    name = "shelf"
    kinds = ("isbn",)
    searches = False

    def fetch(self, identifier: Identifier, client: Client) -> Record | None:
        """The catalogue's record; None where it has no such book, or where nobody gave its address."""
        if not client.settings.address("shelf"):
            return None
        answer = client.ask("shelf", f"/books/{identifier.value}.json")
        return Record(reference_from_csl(answer.json()), self.name) if answer.found else None

    def search(self, reference: Reference, client: Client) -> tuple[Record, ...]:
        return ()
