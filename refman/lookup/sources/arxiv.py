"""arXiv: preprints by their number. Source: arXiv API user manual, query by id_list, Atom answer."""

from __future__ import annotations

import functools
import re

from refman.lookup.client import Client
from refman.lookup.errors import LookupFailed
from refman.lookup.identifiers import Identifier
from refman.lookup.record import Record
from refman.lookup.xml import parsed_xml, text_of
from refman.model.dates import Date
from refman.model.names import Name
from refman.model.reference import Reference

_VERSION = functools.cache(lambda: re.compile(r"v\d+$"))
ATOM = {"a": "http://www.w3.org/2005/Atom", "x": "http://arxiv.org/schemas/atom"}


class Arxiv:
    name = "arxiv"
    kinds = ("arxiv",)
    searches = False

    def fetch(self, identifier: Identifier, client: Client) -> Record | None:
        answer = client.ask(
            "arxiv", "/api/query", accept="application/atom+xml", id_list=identifier.value, max_results="1"
        )
        if not answer.found:
            return None
        entry = parsed_xml(answer.body, answer.url, f"{{{ATOM['a']}}}feed").find("a:entry", ATOM)
        # An unknown number is answered by an entry titled "Error", or by none.
        if entry is None or entry.find("a:author", ATOM) is None:
            return None
        date = text_of(entry.find("a:published", ATOM))[:10]
        if len(date) != 10 or not date.replace("-", "").isdigit():
            raise LookupFailed("bad-answer", "the answer has no date", where=answer.url)
        reference = Reference(
            type="article",
            title=text_of(entry.find("a:title", ATOM)),
            author=tuple(_name(text_of(name)) for name in entry.findall("a:author/a:name", ATOM)),
            issued=Date(date_parts=(tuple(int(part) for part in date.split("-")),)),
            publisher="arXiv",
            number=f"arXiv:{identifier.value}",
            DOI=text_of(entry.find("x:doi", ATOM)) or f"10.48550/arXiv.{_VERSION().sub('', identifier.value)}",
            URL=f"https://arxiv.org/abs/{identifier.value}",
            abstract=text_of(entry.find("a:summary", ATOM)),
        )
        return Record(reference, self.name)

    def search(self, reference: Reference, client: Client) -> tuple[Record, ...]:
        return ()


def _name(shown: str) -> Name:
    given, _, family = shown.rpartition(" ")
    return Name(family=family, given=given) if given else Name(literal=shown)
