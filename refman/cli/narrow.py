"""Tables on a terminal that is narrower than they are: columns move together, and what is still too long goes on below."""

from __future__ import annotations

import re
import sys

_PADDING = re.compile(r"(?<=\S) {3,}")
_GOES_ON = " " * 10


def fitted(text: str) -> str:
    """The lines as they fit the terminal; as they are where a program or a file reads them."""
    if not sys.stdout.isatty():
        return text
    import shutil

    width = max(40, shutil.get_terminal_size().columns)
    return "".join(
        line if len(line) <= width + 1 else _narrowed(line, width) for line in text.splitlines(keepends=True)
    )


def _narrowed(line: str, width: int) -> str:
    import textwrap

    squeezed = _PADDING.sub("  ", line.rstrip("\n"))
    if len(squeezed) <= width:
        return squeezed + "\n"
    lines = textwrap.wrap(
        squeezed,
        width,
        subsequent_indent=_GOES_ON,
        break_long_words=False,
        break_on_hyphens=False,
        drop_whitespace=True,
    )
    return "\n".join(lines) + "\n"
