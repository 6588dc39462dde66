"""YAML, safely: plain values only, dates left as text, no aliases that grow."""

from __future__ import annotations

from typing import Any

import yaml

from refman.formats.reading import FormatError

_DEEPEST = 60


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Dates, times and numbers with leading zeros stay as they are written; an alias to a value is refused."""

    def compose_node(self, parent: Any, index: Any) -> Any:
        if self.check_event(yaml.AliasEvent):
            event = self.peek_event()
            raise FormatError("yaml-alias", f"line {event.start_mark.line + 1}: aliases (*name) are not read")
        return super().compose_node(parent, index)


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in rows if tag not in ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:int",
                                                                   "tag:yaml.org,2002:float")]
    for first, rows in yaml.SafeLoader.yaml_implicit_resolvers.items()
}  # fmt: skip


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """Numbers in years and the like are written plain, texts that look like something else quoted."""


def loaded(text: str) -> Any:
    """The value of a YAML document; of several documents the first that is not empty.

    Raises: FormatError (broken-yaml, yaml-alias).
    """
    try:
        return next((value for value in yaml.load_all(text, _Loader) if value is not None), None)
    except yaml.MarkedYAMLError as fault:
        mark = fault.problem_mark or fault.context_mark
        place = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
        raise FormatError("broken-yaml", f"{place}{fault.problem or 'not YAML'}") from None
    except (yaml.YAMLError, ValueError) as fault:
        raise FormatError("broken-yaml", str(fault).splitlines()[0]) from None
    except RecursionError:
        raise FormatError("broken-yaml", "nested too deeply") from None


def dumped(value: Any) -> str:
    """YAML of plain values, keys in their order, long lines unbroken."""
    return str(yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10_000))


def text_of(value: Any) -> str:
    """A scalar as text; lists joined by ", "; "" for None."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ", ".join(text_of(part) for part in value)
    return "" if isinstance(value, dict) else str(value)
