"""Alphabetical order of a list as editors keep it: which entries stand out of order, and where they belong.

Houses differ: *van der Berg* under V or B, *Mc* as *Mac*, ö as o, oe or after z, word by word or letter by letter. An entry is
out of place only when no accepted way of filing it fits; so each entry has several keys, and the longest run of entries that
can be read in order is what the list is taken to mean.
"""

from __future__ import annotations

import bisect
import functools
import re
from collections.abc import Sequence

import msgspec

from refman.checks.context import authors
from refman.checks.folding import folded, letters, spellings
from refman.model.citation import Entry

PARTICLES = frozenset(
    "al aan da das de del della dello dei den der des di do dos du d el het la le les lo los op t te ten ter van vande vander"
    " von vom zu zum zur l af av bin ibn ben abu st saint".split()
)
ARTICLES = ("the ", "a ", "an ", "die ", "der ", "das ", "le ", "la ", "les ", "el ", "il ", "l'", "l’")
DASHES = "-–—―_"


class Placement(msgspec.Struct, frozen=True):
    """An entry out of place: its position in the list, and its rightful neighbours among those in place.

    `before`: the position that it should stand before (None: at the end); `after`: the one it should follow (None: first).
    `key`: what it is filed under.
    """

    at: int
    before: int | None
    after: int | None = None
    key: str = ""


def starts_with_dash(entry: Entry) -> bool:
    """Whether dashes stand for the author of the entry before."""
    raw = entry.raw.lstrip()
    return raw[:1] in "—―" or (raw[:2].strip(DASHES) == "" and len(raw) > 1)


@functools.cache
def _name_end() -> re.Pattern[str]:
    # "Lee, K."   "Lee K,"   "Lee KB ("   "World Bank. 2010"   "World Bank (2010)"   "World Bank 2010"
    return re.compile(r",|;| \(| \[|\. |:| (?:[^\W\d_]\.){1,3}|(?<=[^\W\d_]{2}) [A-ZÀ-Þ]{1,3}(?=[ ,.(;:&])| & | \d{4}")


def filing_name(entry: Entry) -> str:
    """The words that an entry is filed under: family name or organisation as printed, or the start of its title."""
    raw = " ".join(entry.raw[:200].split()).lstrip("•*·-–—―_[]'\"‘’“”„«»¿¡( ")
    names = authors(entry)
    if names:
        name = names[0]
        family = " ".join(part for part in (name.non_dropping_particle, name.family) if part) or name.literal
        if family and letters(raw).startswith(letters(family)):
            return family
        if name.family and letters(raw).startswith(letters(f"{name.dropping_particle} {family}")):
            return f"{name.dropping_particle} {family}"
    match = _name_end().search(raw, 1)
    return raw[: match.start()] if match else raw[:60]


def filing_keys(name: str) -> tuple[str, ...]:
    """Every key under which the name may be filed, in falling order."""
    plain = folded(name)
    ways = set(spellings(name))
    for article in ARTICLES:
        if plain.startswith(article):
            ways |= spellings(name[len(article) :])
    parts = _parts(name)
    first = 0
    while first < len(parts) - 1 and folded(parts[first]) in PARTICLES:
        first += 1
        ways |= spellings("".join(parts[first:]))
    for mc in ("mc", "m'", "m’"):
        if plain.startswith(mc):
            ways.add("mac" + letters(name[len(mc) :]))
    # Word by word: "De Souza" before "Dean"; the space is filed before every letter.
    if len(parts) > 1:
        ways.add(" ".join(letters(part) for part in parts))
        # "Ruiz Rodriguez" among the works of Ruiz, "BRASIL, Presidência" among those of BRASIL.
        ways |= {letters(parts[0]) + " ", letters(parts[0])}
    if plain[:1].isdigit():
        # "1000 Genomes": before every letter, or as the words that the digits are read as.
        ways |= {f"{letter}{plain}" for letter in "abcdefghijklmnopqrstuvwxyz"}
    return tuple(sorted(ways - {""}, reverse=True)) or ("",)


def _parts(name: str) -> list[str]:
    for sign in "'’-‐‑,":
        name = name.replace(sign, " ")
    return name.split() or [name]


def misplaced(keys: Sequence[tuple[str, ...]]) -> list[Placement]:
    """The fewest entries that must move so that the rest can be read in order, each with where it belongs."""
    kept = _longest_run(keys)
    chosen = dict(kept)
    run = [at for at, _ in kept]
    values = [key for _, key in kept]
    out = []
    for at in range(len(keys)):
        if at not in chosen:
            slot = bisect.bisect_right(values, keys[at][-1])
            out.append(
                Placement(at, run[slot] if slot < len(run) else None, run[slot - 1] if slot else None, keys[at][-1])
            )
    return out


def _longest_run(keys: Sequence[tuple[str, ...]]) -> list[tuple[int, str]]:
    """The longest subsequence that does not fall, as (position, the key it takes there).

    Keys of one entry are tried in falling order, so that an entry is never counted twice.
    """
    tails: list[str] = []
    nodes: list[tuple[int, str, int]] = []
    ends: list[int] = []
    for at, options in enumerate(keys):
        for key in options:
            slot = bisect.bisect_right(tails, key)
            nodes.append((at, key, ends[slot - 1] if slot else -1))
            if slot == len(tails):
                tails.append(key)
                ends.append(len(nodes) - 1)
            else:
                tails[slot] = key
                ends[slot] = len(nodes) - 1
    run = []
    node = ends[-1] if ends else -1
    while node >= 0:
        at, key, node = nodes[node]
        run.append((at, key))
    return run[::-1]


def moved(count: int, placements: Sequence[Placement]) -> list[int]:
    """The positions in their new order, each misplaced entry put where it belongs."""
    away = {placement.at for placement in placements}
    order: list[int] = []
    arriving: dict[int | None, list[int]] = {}
    for placement in sorted(placements, key=lambda one: (one.key, one.at)):
        arriving.setdefault(placement.before, []).append(placement.at)
    for at in range(count):
        if at in away:
            continue
        order += [*arriving.get(at, []), at]
    return order + arriving.get(None, [])
