"""`refman dedupe`: references that are there twice, found, shown, merged."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from refman.cli.asked import one_alone
from refman.cli.library_options import JsonOption, LibraryOption, author, opened

EPILOG = "Examples:  refman dedupe    refman dedupe --ask    refman dedupe --into KEY OTHER    refman dedupe refs.bib"


def command(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[FILE...]", help="Look in files, not in the library (with --into: keys)."),
    ] = None,
    into: Annotated[str, typer.Option("--into", metavar="KEY", help="Merge the named references into this one.")] = "",
    ask: Annotated[bool, typer.Option("--ask", help="Show each group and ask whether to merge it.")] = False,
    all_of_them: Annotated[
        bool, typer.Option("--merge", help="Merge every group that is sure enough; see --sure.")
    ] = False,
    sure: Annotated[float, typer.Option("--sure", metavar="SCORE", help="From what score on: 4 likely, 8 sure.")] = 4.0,
    json: JsonOption = False,
    library: LibraryOption = "",
) -> None:
    """Find references that are there twice, and merge them. Nothing is merged unless you say so; undo takes it back.

    Ends with 1 when duplicates are left.
    """
    from refman.api import library_dedupe
    from refman.cli import library_duplicates as shown
    from refman.cli.library_table import note

    one_alone(("--into", into), ("--ask", ask), ("--merge", all_of_them), ("--json", json))
    if names and not into:
        one_alone(("FILE", names), ("--ask", ask), ("--merge", all_of_them))
        found = [group for group in library_dedupe.in_files(names) if group.score >= sure]
        shown.print_groups(found, json=json)
        raise typer.Exit(1 if found else 0)
    with opened(library) as store:
        if into:
            return shown.merge_told(store, (into, *(names or ())), author())
        found = [group for group in library_dedupe.in_library(store) if group.score >= sure]
        if ask and sys.stdin.isatty():
            left = shown.asked(store, found, author)
        elif all_of_them:
            left = shown.all_merged(store, found, author())
        else:
            left = len(found)
            shown.print_groups(found, json=json, store=store)
            if ask and found:
                note("--ask needs a terminal to ask on: nothing was merged")
    raise typer.Exit(1 if left else 0)
