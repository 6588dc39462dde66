"""The names in front of a year, read backwards: how many there are is told by the list, not by the text alone.

"However, Smith and van der Berg (2010)" may name Smith & van der Berg, or However, Smith & van der Berg: every way to
read it is offered, the longest first, with the place where it begins.
"""

from __future__ import annotations

import functools
import re

import msgspec

from refman.citations.folding import key

PARTICLES = frozenset(
    "van von der den de del della di da dos das du la le lo ter ten zu zum zur vom el al af av d' l' of the des y bin ibn al- d’ l’ 't ’t auf dem".split()
)
_AND = frozenset("and & et und y e og och en i и ve u ja és és a in dan та и̇ kai και و와과と".split())
LONGEST = 260


class Reading(msgspec.Struct, frozen=True):
    """One way to read the names: for each its keys, its words as written; `start` counts from the start of the text.

    `initials` stand before the first name: they tell namesakes apart ("J. P. Thompson").
    """

    names: tuple[tuple[str, ...], ...]
    shown: tuple[str, ...]
    start: int
    et_al: bool
    initials: str = ""


@functools.cache
def _et_al() -> re.Pattern[str]:
    """et al. and its kin at the end. Samples: "et al", "et al.,", "and colleagues", "u. a.", "y otros", "и др.", "等"."""
    return re.compile(
        r"[\s,]*(?:\bet\.?,?\s+al\b\.?|\b(?:and|&)\s+(?:colleagues|co-?workers|others|associates|collaborators)\b|\bu\.\s?a\.|\bet\s+coll\.?"
        r"|\bet\s+autres\b|\by\s+(?:otros|otras|cols?\.?|colaboradores)|\be\s+(?:outros|colaboradores|cols?\.?|altri|coll\.)|\bm\. ?fl\.|\bym\.|\bmfl\.?"
        r"|\bund\s+(?:andere|Mitarbeiter\w*)|\be\. ?a\.|\ben anderen|\bi in(?:ni|\.)|\bи (?:др\.|соавт\.)|\bvd\.|\bet alii|等人?|ら|他)"
        r"(?:['’]s?)?[\s,.:;]*$",
        re.IGNORECASE,
    )


@functools.cache
def _initials() -> re.Pattern[str]:
    return re.compile(r"(?:(?<![\w.])[^\W\d_]\.[ -]?)+$")


@functools.cache
def _token() -> re.Pattern[str]:
    return re.compile(
        r"(?P<initial>(?:[^\W\d_]\.[ -]?){1,4}(?=[\s,;&)]|[^\W\d_]|$))|(?P<word>[^\W\d_][^\W_]*(?:[’'‐‑–-][^\W\d_][^\W_]*)*)"
        r"|(?P<join>[,;&/])|(?P<stop>\S)"
    )


def readings(text: str) -> list[Reading]:
    """Every way to read names at the end of `text`, longest first; empty where it does not end with one."""
    cut = max(0, len(text) - LONGEST)
    tail = text[cut:]
    match = _et_al().search(tail)
    et_al = match is not None
    tail = tail[: match.start()] if match else tail.rstrip(" \t\n\r,.:([")
    possessive = re.search(r"['’]s?$", tail)
    if possessive:
        tail = tail[: possessive.start()]
    names = _names(tail)
    found: list[Reading] = []
    for first in range(len(names)):
        rest = tuple(_keys(words) for words, _ in names[first + 1 :])
        shown = tuple(" ".join(words) for words, _ in names[first + 1 :])
        words, starts = names[first]
        for skip in range(len(words)):
            if words[skip].lower() in PARTICLES and skip:
                continue
            part = words[skip:]
            first_keys = _keys(part)[: 2 if len(part) > 1 else 1]
            initials = _initials().search(tail[max(0, starts[skip] - 14) : starts[skip]])
            letters = "".join(char for char in initials[0].lower() if char.isalpha()) if initials else ""
            shown_all = (" ".join(part), *shown)
            found.append(Reading((first_keys, *rest), shown_all, cut + starts[skip], et_al, letters))
            if skip > 7:
                break
    return found


def _keys(words: list[str]) -> tuple[str, ...]:
    """The keys that a name's words may be: all of them, without given names, the last alone."""
    bare = [word for word in words if word.lower() not in PARTICLES]
    keys = [key(" ".join(words)), key(" ".join(bare)), *(key(" ".join(words[at:])) for at in range(1, len(words)))]
    return tuple(dict.fromkeys(one for one in keys if one))


def _names(tail: str) -> list[tuple[list[str], list[int]]]:
    """The names at the end of the tail in order: words and their offsets."""
    tokens = list(_token().finditer(tail))
    names: list[tuple[list[str], list[int]]] = []
    words: list[str] = []
    starts: list[int] = []
    end = len(tail)
    joined = True

    def close() -> None:
        nonlocal words, starts
        if words:
            while len(words) > 1 and words[0].lower() in ("of", "the", "y", "a", "e"):
                words, starts = words[1:], starts[1:]
            names.insert(0, (words, starts))
        words, starts = [], []

    for token in reversed(tokens):
        gap = tail[token.end() : end]
        if gap.strip() or gap.count("\n") > 1:
            break
        text = token[0]
        if token.lastgroup == "stop":
            break
        if token.lastgroup == "join" or (
            token.lastgroup == "word" and text.lower() in _AND and (words or names) and text.lower() not in PARTICLES
        ):
            if not words and not joined:
                break
            if not words and not names:
                break
            close()
            joined = True
        elif token.lastgroup == "initial":
            if not words and not names and not joined:
                break
        elif (
            text[0].isupper()
            or (not text[0].isascii() and not text[0].islower())
            or (text.lower() in PARTICLES and words)
        ):
            words.insert(0, text)
            starts.insert(0, token.start())
            joined = False
        elif (
            words
            and text.lower() in ("for", "and", "in", "on", "für", "und", "et", "pour", "para", "per", "à")
            and len(words) < 9
        ):
            words.insert(0, text)
            starts.insert(0, token.start())
        else:
            break
        end = token.start()
    while (
        words
        and (words[0].lower() in PARTICLES or words[0].islower())
        and len(words) > 1
        and words[0].lower()
        in (
            "of",
            "the",
            "for",
            "and",
            "in",
            "on",
            "für",
            "und",
            "et",
            "pour",
            "para",
            "per",
            "à",
            "a",
            "e",
            "y",
            "al",
        )
    ):
        words, starts = words[1:], starts[1:]
    close()
    return names


@functools.cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[\w’'&.-]+")


def endings(text: str, most: int = 16) -> list[tuple[str, int]]:
    """Keys of the last words of a text, from many words to one, with their starts: for names of groups and titles."""
    tail_start = max(0, len(text) - 200)
    tail = text[tail_start:].rstrip(" \t\n\r,.:([")
    bracket = re.search(r"\s*[\[(][A-Z][\w.&-]{1,14}[\])]$", tail)
    if bracket:
        tail = tail[: bracket.start()]
    words = list(_word().finditer(tail))[-most:]
    return [(key(tail[word.start() :]), tail_start + word.start()) for word in words if word[0][0].isalnum()]
