"""The services that refman asks, on the loopback: each speaks its protocol from an index of records, with faults on demand.

The shapes are written after the services' public documentation (Crossref REST API, DOI content negotiation, OpenAlex,
arXiv API, NLM E-utilities and PMC ID converter, Open Library Books, Google Books, Wayback availability).
"""

from __future__ import annotations

import contextlib
import json
import threading
import time
from collections import Counter
from collections.abc import Iterable
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

SERVICES = ("crossref", "doi", "openalex", "arxiv", "pubmed", "pmc", "openlibrary", "googlebooks", "wayback")
Record = dict[str, Any]


def words(text: str) -> set[str]:
    return {
        word for word in "".join(char if char.isalnum() else " " for char in text.casefold()).split() if len(word) > 2
    }


class Index:
    """Records (CSL-JSON) by identifier and by the words of title and authors."""

    def __init__(self, records: Iterable[Record]) -> None:
        self.records = list(records)
        self.by_id = {
            (key, str(record[key]).lower()): record
            for record in self.records
            for key in ("DOI", "PMID", "PMCID", "ISBN", "arXiv")
            if record.get(key)
        }
        self._by_word: dict[str, list[int]] = {}
        for at, record in enumerate(self.records):
            people = " ".join(name.get("family", name.get("literal", "")) for name in record.get("author", ()))
            for word in words(f"{record.get('title', '')} {people} {record.get('container-title', '')}"):
                self._by_word.setdefault(word, []).append(at)

    def search(self, query: str, rows: int = 5) -> list[Record]:
        """The records that share the rarest words with the query, as an index's ranking would have it."""
        score: Counter[int] = Counter()
        for word in words(query):
            places = self._by_word.get(word, ())
            for at in places:
                score[at] += 1000 // (10 + len(places))
        return [self.records[at] for at, _ in score.most_common(rows)]


class Services(ThreadingHTTPServer):
    """Start with `with Services(records) as services`; `bases` goes into LookupSettings.

    `faults[service]` is one of: 404, 429, 500, slow, cut, type, huge, loopback, json, loop. `times[service]` says how often
    the fault comes before the service recovers (always, when it is not there). `asked` counts requests by service.
    """

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, records: Iterable[Record], delay: float = 0.0) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.index = Index(records)
        self.delay = delay
        self.faults: dict[str, str] = {}
        self.times: dict[str, int] = {}
        self.retry_after = "0"
        self.asked: Counter[str] = Counter()
        self.queries: list[str] = []
        self.pages: dict[str, str] = {}
        self._lock = threading.Lock()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    @property
    def bases(self) -> dict[str, str]:
        return {service: f"{self.address}/{service}" for service in SERVICES}

    def fault(self, service: str) -> str:
        with self._lock:
            self.asked[service] += 1
            if service in self.times:
                self.times[service] -= 1
                if self.times[service] < 0:
                    return ""
            return self.faults.get(service, "")

    def __enter__(self) -> Services:
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, *exception: object) -> None:
        self.shutdown()
        self.server_close()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Services

    def log_message(self, *arguments: object) -> None:
        pass

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        service, _, rest = parts.path.lstrip("/").partition("/")
        query = {key: values[0] for key, values in parse_qs(parts.query).items()}
        self.server.queries.append(unquote(self.path))
        if self.server.delay:
            time.sleep(self.server.delay)
        fault = self.server.fault(service)
        if fault:
            FAULTS[fault](self)
            return
        if service == "page":
            page = self.server.pages.get(rest)
            self.reply(200 if page is not None else 404, page or "", "text/html; charset=utf-8")
            return
        status, body, kind = ROUTES[service](self.server.index, rest, query)
        self.reply(status, body, kind)

    def reply(self, status: int, body: str | bytes, kind: str = "application/json", **headers: str) -> None:
        data = body.encode() if isinstance(body, str) else body
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(data)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)


def _cut(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "100000")
    handler.end_headers()
    handler.wfile.write(b'{"message": {"ti')
    handler.close_connection = True


