"""Which works of an article's list the library, or a bibliography file, holds too: what is known of them without asking anyone.

The verdicts are those of a look-up, so the same rules read them. Only what is surely the work counts: author, year and
title are the same, nothing speaks against it, it stands in the same place, and the sources give it one DOI.
"""

from __future__ import annotations

import contextlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from refman.api.library import is_server, library
from refman.library.identity import marks
from refman.library.merging import is_same_work
from refman.library.record import unpacked
from refman.lookup.compare import SAME_CONTAINER, agreement
from refman.model.citation import CitedText
from refman.model.errors import RefmanError
from refman.model.reference import Reference
from refman.model.verdict import Outcome, Verdict

_SQLITE = b"SQLite format 3\0"
_MOST_LIKE = 50  # records of one fingerprint that are looked at


def known_works(text: CitedText, sources: Sequence[str], own: Sequence[str] = ()) -> tuple[Verdict | None, ...]:
    """For each entry without a DOI the record that has one, as a verdict; () where there is none for any.

    `own` are the bibliography files that the text itself names: one that cannot be read is passed over.
    Raises: RefmanError (source-unreadable) for one of `sources` that cannot be read.
    """
    wanted = {at: marks(entry.reference) for at, entry in enumerate(text.entries) if not entry.reference.DOI}
    numbers = {mark for own in wanted.values() for mark in own}
    if not numbers:
        return ()
    held = [(_name(source), _held(source, numbers)) for source in sources]
    for source in own:
        with contextlib.suppress(RefmanError):
            held.append((_name(source), _held(source, numbers)))
    found: list[Verdict | None] = [None] * len(text.entries)
    for at, named in wanted.items():
        found[at] = _verdict(text.entries[at].reference, named, held)
    return tuple(found) if any(found) else ()


def _verdict(
    given: Reference, own: tuple[int, ...], held: Sequence[tuple[str, Mapping[int, Sequence[Reference]]]]
) -> Verdict | None:
    same = [
        (name, record)
        for name, records in held
        for mark in own
        for record in records.get(mark, ())
        if record.DOI and is_same_work(record, given) and _stands_where(given, record)
    ]
    if len({record.DOI.casefold() for _, record in same}) != 1:
        return None
    return Verdict(Outcome.CONFIRMED, score=1.0, record=same[0][1], source=same[0][0])


def _stands_where(given: Reference, record: Reference) -> bool:
    """Whether both are in the same journal or book, or both in none: a preprint has the title of the article."""
    if not given.container_title or not record.container_title:
        return not given.container_title and not record.container_title
    return (agreement(given, record).container or 0.0) >= SAME_CONTAINER


def _held(source: str, numbers: set[int]) -> dict[int, list[Reference]]:
    """The records of a library or bibliography file under the marks that are asked for."""
    held: dict[int, list[Reference]] = defaultdict(list)
    try:
        for mark, record in _in_library(source, numbers) if _is_library(source) else _in_file(source, numbers):
            if len(held[mark]) < _MOST_LIKE:
                held[mark].append(record)
    except RefmanError as fault:
        hint = fault.hint or "name a library of refman or a bibliography file"
        raise RefmanError("source-unreadable", fault.message, where=fault.where or source, hint=hint) from None
    return held


def _name(source: str) -> str:
    """What a message calls a source: a server's address may hold a password."""
    return "the library" if is_server(source) else Path(source).name


def _is_library(source: str) -> bool:
    if is_server(source):
        return True
    try:
        with open(source, "rb") as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except OSError:
        return False


def _in_library(source: str, numbers: set[int]) -> Iterator[tuple[int, Reference]]:
    with library(source) as store:
        places = store.ids_by_mark(sorted(numbers))
        data = store.data(list({number for found in places.values() for number in found[-_MOST_LIKE:]}))
        for mark, found in places.items():
            yield from ((mark, unpacked(data[number]).reference) for number in found if number in data)


def _in_file(source: str, numbers: set[int]) -> Iterator[tuple[int, Reference]]:
    from refman.api.sources import references_from

    for reference in references_from(source):
        yield from ((mark, reference) for mark in marks(reference) if mark in numbers)
