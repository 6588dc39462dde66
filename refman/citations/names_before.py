"""The names in front of a year, read backwards: how many there are is told by the list, not by the text alone.

"However, Smith and van der Berg (2010)" may name Smith & van der Berg, or However, Smith & van der Berg: every way to
read it is offered, the longest first, with the place where it begins.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from itertools import pairwise

import msgspec

from refman.citations.folding import key

PARTICLES = frozenset(
    "van von der den de del della di da dos das du la le lo ter ten zu zum zur vom el al af av d' l' of the des bin ibn al- d’ l’ 't ’t auf dem".split()
)
# Joins two authors, or the halves of one name: "Peña y Lillo", "Ortega y Gasset", "Puig i Cadafalch".
_HALVES = ("y", "i", "e")
_AND = frozenset(
    "and & et und y e og och en i и ve u ja és és a in dan та і й ды și şi ir un και με dhe و와과と".split()
)
# Small words inside the names of groups ("Ministry of Health and Welfare"), and those that no name begins with.
_WITHIN_GROUPS = frozenset("for and in on für und et pour para per à".split())
_NEVER_FIRST = frozenset("of the y a e".split())
_NOT_FIRST = _WITHIN_GROUPS | _NEVER_FIRST | {"al"}
LONGEST = 260
# "and colleagues" with the signs around it, in the longest of languages.
_LONGEST_ET_AL = 48


class Reading(msgspec.Struct, frozen=True):
    """One way to read the names: for each its keys, its words as written; `start` counts from the start of the text.

    `initials` stand before the first name: they tell namesakes apart ("J. P. Thompson").
    `apart` is for names in characters: whether one may begin here for all that the text shows; None for names in letters.
    """

    names: tuple[tuple[str, ...], ...]
    shown: tuple[str, ...]
    start: int
    et_al: bool
    initials: str = ""
    apart: bool | None = None


@functools.cache
def _et_al() -> re.Pattern[str]:
    """et al. and its kin at the end. Samples: "et al", "et al.,", "and colleagues", "u. a.", "y otros", "и др.", "等"."""
    return re.compile(
        r"[\s,]*(?:\bet\.?,?\s+al\b\.?|\b(?:and|&)\s+(?:colleagues|co-?workers|others|associates|collaborators)\b|\bu\.\s?a\.|\bet\s+coll\.?"
        r"|\bet\s+autres\b|\by\s+(?:otros|otras|cols?\.?|colaboradores)|\be\s+(?:outros|colaboradores|cols?\.?|altri|coll\.)|\bym\."
        r"|\bund\s+(?:andere|Mitarbeiter\w*|Kolleg\w+)|\b(?:en|och|og)\s+(?:andere[nr]?|andra|collega['’]s|kollegor|kolleger|medarbetare|medarbejdere)"
        r"|\be\. ?a\.|\bm\. ?fl\.|\bmfl\.?|\bmed flere|\bmed flera|\bo\. ?fl\.|\bet alii|\bi altres"
        r"|\bi in(?:ni|\.)|\bi (?:wsp|sur|dr|sar)\.|\bi (?:współpracownicy|suradnici|saradnici)|\bidr\.|\bin (?:sod\.|drugi|sodelavci)"
        r"|\ba (?:kol|spol)\.|\ba kolektiv|\bés (?:mts?ai|munkatársai|társai)\b\.?|\b[șşs]i (?:colab\.|colaboratorii|alții|alţii)"
        r"|\bir (?:kt\.|kiti)|\bu\. ?c\.|\bjt\b\.?|\bvd\.|\bve (?:ark\.|arkadaşları|diğerleri|diğ\.)|\bdkk\b\.?|\bvà (?:cộng sự|cs\.)"
        r"|\b(?:и|і|й|та|ды) (?:др|соавт|ін|інші|кол|сар|співавт)\b\.?|\bκ\. ?[άα]\.|\b(?:κ\.|και) ?συν(?:\.|εργάτες)|等人?|ら|他)"
        r"(?:['’]s?)?[\s,.:;]*$",
        re.IGNORECASE,
    )


@functools.cache
def _case() -> re.Pattern[str]:
    """What a language sets behind a name with a sign: "Smith's", "Yılmaz'a", "Demir’in", Finnish "OECD:n", Swedish "SCB:s"."""
    return re.compile(
        r"['’]s?$|(?<=\w{3})['’](?:[yn]?[aeıiuü]|n?[ıiuü]n|n?[dt][ae]n?|y?l[ae]|c[ae]|l[ae]r(?:[aeıi]|[ıi]n|d[ae]n?)?)$"
        r"|(?<=[A-ZÅÄÖ]{2}):(?:s|n|ssa|ssä|sta|stä|lle|lla|llä|lta|ltä|ta|tä|a|ä|en)$"
    )


@functools.cache
def _elided() -> re.Pattern[str]:
    """An article grown together with the word behind it: "l’ISTAT", "dell’OMS", "d’Hooghe"."""
    return re.compile(r"(?:[dlDL]|[dD]ell|[aA]ll|[nN]ell|[dD]all|[sS]ull|[qQ]u)['’](?=\w{2})")


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
    match = _et_al().search(tail, max(0, len(tail) - _LONGEST_ET_AL))
    et_al = match is not None
    tail = tail[: match.start()] if match else tail.rstrip(" \t\n\r,.:([")
    case = _case().search(tail, max(0, len(tail) - 12))
    if case:
        tail = tail[: case.start()]
    names, joins = _names(tail)
    found = list(_ways(names, tail, cut, et_al))
    for at in range(1, len(names)):
        if joins[at] in _HALVES:
            (left, starts), (right, more) = names[at - 1], names[at]
            whole = ([*left, joins[at], *right], [*starts, more[0], *more])
            found += _ways([*names[: at - 1], whole, *names[at + 1 :]], tail, cut, et_al)
    apart = _parted_by_dashes(names)
    return [*found, *_ways(apart, tail, cut, et_al)] if len(apart) > len(names) else found


Named = tuple[list[str], list[int]]


def _parted_by_dashes(names: list[Named]) -> list[Named]:
    """ "Nagy–Szabó", as Hungarian and some German texts join two authors: with a name for each."""
    out: list[Named] = []
    for words, starts in names:
        parts = words[-1].split("–")
        last = starts[-1]
        out.append(([*words[:-1], parts[0]], starts))
        for before, part in pairwise(parts):
            last += len(before) + 1
            out.append(([part], [last]))
    return out


def _ways(names: list[Named], tail: str, cut: int, et_al: bool) -> Iterator[Reading]:
    """The readings of one way to tell the names apart: from each word of each name on."""
    for first in range(len(names)):
        rest = tuple(_keys(words) for words, _ in names[first + 1 :])
        shown = tuple(" ".join(words) for words, _ in names[first + 1 :])
        words, starts = names[first]
        for skip in range(len(words)):
            if words[skip].lower() in PARTICLES and skip:
                continue
            part = words[skip:]
            initials = _initials().search(tail[max(0, starts[skip] - 14) : starts[skip]])
            letters = "".join(char for char in initials[0].lower() if char.isalpha()) if initials else ""
            shown_all = (" ".join(part), *shown)
            yield Reading((_whole_keys(part), *rest), shown_all, cut + starts[skip], et_al, letters)
            elided = _elided().match(part[0])
            if elided and part[0][0] != "d":
                part = [part[0][elided.end() :], *part[1:]]
                yield Reading(
                    (_whole_keys(part), *rest), (" ".join(part), *shown), cut + starts[skip] + elided.end(), et_al
                )
            if skip > 7:
                break


def _is_capital(word: str) -> bool:
    """Whether a word begins with a capital, behind an article grown together with it as well ("d’Hooghe")."""
    elided = _elided().match(word)
    return word[0].isupper() or (elided is not None and word[elided.end()].isupper())


def _keys(words: list[str]) -> tuple[str, ...]:
    """The keys that a name's words may be: all of them, without given names, the last alone."""
    bare = [word for word in words if word.lower() not in PARTICLES]
    keys = [key(" ".join(words)), key(" ".join(bare)), *(key(" ".join(words[at:])) for at in range(1, len(words)))]
    return tuple(dict.fromkeys(one for one in keys if one))


