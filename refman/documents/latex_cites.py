"""Citation commands of LaTeX: `\\citep[see][p.~3]{doe99,smith04}`, `\\cites[3]{doe99}[5]{smith04}`, `\\nocite{*}`."""

from __future__ import annotations

import re

from refman.documents.latex_text import Braces, Token, argument, optional
from refman.documents.source import Source
from refman.model.document import Embedded
from refman.model.span import Span

_KEY = re.compile(r"[^,\s%][^,%\n]*")
_PLAIN = re.compile(r"[~{}]|\\[ ,;]")
_ROUND = re.compile(r"\([^()]{0,500}\)")


def read_citation(source: Source, braces: Braces, token: Token, name: str) -> int:
    """Put a citation command into `embedded` and blank it; the place after it."""
    keys: list[Span] = []
    locators: list[str] = []
    many = name.lower().endswith("cites")
    end = _skip_round(source.text, token.end) if many else token.end
    if name.lower().endswith("volcite"):
        volume = argument(source.text, braces, end)
        end = volume.end + 1 if volume else end
    while (found := _part(source.text, braces, end)) is not None:
        end, new_keys, locator = found
        keys += new_keys
        locators += [""] * (len(new_keys) - 1) + [locator] if new_keys else []
        if not many:
            break
    source.cut(token.start, end)
    names = tuple(span.slice(source.text) for span in keys)
    if name == "nocite" and "*" in names:
        source.cites_all = True
    elif names:
        kind = "nocite" if name == "nocite" else "key"
        span = Span(token.start, end)
        source.embedded.append(Embedded(span, kind, keys=names, locators=tuple(locators), key_spans=tuple(keys)))
    return end


def _skip_round(text: str, at: int) -> int:
    while (match := _ROUND.match(text, at)) is not None:
        at = match.end()
    return at


def _part(text: str, braces: Braces, at: int) -> tuple[int, list[Span], str] | None:
    """Options and keys of one part: its end, the keys, what its postnote says."""
    options: list[str] = []
    while len(options) < 2 and (found := optional(text, braces, at)) is not None:
        options.append(found.slice(text))
        at = found.end + 1
    keys = argument(text, braces, at)
    if keys is None:
        return None
    locator = _PLAIN.sub(" ", options[-1]).strip() if options else ""
    return keys.end + 1, _keys(text, keys), locator


def _keys(text: str, inside: Span) -> list[Span]:
    found = _KEY.finditer(text, inside.start, inside.end)
    return [Span(match.start(), match.start() + len(match[0].rstrip())) for match in found]
