"""YAML for people: block style, every value a text, so that 1.10 stays "1.10" and "no" stays "no"."""

from __future__ import annotations

from typing import Any

import yaml

from refman.library.errors import LibraryError

_FORM = "a line for each field, such as title: Birds"
_MOST = 1_000_000


class _Writer(yaml.SafeDumper):
    """Long texts in blocks, no anchors."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(writer: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    odd = not value.isprintable() and any(not char.isprintable() and char != "\n" for char in value)
    style = '"' if odd else "|" if "\n" in value else None
    return writer.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Writer.add_representer(str, _text)


def yaml_of(value: Any) -> str:
    """The YAML of a value, its keys in their own order."""
    return yaml.dump(value, Dumper=_Writer, allow_unicode=True, sort_keys=False, width=100)


def yaml_read(text: str) -> Any:
    """The value of a YAML text, all scalars as texts.

    Raises: LibraryError (bad-yaml), with the line.
    """
    if len(text) > _MOST:
        raise LibraryError("bad-yaml", "the text is too long for one reference", hint=_FORM)
    try:
        for event in yaml.parse(text):
            if isinstance(event, yaml.AliasEvent):  # a text of a few lines could unfold to gigabytes
                raise LibraryError("bad-yaml", "anchors and aliases (& and *) are not taken", hint="quote the value")
        return yaml.load(text, Loader=yaml.BaseLoader)
    except yaml.YAMLError as fault:
        mark = getattr(fault, "problem_mark", None)
        where = f"line {mark.line + 1}" if mark else ""
        raise LibraryError(
            "bad-yaml", f"this is no YAML: {getattr(fault, 'problem', fault)}", where=where, hint=_FORM
        ) from None
    except RecursionError:
        raise LibraryError("bad-yaml", "the text is nested too deeply", hint=_FORM) from None
