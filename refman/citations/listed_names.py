"""The names of a list in Chinese characters, kana or Hangul, by every form that a text may cite them in.

A text cites "山田" where the list has "山田太郎", "김철수" where it has "Kim, C.": the form leads to the key that the list is looked
up by. Where a romanised family could be several in characters, the year and the other authors decide as they do for any namesake.
"""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from refman.citations.characters import DOTS, HIRAGANA, KATAKANA, hangul, has_characters, plain
from refman.citations.folding import key
from refman.citations.surnames import CHINESE, JAPANESE, KOREAN, romanised
from refman.model.citation import Entry
from refman.model.names import Name

LONGEST = 30
_SHORTENED = 3


class ListedNames:
    """Forms of the list's names, to the keys of the authors that they may mean."""

    def __init__(self, entries: Sequence[Entry], letters: Iterable[str]) -> None:
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for entry in entries:
            for name, whole in _names(entry):
                for form in _forms(name, entry.raw):
                    found[plain(form)][whole] = None
        self._keys = {form: tuple(keys) for form, keys in found.items() if form}
        self._letters = frozenset(letters)
        self.longest = min(LONGEST, max(map(len, self._keys), default=0))

    def knows(self, name: str) -> bool:
        """Whether the list has a name in characters, or one in letters that it may be."""
        return plain(name) in self._keys or bool(self._in_letters(name))

    def keys(self, form: str) -> tuple[str, ...]:
        """The keys that a form may mean: its own first, then those of the list."""
        return tuple(dict.fromkeys((key(form), *(self._keys.get(plain(form)) or self._in_letters(form)))))

    def _in_letters(self, name: str) -> tuple[str, ...]:
        """The romanised names of the list that a name in characters may be: "山田太郎" may be "Yamada"."""
        if not self._letters or len(name) > 5 or not has_characters(name[:1]) or any(dot in name for dot in DOTS):
            return ()
        return tuple(letters for letters in romanisations(plain(name)) if letters in self._letters)


@functools.lru_cache(maxsize=16384)
def romanisations(name: str) -> tuple[str, ...]:
    """What the family of a name in characters is in Latin letters; empty for one that we do not know."""
    found: dict[str, None] = {}
    for table in (KOREAN,) if hangul().match(name) else (JAPANESE, CHINESE):
        known = romanised(table)
        for size in (3, 2, 1):
            if name[:size] in known and len(name) - size <= (3 if table is JAPANESE and size > 1 else 2):
                found |= dict.fromkeys(sorted(known[name[:size]]))
                break
    return tuple(found)


def _names(entry: Entry) -> Iterator[tuple[str, str]]:
    """The names in characters of an entry as printed, each with the key of its author."""
    reference = entry.reference
    for author in reference.creators:
        printed = " ".join(part for part in (author.family, author.given) if part) or author.literal
        if has_characters(printed):
            yield printed, key(surname(author))


def surname(name: Name) -> str:
    """The part of a name that it is looked up by, a group's as a whole."""
    return " ".join(part for part in (name.non_dropping_particle, name.family or name.literal or name.given) if part)


@functools.cache
def _kana() -> re.Pattern[str]:
    return re.compile(f"[{HIRAGANA}{KATAKANA}]")


def _forms(printed: str, raw: str) -> Iterator[str]:
    """The name whole, and its family: in front of the space, or what the table knows; in Japanese lists two characters else."""
    yield printed
    family, _, given = printed.partition(" ")
    if not given:
        family, _, given = printed.partition("・") if not _kana().match(printed) else ("", "", "")
    if given:
        yield family
        return
    name = plain(printed)
    if hangul().match(name) or not 1 < len(name) <= 6:
        return
    japanese = _kana().search(raw) is not None
    size = next((size for size in (3, 2, 1) if name[:size] in romanised(JAPANESE) and len(name) > size), 0)
    if size > 1 or (size and japanese):
        yield name[:size]
    elif len(name) > _SHORTENED and japanese:
        yield name[:2]
