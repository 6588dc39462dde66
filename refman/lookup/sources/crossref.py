"""Crossref: records by DOI, search by bibliographic text, and what happened to a work since.

Source: Crossref REST API, /works and /works/{doi}; `updated-by` lists notices, Retraction Watch's among them.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from refman.lookup.client import Client
from refman.lookup.errors import LookupFailed
from refman.lookup.identifiers import Identifier
from refman.lookup.query import bibliographic_query
from refman.lookup.record import Record
from refman.lookup.sources.csl import reference_from_service
from refman.model.reference import Reference
from refman.model.verdict import Notice

NOTICE_KINDS = {
    "retraction": "retraction",
    "partial_retraction": "retraction",
    "removal": "removal",
    "withdrawal": "removal",
    "expression_of_concern": "expression-of-concern",
    "correction": "correction",
    "corrigendum": "correction",
    "erratum": "correction",
}
ROWS = "5"


class Crossref:
    name = "crossref"
    kinds = ("doi",)
    searches = True

    def fetch(self, identifier: Identifier, client: Client) -> Record | None:
        answer = client.ask("crossref", f"/works/{quote(identifier.value, safe='')}", mailto=client.settings.contact)
        if not answer.found:
            return None
        return _record(_message(answer.json(), answer.url))

    def search(self, reference: Reference, client: Client) -> tuple[Record, ...]:
        query = bibliographic_query(reference)
        if not query:
            return ()
        answer = client.ask(
            "crossref", "/works", mailto=client.settings.contact, rows=ROWS, **{"query.bibliographic": query}
        )
        items = _message(answer.json(), answer.url).get("items") if answer.found else None
        return tuple(_record(item) for item in items or () if isinstance(item, dict))


def _message(body: Any, url: str) -> dict[str, Any]:
    message = body.get("message") if isinstance(body, dict) else None
    if not isinstance(message, dict):
        raise LookupFailed("bad-answer", "the answer is not what Crossref sends", where=url)
    return message


def _record(item: dict[str, Any]) -> Record:
    return Record(reference_from_service(item), "crossref", _notices(item))


def _notices(item: dict[str, Any]) -> tuple[Notice, ...]:
    """`updated-by` of a work; `update-to` belongs to the notice itself and does not count against it."""
    updates = item.get("updated-by")
    if not isinstance(updates, list):
        return ()
    return tuple(
        Notice(
            kind=NOTICE_KINDS.get(str(update.get("type", "")).lower(), "other"),
            date="-".join(f"{part:02d}" for part in _parts(update)),
            doi=str(update.get("DOI", "")),
            source=str(update.get("source", "crossref")),
        )
        for update in updates
        if isinstance(update, dict)
    )


def _parts(update: dict[str, Any]) -> list[int]:
    dates = (update.get("updated") or {}).get("date-parts") or [[]]
    return [part for part in dates[0] if isinstance(part, int)]