def _huge(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", str(1 << 30))
    handler.end_headers()
    handler.close_connection = True
    with contextlib.suppress(OSError):  # the client hung up, as it should
        for _ in range(1 << 10):
            handler.wfile.write(b" " * (1 << 20))


def _slow(handler: Handler) -> None:
    time.sleep(1.5)
    with contextlib.suppress(OSError):  # the client hung up, as it should
        handler.reply(200, "{}")


FAULTS = {
    "404": lambda handler: handler.reply(404, "Resource not found.", "text/plain"),
    "429": lambda handler: handler.reply(429, "", Retry_After=handler.server.retry_after),
    "500": lambda handler: handler.reply(503, "", "text/plain"),
    "slow": _slow,
    "cut": _cut,
    "type": lambda handler: handler.reply(200, "<html>Sign in to the hotel's network</html>", "text/html"),
    "huge": _huge,
    "loopback": lambda handler: handler.reply(302, "", Location="http://[::1]:9/secret"),
    "loop": lambda handler: handler.reply(302, "", Location=handler.path),
    "json": lambda handler: handler.reply(200, '{"message": '),
}
Reply = tuple[int, str, str]
JSON, ATOM, XML = "application/json", "application/atom+xml", "text/xml"
MISSING: Reply = (404, "Resource not found.", "text/plain")


def crossref(index: Index, rest: str, query: dict[str, str]) -> Reply:
    if rest == "works":
        found = [_crossref_item(record) for record in index.search(query.get("query.bibliographic", ""))]
        message: Any = {"items": found, "total-results": len(found)}
    else:
        record = index.by_id.get(("DOI", unquote(rest.removeprefix("works/")).lower()))
        if record is None or record.get("agency") == "datacite":
            return MISSING
        message = _crossref_item(record)
    return 200, json.dumps({"status": "ok", "message": message}), JSON


def _crossref_item(record: Record) -> Record:
    item = {key: value for key, value in record.items() if key not in ("title", "container-title", "agency", "updates")}
    types = {"article-journal": "journal-article", "chapter": "book-chapter", "paper-conference": "proceedings-article"}
    item["type"] = types.get(str(record.get("type")), record.get("type", "other"))
    item["title"] = [escape(record.get("title", ""), quote=False)]
    item["container-title"] = [record["container-title"]] if record.get("container-title") else []
    if record.get("updates"):
        item["updated-by"] = record["updates"]
    return item


def doi(index: Index, rest: str, query: dict[str, str]) -> Reply:
    record = index.by_id.get(("DOI", unquote(rest).lower()))
    return MISSING if record is None else (200, json.dumps(record), "application/vnd.citationstyles.csl+json")


def openalex(index: Index, rest: str, query: dict[str, str]) -> Reply:
    if rest == "works":
        return (
            200,
            json.dumps({"results": [_openalex_work(record) for record in index.search(query.get("search", ""))]}),
            JSON,
        )
    kind, _, value = unquote(rest.removeprefix("works/")).partition(":")
    record = index.by_id.get((kind.upper(), value.lower()))
    return MISSING if record is None else (200, json.dumps(_openalex_work(record)), JSON)


def _openalex_work(record: Record) -> Record:
    first, _, last = str(record.get("page", "")).partition("-")
    names = [
        f"{name.get('given', '')} {name.get('family', name.get('literal', ''))}" for name in record.get("author", ())
    ]
    return {
        "title": record.get("title"),
        "type": "article",
        "doi": f"https://doi.org/{record['DOI']}" if record.get("DOI") else None,
        "publication_year": (record.get("issued", {}).get("date-parts") or [[None]])[0][0],
        "authorships": [{"author": {"display_name": name.strip()}} for name in names],
        "primary_location": {"source": {"display_name": record.get("container-title")}},
        "biblio": {
            "volume": record.get("volume"),
            "issue": None,
            "first_page": first or None,
            "last_page": last or None,
        },
        "is_retracted": bool(record.get("retracted")),
    }


def arxiv(index: Index, rest: str, query: dict[str, str]) -> Reply:
    record = index.by_id.get(("arXiv", query.get("id_list", "").lower()))
    entry = ""
    if record is not None:
        authors = "".join(
            f"<author><name>{escape(name['given'])} {escape(name['family'])}</name></author>"
            for name in record["author"]
        )
        entry = (
            f"<entry><title>{escape(record['title'])}</title><published>2017-06-12T17:57:34Z</published>"
            f"<summary>…</summary>{authors}</entry>"
        )
    return 200, f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">{entry}</feed>', ATOM


def pubmed(index: Index, rest: str, query: dict[str, str]) -> Reply:
    record = index.by_id.get(("PMID", query.get("id", "")))
    if record is None:
        return 200, '<?xml version="1.0"?><PubmedArticleSet></PubmedArticleSet>', XML
    authors = "".join(
        f"<Author><LastName>{escape(name['family'])}</LastName><ForeName>{escape(name.get('given', ''))}</ForeName></Author>"
        for name in record["author"]
    )
    notice = (
        '<CommentsCorrectionsList><CommentsCorrections RefType="RetractionIn"><RefSource>J. 2020</RefSource>'
        "</CommentsCorrections></CommentsCorrectionsList>"
        if record.get("retracted")
        else ""
    )
    body = (
        f"<PubmedArticle><MedlineCitation><PMID>{record['PMID']}</PMID><Article><Journal><JournalIssue><Volume>"
        f"{record.get('volume', '')}</Volume><PubDate><Year>{record['issued']['date-parts'][0][0]}</Year><Month>Sep</Month>"
        f"</PubDate></JournalIssue><Title>{escape(record['container-title'])}</Title></Journal>"
        f"<ArticleTitle>{escape(record['title'])}.</ArticleTitle><Pagination><MedlinePgn>1061-73</MedlinePgn></Pagination>"
        f"<AuthorList>{authors}</AuthorList></Article>{notice}</MedlineCitation><PubmedData><ArticleIdList>"
        f'<ArticleId IdType="doi">{escape(record.get("DOI", ""))}</ArticleId></ArticleIdList></PubmedData></PubmedArticle>'
    )
    doctype = '<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle//EN" "https://dtd.nlm.nih.gov/pubmed.dtd">'
    return 200, f'<?xml version="1.0"?>{doctype}<PubmedArticleSet>{body}</PubmedArticleSet>', XML


def pmc(index: Index, rest: str, query: dict[str, str]) -> Reply:
    record = index.by_id.get(("PMCID", query.get("ids", "").lower()))
    found = {"pmid": record["PMID"]} if record else {"status": "error"}
    return 200, json.dumps({"status": "ok", "records": [found]}), JSON


def openlibrary(index: Index, rest: str, query: dict[str, str]) -> Reply:
    key = query.get("bibkeys", "")
    record = index.by_id.get(("ISBN", key.removeprefix("ISBN:")))
    if record is None or record.get("only") == "googlebooks":
        return 200, "{}", JSON
    book = {
        "title": record["title"],
        "authors": [{"name": f"{name['given']} {name['family']}"} for name in record["author"]],
        "publishers": [{"name": record["publisher"]}],
        "publish_places": [{"name": record["publisher-place"]}],
        "publish_date": f"March {record['issued']['date-parts'][0][0]}",
    }
    return 200, json.dumps({key: book}), JSON


def googlebooks(index: Index, rest: str, query: dict[str, str]) -> Reply:
    record = index.by_id.get(("ISBN", query.get("q", "").removeprefix("isbn:")))
    if record is None:
        return 200, '{"totalItems": 0}', JSON
    volume = {
        "title": record["title"],
        "authors": [f"{name['given']} {name['family']}" for name in record["author"]],
        "publishedDate": f"{record['issued']['date-parts'][0][0]}-03-01",
        "pageCount": 321,
        "language": "en",
    }
    return 200, json.dumps({"items": [{"volumeInfo": volume}]}), JSON


def wayback(index: Index, rest: str, query: dict[str, str]) -> Reply:
    copy = {"available": True, "url": f"http://web.archive.org/web/2020/{query.get('url', '')}", "status": "200"}
    return 200, json.dumps({"archived_snapshots": {"closest": copy}}), JSON


ROUTES = {
    "crossref": crossref,
    "doi": doi,
    "openalex": openalex,
    "arxiv": arxiv,
    "pubmed": pubmed,
    "pmc": pmc,
    "openlibrary": openlibrary,
    "googlebooks": googlebooks,
    "wayback": wayback,
}
