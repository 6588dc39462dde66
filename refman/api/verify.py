"""Are these references real, right, and still standing: verdicts on each, from the indexes and from local tables."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator

import msgspec

from refman.api.files import read_bytes
from refman.api.lookup import in_order
from refman.lookup.ask import evidence_for
from refman.lookup.client import Client
from refman.lookup.links import archived_copy, link_state
from refman.lookup.retractions import notices_of, retraction_table
from refman.lookup.settings import LookupSettings
from refman.lookup.verdicts import verdict
from refman.model.citation import CitedText
from refman.model.reference import Reference
from refman.model.verdict import Notice, Verdict


def verdicts(references: Iterable[Reference], settings: LookupSettings) -> Iterator[Verdict]:
    """A verdict on each reference, in order, as they come.

    Raises: RefmanError when the Retraction Watch table named in the settings cannot be read.
    """
    table = _table(settings.retraction_watch)
    with Client(settings) as client:
        yield from in_order(lambda reference: _verdict(reference, client, table), references, settings.jobs)


def with_verdicts(text: CitedText, settings: LookupSettings) -> CitedText:
    """The cited text with a verdict for each entry: what the NET rules read."""
    found = verdicts((entry.reference for entry in text.entries), settings)
    return msgspec.structs.replace(text, verdicts=tuple(found))


def what_is_sent(settings: LookupSettings) -> str:
    """One sentence for the user: what leaves the machine, and where it goes."""
    if settings.offline:
        return "offline: nothing is sent; answers come from the cache"
    hosts = ", ".join(settings.address(name).partition("//")[2] for name in ("crossref", "doi", "openalex"))
    return f"sends title, first authors, container, year and identifiers of each reference to {hosts}; nothing else"


def _table(path: str) -> dict[str, tuple[Notice, ...]]:
    if not path:
        return {}
    text = io.TextIOWrapper(io.BytesIO(read_bytes(path)), encoding="utf-8", errors="replace", newline="")
    return retraction_table(text, path)


def _verdict(reference: Reference, client: Client, table: dict[str, tuple[Notice, ...]]) -> Verdict:
    found = verdict(reference, evidence_for(reference, client))
    known = notices_of(reference, table) or (notices_of(found.record, table) if found.record else ())
    notices = tuple(dict.fromkeys((*found.notices, *known)))
    link = archived = ""
    if client.settings.check_links and reference.URL and "doi.org/" not in reference.URL:
        link = link_state(reference.URL, client)
        archived = archived_copy(reference.URL, client) if link == "dead" else ""
    return msgspec.structs.replace(found, notices=notices, link=link, archived=archived)
