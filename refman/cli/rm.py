"""`refman rm`: references taken out of the library."""

from __future__ import annotations

from refman.cli.library_options import KeysArgument, LibraryOption, author, opened

EPILOG = "Examples:  refman rm ruitenberg2024france    refman undo"


def command(keys: KeysArgument, library: LibraryOption = "") -> None:
    """Take references out of the library; `refman undo` brings them back."""
    from refman.api.library_edit import remove
    from refman.cli.library_table import note

    with opened(library) as store:
        for record in remove(store, keys, author()):
            note(f"removed {record.key}")
