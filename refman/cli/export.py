"""`refman export`: the library, or what a query finds, in any format."""

from __future__ import annotations

from typing import Annotated

import typer

from refman.cli.asked import one_alone
from refman.cli.library_options import LibraryOption, OutputOption, opened

EPILOG = "Examples:  refman export --to bibtex -o library.bib    refman export tag:thesis --to csl-json"


def command(
    query: Annotated[
        list[str] | None, typer.Argument(metavar="[QUERY...]", help="As for search; all without one.")
    ] = None,
    to: Annotated[
        str, typer.Option("--to", metavar="FORMAT", help="bibtex, biblatex, csl-json, jsonl, ris, …")
    ] = "bibtex",
    key: Annotated[list[str] | None, typer.Option("--key", "-k", metavar="KEY", help="Only these keys.")] = None,
    output: OutputOption = "-",
    library: LibraryOption = "",
) -> None:
    """Write the library in a format, oldest first."""
    from refman.api.library import records
    from refman.api.library_export import export
    from refman.api.library_search import stream

    one_alone(("QUERY", query), ("--key", key))
    with opened(library) as store:
        export(iter(records(store, key)) if key else stream(store, " ".join(query or ())), to, output)
