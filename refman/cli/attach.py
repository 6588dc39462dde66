"""`refman attach`: files that belong to a reference."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from refman.cli.asked import one_alone
from refman.cli.library_options import LibraryOption, author, opened, place

EPILOG = "Examples:  refman attach KEY paper.pdf    refman attach KEY paper.pdf --link    refman attach KEY"


def command(
    key: Annotated[str, typer.Argument(metavar="KEY", help="The reference's key.")],
    files: Annotated[
        list[str] | None, typer.Argument(metavar="[FILE...]", help="Files; none lists what is attached.")
    ] = None,
    link: Annotated[bool, typer.Option("--link", help="Only remember where the file is.")] = False,
    drop: Annotated[bool, typer.Option("--drop", help="Take these files off the reference.")] = False,
    folder: Annotated[
        str,
        typer.Option(
            "--files", metavar="FOLDER", envvar="REFMAN_FILES", show_envvar=False, help="Where copies are kept."
        ),
    ] = "",
    library: LibraryOption = "",
) -> None:
    """Attach files to a reference: copied beside the library, or linked."""
    from refman.api import library_attach
    from refman.api.library import records
    from refman.cli.library_options import files_folder
    from refman.cli.library_table import note
    from refman.model.scrub import scrubbed

    one_alone(("--link", link), ("--drop", drop))
    kept = files_folder(folder, place(library))
    with opened(library) as store:
        if files:
            act = library_attach.detach if drop else library_attach.attach
            changed = act(store, key, files, kept, author(), link=link)
            note(f"changed {changed[0].key}" if changed else "nothing to change")
        for path in library_attach.paths(records(store, [key])[0], kept):
            sys.stdout.write(scrubbed(path) + "\n")
