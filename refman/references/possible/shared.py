"""What the rules of the nearest type ask of a record: its host, its whole, its house, the paper that wrote it."""

from __future__ import annotations

import re

from refman.references.draft import Draft
from refman.references.organisations import is_broadcaster
from refman.references.outlets import bare, class_of_address, class_of_name
from refman.references.tokens import LETTERS

ON_PAPER = {"magazine": "article-magazine", "newspaper": "article-newspaper"}
WORD = re.compile(LETTERS)
# What a book has, and a thesis or a page of a site lacks.
OF_BOOKS = ("editor", "volume", "edition", "ISBN", "collection-title", "container-title", "number", "DOI")
TO_THE_DAY = 3


def known_for(made: Draft) -> str:
    """What the host of its address is generally known for: "books", "video"."""
    return class_of_address(bare(made.get("URL")))


def host_of(made: Draft) -> str:
    return str(made.get("URL")).split("//", 1)[-1].split("/", 1)[0]


def whole_of(made: Draft) -> str:
    """What it stands in, in small letters."""
    return str(made.get("container-title")).lower()


def house_of(made: Draft) -> str:
    """Its house, in small letters."""
    return str(made.get("publisher")).lower()


def is_quoted(made: Draft) -> bool:
    """Whether quotation marks open its title."""
    start = next((field.span.start for field in made.fields if field.name == "title"), 0)
    return start > 0 and made.raw[start - 1] in "\"“„«‘'"


def paper_of(name: str) -> str:
    """The type of what stands in a paper of that name, "" where it is none: what a broadcaster writes stands on its site."""
    return "" if is_broadcaster(name) else ON_PAPER.get(class_of_name(name), "")


def outlet_as_author(made: Draft) -> str:
    """ "Der Spiegel (2020) …": the type of what stands in the paper that wrote it itself, "" where no paper did."""
    named = [paper_of(name.literal) for name in made.get("author") or () if name.literal]
    return named[0] if len(named) == 1 else ""
