"""What a source answers: a reference, where it came from, and what has happened to the work since."""

from __future__ import annotations

from typing import Protocol

import msgspec

from refman.lookup.client import Client
from refman.lookup.identifiers import Identifier
from refman.model.reference import Reference
from refman.model.verdict import Notice


class Record(msgspec.Struct, frozen=True):
    reference: Reference
    source: str
    notices: tuple[Notice, ...] = ()


class Source(Protocol):
    """A service that is asked for records. A third party adds one by an entry point in the group `refman.sources`.

    `name` is shown to users; `kinds` are the kinds of identifier that `fetch` takes; `searches` says whether `search`
    works.
    Neither method catches LookupFailed: the caller tells "not found" from "could not ask".
    """

    name: str
    kinds: tuple[str, ...]
    searches: bool

    def fetch(self, identifier: Identifier, client: Client) -> Record | None:
        """The record of an identifier, None where the source says that there is none."""

    def search(self, reference: Reference, client: Client) -> tuple[Record, ...]:
        """The works that the source thinks likeliest, best first; empty where it finds none."""
