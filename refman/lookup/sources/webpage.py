"""Web pages by what they say of themselves: Highwire and Dublin Core tags, JSON-LD, OpenGraph. No script is run.

Source: Google Scholar inclusion guidelines (citation_*), DCMI terms, schema.org, the Open Graph protocol.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

from refman.lookup.client import Client
from refman.lookup.identifiers import Identifier, bare_doi
from refman.lookup.record import Record
from refman.lookup.sources.csl import plain
from refman.model.dates import Date
from refman.model.names import Name
from refman.model.reference import Reference

# CSL variable -> tags that give it, the surest first.
TAGS = {
    "title": ("citation_title", "dc.title", "dcterms.title", "og:title", "twitter:title"),
    "container_title": ("citation_journal_title", "citation_conference_title", "citation_inbook_title", "og:site_name"),
    "publisher": ("citation_publisher", "dc.publisher", "dcterms.publisher", "citation_technical_report_institution"),
    "volume": ("citation_volume",),
    "issue": ("citation_issue",),
    "DOI": ("citation_doi", "dc.identifier.doi", "prism.doi", "bepress_citation_doi"),
    "ISSN": ("citation_issn",),
    "ISBN": ("citation_isbn",),
    "language": ("citation_language", "dc.language", "og:locale"),
    "date": (
        "citation_publication_date", "citation_date", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date",
        "article:published_time", "citation_online_date", "date",
    ),
}  # fmt: skip
AUTHORS = ("citation_author", "dc.creator", "dcterms.creator", "article:author", "author")
NEWS = frozenset(("NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle"))
SCHEMA_TYPES = {
    "ScholarlyArticle": "article-journal",
    "BlogPosting": "post-weblog",
    "Book": "book",
    "Dataset": "dataset",
    "VideoObject": "motion_picture",
    "Report": "report",
    "Thesis": "thesis",
    "SocialMediaPosting": "post",
    "SoftwareSourceCode": "software",
}


class WebPage:
    name = "webpage"
    kinds = ("url",)
    searches = False

    def fetch(self, identifier: Identifier, client: Client) -> Record | None:
        answer = client.ask_url(identifier.value)
        if not answer.found or "html" not in answer.kind:
            return None
        page = LexborHTMLParser(answer.body)
        return Record(_reference(page, identifier.value), self.name)

    def search(self, reference: Reference, client: Client) -> tuple[Record, ...]:
        return ()


def _reference(page: LexborHTMLParser, url: str) -> Reference:
    tags = _tags(page)
    data = next(_works(page), {})
    found = {field: next((tags[name][0] for name in names if tags.get(name)), "") for field, names in TAGS.items()}
    title = found["title"] or plain(data.get("headline") or data.get("name")) or _head(page)
    authors = next((tags[name] for name in AUTHORS if tags.get(name)), []) or _people(data.get("author"))
    first, last = (next(iter(tags.get(f"citation_{end}page", ())), "") for end in ("first", "last"))
    return Reference(
        type=_type(tags, data),
        title=title,
        author=tuple(_name(name) for name in authors if not name.startswith(("http://", "https://"))),
        container_title=found["container_title"]
        or plain(_of(data.get("publisher")).get("name"))
        or urlsplit(url).hostname
        or "",
        publisher=found["publisher"],
        volume=found["volume"],
        issue=found["issue"],
        page=f"{first}-{last}" if first and last else first,
        DOI=bare_doi(found["DOI"]),
        ISSN=found["ISSN"],
        ISBN=found["ISBN"],
        issued=_date(found["date"] or plain(data.get("datePublished"))),
        language=found["language"].replace("_", "-") or _language(page),
        URL=url,
    )


def _tags(page: LexborHTMLParser) -> dict[str, list[str]]:
    tags: dict[str, list[str]] = {}
    for node in page.css("meta"):
        name = node.attributes.get("name") or node.attributes.get("property") or node.attributes.get("itemprop")
        content = plain(node.attributes.get("content"))
        if name and content:
            tags.setdefault(name.lower(), []).append(content)
    return tags


def _works(page: LexborHTMLParser) -> Iterator[dict[str, Any]]:
    """JSON-LD objects that describe a work, outer ones first."""
    for node in page.css('script[type="application/ld+json"]'):
        try:
            data = json.loads(node.text())
        except (ValueError, RecursionError):
            continue
        candidates = (
            data if isinstance(data, list) else (data.get("@graph") or [data] if isinstance(data, dict) else [])
        )
        for item in candidates:
            if isinstance(item, dict) and (item.get("headline") or _kind(item) in SCHEMA_TYPES):
                yield item


def _kind(data: dict[str, Any]) -> str:
    kind = data.get("@type")
    return str(kind[0] if isinstance(kind, list) and kind else kind or "")


def _of(value: Any) -> dict[str, Any]:
    value = value[0] if isinstance(value, list) and value else value
    return value if isinstance(value, dict) else {}


def _publisher(data: dict[str, Any]) -> str:
    return plain(_of(data.get("publisher")).get("name"))


def _people(value: Any) -> list[str]:
    people = value if isinstance(value, list) else [value]
    shown = (plain(person.get("name")) if isinstance(person, dict) else plain(person) for person in people)
    return [name for name in shown if name]


def _type(tags: dict[str, list[str]], data: dict[str, Any]) -> str:
    if "citation_journal_title" in tags:
        return "article-journal"
    if "citation_conference_title" in tags:
        return "paper-conference"
    if "citation_dissertation_institution" in tags:
        return "thesis"
    if "citation_inbook_title" in tags:
        return "chapter"
    kind = _kind(data)
    return "article-newspaper" if kind in NEWS else SCHEMA_TYPES.get(kind, "webpage")


def _name(shown: str) -> Name:
    if "," in shown:
        family, _, given = shown.partition(",")
        return Name(family=family.strip(), given=given.strip())
    words = shown.split()
    # Two or three words are a person's name; a longer one, or one word, stays as it is.
    return Name(family=words[-1], given=" ".join(words[:-1])) if 2 <= len(words) <= 3 else Name(literal=shown)


def _date(text: str) -> Date | None:
    digits = "".join(char if char.isdigit() else " " for char in text[:10]).split()
    if not digits or len(digits[0]) != 4:
        return Date(raw=text) if text else None
    return Date(date_parts=(tuple(int(part) for part in digits[:3]),))


def _head(page: LexborHTMLParser) -> str:
    node = page.css_first("title")
    return plain(node.text()) if node is not None else ""


def _language(page: LexborHTMLParser) -> str:
    node = page.css_first("html")
    return plain(node.attributes.get("lang")) if node is not None else ""
