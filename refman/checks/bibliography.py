"""The entries of a bibliography file with their fields, made once for a text; empty for references without a file."""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.bibtex import BibEntry, BibField, bib_entries
from refman.checks.context import Context
from refman.model.span import Span

_CACHE = "_bib_entries"


def records(here: Context) -> tuple[BibEntry, ...]:
    """The BibTeX entries of the text, in order."""
    known: tuple[BibEntry, ...] | None = here.__dict__.get(_CACHE)
    if known is None:
        known = tuple(bib_entries(here.source)) if here.text.document.format != "references" else ()
        here.__dict__[_CACHE] = known
    return known


def fields(here: Context, *names: str) -> Iterator[tuple[BibEntry, BibField]]:
    """Every field of these names, with its entry."""
    for record in records(here):
        yield from ((record, field) for field in record.fields if not names or field.name in names)


def names_in(value: str) -> list[tuple[str, Span]]:
    """The names of an author field, parted by "and" outside braces, each with its place in the value."""
    out, depth, start, at = [], 0, 0, 0
    while at <= len(value):
        if at == len(value) or (depth == 0 and value[at : at + 5].lower() in (" and ", "\nand ", " and\n")):
            piece = value[start:at]
            begin = start + len(piece) - len(piece.lstrip())
            out.append((piece.strip(), Span(begin, begin + len(piece.strip()))))
            at += 5
            start = at
            continue
        depth += (value[at] == "{") - (value[at] == "}")
        at += 1
    return [(name, span) for name, span in out if name]
