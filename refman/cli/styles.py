"""`refman styles`: list, show, validate and find citation styles."""

from __future__ import annotations

from typing import Annotated

import typer

from refman.cli.asked import Command, Group
from refman.model.scrub import scrubbed

app = typer.Typer(
    cls=Group,
    rich_markup_mode=None,
    add_completion=False,
    no_args_is_help=True,
    help="List, show, validate and find citation styles.",
    epilog="Examples:  refman styles find nature    refman styles show vancouver    refman styles validate my.csl",
)
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]


@app.command("list", cls=Command)
def list_(
    everything: Annotated[bool, typer.Option("--all", help="Journals' dependent styles and old names too.")] = False,
    as_json: JsonOption = False,
) -> None:
    """List the styles by name."""
    from refman.api.styles import listed

    _rows(listed(everything=everything), as_json)


@app.command(cls=Command)
def find(
    words: Annotated[list[str], typer.Argument(metavar="WORD...", help="Of a style's name or title.")],
    as_json: JsonOption = False,
) -> None:
    """Find styles by words of their names and titles. Example: refman styles find political science"""
    from refman.api.styles import found

    rows = found(words)
    _rows(rows, as_json)
    raise typer.Exit(0 if rows else 1)


@app.command(cls=Command)
def show(
    style: Annotated[str, typer.Argument(metavar="STYLE", help="A style's name or .csl file.")],
    locale: Annotated[str | None, typer.Option("--locale", metavar="LANG", help="de-DE, fr, …")] = None,
) -> None:
    """Show a style: what it is, a citation and an entry of each type. Example: refman styles show apa"""
    from refman.api.styles import shown

    typer.echo(scrubbed(shown(style, locale)), nl=False)


@app.command(cls=Command)
def validate(
    files: Annotated[list[str], typer.Argument(metavar="STYLE...", help="Names or .csl files.")],
) -> None:
    """Check styles against the schema of CSL 1.0.2. Example: refman styles validate my.csl"""
    from refman.api.styles import faults

    lines = [line for file in files for line in faults(file)]
    for line in lines:
        typer.echo(scrubbed(line))
    raise typer.Exit(1 if lines else 0)


def _rows(rows: list[tuple[str, str]], as_json: bool) -> None:
    if as_json:
        import json

        typer.echo(json.dumps([{"name": name, "title": title} for name, title in rows], ensure_ascii=False, indent=1))
        return
    from refman.cli.narrow import fitted

    width = min(44, max((len(name) for name, _ in rows), default=0))
    lines = [scrubbed(f"{name:<{width}}  {title}".rstrip()) + "\n" for name, title in rows]
    typer.echo(fitted("".join(lines)), nl=False)
