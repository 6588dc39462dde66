"""CSL-JSON as services send it, made into CSL-JSON as the schema has it.

Crossref and doi.org send lists where CSL has text, their own names of types, and JATS mark-up in titles.
"""

from __future__ import annotations

import functools
import html
import re
from typing import Any

from refman.lookup.identifiers import bare_doi
from refman.model.reference import Reference, reference_from_csl
from refman.model.types import ITEM_TYPES

# Crossref's and DataCite's words for types -> CSL's.
TYPES = {
    "journal-article": "article-journal",
    "proceedings-article": "paper-conference",
    "book-chapter": "chapter",
    "book-section": "chapter",
    "book-part": "chapter",
    "reference-entry": "entry",
    "edited-book": "book",
    "reference-book": "book",
    "monograph": "book",
    "book-set": "book",
    "book-series": "book",
    "proceedings": "book",
    "posted-content": "article",
    "preprint": "article",
    "peer-review": "review",
    "report-component": "report",
    "report-series": "report",
    "dissertation": "thesis",
    "database": "dataset",
    "component": "document",
    "other": "document",
    "Audiovisual": "motion_picture",
    "Text": "document",
    "Software": "software",
    "Dataset": "dataset",
    "Preprint": "article",
    "JournalArticle": "article-journal",
    "Book": "book",
    "BookChapter": "chapter",
    "ConferencePaper": "paper-conference",
    "Dissertation": "thesis",
    "Report": "report",
    "Image": "graphic",
}
TEXTS = tuple(
    """
    title container-title publisher publisher-place volume issue page DOI URL ISBN ISSN edition edition-number abstract
    language genre number version collection-title PMID PMCID article-number note medium archive event-title
    chapter-number
    """.split()
)
NAMES = ("author", "editor", "translator", "chair", "compiler", "contributor")
DATES = ("issued", "published-print", "published-online", "published", "submitted", "accessed")


def reference_from_service(item: dict[str, Any]) -> Reference:
    """The reference of one answered item: valid CSL-JSON, without what belongs to the service alone."""
    fields: dict[str, Any] = {}
    for key in TEXTS:
        value = plain(_first(item.get(key)))
        if value:
            fields[key] = value
    fields["title"] = _title(item, fields.get("title", ""))
    for key in NAMES:
        names = [_name(name) for name in item.get(key) or () if isinstance(name, dict)]
        if any(names):
            fields[key] = [name for name in names if name]
    given = (item[key] for key in DATES[:4] if isinstance(item.get(key), dict) and _has_year(item[key]))
    issued = next(given, None)
    if issued:
        fields["issued"] = {"date-parts": [[part for part in issued["date-parts"][0] if part]]}
    kind = str(item.get("type", ""))
    fields["type"] = kind if kind in ITEM_TYPES else TYPES.get(kind, "document")
    if "article-number" in fields:
        number = fields.pop("article-number")
        fields.setdefault("page", number)
    fields["edition"] = fields.get("edition") or fields.pop("edition-number", "")
    fields["DOI"] = bare_doi(fields.get("DOI", ""))
    if "doi.org/" in fields.get("URL", ""):
        del fields["URL"]  # says the DOI again
    return reference_from_csl({key: value for key, value in fields.items() if value})


def _title(item: dict[str, Any], title: str) -> str:
    subtitle = plain(_first(item.get("subtitle")))
    return f"{title}: {subtitle}" if title and subtitle and subtitle.casefold() not in title.casefold() else title


def _first(value: Any) -> Any:
    return (value[0] if value else "") if isinstance(value, list) else value


def plain(value: Any) -> str:
    """Text without mark-up or entities, its white space folded; "" for what is no text."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        return ""
    text = html.unescape(_tag().sub("", value)) if "<" in value or "&" in value else value
    return " ".join(text.split())


@functools.cache
def _tag() -> re.Pattern[str]:
    return re.compile(r"</?[A-Za-z][^<>]{0,200}>")


def _name(name: dict[str, Any]) -> dict[str, str]:
    keys = ("family", "given", "suffix", "literal", "non-dropping-particle", "dropping-particle")
    parts = {key: plain(name.get(key)) for key in keys}
    if not parts["family"] and name.get("name"):
        parts["literal"] = plain(name["name"])
    return {key: part for key, part in parts.items() if part}


def _has_year(date: dict[str, Any]) -> bool:
    parts = date.get("date-parts")
    return bool(isinstance(parts, list) and parts and isinstance(parts[0], list) and parts[0] and parts[0][0])
