"""The YAML block that opens a Markdown file: bibliography files, language, references given in place, nocite."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from refman.documents.keys import KEY
from refman.documents.source import Source
from refman.model.document import Embedded
from refman.model.reference import reference_from_csl
from refman.model.span import Span

_MOST = 256 * 1024


def read_front_matter(source: Source, lines: Sequence[str], starts: Sequence[int]) -> int:
    """Take the block in and blank it; the number of the first line after it (0 without one)."""
    if not lines or lines[0].lstrip("\ufeff").rstrip() != "---":
        return 0
    end = next((at for at in range(1, len(lines)) if lines[at].rstrip() in ("---", "...")), 0)
    if not end:
        return 0
    span = Span(starts[0], starts[end] + len(lines[end]))
    source.cut(span.start, span.end)
    source.block("front-matter", span.start, span.end)
    _take(source, "\n".join(lines[1:end]), span)
    return end + 1


def _take(source: Source, text: str, span: Span) -> None:
    values = _values(text)
    if values is None:
        source.warnings.append("the front matter is no YAML that can be read: its bibliography is not known")
        return
    source.bibliographies += _texts(values.get("bibliography"))
    language = values.get("lang") or values.get("language")
    source.language = language if isinstance(language, str) else source.language
    for asked in _texts(values.get("nocite")):
        source.cites_all = source.cites_all or "@*" in asked
        keys = tuple(match[1] or match[2] for match in KEY.finditer(asked))
        if keys:
            source.embedded.append(Embedded(span, "nocite", keys=keys, locators=("",) * len(keys)))
    given = values.get("references")
    for item in given if isinstance(given, list) else ():
        if isinstance(item, dict) and item.get("id"):
            _define(source, item, span)


def _define(source: Source, item: dict[str, Any], span: Span) -> None:
    reference = reference_from_csl({str(key): value for key, value in item.items()})
    source.embedded.append(Embedded(span, "definition", keys=(str(item["id"]),), references=(reference,)))


def _values(text: str) -> dict[str, Any] | None:
    """The mapping of a YAML text, scalars as texts; None for what is no YAML, too long, or has aliases to unfold."""
    import yaml

    if len(text) > _MOST:
        return None
    try:
        if any(isinstance(token, yaml.AliasToken) for token in yaml.scan(text, Loader=yaml.BaseLoader)):
            return None
        value = yaml.load(text, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError, ValueError):
        return None
    return value if isinstance(value, dict) else {} if value is None else None


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value] if value else []
    if isinstance(value, list):
        return [one for one in value if isinstance(one, str)]
    return [one for one in value.values() if isinstance(one, str)] if isinstance(value, dict) else []
