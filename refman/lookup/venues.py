"""Venues that the user's own list warns of: journals and sites by ISSN, title and address, from a CSV file given by path.

No list is shipped: what is called predatory or hijacked is disputed, and judging it is the user's. A hijacked journal bears
the name and the ISSN of the true one, so that a row with an address speaks of a reference with another address never.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable

from refman.lookup.compare import folded
from refman.lookup.errors import LookupFailed
from refman.model.reference import Reference
from refman.model.verdict import Listing

# A column by any of its names, in small letters.
_COLUMNS = {
    "title": ("title", "journal", "journal title", "name", "venue"),
    "issn": ("issn", "issns", "eissn", "e-issn", "print issn", "online issn"),
    "url": ("url", "website", "web", "address", "homepage"),
    "note": ("note", "reason", "comment", "status"),
}
_ISSN = re.compile(r"(?<![\dXx])(\d{4})-?(\d{3}[\dXx])(?![\dXx])")
# Addresses that lead to works of any venue.
_RESOLVERS = ("doi.org", "dx.doi.org", "hdl.handle.net", "jstor.org", "archive.org", "web.archive.org")


class Venues:
    """A list's rows by what they can be found by."""

    def __init__(self) -> None:
        self._by_issn: dict[str, list[tuple[str, Listing]]] = {}
        self._by_title: dict[str, list[tuple[str, Listing]]] = {}
        self._by_host: dict[str, Listing] = {}

    def add(self, issns: Iterable[str], title: str, host: str, listing: Listing) -> None:
        """One row: its ISSNs, title and host, of which some may be empty."""
        for issn in issns:
            self._by_issn.setdefault(issn, []).append((host, listing))
        if folded(title):
            self._by_title.setdefault(folded(title), []).append((host, listing))
        if host:
            self._by_host.setdefault(host, listing)

    def of(self, reference: Reference, record: Reference | None = None) -> Listing | None:
        """The row that a reference (or the record found for it) matches: by address, else by ISSN, else by whole title."""
        host = host_of(reference.URL)
        if host in self._by_host:
            return self._by_host[host]
        for one in filter(None, (reference, record)):
            for issn in issns_in(one.ISSN):
                for other, listing in self._by_issn.get(issn, ()):
                    if not (host and other):
                        return listing
        for other, listing in self._by_title.get(folded(reference.container_title), ()):
            if reference.container_title and not (host and other):
                return listing
        return None


def venue_table(lines: Iterable[str], where: str) -> Venues:
    """The rows of a CSV file with a header; columns `title`, `issn`, `url` (one is enough) and `note`.

    Raises: LookupFailed (bad-table) for a file without one of the first three.
    """
    rows = csv.reader(lines)
    places: dict[str, list[int]] = {}
    for at, head in enumerate(next(rows, [])):
        for column, names in _COLUMNS.items():
            if head.strip().lower() in names:
                places.setdefault(column, []).append(at)
    if not places.keys() & {"title", "issn", "url"}:
        raise LookupFailed(
            "bad-table",
            "this is no list of venues",
            where=where,
            hint="its first line must name a column title, issn or url",
        )
    venues = Venues()
    for row in rows:
        told = {column: " ".join(row[at].strip() for at in ats if at < len(row)) for column, ats in places.items()}
        title, url = told.get("title", ""), told.get("url", "")
        issns = issns_in(told.get("issn", ""))
        if title or issns or url:
            listing = Listing(title or url or ", ".join(issns), where, rows.line_num, told.get("note", ""))
            venues.add(issns, title, host_of(url), listing)
    return venues


def issns_in(text: str) -> tuple[str, ...]:
    """The ISSNs of a text as "1234-567X"."""
    return tuple(f"{one}-{two.upper()}" for one, two in _ISSN.findall(text))


def host_of(url: str) -> str:
    """The host of an address without "www.", "" for an address that leads anywhere (a DOI) or for none."""
    host = re.sub(r"^\w+://", "", url.strip().lower()).split("/")[0].split("?")[0].rpartition("@")[2].split(":")[0]
    host = host.removeprefix("www.")
    return "" if host in _RESOLVERS or "." not in host else host
