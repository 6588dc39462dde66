"""Records changed by a person: removed, tagged, noted, edited as text or field by field."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from refman.api.library import Author, Record, Store, in_order, records
from refman.api.library_text import record_from, with_values
from refman.library.errors import LibraryError
from refman.library.identity import marks
from refman.library.journal import Pair, write
from refman.library.keys import checked, folded_key


def remove(store: Store, keys: Sequence[str], author: Author) -> list[Record]:
    """The records that are gone now: all, or none when a key is unknown."""
    with store.writing():
        found = records(store, keys)
        write(store, author, [Pair(record, None) for record in found])
    return found


def tag(store: Store, keys: Sequence[str], author: Author, *, add: Sequence[str], drop: Sequence[str]) -> list[Record]:
    """The records whose tags changed, as they are now."""

    def tagged(record: Record) -> Record:
        kept = [name for name in record.tags if name not in drop]
        return msgspec.structs.replace(record, tags=tuple(dict.fromkeys((*kept, *add))))

    return change(store, keys, author, tagged)


def note(store: Store, key: str, text: str, author: Author, *, append: bool = False) -> list[Record]:
    """The record whose notes changed, in a list; empty when they were so before."""

    def noted(record: Record) -> Record:
        both = f"{record.notes.rstrip()}\n\n{text}".strip() if append else text
        return msgspec.structs.replace(record, notes=both)

    return change(store, [key], author, noted)


def change(store: Store, keys: Sequence[str], author: Author, changed: Callable[[Record], Record]) -> list[Record]:
    """The records that a function changed, as they are now, in one change of the journal."""
    with store.writing():
        return _changed(store, records(store, keys), author, changed)[1]


def change_present(
    store: Store, ids: Sequence[int], author: Author, changed: Callable[[Record], Record], group: int = 0
) -> tuple[int, int]:
    """How many of the records that are still there a function changed, and the group of the change for the next batch.

    `group`: of the same command's earlier batches, so that all of it is undone together; 0 for the first.
    """
    with store.writing():
        number, after = _changed(store, in_order(store, ids), author, changed, group)
    return len(after), group or number


def _changed(
    store: Store, found: Sequence[Record], author: Author, changed: Callable[[Record], Record], group: int = 0
) -> tuple[int, list[Record]]:
    """The number of the change (0 where nothing changed), and the records that changed."""
    pairs = [Pair(record, remembered(record, changed(record))) for record in found]
    pairs = [pair for pair in pairs if pair.before != pair.after]
    _check_keys(store, pairs)
    number = write(store, author, pairs, group) if pairs else 0
    return number, [pair.after for pair in pairs if pair.after is not None]


def remembered(before: Record, after: Record) -> Record:
    """The record after an edit: it still knows what it was known by, so that adding the same again adds nothing."""
    if after.key != before.key and before.key not in after.aliases:
        after = msgspec.structs.replace(after, aliases=(*after.aliases, before.key))
    if after.key in after.aliases:
        after = msgspec.structs.replace(after, aliases=tuple(key for key in after.aliases if key != after.key))
    if after.reference.id != after.key:
        after = msgspec.structs.replace(after, reference=msgspec.structs.replace(after.reference, id=after.key))
    if before.reference == after.reference:
        return after
    lost = set(marks(before.reference)) - set(marks(after.reference))
    known = tuple(dict.fromkeys((*after.known, *sorted(lost))))
    return msgspec.structs.replace(after, known=known)


def _check_keys(store: Store, pairs: Sequence[Pair]) -> None:
    """That a new key can be cited and is nobody else's."""
    for pair in pairs:
        if pair.after is None or pair.before is None or pair.after.key == pair.before.key:
            continue
        owner = store.ids_by_key([folded_key(checked(pair.after.key))])
        if any(number != pair.before.id for number in owner.values()):
            raise LibraryError(
                "key-taken", f'another reference has the key "{pair.after.key}"', hint="choose another key"
            )


def set_fields(store: Store, key: str, settings: Sequence[str], author: Author) -> list[Record]:
    """The record with "field=value" set, in a list; empty when it was so before.

    Raises: LibraryError (bad-edit, no-such-key, key-taken).
    """
    values: dict[str, str] = {}
    for setting in settings:
        name, sign, value = setting.partition("=")
        if not sign:
            raise LibraryError("bad-edit", f'"{setting}" is not FIELD=VALUE', hint="such as --set volume=12")
        values[_OTHER_NAMES.get(name.strip(), name.strip())] = value.strip()
    return change(store, [key], author, lambda record: with_values(record, values))


# Names of fields as people know them from BibTeX and tables, and CSL's.
_OTHER_NAMES = {
    "year": "issued", "date": "issued", "journal": "container-title", "container": "container-title",
    "booktitle": "container-title", "pages": "page", "doi": "DOI", "url": "URL", "isbn": "ISBN", "issn": "ISSN",
    "address": "publisher-place", "place": "publisher-place", "series": "collection-title", "tag": "tags",
    "keywords": "keyword", "lang": "language",
}  # fmt: skip


def edit_text(store: Store, key: str, text: str, kind: str, author: Author, *, seen: int = 0) -> list[Record]:
    """The record as an edited text has it, in a list; empty when nothing changed.

    `seen` is the change that the text was made after: a later one by somebody else is not overwritten.
    Raises: LibraryError (bad-edit, bad-yaml, changed-meanwhile, key-taken).
    """

    def edited(record: Record) -> Record:
        if seen and record.change != seen:
            raise LibraryError("changed-meanwhile", f'"{record.key}" was changed by somebody else meanwhile')
        return record_from(text, kind, record)

    return change(store, [key], author, edited)
