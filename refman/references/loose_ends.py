"""What in a record is likely to be wrong however sure its labels are: names of forms that are read wrong more often.

The labels say where a list of names is, and their probability nothing of how it is taken apart. Of records whose labels were
sure, those with two such ends were right in six of ten, the others in nineteen of twenty, on references that were never trained on.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from refman.model.names import Name
from refman.references.doubts import UNPLACED

# One alone makes little difference.
_FEWEST = 2
_JOINING = (" and ", " & ", " et ", " y ", " und ", " e ", ", ", "/")
_ODD = frozenset('0123456789"“”(.')
_SHORTEST, _LONGEST_INITIALS = 3, 4
# Greek, Cyrillic and Latin letters have smaller numbers than this; names in other scripts are not taken apart.
_TAKEN_APART = 0x590


def has_loose_ends(values: Iterable[Any], doubts: Iterable[str]) -> bool:
    """Whether a record with these values has two of them or more. Words without a place are one."""
    found = {"unplaced" for doubt in doubts if doubt.startswith(UNPLACED)}
    forms = set()
    for names in values:
        if type(names) is not tuple or not names or type(names[0]) is not Name:
            continue
        for name in names:
            if name.literal:
                forms.add("body")
                if any(sign in name.literal for sign in _JOINING):
                    found.add("joined")
            elif name.family and ord(name.family[0]) < _TAKEN_APART:
                forms.add(_form(name, found))
    if len(forms) > 1:
        found.add("mixed")
    return len(found) >= _FEWEST


def _form(name: Name, found: set[str]) -> str:
    """How the given name is told: by its initials, in whole words, not at all."""
    family, given = name.family, name.given
    initials = "." in given or (given.isupper() and len(given) <= _LONGEST_INITIALS)
    if not given:
        found.add("alone")
    elif not initials:
        if " " in given:
            found.add("several given")
        if " " in family:
            found.add("several families")
        if given.isupper():
            found.add("capitals")
        if len(family) < _SHORTEST:
            found.add("short")
    if not family[0].isupper():
        found.add("small")
    if name.suffix:
        found.add("suffix")
    if not _ODD.isdisjoint(family):
        found.add("odd")
    return "initials" if initials else "words" if given else "alone"
