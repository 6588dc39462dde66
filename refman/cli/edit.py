"""`refman edit`: a reference changed in the editor, or field by field."""

from __future__ import annotations

from typing import Annotated

import typer

from refman.cli.asked import one_alone
from refman.cli.library_options import LibraryOption, author, opened

EPILOG = "Examples:  refman edit ruitenberg2024france    refman edit KEY --set year=2024 --set 'author=Noor, Aya; Ilves, Mart'"


def command(
    key: Annotated[str, typer.Argument(metavar="KEY", help="The reference's key.")],
    values: Annotated[
        list[str] | None, typer.Option("--set", metavar="FIELD=VALUE", help="Change a field; FIELD= empties it.")
    ] = None,
    kind: Annotated[str, typer.Option("--as", metavar="FORMAT", help="What to edit: yaml or bibtex.")] = "yaml",
    file: Annotated[str, typer.Option("--file", metavar="FILE", help="Take the text from a file; - is stdin.")] = "",
    library: LibraryOption = "",
) -> None:
    """Change a reference: in your editor (VISUAL, EDITOR), or with --set.

    What you save is checked; when something is wrong, the library stays as it was and your text is kept in a file.
    """
    from refman.api.library_edit import edit_text, set_fields
    from refman.cli.library_editing import edit_in_editor, read_text
    from refman.cli.library_table import note

    one_alone(("--set", values), ("--file", file))
    one_alone(("--set", values), ("--as", kind != "yaml"))
    with opened(library) as store:
        if values:
            changed = set_fields(store, key, values, author())
        elif file:
            changed = edit_text(store, key, read_text(file), kind, author())
        else:
            changed = edit_in_editor(store, key, kind, author())
    note(f"changed {changed[0].key}" if changed else f"{key} is as it was")
