"""PubMed and PMC: records by PMID; a PMCID is first turned into a PMID.

Source: NLM E-utilities, efetch (db=pubmed, retmode=xml); PMC ID converter API; PubMed DTD for elements.
"""

from __future__ import annotations

from lxml import etree

from refman.lookup.client import Client
from refman.lookup.errors import LookupFailed
from refman.lookup.identifiers import Identifier, bare_doi
from refman.lookup.record import Record
from refman.lookup.xml import parsed_xml, text_of
from refman.model.dates import Date
from refman.model.names import Name
from refman.model.reference import Reference
from refman.model.verdict import Notice

MONTHS = {name: number for number, name in enumerate("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), 1)}
NOTICES = {
    "RetractionIn": "retraction",
    "PartialRetractionIn": "retraction",
    "ExpressionOfConcernIn": "expression-of-concern",
    "ErratumIn": "correction",
    "CorrectedandRepublishedIn": "correction",
}


class PubMed:
    name = "pubmed"
    kinds = ("pmid", "pmcid")
    searches = False

    def fetch(self, identifier: Identifier, client: Client) -> Record | None:
        pmid = identifier.value if identifier.kind == "pmid" else _pmid_of(identifier.value, client)
        if not pmid:
            return None
        answer = client.ask(
            "pubmed", "/entrez/eutils/efetch.fcgi", accept="text/xml", db="pubmed", id=pmid, retmode="xml",
            tool="refman", email=client.settings.contact,
        )  # fmt: skip
        if not answer.found:
            return None
        article = parsed_xml(answer.body, answer.url, "PubmedArticleSet").find("PubmedArticle")
        return None if article is None else Record(_reference(article), self.name, _notices(article))

    def search(self, reference: Reference, client: Client) -> tuple[Record, ...]:
        return ()


def _pmid_of(pmcid: str, client: Client) -> str:
    answer = client.ask(
        "pmc", "/tools/idconv/api/v1/articles/", ids=pmcid, format="json", tool="refman", email=client.settings.contact
    )
    body = answer.json() if answer.found else {}
    records = body.get("records") if isinstance(body, dict) else None
    if records is None and answer.found:
        raise LookupFailed("bad-answer", "the answer is not what the converter sends", where=answer.url)
    return str((records or [{}])[0].get("pmid", ""))


def _reference(article: etree._Element) -> Reference:
    def text(path: str) -> str:
        return text_of(article.find(path))

    ids = {node.get("IdType"): text_of(node) for node in article.findall("PubmedData/ArticleIdList/ArticleId")}
    base = "MedlineCitation/Article/"
    return Reference(
        type="article-journal",
        title=text(base + "ArticleTitle").rstrip("."),
        author=tuple(_name(node) for node in article.findall(base + "AuthorList/Author")),
        container_title=text(base + "Journal/Title"),
        container_title_short=text(base + "Journal/ISOAbbreviation"),
        volume=text(base + "Journal/JournalIssue/Volume"),
        issue=text(base + "Journal/JournalIssue/Issue"),
        page=_page(text(base + "Pagination/MedlinePgn")),
        ISSN=text(base + "Journal/ISSN"),
        issued=_date(article.find(base + "Journal/JournalIssue/PubDate")),
        language=text(base + "Language"),
        DOI=bare_doi(ids.get("doi", "")),
        PMID=text("MedlineCitation/PMID"),
        PMCID=ids.get("pmc", ""),
        abstract=text(base + "Abstract"),
    )


def _name(node: etree._Element) -> Name:
    collective = text_of(node.find("CollectiveName"))
    if collective:
        return Name(literal=collective)
    given = text_of(node.find("ForeName")) or text_of(node.find("Initials"))
    return Name(family=text_of(node.find("LastName")), given=given, suffix=text_of(node.find("Suffix")))


def _page(pages: str) -> str:
    """MEDLINE drops the digits that a last page shares with the first ("1061-73")."""
    first, dash, last = pages.partition("-")
    if dash and first.isdigit() and last.isdigit() and len(last) < len(first):
        return f"{first}-{first[: len(first) - len(last)]}{last}"
    return pages


def _date(node: etree._Element | None) -> Date | None:
    year = text_of(None if node is None else node.find("Year"))
    if node is None or not year:
        medline = text_of(None if node is None else node.find("MedlineDate"))
        return Date(date_parts=((int(medline[:4]),),)) if medline[:4].isdigit() else None
    month, day = text_of(node.find("Month")), text_of(node.find("Day"))
    parts = [int(year)]
    number = MONTHS.get(month[:3].title()) or (int(month) if month.isdigit() else None)
    if number:
        parts.append(number)
        if day.isdigit():
            parts.append(int(day))
    return Date(date_parts=(tuple(parts),))


def _notices(article: etree._Element) -> tuple[Notice, ...]:
    links = article.findall("MedlineCitation/CommentsCorrectionsList/CommentsCorrections")
    return tuple(
        Notice(NOTICES[kind], source="pubmed", reason=text_of(link.find("RefSource")))
        for link in links
        if (kind := link.get("RefType", "")) in NOTICES
    )
