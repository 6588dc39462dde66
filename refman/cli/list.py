"""`refman list`: the library, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from refman.cli.library_options import JsonOption, LibraryOption, ToOption, opened

EPILOG = 'Examples:  refman list    refman list tag:thesis --sort author    refman list --format "{key}: {title}"'
SortOption = Annotated[str, typer.Option("--sort", metavar="ORDER", help="added, author, title, year or key.")]
ReverseOption = Annotated[bool, typer.Option("--reverse", "-r", help="The other way round.")]
LimitOption = Annotated[int, typer.Option("--limit", "-n", metavar="N", min=0, help="References on a page; 0 for all.")]
OffsetOption = Annotated[int, typer.Option("--offset", metavar="N", min=0, help="How many to leave out first.")]
TemplateOption = Annotated[
    str, typer.Option("--format", metavar="TEMPLATE", help='A line for each: "{key} {title:.40}".')
]


def query_of(words: Sequence[str]) -> str:
    """The query that words of a command line make: a word with blanks in it was quoted there, and is a phrase."""
    if len(words) == 1:
        return words[0]
    return " ".join(f'"{word}"' if " " in word and '"' not in word and ":" not in word else word for word in words)


def show_listing(
    library: str, query: str, sort: str, reverse: bool, limit: int, offset: int, json: bool, to: str, template: str
) -> int:
    """Print a page of what a query finds; how many there were."""
    from refman.api.library_search import listing
    from refman.cli.library_output import print_count, print_records

    with opened(library) as store:
        page = listing(store, query, sort=sort, descending=reverse, limit=limit, offset=offset)
        print_records(page.records, json=json, to=to, template=template)
    if query and not page.total:
        _tell_nothing(query)
    print_count(len(page.records), page.total, page.more, offset)
    return len(page.records)


def _tell_nothing(query: str) -> None:
    """Say that nothing was found, and which words before a colon are no fields: they were searched for as words."""
    from refman.api.library_search import no_fields
    from refman.cli.library_table import note

    note("nothing found")
    for word in no_fields(query):
        note(f'  "{word}:" is no field; `refman search --help` names them')


def command(
    words: Annotated[
        list[str] | None, typer.Argument(metavar="[QUERY...]", help="Only these: tag:thesis, type:book, as for search.")
    ] = None,
    sort: SortOption = "",
    reverse: ReverseOption = False,
    limit: LimitOption = 50,
    offset: OffsetOption = 0,
    json: JsonOption = False,
    to: ToOption = "",
    template: TemplateOption = "",
    library: LibraryOption = "",
) -> None:
    """List the library, newest first."""
    show_listing(library, query_of(words or []), sort, reverse, limit, offset, json, to, template)
