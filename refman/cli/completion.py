"""`refman completion`: what a shell needs to complete refman's commands and options, printed or put in its place."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

EPILOG = "Examples:  refman completion --install    refman completion zsh > ~/.zfunc/_refman"


def command(
    shell: Annotated[
        str, typer.Argument(metavar="[bash|zsh|fish]", help="The shell; yours ($SHELL) when none is said.")
    ] = "",
    install: Annotated[bool, typer.Option("--install", help="Put it where the shell finds it.")] = False,
) -> None:
    """Set up completion: print a shell's script, or install it."""
    from refman.cli.completion_scripts import SCRIPTS
    from refman.model.errors import RefmanError

    wanted = shell or Path(os.environ.get("SHELL", "")).name
    if wanted not in SCRIPTS:
        raise RefmanError(
            "unknown-shell", f"there is no completion for {wanted or 'this shell'!r}", hint="bash, zsh or fish"
        )
    script = SCRIPTS[wanted]()
    if not install:
        sys.stdout.write(script)
        return
    sys.stderr.write(installed(wanted, script))


def installed(shell: str, script: str) -> str:
    """Write the script to its place; what was done, and what is left to do, in words."""
    from refman.api.files import make_folder, write_bytes

    place = _place(shell)
    make_folder(str(place.parent))
    write_bytes(str(place), script.encode("utf-8"))
    said = f"wrote {place}\n"
    if shell == "zsh":
        said += _told_zsh(place.parent)
    if shell == "bash" and not Path("/usr/share/bash-completion/bash_completion").exists():
        said += f"bash-completion is not installed: put this line in ~/.bashrc\n  source {place}\n"
    return said + "open a new shell to use it\n"


def _place(shell: str) -> Path:
    home = Path.home()
    data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    config = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    return {
        "bash": data / "bash-completion" / "completions" / "refman",
        "zsh": Path(os.environ.get("ZDOTDIR") or home) / ".zfunc" / "_refman",
        "fish": config / "fish" / "completions" / "refman.fish",
    }[shell]


def _told_zsh(folder: Path) -> str:
    """zsh looks only in folders that .zshrc names: name ours there, once."""
    from refman.api.files import read_bytes, write_bytes

    settings = folder.parent / ".zshrc"
    line = f"fpath=({folder} $fpath); autoload -Uz compinit && compinit  # refman\n".encode()
    before = read_bytes(str(settings)) if settings.exists() else b""
    if line in before:
        return ""
    write_bytes(str(settings), before + (b"" if before.endswith(b"\n") or not before else b"\n") + line)
    return f"named {folder} in {settings}\n"
