"""Completions of the library that wait until they were all shown: on disk beyond a megabyte, so that memory stays flat."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from tempfile import SpooledTemporaryFile

import msgspec

from refman.api.library import Author, Record, Store
from refman.api.library_edit import change_present
from refman.model.errors import RefmanError
from refman.model.reference import Reference

_IN_MEMORY, _PART = 1_000_000, 200


class Completion(msgspec.Struct, frozen=True):
    """What would be added to one reference: CSL variable, value as text, the source it comes from.

    `id` and `key` are the record's; `after` is its reference with what is added.
    """

    id: int
    key: str
    added: tuple[tuple[str, str, str], ...]
    after: Reference
    failures: tuple[str, ...] = ()


class Pending:
    """Completions in the order in which they were shown; `with` lets go of the file that holds them."""

    def __init__(self) -> None:
        self._file = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - closed by __exit__
        self._count = 0

    def __enter__(self) -> Pending:
        return self

    def __exit__(self, *fault: object) -> None:
        self._file.close()

    def __len__(self) -> int:
        return self._count

    def add(self, one: Completion) -> None:
        """Raises: RefmanError (file-unwritable) where the folder for temporary files is full."""
        try:
            self._file.write(msgspec.json.encode(one) + b"\n")
        except OSError as fault:
            hint = "make room in the folder for temporary files, or name another one in TMPDIR"
            raise RefmanError("file-unwritable", f"the changes cannot be kept: {fault.strerror}", hint=hint) from None
        self._count += 1

    def parts(self) -> Iterator[list[Completion]]:
        """The completions, a batch at a time."""
        self._file.seek(0)
        decoder = msgspec.json.Decoder(Completion)
        while lines := list(islice(self._file, _PART)):
            yield [decoder.decode(line) for line in lines]


def complete(store: Store, wanted: Pending, author: Author) -> int:
    """How many records were completed, in one change that undo takes back.

    What was edited meanwhile is not overwritten, what was removed meanwhile stays away.
    """
    count = group = 0
    for part in wanted.parts():
        done, group = _completed(store, {one.id: one for one in part}, author, group)
        count += done
    return count


def _completed(store: Store, by_id: Mapping[int, Completion], author: Author, group: int) -> tuple[int, int]:
    """How many of a batch were completed, and the group of the change."""

    def filled(record: Record) -> Record:
        one = by_id[record.id]
        fields = [name.replace("-", "_") for name, _, _ in one.added]
        gaps = {name: getattr(one.after, name) for name in fields if not getattr(record.reference, name)}
        return msgspec.structs.replace(record, reference=msgspec.structs.replace(record.reference, **gaps))

    return change_present(store, list(by_id), author, filled, group)
