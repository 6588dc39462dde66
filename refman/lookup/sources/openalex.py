"""OpenAlex: a second, wider index; by DOI, PMID, or a search in titles.

Source: OpenAlex API, works: `search`, `authorships`, `primary_location`, `biblio`, `is_retracted`.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from refman.lookup.client import Client
from refman.lookup.errors import LookupFailed
from refman.lookup.identifiers import Identifier, bare_doi
from refman.lookup.record import Record
from refman.lookup.sources.csl import plain
from refman.model.dates import Date
from refman.model.names import Name
from refman.model.reference import Reference
from refman.model.verdict import Notice

TYPES = {
    "article": "article-journal",
    "review": "article-journal",
    "letter": "article-journal",
    "editorial": "article-journal",
    "preprint": "article",
    "book": "book",
    "book-chapter": "chapter",
    "dissertation": "thesis",
    "dataset": "dataset",
    "report": "report",
    "standard": "standard",
    "software": "software",
}


class OpenAlex:
    name = "openalex"
    kinds = ("doi", "pmid")
    searches = True

    def fetch(self, identifier: Identifier, client: Client) -> Record | None:
        path = f"/works/{identifier.kind}:{quote(identifier.value, safe='')}"
        answer = client.ask("openalex", path, mailto=client.settings.contact)
        return _record(_object(answer.json(), answer.url)) if answer.found else None

    def search(self, reference: Reference, client: Client) -> tuple[Record, ...]:
        words = " ".join("".join(char if char.isalnum() else " " for char in reference.title).split())[:300]
        if not words:
            return ()
        answer = client.ask("openalex", "/works", mailto=client.settings.contact, search=words, per_page="5")
        results = _object(answer.json(), answer.url).get("results") if answer.found else ()
        return tuple(_record(work) for work in results or () if isinstance(work, dict))


def _object(body: Any, url: str) -> dict[str, Any]:
    if not isinstance(body, dict):
        raise LookupFailed("bad-answer", "the answer is not what OpenAlex sends", where=url)
    return body


def _record(work: dict[str, Any]) -> Record:
    biblio = work.get("biblio") or {}
    source = (work.get("primary_location") or {}).get("source") or {}
    first, last = plain(biblio.get("first_page")), plain(biblio.get("last_page"))
    year = work.get("publication_year")
    reference = Reference(
        type=TYPES.get(str(work.get("type", "")), "document"),
        title=plain(work.get("title") or work.get("display_name")),
        author=tuple(_name(authorship) for authorship in work.get("authorships") or () if isinstance(authorship, dict)),
        container_title=plain(source.get("display_name")),
        volume=plain(biblio.get("volume")),
        issue=plain(biblio.get("issue")),
        page=f"{first}-{last}" if first and last and first != last else first,
        issued=Date(date_parts=((year,),)) if isinstance(year, int) else None,
        DOI=bare_doi(plain(work.get("doi"))),
        language=plain(work.get("language")),
    )
    retracted = (Notice("retraction", source="openalex"),) if work.get("is_retracted") is True else ()
    return Record(reference, "openalex", retracted)


def _name(authorship: dict[str, Any]) -> Name:
    """OpenAlex has whole names only; the last word, with its particles, is the family name."""
    shown = plain(authorship.get("raw_author_name")) or plain((authorship.get("author") or {}).get("display_name"))
    if "," in shown:
        family, _, given = shown.partition(",")
        return Name(family=family.strip(), given=given.strip())
    words = shown.split()
    at = len(words) - 1
    while at > 1 and words[at - 1].islower():
        at -= 1
    return Name(family=" ".join(words[at:]), given=" ".join(words[:at])) if len(words) > 1 else Name(literal=shown)
