"""Books by ISBN: Open Library and Google Books, two sources that know different books.

Source: Open Library Books API (jscmd=data); Google Books API v1, volumes.
"""

from __future__ import annotations

from typing import Any

from refman.lookup.client import Client
from refman.lookup.errors import LookupFailed
from refman.lookup.identifiers import Identifier
from refman.lookup.record import Record
from refman.lookup.sources.csl import plain
from refman.model.dates import Date
from refman.model.names import Name
from refman.model.reference import Reference


class OpenLibrary:
    name = "openlibrary"
    kinds = ("isbn",)
    searches = False

    def fetch(self, identifier: Identifier, client: Client) -> Record | None:
        key = f"ISBN:{identifier.value}"
        answer = client.ask("openlibrary", "/api/books", bibkeys=key, format="json", jscmd="data")
        book = _object(answer.json(), answer.url).get(key) if answer.found else None
        if not isinstance(book, dict):
            return None
        publishers = _named(book.get("publishers"))
        reference = Reference(
            type="book",
            title=_whole_title(book),
            author=tuple(_name(name) for name in _named(book.get("authors"))),
            publisher=publishers[0] if publishers else "",
            publisher_place=next(iter(_named(book.get("publish_places"))), ""),
            issued=_year(plain(book.get("publish_date"))),
            number_of_pages=plain(book.get("number_of_pages")),
            ISBN=identifier.value,
        )
        return Record(reference, self.name)

    def search(self, reference: Reference, client: Client) -> tuple[Record, ...]:
        return ()


class GoogleBooks:
    name = "googlebooks"
    kinds = ("isbn",)
    searches = False

    def fetch(self, identifier: Identifier, client: Client) -> Record | None:
        answer = client.ask("googlebooks", "/books/v1/volumes", q=f"isbn:{identifier.value}")
        items = _object(answer.json(), answer.url).get("items") if answer.found else None
        volume = (items[0] if isinstance(items, list) and items else {}).get("volumeInfo")
        if not isinstance(volume, dict):
            return None
        reference = Reference(
            type="book",
            title=_whole_title(volume),
            author=tuple(_name(plain(name)) for name in volume.get("authors") or ()),
            publisher=plain(volume.get("publisher")),
            issued=_year(plain(volume.get("publishedDate"))),
            number_of_pages=plain(volume.get("pageCount")),
            language=plain(volume.get("language")),
            ISBN=identifier.value,
        )
        return Record(reference, self.name)

    def search(self, reference: Reference, client: Client) -> tuple[Record, ...]:
        return ()


def _object(body: Any, url: str) -> dict[str, Any]:
    if not isinstance(body, dict):
        raise LookupFailed("bad-answer", "the answer is not what the service sends", where=url)
    return body


def _named(value: Any) -> list[str]:
    return [plain(part.get("name")) for part in value or () if isinstance(part, dict) and plain(part.get("name"))]


def _whole_title(book: dict[str, Any]) -> str:
    title, subtitle = plain(book.get("title")), plain(book.get("subtitle"))
    return f"{title}: {subtitle}" if title and subtitle else title


def _name(shown: str) -> Name:
    given, _, family = shown.rpartition(" ")
    return Name(family=family, given=given) if given else Name(literal=shown)


def _year(text: str) -> Date | None:
    digits = "".join(char if char.isdigit() else " " for char in text).split()
    year = next((word for word in digits if len(word) == 4), "")
    return Date(date_parts=((int(year),),)) if year else None
