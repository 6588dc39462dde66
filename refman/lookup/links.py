"""Whether a web address still answers, and where a copy of it is kept."""

from __future__ import annotations

from refman.lookup.client import Client
from refman.lookup.errors import LookupFailed


def link_state(url: str, client: Client) -> str:
    """alive, dead (the server says so, or there is no such host), unknown (could not be asked)."""
    try:
        return "alive" if client.ask_url(url, accept="*/*").found else "dead"
    except LookupFailed as fault:
        # A page that refuses robots, or is larger than a record, is there all the same.
        if fault.code == "too-large":
            return "alive"
        return "unknown"


def archived_copy(url: str, client: Client) -> str:
    """The address of the newest copy in the Wayback Machine, "" where there is none or it cannot be asked.

    Source: Wayback Availability JSON API.
    """
    try:
        answer = client.ask("wayback", "/wayback/available", url=url)
        body = answer.json() if answer.found else {}
    except LookupFailed:
        return ""
    snapshots = body.get("archived_snapshots") if isinstance(body, dict) else None
    closest = snapshots.get("closest") if isinstance(snapshots, dict) else None
    return str(closest.get("url", "")) if isinstance(closest, dict) and closest.get("available") else ""
