"""`refman note`: the reader's own notes on a reference."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from refman.cli.library_options import LibraryOption, author, opened

EPILOG = 'Examples:  refman note KEY    refman note KEY "Good on p. 12"    refman note KEY - < notes.md'


def command(
    key: Annotated[str, typer.Argument(metavar="KEY", help="The reference's key.")],
    text: Annotated[str | None, typer.Argument(metavar="[TEXT]", help="What to add; - is stdin; none prints.")] = None,
    replace: Annotated[bool, typer.Option("--replace", help="Put the text in the place of the notes.")] = False,
    library: LibraryOption = "",
) -> None:
    """Add to the notes on a reference, or print them."""
    from refman.api.library import records
    from refman.api.library_edit import note
    from refman.cli import library_table
    from refman.cli.library_editing import read_text
    from refman.model.scrub import scrubbed

    with opened(library) as store:
        if text is None:
            notes = records(store, [key])[0].notes
            sys.stdout.write(scrubbed(notes) + "\n" if notes else "")
            return
        words = read_text("-").rstrip("\n") if text == "-" else text
        changed = note(store, key, words, author(), append=not replace)
    library_table.note(f"noted on {changed[0].key}" if changed else "nothing to change")
