"""`refman man`: manual pages, made from the commands' own help."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from refman.model.scrub import scrubbed

EPILOG = "Examples:  refman man check | man -l -    refman man --write ~/.local/share/man/man1"


def command(
    words: Annotated[
        list[str] | None, typer.Argument(metavar="[COMMAND]", help="A command; without one, refman itself.")
    ] = None,
    write: Annotated[str, typer.Option("--write", metavar="FOLDER", help="Write every page into a folder.")] = "",
) -> None:
    """Print a manual page, or write them all."""
    from refman.cli.man_pages import pages
    from refman.model.errors import RefmanError

    made = pages()
    if write:
        from pathlib import Path

        from refman.api.files import make_folder, write_bytes

        make_folder(write)
        for file, text in made.items():
            write_bytes(str(Path(write) / file), text.encode("utf-8"))
        sys.stderr.write(scrubbed(f"wrote {len(made)} pages into {write}\n"))
        return
    name = " ".join(words or ())
    file = "-".join(("refman", *name.split())) + ".1"
    if file not in made:
        raise RefmanError("unknown-command", f"there is no command {name!r}", hint="`refman --help` lists them")
    sys.stdout.write(made[file])
