"""`refman history`: the changes to the library, newest first."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from refman.cli.library_options import JsonOption, LibraryOption, opened

EPILOG = "Examples:  refman history    refman history -n 100"


def command(
    limit: Annotated[int, typer.Option("--limit", "-n", metavar="N", min=1, help="How many changes.")] = 20,
    json: JsonOption = False,
    library: LibraryOption = "",
) -> None:
    """List the changes to the library, newest first."""
    from refman.api.library_undo import history
    from refman.cli.library_output import print_json
    from refman.cli.library_table import table

    with opened(library) as store:
        lines = history(store, limit)
    if json:
        return print_json(lines)
    rows = [
        (
            f"{line.number}{' undone' if line.undone else ''}",
            line.at[:16].replace("T", " "),
            line.by,
            line.counts,
            line.what,
        )
        for line in lines
    ]
    return table(("No.", "When (UTC)", "By", "Changes", "Command"), rows, sys.stdout)
