"""Plain text: the words alone, an entry a line."""

from __future__ import annotations

from collections.abc import Iterable

from refman.csl.citing import Bibliography
from refman.csl.spans import TextSpan


def text(spans: Iterable[TextSpan]) -> str:
    """A citation or entry; a label in the margin and what follows it keep a space between them."""
    out: list[str] = []
    shown = ""
    for span in spans:
        path = span.format.path() if span.format else ()
        display = next((format.value for format in path if format.kind == "display"), "")
        if display != shown and out and not out[-1].endswith((" ", "\n")):
            out.append("\n" if display in ("block", "indent") or shown in ("block", "indent") else " ")
        shown = display
        out.append(span.text)
    return "".join(out)


def bibliography(bibliography: Bibliography) -> str:
    """A whole bibliography."""
    return "".join([text(entry.text).strip() + "\n" for entry in bibliography.entries])
