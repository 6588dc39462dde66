"""`refman undo`: the last change to the library taken back."""

from __future__ import annotations

from typing import Annotated

import typer

from refman.cli.library_options import LibraryOption, opened

EPILOG = "Examples:  refman undo    refman undo 12    refman history"


def command(
    change: Annotated[
        int | None, typer.Argument(min=1, metavar="[CHANGE]", help="A number from `refman history`.")
    ] = None,
    library: LibraryOption = "",
) -> None:
    """Take back the last change, or one that nothing was built on since."""
    from refman.api.library_undo import undo
    from refman.cli.library_table import note

    with opened(library) as store:
        note(f"undone: {undo(store, change)}")
