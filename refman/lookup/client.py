"""The one client that asks the network: cached, polite, guarded. Used from several threads at once."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from pathlib import Path
from typing import Any

import hishel
import httpx
import msgspec
from hishel.httpx import CacheTransport

from refman import __version__
from refman.lookup.errors import LookupFailed
from refman.lookup.pace import Pace
from refman.lookup.settings import LookupSettings
from refman.lookup.transport import GuardedTransport, OfflineTransport, PoliteTransport


class Answer(msgspec.Struct, frozen=True):
    """What came back. `url` is where it came from in the end; `kind` the media type without parameters."""

    status: int
    url: str
    kind: str
    body: bytes

    @property
    def found(self) -> bool:
        return self.status == 200

    def json(self) -> Any:
        """Raises: LookupFailed (bad-answer)."""
        try:
            return json.loads(self.body)
        except ValueError as fault:
            raise LookupFailed("bad-answer", "the answer is not JSON", where=self.url) from fault


class Client:
    """Asks services by name. Close it, or use it in a `with`."""

    def __init__(self, settings: LookupSettings) -> None:
        self.settings = settings
        inner: httpx.BaseTransport = OfflineTransport() if settings.offline else GuardedTransport(settings)
        transport: httpx.BaseTransport = PoliteTransport(inner, settings, Pace())
        self._storage = _storage(settings)
        if self._storage is not None:
            transport = CacheTransport(transport, storage=self._storage)
        self._client = httpx.Client(
            transport=transport, timeout=settings.timeout, headers={"User-Agent": _agent(settings.contact)}
        )

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        self._client.close()

    def ask(self, service: str, path: str, *, accept: str = "application/json", **params: str) -> Answer:
        """The answer of a service to a GET of `path`; 404 and 410 are answers too.

        Raises: LookupFailed for every other status and whenever nothing usable came.
        """
        given = {key: value for key, value in params.items() if value}
        url = httpx.URL(self.settings.address(service) + path, params=given or None)
        return self._get(url, accept, self.settings.rate(service))

    def ask_url(self, url: str, *, accept: str = "text/html,application/xhtml+xml,*/*;q=0.5") -> Answer:
        """The answer of any web address, 404 and 410 included."""
        try:
            parsed = httpx.URL(url)
        except (httpx.InvalidURL, UnicodeError) as fault:
            raise LookupFailed("bad-answer", "this is no web address", where=url) from fault
        if parsed.scheme not in ("http", "https") or not parsed.host:
            raise LookupFailed("bad-answer", "this is no web address", where=url)
        return self._get(parsed, accept, 2.0)

    def _get(self, url: httpx.URL, accept: str, rate: float) -> Answer:
        key = hashlib.sha256(f"{url}\n{accept}".encode()).hexdigest()
        extensions = {"rate": rate, "caching": {"key": key, "ttl": self.settings.cache_days * 86400.0}}
        if self.settings.refresh and self._storage is not None:
            for entry in self._storage.get_entries(key):
                self._storage.remove_entry(entry.id)
        response = self._client.get(url, headers={"Accept": accept}, extensions=extensions)
        if response.status_code not in (200, 404, 410):
            raise LookupFailed("bad-answer", f"the answer is {response.status_code}", where=str(url))
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        return Answer(response.status_code, str(response.extensions.get("final_url", url)), kind, response.content)


def _agent(contact: str) -> str:
    return f"refman/{__version__}" + (f" (mailto:{contact})" if contact else "")


def _storage(settings: LookupSettings) -> hishel.SqliteStorage | None:
    """The cache file, or none. It can be made again, so it is not synced: a crash may lose it, never a record."""
    if not settings.cache:
        return None
    path = Path(settings.cache)
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path, check_same_thread=False, timeout=30.0)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=OFF")
    return hishel.SqliteStorage(connection=connection, database_path=path)
