"""`refman cite`: citations of keys, or all those of a Markdown document."""

from __future__ import annotations

import sys
from pathlib import PurePath
from typing import Annotated, Any

import typer

from refman.cli.asked import one_alone
from refman.cli.format import references
from refman.cli.library_options import LibraryOption
from refman.model.scrub import scrubbed

EPILOG = "Examples:  refman cite paper.md -b refs.bib -o out.md    refman cite noor1990 '[@ilves, p. 3]' -b refs.bib"
_DOCUMENTS = (".md", ".markdown", ".qmd", ".rmd")


def command(
    what: Annotated[list[str], typer.Argument(metavar="KEY...|FILE.md", help="Keys, [@key, p. 3], or a document.")],
    origin: Annotated[
        str, typer.Option("--bibliography", "-b", metavar="FILE", help="The references; the library without it.")
    ] = "",
    source: Annotated[str, typer.Option("--from", "-f", metavar="FILE", hidden=True)] = "",
    style: Annotated[str, typer.Option("--style", "-s", metavar="STYLE", help="A style's name or .csl file.")] = "apa",
    to: Annotated[str, typer.Option("--to", metavar="FORMAT", help="Of citations: text, html, …")] = "text",
    locale: Annotated[str | None, typer.Option("--locale", metavar="LANG", help="de-DE, fr, …")] = None,
    together: Annotated[bool, typer.Option("--together", help="One citation for all keys.")] = False,
    output: Annotated[str, typer.Option("--output", "-o", metavar="FILE", help="Write to a file.")] = "-",
    library: LibraryOption = "",
) -> None:
    """Print citations, or fill [@key] in a Markdown document."""
    from refman.api.cite import citations
    from refman.api.files import write_bytes

    is_document = len(what) == 1 and (what[0] == "-" or PurePath(what[0]).suffix.lower() in _DOCUMENTS)
    if is_document:  # it is filled as it stands, in Markdown
        one_alone((what[0], True), ("--together", together), ("--to", to not in ("text", "markdown")))
    found = references(origin or source, library)
    if is_document:
        raise typer.Exit(_filled(what[0], found, style, locale, output))
    lines = "".join([f"{line}\n" for line in citations(what, found, style, locale, to, together=together)])
    if output == "-":
        typer.echo(scrubbed(lines), nl=False)
    else:
        write_bytes(output, lines.encode())


def _filled(path: str, found: tuple[Any, ...], style: str, locale: str | None, output: str) -> int:
    from refman.api.cite import fill_file

    made = fill_file(path, found, style, locale, output)
    if output == "-":
        typer.echo(scrubbed(made.text), nl=False)
    for unknown in made.unknown:
        print(scrubbed(f"{path}:{unknown.line}: there is no reference {unknown.key!r}; left as it is"), file=sys.stderr)
    return 1 if made.unknown else 0
