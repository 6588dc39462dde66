"""How one request travels: guarded, paced, retried, redirects followed and checked, size and time bounded."""

from __future__ import annotations

import email.utils
import time
from collections.abc import Iterable
from typing import Any

import httpcore
import httpx

from refman.lookup.errors import LookupFailed
from refman.lookup.guard import allowed_addresses, is_public
from refman.lookup.pace import Pace
from refman.lookup.settings import LookupSettings

AGAIN = frozenset((408, 425, 429, 500, 502, 503, 504))
REDIRECTS = frozenset((301, 302, 303, 307, 308))
_NOT_KEPT = ("content-encoding", "transfer-encoding", "content-length")


class GuardedBackend(httpcore.NetworkBackend):
    """Connects to an address only after the address itself was looked at."""

    def __init__(self, allow_private: bool) -> None:
        self._allow_private = allow_private
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        try:
            addresses = allowed_addresses(host, port, allow_private=self._allow_private)
        except OSError as fault:
            raise httpcore.ConnectError(str(fault)) from fault
        for address in addresses[:-1]:
            try:
                return self._backend.connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        return self._backend.connect_tcp(addresses[-1], port, timeout, local_address, socket_options)


class GuardedTransport(httpx.HTTPTransport):
    """httpx's own transport on a pool whose connections are guarded. With a proxy, the proxy resolves names itself."""

    def __init__(self, settings: LookupSettings) -> None:
        super().__init__(http2=True, proxy=settings.proxy or None)
        self._allow_private = settings.allow_private
        if not settings.proxy:
            self._pool.close()
            self._pool = httpcore.ConnectionPool(
                ssl_context=httpx.create_ssl_context(),
                max_connections=max(16, settings.jobs * 2),
                max_keepalive_connections=max(16, settings.jobs * 2),
                keepalive_expiry=30.0,
                http1=True,
                http2=True,
                network_backend=GuardedBackend(settings.allow_private),
            )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        _refuse_literal(request.url, self._allow_private)
        return super().handle_request(request)


def _refuse_literal(url: httpx.URL, allow_private: bool) -> None:
    """A private address written as such is refused before any connection, behind a proxy too."""
    try:
        public = allow_private or is_public(url.host)
    except ValueError:
        return
    if not public:
        raise LookupFailed("forbidden-address", f"{url.host} is a private address", where=str(url))


class OfflineTransport(httpx.BaseTransport):
    """Answers nothing: what the cache does not hold cannot be asked."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        raise LookupFailed("offline", "not in the cache, and --offline was given", where=str(request.url))


class PoliteTransport(httpx.BaseTransport):
    """One logical request: as many real ones as pacing, retries and redirects need; the answer is read whole."""

    def __init__(self, inner: httpx.BaseTransport, settings: LookupSettings, pace: Pace) -> None:
        self._inner = inner
        self._settings = settings
        self._pace = pace

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        for _ in range(self._settings.max_redirects + 1):
            response = self._insist(request)
            if response.status_code not in REDIRECTS or "location" not in response.headers:
                return response
            request = _redirected(request, response)
        raise LookupFailed("too-many-redirects", "the address leads in circles", where=str(request.url))

    def close(self) -> None:
        self._inner.close()

    def _insist(self, request: httpx.Request) -> httpx.Response:
        """The answer to one request, asked again while that can help."""
        rate = float(request.extensions.get("rate", 0.0))
        for attempt in range(self._settings.retries + 1):
            last = attempt == self._settings.retries
            self._pace.wait(request.url.host, rate)
            try:
                response = self._once(request)
            except httpx.TransportError as fault:
                if last or isinstance(fault, httpx.UnsupportedProtocol):
                    raise _told(fault, request) from fault
                wait = 0.25 * 2**attempt
            else:
                if response.status_code not in AGAIN:
                    return response
                wait = _retry_after(response, attempt)
                if last or wait > self._settings.longest_wait:
                    raise _refused(response, request)
            self._pace.hold(request.url.host, wait)
        raise AssertionError("unreachable: the last attempt returns or raises")

    def _once(self, request: httpx.Request) -> httpx.Response:
        deadline = time.monotonic() + 3 * self._settings.timeout
        response = self._inner.handle_request(request)
        response.request = request
        body = bytearray()
        try:
            for chunk in response.iter_bytes(65536):
                body += chunk
                if len(body) > self._settings.max_bytes:
                    raise LookupFailed("too-large", "the answer is larger than any record", where=str(request.url))
                if time.monotonic() > deadline:
                    raise LookupFailed("timed-out", "the answer comes too slowly", where=str(request.url))
        except httpx.DecodingError as fault:
            raise LookupFailed("bad-answer", "the answer is cut off or garbled", where=str(request.url)) from fault
        finally:
            response.close()
        headers = [(key, value) for key, value in response.headers.raw if key.lower().decode() not in _NOT_KEPT]
        extensions = {"final_url": str(request.url)}
        return httpx.Response(
            response.status_code, headers=headers, content=bytes(body), request=request, extensions=extensions
        )


def _redirected(request: httpx.Request, response: httpx.Response) -> httpx.Request:
    url = request.url.join(response.headers["location"])
    if url.scheme not in ("http", "https"):
        raise LookupFailed("forbidden-address", f"the address leads to {url.scheme}:", where=str(request.url))
    headers = {key: value for key, value in request.headers.items() if key != "host"}
    method = "GET" if response.status_code == 303 and request.method != "HEAD" else request.method
    return httpx.Request(method, url, headers=headers, extensions={**request.extensions, "rate": 0.0})


def _retry_after(response: httpx.Response, attempt: int) -> float:
    """Seconds to wait. Source: RFC 9110, 10.2.3: a number of seconds or a date."""
    given = response.headers.get("retry-after", "")
    if given.isdigit():
        return float(given)
    when = email.utils.parsedate_tz(given) if given else None
    if when is not None:
        return max(0.0, email.utils.mktime_tz(when) - time.time())
    return 0.5 * 2.0**attempt


def _told(fault: httpx.TransportError, request: httpx.Request) -> LookupFailed:
    where = str(request.url)
    if isinstance(fault, httpx.TimeoutException):
        return LookupFailed("timed-out", "no answer in time", where=where)
    hint = "is there a network? --offline answers from the cache alone"
    return LookupFailed("no-connection", "cannot be reached", where=where, hint=hint)


def _refused(response: httpx.Response, request: httpx.Request) -> LookupFailed:
    if response.status_code == 429:
        return LookupFailed("rate-limited", "asked too often; try again later", where=str(request.url))
    return LookupFailed("server-fault", f"the service answers {response.status_code}", where=str(request.url))
