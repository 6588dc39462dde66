"""The XML that EndNote leaves in its fields, as references.

Source: EndNote's XML export (RSXML.dtd) and the fields that EndNote X9-21 writes into Word.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import Any

from lxml import etree

from refman.model.dates import Date
from refman.model.names import Name
from refman.model.reference import Reference

_TYPES = {
    "journal article": "article-journal", "book": "book", "book section": "chapter", "thesis": "thesis",
    "conference paper": "paper-conference", "conference proceedings": "paper-conference", "web page": "webpage",
    "report": "report", "newspaper article": "article-newspaper", "edited book": "book", "patent": "patent",
    "magazine article": "article-magazine", "dataset": "dataset", "standard": "standard", "statute": "legislation",
}  # fmt: skip
_FIELDS = {
    "title": "title", "secondary-title": "container_title", "volume": "volume", "number": "issue", "pages": "page",
    "publisher": "publisher", "pub-location": "publisher_place", "isbn": "ISBN", "electronic-resource-num": "DOI",
    "edition": "edition", "url": "URL", "language": "language",
}  # fmt: skip
_START = re.compile(r"<EndNote>.*", re.DOTALL)

Found = tuple[tuple[str, ...], tuple[str, ...], tuple[Reference, ...]]


def endnote_citation(text: str, data: str = "") -> Found | None:
    """Keys (record numbers), locators and references of an EndNote field; None where it holds none."""
    match = _START.search(text) or _START.search(_decoded(data))
    if match is None:
        return None
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(match[0].rstrip("\0 ").encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    keys, locators, references = [], [], []
    for cite in root.iter("Cite") if root is not None else ():
        key = _text(cite.find("RecNum")) or f"{_text(cite.find('Author'))} {_text(cite.find('Year'))}".strip()
        keys.append(key)
        locators.append(_text(cite.find("Pages")))
        record = cite.find("record")
        if record is not None:
            references.append(_reference(record, key))
    return (tuple(keys), tuple(locators), tuple(references)) if keys else None


def _decoded(data: str) -> str:
    try:
        return base64.b64decode("".join(data.split())).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ""


def _text(element: etree._Element | None) -> str:
    if element is None:
        return ""
    return " ".join("".join(str(piece) for piece in element.itertext()).split())


def _reference(record: etree._Element, key: str) -> Reference:
    fields: dict[str, Any] = {}
    for element in record.iter():
        name = _FIELDS.get(element.tag) if isinstance(element.tag, str) else None
        if name and name not in fields and (value := _text(element)):
            fields[name] = value
    kind = record.find("ref-type")
    named = (kind.get("name") or "").lower() if kind is not None else ""
    year = _text(record.find("dates/year"))
    issued = Date(date_parts=((int(year),),)) if re.fullmatch(r"\d{4}", year) else Date(literal=year) if year else None
    return Reference(
        id=key,
        type=_TYPES.get(named, "document"),
        author=_names(record, "authors"),
        editor=_names(record, "secondary-authors"),
        issued=issued,
        **fields,
    )


def _names(record: etree._Element, group: str) -> tuple[Name, ...]:
    return tuple(name_from_text(_text(one)) for one in record.findall(f"contributors/{group}/author"))


def name_from_text(text: str) -> Name:
    """ "Doe, Jane" parted at its comma; a name without one is kept whole (a trailing comma marks an organisation)."""
    family, comma, given = text.partition(",")
    if not comma or not given.strip():
        return Name(literal=family.strip())
    return Name(family=family.strip(), given=given.strip())
