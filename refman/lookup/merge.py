"""Records of one work from several sources, merged field by field; each field's origin is kept."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from refman.lookup.record import Record
from refman.model.reference import ATTRIBUTE, Reference

# These say what refman knows of a record, not what the work is.
_OURS = frozenset(("id", "citation_key"))


class Merged(msgspec.Struct, frozen=True):
    """`origins` names for each filled CSL variable the source that it came from ("given" for what was known)."""

    reference: Reference
    origins: dict[str, str]


def merged(known: Reference | None, records: Iterable[Record]) -> Merged:
    """What is known, with gaps filled from the records in their order. Nothing known is ever overwritten."""
    fields: dict[str, Any] = {}
    origins: dict[str, str] = {}
    parts = [] if known is None else [("given", known)]
    parts += [(record.source, record.reference) for record in records]
    for origin, reference in parts:
        for variable, attribute in ATTRIBUTE.items():
            value = getattr(reference, attribute)
            if value and attribute not in fields and (attribute not in _OURS or origin == "given"):
                if variable == "type" and value == "document":
                    continue  # says nothing: a later source may know better
                fields[attribute] = value
                origins[variable] = origin
    base = known if known is not None else Reference(type="document")
    return Merged(msgspec.structs.replace(base, **fields), origins)


def filled(before: Reference, after: Merged) -> dict[str, str]:
    """The variables that merging added to `before`, each with its origin."""
    return {name: origin for name, origin in after.origins.items() if origin != "given" and not before.get(name)}
