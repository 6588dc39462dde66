"""An entry of a JATS list as a reference: its fields are the publisher's own, and beat parsing."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from refman.documents.docx.names import local
from refman.documents.tree_text import inner_text
from refman.model.dates import Date
from refman.model.names import Name
from refman.model.reference import Reference

_TYPES = {
    "journal": "article-journal", "book": "book", "chapter": "chapter", "confproc": "paper-conference", "thesis": "thesis",
    "report": "report", "web": "webpage", "website": "webpage", "webpage": "webpage", "patent": "patent", "data": "dataset",
    "software": "software", "preprint": "article", "newspaper": "article-newspaper", "gov": "report", "standard": "standard",
}  # fmt: skip
_FIELDS = {
    "source": "container_title", "volume": "volume", "issue": "issue", "publisher-name": "publisher",
    "publisher-loc": "publisher_place", "edition": "edition", "isbn": "ISBN", "issn": "ISSN", "series": "collection_title",
    "elocation-id": "number", "uri": "URL", "ext-link": "URL",
}  # fmt: skip
_IDS = {"doi": "DOI", "pmid": "PMID", "pmcid": "PMCID"}
_TITLES = ("article-title", "chapter-title", "part-title", "data-title")
_WHOLE = ("book", "report", "thesis", "webpage", "software", "standard", "dataset")
_MARKS = re.compile(r"[.,:;()]")


def is_bare(citation: etree._Element) -> bool:
    """Whether an entry has fields alone: no stops or commas between them, so that its words would run together."""
    between = "".join([citation.text or "", *(child.tail or "" for child in citation)])
    return len(citation) > 1 and not _MARKS.search(between)


def reference_from_jats(citation: etree._Element, identifier: str) -> Reference:
    """The reference of a citation element; "document" where its type is not told."""
    kind = (citation.get("publication-type") or citation.get("citation-type") or "").lower()
    fields: dict[str, Any] = {"id": identifier, "type": _TYPES.get(kind, "document")}
    pages: dict[str, str] = {}
    for element in citation.iter():
        name, text = local(element.tag), inner_text(element)
        if name in _TITLES and text:
            fields.setdefault("title", text)
        elif name in _FIELDS and text:
            fields.setdefault(_FIELDS[name], text)
        elif name == "pub-id" and (element.get("pub-id-type") or "") in _IDS:
            fields.setdefault(_IDS[element.get("pub-id-type") or ""], text)
        elif name in ("fpage", "lpage", "page-range"):
            pages.setdefault(name, text)
        elif name == "year" and text:
            fields.setdefault("issued", _year(text))
    if "title" not in fields and "container_title" in fields and fields["type"] in (*_WHOLE, "document"):
        fields["title"] = fields.pop("container_title")
    fields["page"] = pages.get("page-range") or "-".join(pages[key] for key in ("fpage", "lpage") if key in pages)
    return Reference(**fields, **_names(citation))


def _year(text: str) -> Date:
    return Date(date_parts=((int(text[:4]),),)) if re.match(r"\d{4}(?!\d)", text) else Date(literal=text)


def _names(citation: etree._Element) -> dict[str, Any]:
    found: dict[str, list[Name]] = {"author": [], "editor": []}
    for element in citation.iter():
        name = local(element.tag)
        if name not in ("name", "string-name", "collab", "institution"):
            continue
        group = element.getparent()
        role = group.get("person-group-type") if group is not None else None
        where = "editor" if (role or element.get("person-group-type") or "") == "editor" else "author"
        parts = {local(child.tag): inner_text(child) for child in element}
        if "surname" in parts:
            found[where].append(
                Name(family=parts["surname"], given=parts.get("given-names", ""), suffix=parts.get("suffix", ""))
            )
        elif name in ("collab", "string-name") and inner_text(element):
            found[where].append(Name(literal=inner_text(element)))
    return {role: tuple(names) for role, names in found.items()}
