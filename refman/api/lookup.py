"""Records by identifier: paste a DOI, have the reference."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from refman.api.config import Config
from refman.api.in_order import in_order
from refman.lookup.ask import identifiers_of
from refman.lookup.client import Client
from refman.lookup.errors import LookupFailed
from refman.lookup.identifiers import Identifier, identify
from refman.lookup.merge import Merged, filled, merged
from refman.lookup.record import Record
from refman.lookup.registry import for_kind
from refman.lookup.settings import LookupSettings as LookupSettings
from refman.model.errors import RefmanError
from refman.model.reference import Reference


def lookup_settings(config: Config, **said: Any) -> LookupSettings:
    """The `[lookup]` table of the settings file, with what the user said over it (None: not said).

    Raises: RefmanError (config-invalid) with the key at fault.
    """
    try:
        settings = msgspec.convert(config.lookup, LookupSettings)
    except msgspec.ValidationError as fault:
        raise RefmanError("config-invalid", f"lookup: {fault}", where=config.path) from None
    tables = {name: getattr(settings, name) for name in ("retraction_watch", "venues")}
    if config.path:
        paths = {name: str(config.folder / path) for name, path in tables.items() if path}
        settings = msgspec.structs.replace(settings, **paths)
    return msgspec.structs.replace(settings, **{key: value for key, value in said.items() if value is not None})


class Fetched(msgspec.Struct, frozen=True):
    """What an identifier led to: the merged record, or why there is none ("not found" or what failed)."""

    identifier: Identifier
    merged: Merged | None = None
    failures: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()


class Enriched(msgspec.Struct, frozen=True):
    """A reference with its gaps filled: `added` names each new variable and where it came from."""

    before: Reference
    after: Reference
    added: dict[str, str] = {}
    failures: tuple[str, ...] = ()


def identifiers_in(words: Iterable[str]) -> tuple[Identifier, ...]:
    """The identifiers that the words are, in order, each once.

    Raises: RefmanError (no-identifier) for the first word that is none.
    """
    found = []
    for word in words:
        identifier = identify(word)
        if identifier is None:
            hint = "known are doi:, arXiv:, pmid:, pmcid:, isbn: (with a right check digit) and https:// addresses"
            raise RefmanError("no-identifier", "this is no identifier that can be looked up", where=word, hint=hint)
        found.append(identifier)
    return tuple(dict.fromkeys(found))


def fetch(identifiers: Iterable[Identifier], settings: LookupSettings) -> Iterator[Fetched]:
    """The records of identifiers, in their order, as they come."""
    with Client(settings) as client:
        yield from in_order(lambda identifier: _fetched(identifier, client), identifiers, settings.jobs)


def _fetched(identifier: Identifier, client: Client) -> Fetched:
    records, asked, failures = _records(identifier, client)
    joined = merged(None, records) if records else None
    return Fetched(identifier, joined, tuple(failures), tuple(asked))


def _records(identifier: Identifier, client: Client) -> tuple[list[Record], list[str], list[str]]:
    """What the sources know: the first record is enough but for books, whose sources know different halves."""
    records: list[Record] = []
    asked, failures = [], []
    for source in for_kind(identifier.kind):
        try:
            record = source.fetch(identifier, client)
        except LookupFailed as fault:
            failures.append(f"{source.name}: {fault.message}")
            continue
        asked.append(source.name)
        if record is not None:
            records.append(record)
            if identifier.kind != "isbn":
                break
    return records, asked, failures


def enrich(references: Iterable[Reference], settings: LookupSettings) -> Iterator[Enriched]:
    """Each reference with what its own identifiers add to it; nothing that it says is changed."""
    with Client(settings) as client:
        yield from in_order(lambda reference: _enriched(reference, client), references, settings.jobs)


def _enriched(reference: Reference, client: Client) -> Enriched:
    records: list[Record] = []
    failures: list[str] = []
    for identifier in identifiers_of(reference):
        found, _, failed = _records(identifier, client)
        records += found
        failures += failed
    joined = merged(reference, records)
    return Enriched(reference, joined.reference, filled(reference, joined), tuple(failures))
