"""`refman man`: manual pages, made from the commands' own help."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

EPILOG = "Examples:  refman man check | man -l -    refman man --write ~/.local/share/man/man1"


def command(
    name: Annotated[str, typer.Argument(metavar="[COMMAND]", help="A command; without one, refman itself.")] = "",
    write: Annotated[str, typer.Option("--write", metavar="FOLDER", help="Write every page into a folder.")] = "",
) -> None:
    """Print a manual page, or write them all."""
    from refman.cli.man_pages import pages
    from refman.model.errors import RefmanError

    made = pages()
    if write:
        from pathlib import Path

        from refman.api.files import write_bytes

        Path(write).mkdir(parents=True, exist_ok=True)
        for file, text in made.items():
            write_bytes(str(Path(write) / file), text.encode("utf-8"))
        sys.stderr.write(f"wrote {len(made)} pages\n")
        return
    file = "refman-" + name.replace(" ", "-") + ".1" if name else "refman.1"
    if file not in made:
        raise RefmanError("unknown-command", f"there is no command {name!r}", hint="`refman --help` lists them")
    sys.stdout.write(made[file])
