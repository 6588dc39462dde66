"""The output formats by name."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable
from typing import Protocol, cast

from refman.csl.citing import Bibliography
from refman.csl.errors import StyleError
from refman.csl.spans import TextSpan


class Output(Protocol):
    """What an output module defines."""

    text: Callable[[Iterable[TextSpan]], str]
    bibliography: Callable[[Bibliography], str]


FORMATS = ("text", "markdown", "html", "rtf", "latex", "typst", "rst", "json")
_OTHER_NAMES = {
    "plain": "text", "txt": "text", "md": "markdown", "htm": "html", "tex": "latex", "typ": "typst",
    "restructuredtext": "rst",
}  # fmt: skip


def output_format(name: str) -> Output:
    """The module of an output format.

    Raises: StyleError (unknown-output-format).
    """
    wanted = _OTHER_NAMES.get(name.lower(), name.lower())
    if wanted not in FORMATS:
        hint = f"one of {', '.join(FORMATS)}"
        raise StyleError("unknown-output-format", f"there is no output format {name!r}", hint=hint)
    return cast(Output, importlib.import_module(f"refman.csl.output.{wanted}"))


def format_for(path: str) -> str:
    """The format that a file's name asks for, "text" where it asks for none."""
    ending = path.rpartition(".")[2].lower() if "." in path else ""
    ending = _OTHER_NAMES.get(ending, ending)
    return ending if ending in FORMATS else "text"
