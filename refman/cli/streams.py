"""Standard input, output and error as a shell may leave them: closed, or with an encoding that lacks letters."""

from __future__ import annotations

import contextlib
import io
import os
import sys


def made_whole() -> None:
    """Open what is closed upon nothing, and let no letter stop a run: `\\xfc` stands for one that cannot be shown.

    A closed place would be taken by the next file that is opened, the library it may be, and be printed into.
    """
    for number, (name, mode) in enumerate((("stdin", "r"), ("stdout", "w"), ("stderr", "w"))):
        stream = getattr(sys, name)
        if stream is None:
            handle = os.open(os.devnull, os.O_RDONLY if mode == "r" else os.O_WRONLY)
            if handle != number:
                os.dup2(handle, number)
                os.close(handle)
            setattr(sys, name, open(number, mode, encoding="utf-8", closefd=False))  # noqa: SIM115 - lives as long as we do
        elif mode == "w" and isinstance(stream, io.TextIOWrapper) and stream.errors == "strict":
            stream.reconfigure(errors="backslashreplace")


def unheard() -> None:
    """Send what is still to be printed nowhere: the reader went away (`| head`), or has no room."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.__stdout__.fileno() if sys.__stdout__ else 1)


def is_for_eyes() -> bool:
    """Whether standard output is shown to a person: a terminal, or what FORCE_COLOR treats as one where NO_COLOR is not set."""
    return sys.stdout.isatty() or (bool(os.environ.get("FORCE_COLOR")) and not os.environ.get("NO_COLOR"))
