"""The user's editor, on a file of its own."""

from __future__ import annotations

import os
import shlex
import subprocess

from refman.model.errors import RefmanError


def edited(path: str) -> None:
    """Let the user edit a file; VISUAL and EDITOR name the program.

    Raises: RefmanError (no-editor, editor-failed).
    """
    words = shlex.split(os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi")
    try:
        done = subprocess.run([*words, path], check=False)
    except OSError:
        hint = "set EDITOR, or use --set field=value"
        raise RefmanError("no-editor", f'the editor "{words[0]}" cannot be started', hint=hint) from None
    if done.returncode:
        raise RefmanError(
            "editor-failed",
            f"the editor ended with {done.returncode}; nothing was changed",
            where=path,
            hint="EDITOR names the editor",
        )
