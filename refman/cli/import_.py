"""`refman import`: whole libraries, batch by batch."""

from __future__ import annotations

import enum
import sys
from typing import Annotated

import typer

from refman.cli.add import FromOption, NewKeysOption, TagOption, VerboseOption
from refman.cli.library_options import LibraryOption, author, opened

EPILOG = "Examples:  refman import library.bib    refman import papers/    refman import - --from ris < refs"


class Progress(enum.StrEnum):
    """How an import tells how far it is; `auto` is a bar on a terminal and nothing elsewhere."""

    AUTO = "auto"
    NONE = "none"
    LINES = "lines"


def command(
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="Files, folders, or - for standard input.")],
    kind: FromOption = "",
    tag: TagOption = None,
    new_keys: NewKeysOption = False,
    verbose: VerboseOption = False,
    progress: Annotated[
        Progress, typer.Option(metavar="HOW", help="auto: a bar; none; lines: one for each stored batch.")
    ] = Progress.AUTO,
    batch: Annotated[int, typer.Option(min=1, metavar="N", help="How many are stored at a time.")] = 2000,
    library: LibraryOption = "",
) -> None:
    """Add many references. Stopped at any moment, it keeps the batches that were stored; run it again to go on.

    Ends with 1 when no references are found, as `add` does.
    """
    from refman.api.library_add import Options, files_in, found_in
    from refman.cli.library_adding import Told, run, tags_of
    from refman.cli.library_table import note

    told = Told(each=False, all_lines=verbose)
    options = Options(author=author(), keep_keys=not new_keys, tags=tags_of(tag or ()), batch=batch)
    skipped: list[str] = []
    try:
        with opened(library, create=True) as store:
            run(store, found_in(list(files_in(paths)), paths, kind, skipped), options, told, progress.value)
    finally:
        for fault in skipped:
            note(f"left out: {fault}")
        if told.counts or sys.exc_info()[0] is None:  # a fault before the first says it all
            note(told.summary())
    if not told.counts:
        raise typer.Exit(1)
