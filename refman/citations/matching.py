"""Which entries a name list and a year mean: exactly, nearly (and in what they differ), or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from refman.citations.characters import FIRST_CHARACTER, slips
from refman.citations.folding import without_umlauts
from refman.citations.inflected import is_inflected
from refman.citations.works import UNDATED, Work, Works

Alternatives = tuple[str, ...]


class Match(msgspec.Struct, frozen=True):
    """`works` are entries; `rank` is 0 for a match that nothing speaks against, higher for weaker ones.

    `why`: "" or what differs: suffix, count, order, authors, name, diacritics, year.
    """

    works: tuple[int, ...]
    rank: int
    why: str = ""


# How cited names fit listed ones. PAIR: "et al." for two authors, which most styles spell out.
EXACT, PAIR, ORDER, COUNT, FIRST_ONLY = range(5)
RANK = 10
HELD = ORDER * RANK


def match_exactly(works: Works, names: Sequence[Alternatives], et_al: bool, year: str, letter: str) -> Match | None:
    """The entries of that first author and that year, those that fit best; None where there are none.

    `names`: for each cited name the keys that it may be read as, the fullest first.
    """
    candidates = dict.fromkeys(at for alternative in names[0] for at in works.named(alternative))
    if len(names) == 1:
        candidates |= dict.fromkeys(at for alternative in names[0] for at in works.groups.get(alternative, ()))
    fits = {at: names_fit(works.all[at], names, et_al) for at in candidates}
    if len(names) > 1 and not candidates:
        fits = dict.fromkeys(_in_other_order(works, names), ORDER)
    rated = []
    for at, fit in fits.items():
        letters = year_fit(works.all[at], year, letter)
        if letters is not None:
            rated.append((fit, letters, at))
    if not rated:
        return None
    best = min(rated)[:2]
    found = tuple(at for fit, letters, at in rated if (fit, letters) == best)
    fit, letters = best
    if fit == FIRST_ONLY and len(names) > 1:
        return Match(found, FIRST_ONLY * RANK, "authors") if len(found) == 1 else None
    why = ("", "", "order", "count", "count")[fit] or ("suffix" if letters and letter else "")
    return Match(found, RANK * fit + letters, why)


def _in_other_order(works: Works, names: Sequence[Alternatives]) -> Iterable[int]:
    """Entries whose authors are all the cited ones, though another of them comes first."""
    for at in dict.fromkeys(at for alternative in names[0] for at in works.by_any.get(alternative, ())):
        pool = (*works.all[at].surnames, *works.all[at].heads)
        if all(any(_same(name, other) for other in pool) for name in names[1:]):
            yield at


def year_fit(work: Work, year: str, letter: str) -> int | None:
    """0 where year and letter agree, 1 where only the year does, None where it does not."""
    if year + letter in work.years:
        return 0
    for known in work.years:
        if known[:4] == year[:4] or (known.startswith(UNDATED) and year == UNDATED):
            return 1
    return None


def names_fit(work: Work, names: Sequence[Alternatives], et_al: bool) -> int:
    """How the cited names fit the entry's authors; the first is known to be one of its keys.

    The parser's names and the words of the entry's head are both asked: either may have slipped.
    """
    fit = _fit(work, work.surnames, names, et_al) if len(work.surnames) >= len(names) else FIRST_ONLY
    return fit if fit == EXACT or not work.heads else min(fit, _fit(work, work.heads, names, et_al))


def _fit(work: Work, listed: Sequence[str], names: Sequence[Alternatives], et_al: bool) -> int:
    rest = names[1:]
    in_order = all(_same(name, listed[at]) for at, name in enumerate(rest, 1) if at < len(listed)) and len(
        listed
    ) > len(rest)
    if in_order:
        count = len(listed)
        if et_al:
            return EXACT if count > max(2, len(names)) or work.has_more else PAIR if count in (0, 2) else COUNT
        fits = count in (len(names), 0) or work.is_group or (len(names) == 1 and not work.surnames)
        return EXACT if fits else COUNT
    pool = (*work.surnames, *work.heads)
    if all(any(_same(name, other) for other in pool) for name in rest):
        return ORDER
    return FIRST_ONLY


def _same(name: Alternatives, listed: str) -> bool:
    return (
        listed in name
        or any(without_umlauts(one) == without_umlauts(listed) for one in name)
        or is_inflected(name[0], listed)
        or any(len(one) > 3 and (listed.endswith(one) or one.endswith(listed)) for one in name[:1] if len(listed) > 3)
    )


def match_misspelt(works: Works, names: Sequence[Alternatives], et_al: bool, year: str, letter: str) -> Match | None:
    """The entry of that year whose first author is spelt nearly so; None where none or several are as near.

    A name in another case of its language is no slip: nothing speaks against that match.
    """
    asked = (tuple(names), et_al, year, letter)
    if asked not in works.misspelt:
        works.misspelt[asked] = _misspelt(works, names, et_al, year, letter)
    return works.misspelt[asked]


def _misspelt(works: Works, names: Sequence[Alternatives], et_al: bool, year: str, letter: str) -> Match | None:
    found: list[tuple[int, int, str]] = []
    bent: list[tuple[int, int, int]] = []
    for at in works.by_year.get(year[:4] if year != UNDATED else UNDATED, ()):
        work = works.all[at]
        listed = work.surnames[:1] or work.heads[:1]
        letters = year_fit(work, year, letter)
        if not listed or letters is None:
            continue
        if any(is_inflected(name, listed[0]) for name in names[0]) and names_fit(work, names, et_al) <= PAIR:
            bent.append((names_fit(work, names, et_al), letters, at))
            continue
        apart = min(distance(name, listed[0]) for name in names[0])
        fit = names_fit(work, names, et_al)
        # Of two characters one is the whole given name: only who else wrote the work says that it is a slip.
        told_by_others = apart == 1 and fit == EXACT and len(names) > 1 and listed[0] >= FIRST_CHARACTER
        if apart > limit(listed[0]) and not told_by_others:
            continue
        if fit == FIRST_ONLY and len(names) > 1:
            continue
        found.append((apart * 10 + fit * 3 + letters, at, listed[0]))
    if bent:
        best = min(bent)[:2]
        return Match(
            tuple(at for *rated, at in bent if tuple(rated) == best), 1, "suffix" if best[1] and letter else ""
        )
    if not found:
        return None
    found.sort()
    if len(found) > 1 and found[0][0] == found[1][0]:
        return None
    return Match((found[0][1],), 40, "name")


def limit(name: str) -> int:
    """How many slips of the pen a name of that length may have and still be the same."""
    if name >= FIRST_CHARACTER:
        return slips(name)
    return 0 if len(name) < 4 else 1 if len(name) < 7 else 2


def distance(one: str, other: str) -> int:
    """How many letters two names are apart, two swapped counting as one; more than 3 as 4."""
    from rapidfuzz.distance import OSA  # not loaded for a text without a slip

    return int(OSA.distance(one, other, score_cutoff=3))


def match_other_year(
    works: Works, names: Sequence[Alternatives], et_al: bool, year: str, unused: Iterable[int]
) -> Match | None:
    """The entry of just these authors and another year: the nearest year, entries that nothing else cites first."""
    free = set(unused)
    if not year.isdigit():
        return _undated(works, names, et_al, free)
    rated = []
    for at in dict.fromkeys(at for alternative in names[0] for at in works.named(alternative)):
        work = works.all[at]
        if names_fit(work, names, et_al) > PAIR:
            continue
        years = [int(one[:4]) for one in work.years[:1] if one[:4].isdigit()]
        if years:
            gap = min(abs(int(year) - one) for one in years)
            rated.append((at not in free, gap, at))
    if not rated:
        return None
    used, gap, at = min(rated)
    return Match((at,), 60 + gap + 30 * used, "year")


def _undated(works: Works, names: Sequence[Alternatives], et_al: bool, free: set[int]) -> Match | None:
    """For "in press" or "n.d.": the entry of just these authors that nothing else cites; it has come out since."""
    found = [
        at
        for at in dict.fromkeys(at for alternative in names[0] for at in works.named(alternative))
        if at in free and names_fit(works.all[at], names, et_al) == EXACT
    ]
    return Match((found[0],), 60, "date-kind") if len(found) == 1 else None
