"""`refman list`: the library, newest first."""

from __future__ import annotations

from typing import Annotated

import typer

from refman.cli.library_options import JsonOption, LibraryOption, ToOption, opened

EPILOG = 'Examples:  refman list    refman list --sort author    refman list --format "{key}: {title}"'
SortOption = Annotated[str, typer.Option("--sort", metavar="ORDER", help="added, author, title, year or key.")]
ReverseOption = Annotated[bool, typer.Option("--reverse", "-r", help="The other way round.")]
LimitOption = Annotated[int, typer.Option("--limit", "-n", metavar="N", min=0, help="References on a page; 0 for all.")]
OffsetOption = Annotated[int, typer.Option("--offset", metavar="N", min=0, help="How many to leave out first.")]
TemplateOption = Annotated[
    str, typer.Option("--format", metavar="TEMPLATE", help='A line for each: "{key} {title:.40}".')
]


def show_listing(
    library: str, query: str, sort: str, reverse: bool, limit: int, offset: int, json: bool, to: str, template: str
) -> int:
    """Print a page of what a query finds; how many there were."""
    from refman.api.library_search import listing
    from refman.cli.library_output import print_count, print_records

    with opened(library) as store:
        page = listing(store, query, sort=sort, descending=reverse, limit=limit, offset=offset)
        print_records(page.records, json=json, to=to, template=template)
    print_count(len(page.records), page.total, page.more, offset)
    return len(page.records)


def command(
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
    show_listing(library, "", sort, reverse, limit, offset, json, to, template)
