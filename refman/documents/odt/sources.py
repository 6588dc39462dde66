"""LibreOffice's own citations as references.

Source: OpenDocument 1.3, part 3, section 7.1.5 (text:bibliography-mark).
"""

from __future__ import annotations

import re

from lxml import etree

from refman.documents.endnote import name_from_text
from refman.documents.odt.styles import value
from refman.model.dates import Date
from refman.model.reference import Reference

_TYPES = {
    "article": "article-journal", "book": "book", "inbook": "chapter", "incollection": "chapter", "phdthesis": "thesis",
    "mastersthesis": "thesis", "techreport": "report", "inproceedings": "paper-conference", "proceedings": "book",
    "www": "webpage", "unpublished": "manuscript", "manual": "book", "journal": "article-journal",
}  # fmt: skip


def reference_from_mark(element: etree._Element) -> Reference:
    """The reference of a bibliography mark."""
    year = value(element, "year")
    authors = tuple(name_from_text(name.strip()) for name in value(element, "author").split(";") if name.strip())
    return Reference(
        id=value(element, "identifier"),
        type=_TYPES.get(value(element, "bibliography-type"), "document"),
        author=authors,
        title=value(element, "title"),
        container_title=value(element, "journal") or value(element, "booktitle"),
        issued=(Date(date_parts=((int(year),),)) if re.fullmatch(r"\d{1,4}", year) else Date(literal=year))
        if year
        else None,
        volume=value(element, "volume"),
        issue=value(element, "number"),
        page=value(element, "pages"),
        publisher=value(element, "publisher"),
        URL=value(element, "url"),
        ISBN=value(element, "isbn"),
    )
