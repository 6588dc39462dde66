"""`refman tag`: tags put on references and taken off, or listed."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from refman.cli.library_options import JsonOption, LibraryOption, author, opened

EPILOG = "Examples:  refman tag KEY KEY --add thesis --drop unread    refman tag    refman list tag:thesis"


def command(
    keys: Annotated[
        list[str] | None, typer.Argument(metavar="[KEY...]", help="References; none lists the tags.")
    ] = None,
    add: Annotated[list[str] | None, typer.Option("--add", "-a", metavar="TAG", help="Put a tag on.")] = None,
    drop: Annotated[list[str] | None, typer.Option("--drop", "-d", metavar="TAG", help="Take a tag off.")] = None,
    json: JsonOption = False,
    library: LibraryOption = "",
) -> None:
    """Put tags on references and take them off; without keys, list all tags."""
    from refman.api.library_edit import tag
    from refman.cli.library_adding import tags_of
    from refman.cli.library_output import print_json
    from refman.cli.library_table import note, table

    with opened(library) as store:
        if keys:
            changed = tag(store, keys, author(), add=tags_of(add or ()), drop=tags_of(drop or ()))
            return note(f"changed {', '.join(record.key for record in changed)}" if changed else "nothing to change")
        found = store.tags()
    if json:
        return print_json({"tag": name, "references": count} for name, count in found)
    return table(("Tag", "References"), [(name, f"{count}") for name, count in found], sys.stdout)
