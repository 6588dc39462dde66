"""What a look-up says of one reference: whether the work exists, is the one cited, and still stands."""

from __future__ import annotations

import enum

import msgspec

from refman.model.reference import Reference


class Outcome(enum.StrEnum):
    """`NOT_INDEXED` is a work of a kind that no index holds (a law, a newspaper, a report): not found says nothing."""

    CONFIRMED = "confirmed"
    DIFFERS = "differs"
    OTHER_WORK = "other-work"
    MIXED = "mixed"
    NOT_FOUND = "not-found"
    NOT_INDEXED = "not-indexed"
    BAD_IDENTIFIER = "bad-identifier"
    COULD_NOT_ASK = "could-not-ask"


class Difference(msgspec.Struct, frozen=True):
    """One field side by side: as the author gave it, as the index has it. Both as a person reads them."""

    field: str
    given: str
    found: str


class Notice(msgspec.Struct, frozen=True):
    """What happened to a work after it came out.

    `kind`: retraction, removal, expression-of-concern, correction, other.
    """

    kind: str
    date: str = ""
    doi: str = ""
    source: str = ""
    reason: str = ""


class Listing(msgspec.Struct, frozen=True):
    """A row of the user's list of venues: its title, the list's path, the line (from 1), and what the list notes."""

    title: str
    list: str
    line: int
    note: str = ""


class Verdict(msgspec.Struct, frozen=True):
    """The answer for one reference, with its evidence.

    `score`: agreement of the best record, 0 to 1. `record` is that record, from `source`. `asked` names the sources
    that answered, `failures` says for each that did not why. `link`: "", alive, dead, unknown; `archived` is the
    address of a copy. `venue` is the row of the user's list that the reference's venue matches.
    """

    outcome: Outcome
    score: float = 0.0
    record: Reference | None = None
    source: str = ""
    differences: tuple[Difference, ...] = ()
    notices: tuple[Notice, ...] = ()
    identifier: str = ""
    asked: tuple[str, ...] = ()
    failures: tuple[str, ...] = ()
    link: str = ""
    archived: str = ""
    venue: Listing | None = None
