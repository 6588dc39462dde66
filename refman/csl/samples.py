"""A made-up work of each common type, to show what a style does with it."""

from __future__ import annotations

from typing import Any

_NOOR, _ILVES = {"family": "Noor", "given": "Amira"}, {"family": "Ilves", "given": "Toomas K."}
_ROSSI, _BERG = {"family": "Rossi", "given": "Chiara"}, {"family": "van den Berg", "given": "Pieter"}


def _work(
    id: str, type: str, year: int, title: str, authors: tuple[dict[str, str], ...], **more: Any
) -> dict[str, Any]:
    variables = {name.replace("_", "-"): value for name, value in more.items()}
    return {
        "id": id, "type": type, "title": title, "author": list(authors), "issued": {"date-parts": [[year, 5, 12]]}
    } | variables  # fmt: skip


SAMPLES: tuple[dict[str, Any], ...] = (
    _work("article", "article-journal", 2019, "Reading notes in the margin", (_NOOR, _ILVES), container_title="Quiet Studies",
          volume="12", issue="3", page="145-162", DOI="10.1234/jqs.2019.0031"),
    _work("book", "book", 2008, "A short history of footnotes", (_ILVES,), publisher="Harbour Press", publisher_place="Tallinn",
          edition="2"),
    _work("chapter", "chapter", 2015, "Letters that were never sent", (_ROSSI,), container_title="Archives and absence",
          editor=[_BERG], page="33-58", publisher="Northgate", publisher_place="London"),
    _work("newspaper", "article-newspaper", 2021, "Library reopens after storm", (_NOOR,), container_title="Morning Courier",
          page="A4"),
    _work("webpage", "webpage", 2022, "How to cite a map", (_BERG,), container_title="Map Room", URL="https://example.org/maps",
          accessed={"date-parts": [[2023, 1, 9]]}),
    _work("thesis", "thesis", 2012, "Citation as conversation", (_ROSSI,), genre="PhD thesis", publisher="University of Tartu",
          publisher_place="Tartu"),
    _work("report", "report", 2017, "Open shelves: a survey of 40 libraries", (_NOOR, _ILVES, _ROSSI, _BERG), number="17-04",
          publisher="Institute of Reading", publisher_place="Vienna"),
    _work("conference", "paper-conference", 2018, "Counting commas", (_BERG, _NOOR), container_title="Punctuation Workshop Papers",
          page="7-15", publisher_place="Ghent"),
)  # fmt: skip
