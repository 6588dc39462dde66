"""`refman format`: a bibliography in a citation style."""

from __future__ import annotations

import sys
from typing import Annotated, Any

import typer

from refman.cli.library_options import LibraryOption, opened
from refman.model.scrub import scrubbed

EPILOG = "Examples:  refman format refs.bib --style apa    refman format paper.docx --style nature -o list.rtf"


def command(
    source: Annotated[
        str, typer.Argument(metavar="[FILE]", help="A bibliography, an article, - for stdin; the library without one.")
    ] = "",
    style: Annotated[str, typer.Option("--style", "-s", metavar="STYLE", help="A style's name or .csl file.")] = "apa",
    to: Annotated[
        str | None, typer.Option("--to", metavar="FORMAT", help="text, markdown, html, rtf, latex, typst, rst, json.")
    ] = None,
    locale: Annotated[
        str | None, typer.Option("--locale", metavar="LANG", help="de-DE, fr, … instead of its own.")
    ] = None,
    engine: Annotated[str, typer.Option("--engine", metavar="ENGINE", help="refman or citeproc-py.")] = "refman",
    output: Annotated[str, typer.Option("--output", "-o", metavar="FILE", help="Write to a file.")] = "-",
    library: LibraryOption = "",
) -> None:
    """Print a bibliography in a citation style."""
    from refman.api.files import write_bytes
    from refman.api.format import formatted, output_for

    made = formatted(references(source, library), style, locale, to or output_for(output), engine)
    for silent in made.silent:
        print(scrubbed(f"refman: {style} prints nothing for {silent}"), file=sys.stderr)
    if output == "-":
        typer.echo(scrubbed(made.text), nl=False)
    else:
        write_bytes(output, made.text.encode())


def references(source: str, library: str) -> tuple[Any, ...]:
    """The references of a file, or of the library where no file is named."""
    if source:
        from refman.api.sources import read_source
        from refman.cli.convert import tell_losses

        found = read_source(source)
        tell_losses(source, found.losses, sys.stderr, most=20)
        return found.references
    from refman.api.library import everything

    with opened(library) as store:
        return tuple([record.reference for record in everything(store)])
