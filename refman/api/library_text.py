"""A record as a text that a person edits: YAML with a record's fields, or BibTeX; and read back, every fault told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from refman.api.library import Record, Store, records
from refman.api.library_values import field_of, value_of
from refman.api.yaml_text import yaml_of, yaml_read
from refman.library.errors import LibraryError
from refman.library.keys import checked
from refman.model.dates import Date
from refman.model.names import Name
from refman.model.reference import ATTRIBUTE, Reference

SUFFIXES = {"yaml": ".yaml", "bibtex": ".bib"}
_HEAD = """\
# {key}: change what you like, save, and close the editor. An empty field is taken out.
# Names: "Family, Given", or {{family: …, given: …, literal: …}}. Dates: 2024, 2024-04, 2024-04-26, 2023/2024.
"""
# Kept as they are: they are not for editing by hand.
_KEPT = ("raw", "confidence", "doubts", "custom", "extra")


def text_of(store: Store, key: str, kind: str) -> tuple[Record, str]:
    """A record, and its text to edit.

    Raises: LibraryError (no-such-key, bad-edit-format).
    """
    record = records(store, [key])[0]
    if kind == "yaml":
        return record, _HEAD.format(key=record.key) + yaml_of(_values(record))
    if kind == "bibtex":
        from refman.formats import registry

        return record, registry.write((record.reference,), "bibtex").decode()
    raise LibraryError("bad-edit-format", f'"{kind}" cannot be edited', hint="yaml or bibtex")


def _values(record: Record) -> dict[str, Any]:
    reference = record.reference
    values: dict[str, Any] = {"key": record.key, "type": reference.type}
    for variable, attribute in ATTRIBUTE.items():
        value = getattr(reference, attribute)
        if value and variable not in ("id", "type"):
            values[variable] = _plain(value)
    return values | {"tags": list(record.tags), "notes": record.notes}


def _plain(value: Any) -> Any:
    if isinstance(value, Date):
        return field_of(value)
    if isinstance(value, tuple):
        return [field_of(part) if isinstance(part, Name) else part for part in value]
    return value


def record_from(text: str, kind: str, before: Record) -> Record:
    """The record as an edited text has it; what is not for editing stays as it was.

    Raises: LibraryError (bad-edit): which field, and what is wrong with it.
    """
    if kind == "bibtex":
        return _from_bibtex(text, before)
    values = yaml_read(text)
    if not isinstance(values, Mapping):
        raise LibraryError(
            "bad-edit", "the text must be fields, each with a colon and its value", hint="such as title: Birds"
        )
    return with_values(before, values, all_of_them=True)


def with_values(before: Record, values: Mapping[str, Any], *, all_of_them: bool = False) -> Record:
    """The record with fields set; with `all_of_them`, fields that are not named are emptied.

    Raises: LibraryError (bad-edit, bad-key).
    """
    fields: dict[str, Any] = {}
    own: dict[str, Any] = {}
    for name, value in values.items():
        if name == "key":
            own["key"] = checked(str(value or ""))
        elif name in ("tags", "notes"):
            own[name] = value_of(name, value)
        else:
            fields[_attribute(name)] = value_of(name, value)
    kept = {name: getattr(before.reference, name) for name in _KEPT}
    start = Reference(**kept) if all_of_them else before.reference
    if all_of_them:
        own = {"tags": (), "notes": ""} | own
    key = own.get("key", before.key)
    reference = msgspec.structs.replace(start, **{**fields, "id": key})
    return msgspec.structs.replace(before, reference=reference, **own)


def _attribute(name: str) -> str:
    if name in ATTRIBUTE and name != "id":
        return ATTRIBUTE[name]
    from difflib import get_close_matches

    near = get_close_matches(str(name), [*ATTRIBUTE, "key", "tags", "notes"], 3)
    hint = f"did you mean {', '.join(near)}?" if near else "fields are CSL's variables, and key, tags, notes"
    raise LibraryError("bad-edit", f'"{name}" is no field', hint=hint)


def _from_bibtex(text: str, before: Record) -> Record:
    """The record as the edited entry has it. What BibTeX cannot hold, and so was not edited, stays as it was."""
    from refman.formats import registry

    found = list(registry.read(text.encode(), "bibtex").references)
    if len(found) != 1:
        raise LibraryError(
            "bad-edit", f"the text must hold one entry; it holds {len(found)}", hint="edit them one by one"
        )
    edited = found[0]
    (unedited,) = registry.read(registry.write((before.reference,), "bibtex"), "bibtex").references
    values = {
        field: getattr(edited, field)
        for field in Reference.__struct_fields__
        if getattr(edited, field) != getattr(unedited, field)
    }
    key = checked(edited.citation_key or edited.id or before.key)
    reference = msgspec.structs.replace(before.reference, **{**values, "id": key, "citation_key": ""})
    return msgspec.structs.replace(before, key=key, reference=reference)
