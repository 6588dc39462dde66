"""`refman backup`: the library copied to a file, as of one moment."""

from __future__ import annotations

from typing import Annotated

import typer

from refman.cli.library_options import LibraryOption, opened

EPILOG = "Example:  refman backup library-2024-04.db    (use it with --library, or put it in the library's place)"


def command(
    file: Annotated[str, typer.Argument(metavar="FILE", help="The copy: a library in one SQLite file.")],
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there.")] = False,
    library: LibraryOption = "",
) -> None:
    """Copy the library to a file, whole or not at all, while others may write."""
    from refman.api.library_backup import backup
    from refman.cli.library_table import note

    with opened(library) as store:
        note(f"{backup(store, file, force=force):,} references in {file}")
