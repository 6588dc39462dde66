"""The order of the works of one author: alone before with others, then by the other names, then oldest first (APA).

Only entries filed under the same name are compared, and only with dates that are read for certain.
"""

from __future__ import annotations

from collections.abc import Sequence

from refman.checks.context import authors
from refman.checks.folding import letters
from refman.checks.ordering import Placement
from refman.model.citation import Entry

NO_DATE, IN_PRESS = -9999, 9999


def works_out_of_order(entries: Sequence[Entry]) -> list[Placement]:
    """Entries that stand after a work of exactly the same authors that is younger, each with the one it belongs before."""
    out = []
    start = 0
    for at in range(1, len(entries)):
        if letters_of(entries[at]) != letters_of(entries[at - 1]):
            start = at
            continue
        here, before = date_key(entries[at]), date_key(entries[at - 1])
        if here is not None and before is not None and here < before:
            target = next((other for other in range(start, at) if (date_key(entries[other]) or here) > here), at - 1)
            out.append(Placement(at, target))
    return out


def letters_of(entry: Entry) -> tuple[str, ...]:
    """All names of an entry with their initials, folded; a unique mark where there are none."""
    names = authors(entry)
    if not names:
        return (entry.raw,)
    return tuple(letters(f"{name.family}{name.literal} {name.given[:1]}") for name in names)


def date_key(entry: Entry) -> tuple[int, str] | None:
    """When a work came out, for ordering; None where it cannot be told."""
    work = entry.reference
    if work.issued is None or work.issued.year is None:
        said = (work.status or (work.issued.literal if work.issued else "")).casefold()
        if "press" in said or "forthcoming" in said:
            return (IN_PRESS, "")
        return (NO_DATE, "") if said.startswith("n") else None
    return (work.issued.year, work.year_suffix)
