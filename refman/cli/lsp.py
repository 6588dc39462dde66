"""`refman lsp`: the language server that editors start."""

from __future__ import annotations

from typing import Annotated

import typer

EPILOG = "Example:  refman lsp    (your editor starts it; docs/editors.md has the settings)"


def command(
    stdio: Annotated[bool, typer.Option("--stdio", help="Speak over standard input and output, as always.")] = True,
) -> None:
    """Serve editors: findings as you write, fixes, hover, completion, renaming."""
    from refman.model.errors import RefmanError

    try:
        from refman.lsp.server import server
    except ModuleNotFoundError as fault:
        if fault.name not in ("pygls", "lsprotocol"):
            raise
        raise RefmanError("extra-missing", "pygls is not installed", hint="pip install 'refman[lsp]'") from None
    server().start_io()
