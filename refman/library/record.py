"""What the library keeps of a reference beside the reference itself."""

from __future__ import annotations

from functools import cache

import msgspec

from refman.library.errors import LibraryError
from refman.model.reference import Reference


class Attachment(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """A file that belongs to a reference.

    `path`: of a copied file, from the library's folder of files; of a linked one, as it was given, absolute.
    """

    path: str
    copied: bool = False


class Record(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A stored reference.

    `id` is the store's number and never used twice; `key` is the name that people cite, `reference.id` equals it.
    `aliases` are keys that also lead here (of merged duplicates). `notes` are the reader's own.
    `known` are marks (see identity.py) that surely mean this work, from before an edit or a merge.
    `added` and `changed` are UTC times in ISO 8601; `change` is the number of the change that made this state.
    """

    id: int = 0
    key: str
    reference: Reference
    aliases: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    notes: str = ""
    known: tuple[int, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    added: str = ""
    changed: str = ""
    change: int = 0

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.key, *self.aliases)

    def same_content(self, other: Record) -> bool:
        """Whether nothing that a person sees differs: times and numbers of changes aside."""
        return msgspec.structs.replace(self, changed=other.changed, change=other.change) == other


@cache
def _encoder() -> msgspec.json.Encoder:
    return msgspec.json.Encoder()


@cache
def _decoder() -> msgspec.json.Decoder[Record]:
    return msgspec.json.Decoder(Record)


def packed(record: Record) -> bytes:
    """The record as it is stored: JSON of its fields, empty ones left out."""
    return _encoder().encode(record)


def unpacked(data: bytes) -> Record:
    """The record that was stored.

    Raises: LibraryError (damaged-record).
    """
    try:
        return _decoder().decode(data)
    except msgspec.DecodeError as fault:
        hint = "`refman library --verify` reads them all; a backup has it whole"
        raise LibraryError("damaged-record", f"a record of the library cannot be read: {fault}", hint=hint) from None
