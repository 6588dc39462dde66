"""doi.org: any registered DOI by content negotiation, whichever agency holds it (Crossref, DataCite, mEDRA, JaLC, …).

Source: DOI content negotiation, application/vnd.citationstyles.csl+json.
"""

from __future__ import annotations

from urllib.parse import quote

from refman.lookup.client import Client
from refman.lookup.errors import LookupFailed
from refman.lookup.identifiers import Identifier
from refman.lookup.record import Record
from refman.lookup.sources.csl import reference_from_service
from refman.model.reference import Reference

CSL_JSON = "application/vnd.citationstyles.csl+json"


class Doi:
    name = "doi.org"
    kinds = ("doi",)
    searches = False

    def fetch(self, identifier: Identifier, client: Client) -> Record | None:
        answer = client.ask("doi", f"/{quote(identifier.value, safe='/:;()')}", accept=CSL_JSON)
        if not answer.found:
            return None
        item = answer.json()
        if not isinstance(item, dict):
            raise LookupFailed("bad-answer", "the answer is no CSL-JSON record", where=answer.url)
        reference = reference_from_service({"DOI": identifier.value, **item})
        return Record(reference, self.name)

    def search(self, reference: Reference, client: Client) -> tuple[Record, ...]:
        return ()
