"""Names of people and organisations."""

from __future__ import annotations

from typing import Any

import msgspec


class Name(msgspec.Struct, frozen=True, omit_defaults=True, rename="kebab", gc=False):
    """One name. An organisation, or a name that cannot be split, has `literal` alone.

    Source: CSL-JSON 1.0.2 schema, name-variable.
    """

    family: str = ""
    given: str = ""
    dropping_particle: str = ""
    non_dropping_particle: str = ""
    suffix: str = ""
    comma_suffix: bool | int | str = ""
    static_ordering: bool | int | str = ""
    literal: str = ""
    parse_names: bool | int | str = ""

    @property
    def sort_key(self) -> str:
        """What the name is filed under: the family name, or the literal."""
        return self.family or self.literal or self.given


CSL_NAME_KEYS = {field.replace("_", "-"): field for field in Name.__struct_fields__}


def name_from_csl(value: Any) -> Name:
    """The name of a CSL-JSON object; a bare string becomes a literal."""
    if not isinstance(value, dict):
        return Name(literal=str(value))
    known = {CSL_NAME_KEYS[key]: part for key, part in value.items() if key in CSL_NAME_KEYS and part is not None}
    return Name(**known)


def name_to_csl(name: Name) -> dict[str, Any]:
    """The CSL-JSON object of a name, without empty parts."""
    parts: dict[str, Any] = {}
    for key, field in CSL_NAME_KEYS.items():
        value = getattr(name, field)
        if value != "":
            parts[key] = value
    return parts
