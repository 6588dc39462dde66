"""Whether the library is sound, and how it makes keys."""

from __future__ import annotations

from itertools import islice

from refman.api.library import LibraryError, Store, everything
from refman.api.library_export import exported
from refman.library import key_patterns
from refman.library.keys import folded_key, made_key
from refman.model.reference import reference_from_csl

_PART = 20_000
_SAMPLE = {
    "title": "France and Germany sign off on a battle tank",
    "author": [{"family": "Ruitenberg", "given": "Rudy"}, {"family": "Sprenger", "given": "Sebastian"}],
    "issued": {"date-parts": [[2024, 4, 26]]},
    "container-title": "Defense News",
    "type": "article-newspaper",
}


def key_pattern(store: Store) -> str:
    """The pattern that new keys are made by."""
    return store.setting("key-pattern") or key_patterns.DEFAULT


def set_key_pattern(store: Store, pattern: str) -> str:
    """The key of a sample under the pattern, which is the library's from now on.

    Raises: LibraryError (bad-key-pattern).
    """
    sample = made_key(reference_from_csl(_SAMPLE), pattern)
    with store.writing():
        store.set_setting("key-pattern", pattern)
    return sample


def findings(store: Store) -> list[str]:
    """What the rules for bibliographies say of the library, as they would of its BibLaTeX file: a line each.

    The rules name keys; places in the file that nobody has seen are left out. The library is read a part at a time.
    """
    from refman.api.check import check_bytes

    out = []
    references = everything(store)
    while part := list(islice(references, _PART)):
        checked = check_bytes(b"".join(exported(part, "biblatex")), "library.bib")
        for finding in checked.findings:
            entry = checked.text.entries[finding.reference].label if finding.reference is not None else ""
            where = "" if not entry or entry in finding.message else f"{entry}: "
            out.append(f"{finding.code} {finding.severity}: {where}{finding.message}")
    return out


def faults(store: Store) -> list[str]:
    """What is damaged: in the file, in a record, between records and the keys that lead to them."""
    found = store.faults()
    count = 0
    try:
        for record in everything(store):
            count += 1
            if store.ids_by_key([folded_key(record.key)]) != {folded_key(record.key): record.id}:
                found.append(f'the key "{record.key}" does not lead to its reference')
    except LibraryError as fault:
        found.append(str(fault))
    if count != store.count():
        found.append(f"{count} references are there, {store.count()} were counted")
    return found
