"""The entries of a list as citations name them: whose they are, of which year, under which names they can be looked up."""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import msgspec

from refman.citations.characters import has_characters
from refman.citations.folding import folded, key, without_umlauts
from refman.citations.inflected import group_forms
from refman.citations.listed_names import ListedNames, surname
from refman.model.citation import Entry
from refman.model.dates import OTHER_LETTERS, year_suffix

if TYPE_CHECKING:
    from refman.citations.matching import Match

_PARTICLES = frozenset(
    "van von der den de del della di da dos das du la le lo ter ten zu zum zur vom el al af av d l of the des y e bin ibn st".split()
)
UNDATED = "nd"
_MORE = ("et al", "and others", "u. a.", "u.a.", " et coll", "y otros", "e outros", "…", "...", "и др")


class Work(msgspec.Struct, frozen=True):
    """An entry, folded. `surnames`: keys of the authors in order; `years`: with letters ("2012a"), `UNDATED`, "press".

    `heads` are the words of the entry before its year, as keys in order: names even where the parser missed them.
    `title` is folded. `letters`: the letters after the year, "" without.
    """

    index: int
    surnames: tuple[str, ...]
    heads: tuple[str, ...]
    years: tuple[str, ...]
    title: str
    short: str = ""
    is_group: bool = False
    has_more: bool = False
    initials: str = ""
    in_characters: bool = False


class Works:
    """All entries, looked up by a name's key, by year, by abbreviation."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.all = tuple(_work(index, entry) for index, entry in enumerate(entries))
        self.by_first: dict[str, list[int]] = defaultdict(list)
        self.by_any: dict[str, list[int]] = defaultdict(list)
        self.by_year: dict[str, list[int]] = defaultdict(list)
        self.groups: dict[str, list[int]] = defaultdict(list)
        for work in self.all:
            for name in _first_keys(work, entries[work.index]):
                self.by_first[name].append(work.index)
            for name in dict.fromkeys((*work.surnames, *work.heads)):
                self.by_any[name].append(work.index)
            for year in work.years:
                self.by_year[year[:4]].append(work.index)
            for name in _group_keys(work, entries[work.index]):
                self.groups[name].append(work.index)
        self.labels = _labels(entries)
        # What was asked of `match_misspelt`, and its answer: a text cites what its list lacks again and again.
        self.misspelt: dict[tuple[object, ...], Match | None] = {}
        self._entries = entries

    @functools.cached_property
    def in_characters(self) -> ListedNames:
        """The names in Chinese characters, kana or Hangul, by what they may be cited as."""
        return ListedNames(self._entries, (name for work in self.all for name in work.surnames))

    def named(self, name: str) -> list[int]:
        """Entries whose first author is known by this key."""
        return self.by_first.get(name) or self.by_first.get(without_umlauts(name)) or []


def _work(index: int, entry: Entry) -> Work:
    authors = entry.reference.creators
    surnames = tuple(name for name in (key(surname(author)) for author in authors) if name)
    head, year_at = _head(entry.raw)
    years = _years(entry, head, year_at)
    heads = tuple(dict.fromkeys(word for part in _head_words(head) if (word := key(part))))
    group = bool(authors) and not authors[0].family
    title = folded(entry.reference.title)
    more = len(surnames) > 6 or any(sign in entry.raw[:400] for sign in _MORE)
    initials = "".join(word[0] for word in folded(authors[0].given.replace(".", ". ")).split()) if authors else ""
    short, characters = folded(entry.reference.title_short), has_characters(head[:40])
    return Work(index, surnames, heads, years, title, short, group, more, initials, characters)


@functools.cache
def _year() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\d/.–-])((?:1[5-9]|20)\d\d)(?:[–/-](?:\d\d|(?:1[5-9]|20)\d\d))?"
        rf"(?:(?: (?=[a-z]))?([a-z{OTHER_LETTERS}](?![\w’'])))?(?!\d)"
    )


@functools.cache
def _undated() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:n\.? ?d\.?|s\.? ?[adf]\.?|o\.? ?[JD]\.?|u\.å\.|undated|no date|s\.l\.n\.d)(?=[\s).,;a-z]|$)"
    )


@functools.cache
def _press() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:in press|forthcoming|im (?:Druck|Erscheinen)|à paraître|en prensa|in corso di stampa|no prelo|accepted|submitted)\b",
        re.I,
    )


def _head(raw: str) -> tuple[str, int]:
    """The words before the first year, and where that year stands (-1 without one)."""
    match = _year().search(raw)
    undated = _undated().search(raw, 0, 160) or _press().search(raw, 0, 200)
    if undated and (match is None or undated.start() < match.start()):
        return raw[: undated.start()], undated.start()
    return (raw[: match.start()], match.start()) if match else (raw[:120], -1)


def _years(entry: Entry, head: str, at: int) -> tuple[str, ...]:
    """The years that a citation may give, the likeliest first."""
    raw, issued = entry.raw, entry.reference.issued
    first = [_year_at(raw, at)] if at >= 0 and len(head) < 400 else []
    parsed = [f"{issued.year}{entry.reference.year_suffix}"] if issued and issued.year is not None else []
    original = entry.reference.original_date
    early = [str(original.year)] if original and original.year is not None else []
    found = [*first, *parsed, *early]
    disagree = bool(first and parsed) and first[0][:4] != parsed[0][:4]
    first_edition = at > 0 and raw[at - 1] == "["
    if not first or not parsed or disagree or first_edition:
        # Styles that put the date last, first editions in brackets: every year in the entry may be the one.
        found += [match[1] + year_suffix(match[2] or "") for match in _year().finditer(raw)]
    lettered = {year[:4] for year in found if len(year) > 4 and year[:4].isdigit()}
    return tuple(year for year in dict.fromkeys(found) if len(year) > 4 or year not in lettered)


def _year_at(raw: str, at: int) -> str:
    """The year that stands at a place, with its letter; UNDATED or "press" for what stands for one."""
    match = _year().match(raw, at)
    if match:
        return match[1] + year_suffix(match[2] or "")
    if _press().match(raw, at):
        return "press"
    letter = re.match(r"\W*n\.? ?d\.?[ -]?([a-z])\b", raw[at:])
    return UNDATED + (letter[1] if letter else "")


def _head_words(head: str) -> Iterable[str]:
    """Capitalised words of an entry's head that are no initials, with their particles left out."""
    for word in re.findall(r"[^\W\d_][\w’'‐-]+", head[:600]):
        if (
            word[0].isupper()
            and not (len(word) <= 3 and word.isupper() and "-" not in word)
            and word.lower() not in _PARTICLES
        ):
            yield word


