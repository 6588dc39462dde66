"""`refman convert`: references from one format to another."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from refman.model.scrub import scrubbed

EPILOG = "Examples:  refman convert refs.bib -o refs.json    refman convert --to ris < refs.bib"
_MOST = 50


def command(
    source: Annotated[str, typer.Argument(metavar="[FILE]", help="A bibliography, an article, or - for stdin.")] = "-",
    output: Annotated[str, typer.Option("--output", "-o", metavar="FILE", help="Write to a file.")] = "-",
    origin: Annotated[
        str | None, typer.Option("--from", metavar="FORMAT", help="Told by content and name if not given.")
    ] = None,
    to: Annotated[str | None, typer.Option("--to", metavar="FORMAT", help="Told by the output's name.")] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Say what would be lost; write nothing. Exit 1 if any.")
    ] = False,
    ascii: Annotated[bool, typer.Option("--ascii", help="BibTeX: LaTeX commands for letters beyond ASCII.")] = False,
    formats: Annotated[bool, typer.Option("--formats", help="List the formats.")] = False,
) -> None:
    """Convert references from one format to another."""
    from refman.api.convert import checked, convert

    if formats:
        return _list()
    if check:
        losses = checked(source, output, origin, to)
        _tell(source, losses, sys.stdout)
        raise typer.Exit(1 if losses else 0)
    _tell(source, convert(source, output, origin, to, ascii=ascii), sys.stderr)
    return None


def _list() -> None:
    from refman.api.convert import formats

    for name, row in formats().items():
        ways = "in, out" if row.reads and row.writes else "in" if row.reads else "out"
        typer.echo(f"{name:<14}{ways:<9}{row.description}")


def _tell(source: str, losses: tuple[object, ...], to: object) -> None:
    """A line for each loss: file, line, key, what."""
    for loss in losses:
        line, entry, message = (getattr(loss, part) for part in ("line", "entry", "message"))
        place = f"{source}:{line}" if line else source
        print(scrubbed(f"{place}: {entry + ': ' if entry else ''}{message}"), file=to)  # type: ignore[call-overload]
