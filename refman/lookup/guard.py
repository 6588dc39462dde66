"""Connections only to public addresses: a DOI or a link must not lead into the user's own network.

The check is made on the very address that is connected to, so that a name that answers differently the second time
(DNS rebinding) gains nothing; redirects pass through here as well.
"""

from __future__ import annotations

import ipaddress
import socket

from refman.lookup.errors import LookupFailed

_NAT64 = ipaddress.ip_network("64:ff9b::/96")


def is_public(address: str) -> bool:
    """Whether an IP address is reachable by anyone: not loopback, private, link-local, multicast or reserved.

    Source: IANA special-purpose address registries, as `ipaddress.is_global` has them; embedded IPv4 is looked into.
    """
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if inner is None and ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return inner.is_global and not inner.is_multicast
    return ip.is_global and not ip.is_multicast


def allowed_addresses(host: str, port: int, *, allow_private: bool) -> list[str]:
    """The IP addresses of `host` that may be connected to, in the resolver's order.

    Raises: LookupFailed (no-connection, forbidden-address); OSError is the resolver's.
    """
    found = [str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    allowed = [address for address in dict.fromkeys(found) if allow_private or is_public(address)]
    if not allowed:
        raise LookupFailed(
            "forbidden-address",
            f"{host} is a private address; refman does not connect to it",
            hint="set lookup.allow_private = true in the configuration if that is meant",
        )
    return allowed