def _first_keys(work: Work, entry: Entry) -> Iterable[str]:
    """Every key by which the first author may be cited."""
    authors = entry.reference.creators
    found: list[str] = []
    if authors:
        first = authors[0]
        plain = folded(first.family or first.literal or first.given)
        words = plain.split()
        found += [key(surname(first)), plain.replace(" ", "")]
        if first.family and len(words) > 1:
            bare = [word for word in words if word not in _PARTICLES]
            found += ["".join(bare), words[-1], *(bare[:1])]
        elif first.family and first.dropping_particle:
            found.append(key(f"{first.dropping_particle} {first.family}"))
    start = entry.raw.lstrip("([“\"'‘ ")[:80]
    head = re.match(r"((?:[a-zà-ü’']{1,4}[ -]+){0,3}[^\W\d_][\w’'‐-]*(?: [^\W\d_][\w’'‐-]{2,}){0,2})", start)
    if head:
        words = folded(head[1]).split()
        bare = [word for word in words if word not in _PARTICLES]
        found += ["".join(words), *(bare[:1]), "".join(bare[:2])]
    if not authors and entry.reference.title:
        found += ["".join(work.title.split()[:size]) for size in (2, 3, 4, 5)] + [work.title.replace(" ", "")]
    if work.heads:
        found.append(work.heads[0])
    plain_keys = dict.fromkeys(name for name in found if len(name) > 1)
    return dict.fromkeys((*plain_keys, *(without_umlauts(name) for name in plain_keys)))


def _group_keys(work: Work, entry: Entry) -> Iterable[str]:
    """Names of groups in full, by their abbreviation and by their title, and what an entry without an author is cited by."""
    authors = entry.reference.creators
    found: list[str] = []
    for author in authors[:2]:
        name = author.literal or ("" if author.given else author.family)
        if not name:
            continue
        found.append(key(name))
        bracket = re.search(r"[\[(]([A-Z][\w.&-]{1,14})[\])]", name)
        if bracket:
            found += [key(bracket[1]), key(name[: bracket.start()])]
        found += abbreviations(name)
        found += [key(part) for part in re.split(r"[.,;/–-]| \(", name) if len(key(part)) > 3]
        found += map(key, group_forms(name))
    head, _ = _head(entry.raw)
    bracket = re.search(r"[\[(]([A-Z][A-Z.&-]{1,14})[\])]", head[:200])
    if bracket:
        found += [key(bracket[1]), key(head[: bracket.start()])]
    first = re.split(r"[.(]", head, maxsplit=1)[0].strip(" ,")
    if work.is_group or not authors or "," not in first:
        found += [key(first), *abbreviations(first)]
        start = re.match(r"([A-Z][A-Z&-]{1,11})\b", head)
        found += [key(start[1])] if start else []
    return dict.fromkeys(name for name in found if len(name) > 1)


def abbreviations(name: str) -> list[str]:
    """What a long name may be cut to: the initials of its words, with and without the small ones."""
    words = [word for word in re.split(r"[\s–-]+", name) if word[:1].isalpha()]
    if len(words) < 2:
        return []
    large = "".join(word[0] for word in words if word[0].isupper())
    every = "".join(word[0] for word in words)
    no_small = "".join(
        word[0]
        for word in words
        if word.lower() not in _PARTICLES | {"for", "and", "in", "on", "&", "und", "für", "et", "pour"}
    )
    return [short.lower() for short in dict.fromkeys((large, every, no_small)) if len(short) >= 2]


def _labels(entries: Sequence[Entry]) -> dict[int, int]:
    """Entry by printed number; by position where the list prints none."""
    printed = {int(entry.label): at for at, entry in reversed(list(enumerate(entries))) if entry.label.isdecimal()}
    if len(printed) >= 0.7 * len(entries) and printed:
        return printed
    return {at + 1: at for at in range(len(entries))}
