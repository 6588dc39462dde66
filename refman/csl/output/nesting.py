"""Spans as nested markup: what opens, what closes, in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from refman.csl.spans import Format, TextSpan


def nested(
    spans: Iterable[TextSpan],
    escape: Callable[[str], str],
    opened: Callable[[Format], str],
    closed: Callable[[Format], str],
) -> str:
    """The spans' text with each format opened where it begins and closed where it ends."""
    out: list[str] = []
    here: tuple[Format, ...] = ()
    for span in spans:
        if span.format is None and not here:
            out.append(escape(span.text))
            continue
        path = span.format.path() if span.format else ()
        common = 0
        while common < min(len(here), len(path)) and here[common] is path[common]:
            common += 1
        out.extend(closed(format) for format in reversed(here[common:]))
        out.extend(opened(format) for format in path[common:])
        out.append(escape(span.text))
        here = path
    out.extend(closed(format) for format in reversed(here))
    return "".join(out)
