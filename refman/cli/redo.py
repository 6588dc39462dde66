"""`refman redo`: what was undone last, brought back."""

from __future__ import annotations

from refman.cli.library_options import LibraryOption, opened

EPILOG = "Example:  refman redo"


def command(library: LibraryOption = "") -> None:
    """Bring back what was undone last, unless the library was changed since."""
    from refman.api.library_undo import redo
    from refman.cli.library_table import note

    with opened(library) as store:
        note(f"brought back: {redo(store)}")
