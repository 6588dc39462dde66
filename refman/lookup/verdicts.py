"""A verdict on one reference from what the sources answered. No network here: evidence in, verdict out."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from refman.lookup.compare import LIKE_TITLE, SAME_TITLE, Agreement, agreement, differences
from refman.lookup.record import Record
from refman.model.reference import Reference
from refman.model.verdict import Outcome, Verdict

# Kinds of work that the indexes hold nearly all of: not being there means something.
INDEXED = frozenset(
    "article article-journal book chapter dataset entry-encyclopedia paper-conference periodical review".split()
)


class Evidence(msgspec.Struct, frozen=True):
    """All that was found out. `resolved` is the record of the reference's own identifier; `denied` says that a registry
    denied the identifier; `candidates` come from searches; `asked` and `failures` as in Verdict."""

    identifier: str = ""
    resolved: tuple[Record, ...] = ()
    denied: bool = False
    candidates: tuple[Record, ...] = ()
    asked: tuple[str, ...] = ()
    failures: tuple[str, ...] = ()


def verdict(given: Reference, evidence: Evidence) -> Verdict:
    """What the evidence says of the reference."""
    base = Verdict(Outcome.NOT_FOUND, identifier=evidence.identifier, asked=evidence.asked, failures=evidence.failures)
    own = _best(given, evidence.resolved)
    other = _best(given, evidence.candidates)
    if own is not None:
        return _of_own_record(given, own, other, base)
    if other is not None and is_same_work(given, other[1]):
        outcome = Outcome.BAD_IDENTIFIER if evidence.denied else _right_or_differs(given, other[0])
        return _with_record(base, outcome, given, other)
    if not evidence.asked:
        return msgspec.structs.replace(base, outcome=Outcome.COULD_NOT_ASK)
    if other is not None and is_mixed(other[1]):
        return _with_record(base, Outcome.MIXED, given, other)
    if evidence.failures and not evidence.denied:
        return msgspec.structs.replace(base, outcome=Outcome.COULD_NOT_ASK)
    if evidence.denied:
        return msgspec.structs.replace(base, outcome=Outcome.BAD_IDENTIFIER)
    expected = given.type in INDEXED and bool(given.title)
    outcome = Outcome.NOT_FOUND if expected else Outcome.NOT_INDEXED
    return msgspec.structs.replace(base, outcome=outcome, score=other[1].whole if other else 0.0)


def is_same_work(given: Reference, level: Agreement) -> bool:
    """Whether a record found by search is the work: its title, and nothing that speaks against it."""
    if _strangers(level) or _from_elsewhere(level):
        return False
    if level.title >= SAME_TITLE:
        # A short title is anyone's ("Introduction"): then something else must agree as well.
        rest = [value for value in (level.authors, level.year, level.container, level.place) if value is not None]
        return len(given.title.split()) >= 4 or (bool(rest) and sum(rest) / len(rest) >= 0.6)
    # A title that the parser cut or the author shortened: everything else must agree.
    return level.title >= LIKE_TITLE and all((value or 0) >= 0.66 for value in (level.authors, level.year, level.place))


def is_mixed(level: Agreement) -> bool:
    """Whether two works were joined: the title of one with the authors, or with the journal and place, of another."""
    if level.title >= SAME_TITLE:
        return _strangers(level) or _from_elsewhere(level)
    return level.title < LIKE_TITLE and (level.authors or 0) >= 0.9 and level.place == 1.0 and level.year == 1.0


def _strangers(level: Agreement) -> bool:
    return level.authors is not None and level.authors < 0.34


def _from_elsewhere(level: Agreement) -> bool:
    """Journal, place in it and year all contradict: each alone is a slip, together they are another work's."""
    return level.container is not None and level.container < 0.5 and level.place == 0.0 and level.year == 0.0


def _of_own_record(
    given: Reference, own: tuple[Record, Agreement], other: tuple[Record, Agreement] | None, base: Verdict
) -> Verdict:
    """The identifier resolves: to this work, to it with slips, to another, or the reference joins two works."""
    level = own[1]
    joined = _strangers(level) or _from_elsewhere(level)
    if not joined and (not given.title or level.title >= LIKE_TITLE):
        return _with_record(base, _right_or_differs(given, own[0]), given, own)
    if level.title >= SAME_TITLE or (level.authors or 0) >= 0.66:
        return _with_record(base, Outcome.MIXED, given, own)
    if other is not None and is_same_work(given, other[1]):
        return _with_record(base, Outcome.OTHER_WORK, given, other)
    return _with_record(base, Outcome.OTHER_WORK, given, own)


def _right_or_differs(given: Reference, record: Record) -> Outcome:
    return Outcome.DIFFERS if differences(given, record.reference) else Outcome.CONFIRMED


def _with_record(base: Verdict, outcome: Outcome, given: Reference, found: tuple[Record, Agreement]) -> Verdict:
    record, level = found
    return msgspec.structs.replace(
        base,
        outcome=outcome,
        score=level.whole,
        record=record.reference,
        source=record.source,
        differences=differences(given, record.reference),
        notices=record.notices,
    )


def _best(given: Reference, records: Sequence[Record]) -> tuple[Record, Agreement] | None:
    scored = [(record, agreement(given, record.reference)) for record in records]
    return max(scored, key=lambda pair: pair[1].whole, default=None)
