"""`refman search`: references by their words and fields."""

from __future__ import annotations

from typing import Annotated

import typer

from refman.cli.library_options import JsonOption, LibraryOption, ToOption
from refman.cli.list import LimitOption, OffsetOption, ReverseOption, SortOption, TemplateOption, query_of, show_listing

EPILOG = (
    "Examples:  refman search tank macron    refman search author:macron year:2020..2024    "
    "refman search 'type:report \"exact words\" -tag:read'"
)


def command(
    words: Annotated[
        list[str],
        typer.Argument(metavar="QUERY...", help='Words, field:word, NOT word; put "exact words" and -word in quotes.'),
    ],
    sort: SortOption = "",
    reverse: ReverseOption = False,
    limit: LimitOption = 20,
    offset: OffsetOption = 0,
    json: JsonOption = False,
    to: ToOption = "",
    template: TemplateOption = "",
    library: LibraryOption = "",
) -> None:
    """Search by words and fields, the best match first.

    Fields: author, title, journal, year (2024, 2020..2024, 2020..), type, tag, doi, isbn, publisher, abstract, note, key,
    lang, has (file, doi, abstract, note). Accents and case do not count; the last word may be unfinished; OR and
    parentheses work. Ends with 1 when nothing is found.
    """
    if not show_listing(library, query_of(words), sort, reverse, limit, offset, json, to, template):
        raise typer.Exit(1)
