"""What a store indexes of a record: words by field, exact marks of year, type and tag, and what it sorts by.

The words are a function of the record alone, so that a store can take out of its index what it once put in.
`VERSION` must grow when that function changes: stores then build their index anew.
"""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter
from typing import NamedTuple

from refman.library.folding import plain, searchable, words
from refman.library.identity import doi, isbn13, marks, year_of
from refman.library.keys import folded_key
from refman.library.record import Record, packed
from refman.model.names import Name
from refman.model.reference import NAME_VARIABLES, STRING_VARIABLES, Reference

VERSION = 1
COLUMNS = ("title", "author", "container", "rest", "exact")
_TITLES = ("title", "title_short", "shortTitle", "volume_title", "part_title", "original_title", "reviewed_title")
_CONTAINERS = (
    "container_title",
    "container_title_short",
    "journalAbbreviation",
    "collection_title",
    "event_title",
    "event",
)
_UNSEARCHED = (
    "citation_key",
    "citation_label",
    "citation_number",
    "first_reference_note_number",
    "page_first",
    "locator",
)
_REST = tuple(
    name
    for name in (variable.replace("-", "_") for variable in STRING_VARIABLES)
    if name not in (*_TITLES, *_CONTAINERS, *_UNSEARCHED)
)
_titles, _containers, _rest = attrgetter(*_TITLES), attrgetter(*_CONTAINERS), attrgetter(*_REST)
_people = attrgetter(*(variable.replace("-", "_") for variable in NAME_VARIABLES))
_SORT_LENGTH, _TITLE_LENGTH = 60, 150


class Row(NamedTuple):
    """A record as a store takes it. `words` run beside COLUMNS; `keys` are folded, the record's own first."""

    id: int
    data: bytes
    key: str
    keys: tuple[str, ...]
    marks: tuple[int, ...]
    type: str
    year: int | None
    author: str
    title: str
    tags: tuple[str, ...]
    words: tuple[str, str, str, str, str]


def row(record: Record) -> Row:
    """The row of a record."""
    reference = record.reference
    year = year_of(reference)
    own = tuple(dict.fromkeys((*marks(reference), *record.known)))
    return Row(
        record.id,
        packed(record),
        record.key,
        tuple(map(folded_key, record.keys)),
        own,
        reference.type,
        year,
        author_order(reference),
        " ".join(words(plain(reference.title[:400])))[:_TITLE_LENGTH],
        record.tags,
        index_words(record, year),
    )


def author_order(reference: Reference) -> str:
    """What a reference is filed under: the family names, folded; of a work without names its title."""
    names = reference.author or reference.editor
    text = " ".join(f"{name.sort_key} {name.given}" for name in names[:3]) if names else reference.title[:200]
    return " ".join(words(text))[:_SORT_LENGTH]


def index_words(record: Record, year: int | None) -> tuple[str, str, str, str, str]:
    reference = record.reference
    rest = [*filter(None, _rest(reference)), record.notes, *record.keys, *record.tags, *reference.categories]
    if not reference.title:
        rest.append(reference.raw)
    title = searchable(plain(" ".join(filter(None, _titles(reference)))))
    people = searchable(" ".join(_name_words(name) for names in _people(reference) if names for name in names))
    heads = map(head_word, set(words(f"{title} {people}")))
    return (
        title,
        people,
        searchable(plain(" ".join(filter(None, _containers(reference))))),
        searchable(" ".join(rest)),
        " ".join((*exact_words(record, year), *heads)),
    )


def _name_words(name: Name) -> str:
    return f"{name.given} {name.dropping_particle} {name.non_dropping_particle} {name.family} {name.literal}"


def exact_words(record: Record, year: int | None) -> Iterable[str]:
    """The words that exact conditions ask for: one for each year, decade, type, tag, language and possession."""
    reference = record.reference
    yield "all"
    if year is not None and year >= 0:
        yield from year_words(year)
    if reference.type:
        yield coded("t", reference.type)
    for tag in record.tags:
        yield coded("g", tag)
    if reference.language:
        yield coded("l", reference.language[:2])
    for word, held in (
        ("hasfile", record.attachments),
        ("hasnote", record.notes),
        ("hasabstract", reference.abstract),
        ("hasdoi", reference.DOI),
        ("hasurl", reference.URL),
        ("hastag", record.tags),
        ("hasyear", year is not None),
        ("hasauthor", reference.author),
    ):
        if held:
            yield word
    if number := doi(reference.DOI):
        yield coded("d", number)
    if number := isbn13(reference.ISBN) if reference.ISBN else "":
        yield coded("i", number)


def head_word(word: str) -> str:
    """The mark of a word that is in a title or a name."""
    return f"z{word}"


def coded(kind: str, value: str) -> str:
    """One word for a value, whatever signs it has; of a prefix of the value, a prefix of the word."""
    return f"x{kind}{value.casefold().encode('utf-8', 'surrogatepass').hex()}"


def year_words(year: int) -> tuple[str, str, str]:
    """A year, its decade, its century: a range of years asks for few of them."""
    return f"y{year:04}", f"yd{year // 10:03}", f"yc{year // 100:02}"


def range_words(first: int, last: int) -> list[str]:
    """The fewest words that cover the years from first to last, both included."""
    out: list[str] = []
    year = max(first, 0)
    while year <= last:
        for size, at in ((100, 2), (10, 1), (1, 0)):
            if year % size == 0 and year + size - 1 <= last:
                out.append(year_words(year)[at])
                year += size
                break
    return out


def title_of(record: Record) -> str:
    """What a person knows the record by: its title, else its raw text, else its key."""
    return plain(record.reference.title) or record.reference.raw or record.key
