"""Variables that a writer put into the note for want of a field: lines "original-date: 1965" or "{:genre: Letter}".

Source: Zotero's and citeproc-js's convention for variables that a reference manager cannot hold. Only lines at the
note's beginning or in braces count, and a variable that is filled already stays as it is.
"""

from __future__ import annotations

import re
from typing import Any

from refman.model.reference import (
    ATTRIBUTE,
    DATE_VARIABLES,
    NAME_VARIABLES,
    STRING_VARIABLES,
    Reference,
    reference_from_csl,
)

_BRACED = re.compile(r"\{:([A-Za-z_-]{2,40}):\s*([^{}\n]*)\}")
_LINE = re.compile(r"([A-Za-z_-]{2,40}) *:\s*(\S.*)$")
_KNOWN = {
    name.lower().replace("_", "-"): name for name in (*STRING_VARIABLES, *NAME_VARIABLES, *DATE_VARIABLES, "type")
}


def noted(reference: Reference) -> Reference:
    """The reference with the variables of its note filled in, their lines taken out of the note."""
    found: dict[str, Any] = {}
    note = _BRACED.sub(lambda match: _taken(match, found), reference.note)
    lines = note.split("\n")
    kept: list[str] = []
    for place, line in enumerate(lines):
        match = _LINE.match(line.strip())
        if kept or match is None or not _fill(match[1], match[2], found):
            # The first line may be words; the convention asks for variables at the head otherwise.
            if match is None and place == 0 and len(lines) > 1:
                continue
            kept.append(line)
    fresh = {name: value for name, value in found.items() if not getattr(reference, ATTRIBUTE[name]) or name == "type"}
    if not fresh:
        return reference
    more = reference_from_csl(fresh)
    changes = {ATTRIBUTE[name]: getattr(more, ATTRIBUTE[name]) for name in fresh}
    return _replaced(reference, changes)


def _taken(match: re.Match[str], found: dict[str, Any]) -> str:
    return "" if _fill(match[1], match[2], found) else match[0]


def _fill(key: str, text: str, found: dict[str, Any]) -> bool:
    name = _KNOWN.get(key.lower().replace("_", "-"))
    if name is None:
        return False
    if name in NAME_VARIABLES:
        found.setdefault(name, []).append(_name(text))
    elif name in DATE_VARIABLES:
        found[name] = {"raw": text.strip()}
    else:
        found[name] = text.strip()
    return True


def _name(text: str) -> dict[str, str]:
    family, bars, given = (part.strip() for part in text.partition("||"))
    return {"family": family, "given": given} if bars else {"literal": family}


def _replaced(reference: Reference, changes: dict[str, Any]) -> Reference:
    import msgspec

    return msgspec.structs.replace(reference, **changes)