def _whole_keys(words: list[str]) -> tuple[str, ...]:
    """The keys of a first name: where it begins is what the readings differ in, so no word of it is left out."""
    bare = [word for word in words if word.lower() not in PARTICLES]
    elided = _elided().match(words[0])
    without = key(" ".join([words[0][elided.end() :], *words[1:]])) if elided and words[0][0] == "d" else ""
    return tuple(dict.fromkeys(one for one in (key(" ".join(words)), key(" ".join(bare)), without) if one))


def _names(tail: str) -> tuple[list[Named], list[str]]:
    """The names at the end of the tail in order: words and their offsets; and the word or sign in front of each."""
    reader = _Backwards()
    end = len(tail)
    for token in reversed(list(_token().finditer(tail))):
        gap = tail[token.end() : end]
        if gap.strip() or gap.count("\n") > 1 or not reader.take(token):
            break
        end = token.start()
    return reader.done()


class _Backwards:
    """Names gathered from their last word to their first."""

    def __init__(self) -> None:
        self.names: list[Named] = []
        self.joins: list[str] = []
        self._words: list[str] = []
        self._starts: list[int] = []
        self._join = ""
        self._joined = True

    def take(self, token: re.Match[str]) -> bool:
        """Whether the token belongs to the names; the reading ends with the first that does not."""
        text, lower, kind = token[0], token[0].lower(), token.lastgroup
        if kind == "join" or (
            kind == "word" and lower in _AND and lower not in PARTICLES and (self._words or self.names)
        ):
            return self._joins(lower)
        if kind == "initial":
            return bool(self._words or self.names or self._joined)
        if kind != "word":
            return False
        is_name = _is_capital(text) or (not text[0].isascii() and not text[0].islower())
        within = bool(self._words) and (lower in PARTICLES or (lower in _WITHIN_GROUPS and len(self._words) < 9))
        if is_name or within:
            self._words.insert(0, text)
            self._starts.insert(0, token.start())
            self._joined = self._joined and not (is_name or lower in PARTICLES)
        return is_name or within

    def done(self) -> tuple[list[Named], list[str]]:
        """The names in order, and what stands in front of each ("" before the first)."""
        while len(self._words) > 1 and self._words[0].lower() in _NOT_FIRST:
            self._words, self._starts = self._words[1:], self._starts[1:]
        self._join = ""
        self._close()
        return self.names, self.joins

    def _joins(self, word: str) -> bool:
        """A comma or an "and" ends a name; the next may only be another."""
        if not self._words and not (self._joined and self.names):
            return False
        self._join = word
        self._close()
        self._joined = True
        return True

    def _close(self) -> None:
        while len(self._words) > 1 and self._words[0].lower() in _NEVER_FIRST:
            self._words, self._starts = self._words[1:], self._starts[1:]
        if self._words:
            self.names.insert(0, (self._words, self._starts))
            self.joins.insert(0, self._join)
        self._words, self._starts = [], []


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
    last = words[-1] if words else None
    elided = _elided().match(last[0]) if last else None
    if last and elided:
        return [(key(last[0][elided.end() :]), tail_start + last.start() + elided.end())]
    return [(key(tail[word.start() :]), tail_start + word.start()) for word in words if word[0][0].isalnum()]
