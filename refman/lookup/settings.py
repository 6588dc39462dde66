"""How look-ups behave: addresses, manners, limits. A frozen value, handed down from the configuration."""

from __future__ import annotations

import msgspec

# Where each service is asked; the names are keys of `[lookup.base]` in the configuration.
SERVICES = {
    "doi": "https://doi.org",
    "crossref": "https://api.crossref.org",
    "openalex": "https://api.openalex.org",
    "arxiv": "https://export.arxiv.org",
    "pubmed": "https://eutils.ncbi.nlm.nih.gov",
    "pmc": "https://pmc.ncbi.nlm.nih.gov",
    "openlibrary": "https://openlibrary.org",
    "googlebooks": "https://www.googleapis.com",
    "wayback": "https://archive.org",
}

# Requests a second that each service's public terms allow an anonymous, polite client; others get DEFAULT_RATE.
RATES = {"crossref": 10.0, "openalex": 10.0, "arxiv": 0.33, "pubmed": 3.0, "pmc": 3.0, "openlibrary": 3.0, "doi": 20.0}
DEFAULT_RATE = 5.0


class LookupSettings(msgspec.Struct, frozen=True, rename="kebab", forbid_unknown_fields=True):
    """Units: seconds, bytes, requests a second.

    `contact` is an e-mail address for the services' polite pools. `base` overrides addresses of services, `rates`
    their rates (0: no limit). `proxy` is an address through which all is asked. `allow_private` lets look-ups reach
    loopback and private addresses.
    """

    contact: str = ""
    base: dict[str, str] = {}
    rates: dict[str, float] = {}
    allow_private: bool = False
    proxy: str = ""
    offline: bool = False
    refresh: bool = False
    cache: str = ""
    cache_days: float = 30.0
    timeout: float = 20.0
    retries: int = 3
    longest_wait: float = 60.0
    max_bytes: int = 5_000_000
    max_redirects: int = 8
    jobs: int = 4
    check_links: bool = True
    retraction_watch: str = ""
    venues: str = ""

    def address(self, service: str) -> str:
        return (self.base.get(service) or SERVICES.get(service, "")).rstrip("/")

    def rate(self, service: str) -> float:
        return self.rates.get(service, RATES.get(service, DEFAULT_RATE))
