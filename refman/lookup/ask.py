"""Asking about one reference: its own identifiers first, then searches while the answer is open, then its link."""

from __future__ import annotations

import functools
from collections.abc import Callable

from refman.lookup import registry
from refman.lookup.client import Client
from refman.lookup.compare import LIKE_TITLE, agreement
from refman.lookup.errors import LookupFailed
from refman.lookup.identifiers import Identifier, bare_doi, identify, is_isbn
from refman.lookup.record import Record, Source
from refman.lookup.verdicts import Evidence, is_same_work
from refman.model.reference import Reference


def identifiers_of(reference: Reference) -> tuple[Identifier, ...]:
    """The identifiers that a reference carries, the surest first."""
    found = []
    doi = bare_doi(reference.DOI) or (bare_doi(reference.URL) if "doi.org/" in reference.URL else "")
    if doi:
        found.append(Identifier("doi", doi))
    for word in (reference.number, reference.URL, reference.archive_location):
        known = identify(word) if word and "arxiv" in word.lower() else None
        if known is not None and known.kind == "arxiv":
            found.append(known)
    if reference.PMID.isdigit():
        found.append(Identifier("pmid", reference.PMID))
    elif reference.PMCID:
        found.append(Identifier("pmcid", reference.PMCID.upper()))
    # The ISBN of a chapter is its book's: it would answer with another title.
    if is_isbn(reference.ISBN) and reference.type == "book":
        found.append(Identifier("isbn", "".join(reference.ISBN.split()).replace("-", "")))
    return tuple(dict.fromkeys(found))


class _Asking:
    """Who was asked, and who could not be."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.failures: list[str] = []

    def of(self, source: Source, question: Callable[[], tuple[Record, ...]]) -> tuple[Record, ...] | None:
        """The source's answer; None when it could not be asked."""
        try:
            answer = question()
        except LookupFailed as fault:
            self.failures.append(f"{source.name}: {fault.message}")
            return None
        self.asked.append(source.name)
        return answer


def resolve(identifier: Identifier, client: Client) -> tuple[tuple[Record, ...], tuple[str, ...], tuple[str, ...]]:
    """The first record of an identifier, the sources that answered, and those that could not be asked."""
    asking = _Asking()
    for source in registry.for_kind(identifier.kind):
        answer = asking.of(source, functools.partial(_fetched, source, identifier, client))
        if answer:
            return answer, tuple(asking.asked), tuple(asking.failures)
    return (), tuple(asking.asked), tuple(asking.failures)


def _fetched(source: Source, identifier: Identifier, client: Client) -> tuple[Record, ...]:
    record = source.fetch(identifier, client)
    return () if record is None else (record,)


def evidence_for(reference: Reference, client: Client) -> Evidence:
    """All that the sources say of a reference; none of their failures is raised."""
    asked: list[str] = []
    failures: list[str] = []
    resolved: tuple[Record, ...] = ()
    denied = False
    given = ""
    for identifier in identifiers_of(reference):
        given = given or str(identifier)
        resolved, answered, failed = resolve(identifier, client)
        asked += answered
        failures += failed
        if resolved:
            break
        # Only registries can deny, and only when every one of them answered.
        denied = denied or (bool(answered) and not failed)
    candidates = () if _settled(reference, resolved) else _search(reference, client, asked, failures)
    return Evidence(given, resolved, denied and not resolved, candidates, tuple(dict.fromkeys(asked)), tuple(failures))


def _settled(reference: Reference, resolved: tuple[Record, ...]) -> bool:
    """Whether the identifier led to the work itself (or there is no title to tell)."""
    return any(not reference.title or agreement(reference, record.reference).title >= LIKE_TITLE for record in resolved)


def _search(reference: Reference, client: Client, asked: list[str], failures: list[str]) -> tuple[Record, ...]:
    """Candidates from one source after another, until one is the work."""
    asking = _Asking()
    found: list[Record] = []
    for source in registry.searching():
        answer = asking.of(source, functools.partial(source.search, reference, client)) or ()
        found += answer
        if any(is_same_work(reference, agreement(reference, record.reference)) for record in answer):
            break
    asked += asking.asked
    failures += asking.failures
    return tuple(found)
