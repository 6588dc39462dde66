"""`refman lsp`: the language server that editors start. It stands here, not in cli: it needs nothing of a terminal."""

from __future__ import annotations

from refman.model.errors import RefmanError

EPILOG = "Example:  refman lsp    (your editor starts it; docs/editors.md has the settings)"


def command(stdio: bool = True) -> None:
    """Serve editors over standard input and output: findings as you write, fixes, hover, completion, renaming."""
    try:
        from refman.lsp.server import server
    except ModuleNotFoundError as fault:
        if (fault.name or "").partition(".")[0] not in ("pygls", "lsprotocol"):
            raise
        raise RefmanError("extra-missing", "pygls is not installed", hint="pip install 'refman[lsp]'") from None
    # `--stdio` is what many editors pass; there is no other way to speak to it.
    server().start_io()
