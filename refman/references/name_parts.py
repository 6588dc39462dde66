"""What the parts of a name are by their form: initials, particles, suffixes."""

from __future__ import annotations

import functools
import re

PARTICLES = frozenset(
    """van von der den de del della di da dos das du la le ter ten zu zum vom el al af av d' d’ bin ibn ben do dalla degli
    'a af' te op het thor las los y vande vander lo dei 't ’t ’s""".split()
)
_SUFFIXES = frozenset("jr sr ii iii iv 2nd 3rd 4th jnr snr filho neto júnior junior".split())


@functools.cache
def _initials(ascii_alone: bool) -> re.Pattern[str]:
    """Initials; those of ASCII alone are most, and their pattern is compiled in a fifth of the time."""
    letters = "[^\\W\\d_]"
    upper, lower, signs = ("A-Z", "a-z", "") if ascii_alone else ("A-ZÀ-ÞА-ЯĀ-Ž", "a-zß-ÿа-яā-ž", "‐–’")
    return re.compile(
        rf"(?:{letters}{{1,2}}\.|[{upper}](?![{lower}]))"
        rf"(?:[\s\-.'{signs}]*(?:[{upper}]{letters}{{0,2}}\.|[{upper}](?!{letters}{{2}})))*\.?"
    )


@functools.lru_cache(maxsize=8192)
def is_initials(part: str) -> bool:
    """Initials alone: "J. M.", "JM", "J.-P.", with a particle behind them too ("L. van")."""
    if len(part) > 24 or is_suffix(part):
        return False
    words = part.split()
    while len(words) > 1 and words[-1].lower() in PARTICLES:
        words.pop()
    plain = " ".join(words)
    match = _initials(plain.isascii()).fullmatch(plain)
    return match is not None and (("." in plain) or len(plain.replace(" ", "").replace("-", "")) <= 3)


def has_initial(part: str) -> bool:
    """A stretch with both a name and initials: "J. M. Draper", "Hölldobler B."."""
    words = part.replace(".", ". ").split()
    return len(words) > 1 and any(len(word.rstrip(".")) == 1 and word[0].isupper() and word != "Ó" for word in words)


def is_vancouver(part: str) -> bool:
    """Family name and bare capitals: "Kilpatrick GJ"."""
    words = part.split()
    if words and is_suffix(words[-1]):
        words = words[:-1]
    return (
        len(words) > 1
        and len(words[-1]) <= 4
        and words[-1].isalpha()
        and words[-1].isupper()
        and not words[0].isupper()
    )


def is_suffix(part: str) -> bool:
    """ "Jr." and its kin; two bare capitals are somebody's initials ("Scott JR")."""
    bare = part.rstrip(".")
    return bare.lower() in _SUFFIXES and bare not in ("JR", "SR")
