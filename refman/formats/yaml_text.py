"""YAML, safely: plain values only, dates left as text, no aliases that grow."""

from __future__ import annotations

import re
from typing import Any

import yaml

from refman.formats.reading import FormatError

_DEEPEST = 60


_FastLoader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_FastDumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
# What may nest deeply or repeat values: brackets, runs of "- - -", far indents, aliases. Files without are not asked.
_SUSPECT = re.compile(r"(?:[-?:] ){8}|^ {60}|[\[{][\s\S]{0,20}[\[{]|(?:^|[\s,:\[{-])\*\S", re.MULTILINE)


class _Loader(_FastLoader):  # type: ignore[misc]
    """Dates, times and numbers stay as they are written."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in rows if tag not in ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:int",
                                                                   "tag:yaml.org,2002:float")]
    for first, rows in yaml.SafeLoader.yaml_implicit_resolvers.items()
}  # fmt: skip


def loaded(text: str) -> Any:
    """The value of a YAML document; of several documents the first that is not empty.

    Raises: FormatError (broken-yaml, yaml-alias).
    """
    try:
        if _SUSPECT.search(text):
            _refuse_tricks(text)
        return next((value for value in yaml.load_all(text, _Loader) if value is not None), None)
    except yaml.MarkedYAMLError as fault:
        mark = fault.problem_mark or fault.context_mark
        place = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
        raise FormatError("broken-yaml", f"{place}{fault.problem or 'not YAML'}") from None
    except (yaml.YAMLError, ValueError) as fault:
        raise FormatError("broken-yaml", str(fault).splitlines()[0]) from None
    except RecursionError:
        raise FormatError("broken-yaml", "nested too deeply") from None


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 0


def _refuse_tricks(text: str) -> None:
    """Nesting that would exhaust the stack, and aliases, which can grow without end."""
    depth = 0
    for event in yaml.parse(text, _FastLoader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        elif isinstance(event, yaml.AliasEvent):
            raise FormatError("yaml-alias", f"line {_line(event)}: aliases (*name) are not read")
        if depth > _DEEPEST:
            raise FormatError("broken-yaml", f"line {_line(event)}: nested too deeply")


def dumped(value: Any) -> str:
    """YAML of plain values, keys in their order, long lines unbroken."""
    return str(yaml.dump(value, Dumper=_FastDumper, allow_unicode=True, sort_keys=False, width=10_000))


def text_of(value: Any) -> str:
    """A scalar as text; lists joined by ", "; "" for None."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ", ".join(text_of(part) for part in value)
    return "" if isinstance(value, dict) else str(value)
