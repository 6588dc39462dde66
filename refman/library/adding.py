"""Adding references: each becomes a new record, is merged with the one that is there, or changes nothing.

Batches are kept one by one: what a batch reported is on the disk, whatever happens after.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import msgspec

from refman.library import key_patterns
from refman.library.identity import marks, raw_marks
from refman.library.journal import Author, Pair, write
from refman.library.keys import brought_key, first_free, folded_key, is_good, made_key, wanted_key
from refman.library.merging import Difference, is_same_work, merged
from refman.library.record import Record, unpacked
from refman.library.store import Store
from refman.model.reference import Reference

BATCH = 2000
_MOST_LIKE = 50  # records with one mark that are looked at


class Adding(msgspec.Struct, frozen=True):
    """How references are added. `keep_keys`: a key that a reference brings is kept where it is free.

    `group` is the change that began the command (see Stored), so that all of it is undone together.
    """

    author: Author = Author()
    pattern: str = key_patterns.DEFAULT
    keep_keys: bool = True
    tags: tuple[str, ...] = ()
    batch: int = BATCH
    group: int = 0


class Outcome(msgspec.Struct, frozen=True):
    """What became of one reference. `status`: added, merged (`filled` names the fields), there (nothing was new).

    `instead_of` is the key that it brought and did not get: another's, or (`unfit`) no key at all.
    `differing` are fields left as they were.
    """

    status: str
    key: str
    reference: Reference
    filled: tuple[str, ...] = ()
    differing: tuple[Difference, ...] = ()
    instead_of: str = ""

    @property
    def unfit(self) -> bool:
        return bool(self.instead_of) and not is_good(self.instead_of)


class Stored(msgspec.Struct, frozen=True):
    """A batch that is stored for good; `group` is the number of the command's first change, 0 while there is none."""

    outcomes: tuple[Outcome, ...]
    group: int


def add(store: Store, references: Iterable[Reference], how: Adding) -> Iterator[Stored]:
    """Each batch, once it is stored for good."""
    stream = iter(references)
    group = how.group
    while part := list(islice(stream, how.batch)):
        known = [marks(reference) for reference in part]
        with store.writing():
            batch = _Batch(store, how, part, known)
            outcomes = tuple(batch.outcome(reference, own) for reference, own in zip(part, known))
            group = batch.written(group) or group
        yield Stored(outcomes, group)


class _Batch:
    """The records that a batch touches: as they were, and as they will be."""

    def __init__(self, store: Store, how: Adding, part: Sequence[Reference], known: Sequence[tuple[int, ...]]) -> None:
        self.store = store
        self.how = how
        self.by_mark = store.ids_by_mark(list({mark for own in known for mark in own}))
        ids = {number for found in self.by_mark.values() for number in found[-_MOST_LIKE:]}
        self.before = {number: unpacked(data) for number, data in store.data(list(ids)).items()}
        self.now: dict[int, Record] = dict(self.before)
        self.new: list[int] = []
        self.next_id = 0
        self.size = len(known)
        # One question for the keys of all that is surely new.
        new = [self._base(one) for one, own in zip(part, known) if self.by_mark.keys().isdisjoint(own)]
        folded = list(map(folded_key, new))
        taken = store.ids_by_key(folded)
        self.keys = {key: key in taken for key in folded}
        self.last_suffix: dict[str, int] = {}

    def outcome(self, reference: Reference, own: tuple[int, ...]) -> Outcome:
        record = self._same(reference, own)
        if record is None:
            return self._added(reference, own)
        result = merged(record.reference, reference)
        tags = tuple(tag for tag in self.how.tags if tag not in record.tags)
        if result.reference == record.reference and not tags:
            return Outcome("there", record.key, record.reference, (), result.differing)
        self._remember(own, record.id)
        known = tuple(dict.fromkeys((*record.known, *own)))
        filled = (*result.filled, "tags") if tags else result.filled
        self.now[record.id] = msgspec.structs.replace(
            record, reference=result.reference, known=known, tags=(*record.tags, *tags)
        )
        return Outcome("merged" if filled else "there", record.key, result.reference, filled, result.differing)

    def _same(self, reference: Reference, own: tuple[int, ...]) -> Record | None:
        sure = frozenset(raw_marks(reference))
        for mark in own:
            for number in reversed(self.by_mark.get(mark, ())[-_MOST_LIKE:]):
                record = self.now.get(number)
                if record and (mark in sure or mark in record.known or is_same_work(record.reference, reference)):
                    return record
        return None

    def _added(self, reference: Reference, own: tuple[int, ...]) -> Outcome:
        if not self.next_id:
            self.next_id = self.store.take_ids(self.size)
        brought = brought_key(reference) if self.how.keep_keys else ""
        key = self._free_key(self._base(reference))
        reference = msgspec.structs.replace(reference, id=key, citation_key="")
        number, self.next_id = self.next_id, self.next_id + 1
        self.now[number] = Record(id=number, key=key, reference=reference, tags=self.how.tags, added=self.how.author.at)
        self.new.append(number)
        self._remember(own, number)
        return Outcome("added", key, reference, instead_of=brought if brought != key else "")

    def _remember(self, own: tuple[int, ...], number: int) -> None:
        """What comes later in the batch finds the record by these marks too."""
        for mark in own:
            found = self.by_mark.get(mark, ())
            if number not in found[-_MOST_LIKE:]:
                self.by_mark[mark] = (*found[1 - _MOST_LIKE :], number)

    def _base(self, reference: Reference) -> str:
        return (self.how.keep_keys and wanted_key(reference)) or made_key(reference, self.how.pattern)

    def _free_key(self, base: str) -> str:
        key = base
        if self._is_taken(base):
            key, self.last_suffix[base] = first_free(base, self._is_taken, self.last_suffix.get(base, 0) + 1)
        self.keys[folded_key(key)] = True
        return key

    def _is_taken(self, key: str) -> bool:
        folded = folded_key(key)
        if folded not in self.keys:
            self.keys[folded] = bool(self.store.ids_by_key([folded]))
        return self.keys[folded]

    def written(self, group: int) -> int:
        """The number of the batch's change, 0 where there was nothing to change."""
        pairs = [Pair(None, self.now[number]) for number in self.new]
        pairs += [Pair(was, self.now[number]) for number, was in self.before.items() if self.now[number] is not was]
        if not pairs:
            return 0
        number = write(self.store, self.how.author, pairs, group)
        return group or number
