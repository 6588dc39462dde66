"""PubMed's XML (PubmedArticleSet), read only.

Source: NLM PubMed DTD documentation, 2024.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from refman.formats import carrying, rich
from refman.formats.plain_dates import date_from_text
from refman.formats.reading import Loss
from refman.formats.xml import Element, attribute, exact, find, root_of, words
from refman.model.dates import Date
from refman.model.names import Name
from refman.model.reference import Reference

_TAGS = {"i": "i", "b": "b", "sup": "sup", "sub": "sub"}
_LANGUAGES = {
    "eng": "en",
    "fre": "fr",
    "ger": "de",
    "spa": "es",
    "ita": "it",
    "por": "pt",
    "rus": "ru",
    "chi": "zh",
    "jpn": "ja",
}


def references(data: bytes, losses: list[Loss]) -> Iterator[Reference]:
    """The articles and books of the file. Raises: FormatError (broken-xml, xml-entities)."""
    for record in root_of(data).iter("PubmedArticle", "PubmedBookArticle"):
        book = record.find("BookDocument")
        yield carrying.filled(_article(record) if book is None else _book(book))


def _article(record: Element) -> dict[str, Any]:
    citation = record.find("MedlineCitation")
    article = record.find("MedlineCitation/Article")
    if citation is None or article is None:
        return {"type": "document"}
    kinds = {words(kind) for kind in article.iter("PublicationType")}
    title = rich.taken(article.find("ArticleTitle"), _TAGS)
    original = find(article, "VernacularTitle")
    fields: dict[str, Any] = {
        "id": find(citation, "PMID"),
        "type": "article" if "Preprint" in kinds else "article-journal",
        "PMID": find(citation, "PMID"),
        "title": title.removesuffix(".") if not title.startswith("[") else title.removesuffix(".").strip("[]"),
        "original_title": original,
        "container_title": find(article, "Journal/Title"),
        "container_title_short": find(article, "Journal/ISOAbbreviation")
        or find(citation, "MedlineJournalInfo/MedlineTA"),
        "volume": find(article, "Journal/JournalIssue/Volume"),
        "issue": find(article, "Journal/JournalIssue/Issue"),
        "page": find(article, "Pagination/MedlinePgn"),
        "ISSN": find(article, "Journal/ISSN"),
        "author": tuple(_people(article, "AuthorList/Author")),
        "abstract": _abstract(article),
        "issued": _date(article.find("Journal/JournalIssue/PubDate")),
        "keyword": ", ".join(filter(None, (words(word) for word in citation.iter("Keyword")))),
        "language": _LANGUAGES.get(find(article, "Language"), find(article, "Language")),
    }
    _identifiers(record, fields)
    for place in article.findall("ELocationID"):
        if attribute(place, "EIdType") == "doi":
            fields["DOI"] = fields.get("DOI") or words(place)
        elif not fields["page"]:
            fields["page"] = words(place)
    return fields


def _book(book: Element) -> dict[str, Any]:
    title = book.find("ArticleTitle")
    within = find(book, "Book/BookTitle")
    fields: dict[str, Any] = {
        "id": find(book, "PMID"),
        "type": "chapter" if title is not None else "book",
        "PMID": find(book, "PMID"),
        "title": rich.taken(title, _TAGS) if title is not None else within,
        "container_title": within if title is not None else "",
        "publisher": find(book, "Book/Publisher/PublisherName"),
        "publisher_place": find(book, "Book/Publisher/PublisherLocation"),
        "ISBN": find(book, "Book/Isbn"),
        "author": tuple(_people(book, "AuthorList/Author")),
        "editor": tuple(_people(book, "Book/AuthorList[@Type='editors']/Author")),
        "abstract": _abstract(book),
        "issued": _date(book.find("Book/PubDate")),
    }
    _identifiers(book, fields)
    return fields


def _people(record: Element, path: str) -> Iterator[Name]:
    for author in record.findall(path):
        collective = author.find("CollectiveName")
        if collective is not None:
            yield Name(literal=exact(collective))
        elif find(author, "LastName"):
            given = find(author, "ForeName") or find(author, "Initials")
            yield Name(family=find(author, "LastName"), given=given, suffix=find(author, "Suffix"))


def _abstract(record: Element) -> str:
    parts = []
    for part in record.findall("Abstract/AbstractText"):
        label = attribute(part, "Label")
        parts.append(f"{label}: {rich.taken(part, _TAGS)}" if label else rich.taken(part, _TAGS))
    return "\n\n".join(filter(None, parts))


def _date(element: Element | None) -> Date | None:
    if element is None:
        return None
    medline = find(element, "MedlineDate")
    parts = (find(element, "Year"), find(element, "Month") or find(element, "Season"), find(element, "Day"))
    year, month, _ = parts
    if month.isdecimal():
        return date_from_text("/".join(filter(None, parts)))
    return (
        date_from_text(" ".join(filter(None, parts)))
        if year
        else date_from_text(medline[:4] if medline[:4].isdecimal() else medline)
    )


def _identifiers(record: Element, fields: dict[str, Any]) -> None:
    for identifier in record.findall("PubmedData/ArticleIdList/ArticleId") + record.findall("ArticleIdList/ArticleId"):
        kind = attribute(identifier, "IdType")
        if kind in ("doi", "pmc"):
            fields["DOI" if kind == "doi" else "PMCID"] = words(identifier)
