"""`refman convert`: references from one format to another."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Annotated, Any, TextIO

import typer

from refman.model.scrub import scrubbed

EPILOG = "Examples:  refman convert a.bib -o a.json    refman convert --to ris < a.bib"


def command(
    source: Annotated[str, typer.Argument(metavar="[FILE]", help="A bibliography, an article, or - for stdin.")] = "-",
    output: Annotated[str, typer.Option("--output", "-o", metavar="FILE", help="Write to a file.")] = "-",
    origin: Annotated[
        str | None, typer.Option("--from", metavar="FORMAT", help="Told by content and name if not given.")
    ] = None,
    to: Annotated[str | None, typer.Option("--to", metavar="FORMAT", help="Told by the output's name.")] = None,
    check: Annotated[bool, typer.Option("--check", help="Say what the format cannot hold; write nothing.")] = False,
    style: Annotated[str, typer.Option("--style", metavar="STYLE", help="CSL style of --to text.")] = "apa",
    ascii: Annotated[bool, typer.Option("--ascii", help="BibTeX: LaTeX commands for letters beyond ASCII.")] = False,
    formats: Annotated[bool, typer.Option("--formats", help="List the formats.")] = False,
) -> None:
    """Convert references from one format to another."""
    from refman.api.convert import Wish, checked, convert

    if formats:
        return _list()
    wish = Wish(source, output, origin, to, style, ascii)
    if check:
        losses = checked(wish)
        tell_losses(source, losses, sys.stdout)
        raise typer.Exit(1 if losses else 0)
    return tell_losses(source, convert(wish), sys.stderr)


def _list() -> None:
    from refman.api.convert import formats
    from refman.cli.narrow import fitted

    for name, row in formats().items():
        ways = "in, out" if row.reads and row.writes else "in" if row.reads else "out"
        sys.stdout.write(fitted(f"{name:<13}{ways:<9}{row.description}\n"))


def tell_losses(source: str, losses: Sequence[Any], to: TextIO, most: int | None = None) -> None:
    """A line for each loss, file, line, key, what; of the rest beyond `most` how many."""
    for loss in losses[:most]:
        place = f"{source}:{loss.line}" if loss.line else source
        about = f"{loss.entry}: " if loss.entry else ""
        print(scrubbed(f"{place}: {about}{loss.message}").replace("\n", " "), file=to)
    if most is not None and len(losses) > most:
        print(scrubbed(f"{source}: {len(losses) - most:,} more notes: refman convert --check"), file=to)
