"""How well a record is the work that a reference names: field by field, then as one score.

The evidence that counts is what a reader would count: the title, who wrote it, when and where it came out. A parser's
slips must not look like an invention, so each field is compared as loosely as its typing errors are common.
"""

from __future__ import annotations

import functools
import re
import unicodedata

import msgspec
from rapidfuzz import fuzz

from refman.lookup.identifiers import bare_doi
from refman.model.dates import Date
from refman.model.names import Name
from refman.model.reference import Reference
from refman.model.verdict import Difference

SAME_TITLE = 0.86
LIKE_TITLE = 0.62
SAME_CONTAINER = 0.8


class Agreement(msgspec.Struct, frozen=True):
    """From 0 (contradicts) to 1 (agrees) for each field; None where one side does not say. `whole` joins them."""

    title: float
    authors: float | None
    year: float | None
    container: float | None
    place: float | None
    whole: float


def agreement(given: Reference, found: Reference) -> Agreement:
    """How far the two agree. `place` is volume, issue and first page together."""
    title = title_likeness(given.title, found.title)
    authors = author_likeness(given.author or given.editor, found.author or found.editor)
    year = _year_likeness(given.issued, found.issued)
    container = _container_likeness(given, found)
    place = _place_likeness(given, found)
    weights = ((title, 5.0), (authors, 2.5), (year, 1.0), (container, 1.0), (place, 1.0))
    total = sum(weight for value, weight in weights if value is not None)
    whole = sum(value * weight for value, weight in weights if value is not None) / total
    return Agreement(title, authors, year, container, place, whole)


def differences(given: Reference, found: Reference) -> tuple[Difference, ...]:
    """The fields in which both sides say something and do not agree, as a person would read them."""
    level = agreement(given, found)
    out = []
    if level.title < 0.97:
        out.append(Difference("title", given.title, found.title))
    if level.authors is not None and level.authors < 0.99:
        out.append(Difference("author", _shown(given.author or given.editor), _shown(found.author or found.editor)))
    if level.year is not None and level.year < 1.0:
        out.append(Difference("issued", _year(given.issued), _year(found.issued)))
    if level.container is not None and level.container < SAME_CONTAINER:
        out.append(Difference("container-title", given.container_title, found.container_title))
    for field in ("volume", "issue", "page"):
        here, there = getattr(given, field), getattr(found, field)
        if here and there and _first_number(here) != _first_number(there):
            out.append(Difference(field, here, there))
    if given.DOI and found.DOI and bare_doi(given.DOI).casefold() != bare_doi(found.DOI).casefold():
        out.append(Difference("DOI", given.DOI, found.DOI))
    return tuple(out)


def title_likeness(here: str, there: str) -> float:
    """Likeness of two titles; a missing subtitle counts little, a different word much."""
    a, b = folded(here), folded(there)
    if not a or not b:
        return 0.0
    if a == b:
        return 1.0
    plain = fuzz.ratio(a, b) / 100
    short, long = sorted((a, b), key=len)
    # A title printed without its subtitle, or with the start of what follows it, is the same title.
    if len(short) >= 20 and len(short.split()) >= 3 and long.startswith(short):
        return max(plain, 0.95)
    if len(short) >= 25 and len(short) >= 0.45 * len(long):
        plain = max(plain, 0.97 * fuzz.partial_ratio(short, long) / 100)
    return plain


def author_likeness(here: tuple[Name, ...], there: tuple[Name, ...]) -> float | None:
    """Share of the authors named here who are among those there; the first counts double. None when a side has none."""
    ours = [_family(name) for name in here if _family(name)]
    theirs = [_family(name) for name in there if _family(name)]
    if not ours or not theirs:
        return None
    # et al. is no person, and a long list may be cut: only who is named here is asked for.
    ours = [name for name in ours if name not in ("et al", "others", "al")][:20]
    if not ours:
        return None
    pool = set(theirs)
    hits = [_among(name, pool) for name in ours]
    # The right people in another order: the first author is not the first there.
    order = 0.75 if hits[0] and not _same_name(ours[0], theirs[0]) else 1.0
    return (sum(hits) + hits[0]) / (len(hits) + 1) * order


def _among(name: str, pool: set[str]) -> bool:
    return name in pool or any(_same_name(name, other) for other in pool)


def _same_name(a: str, b: str) -> bool:
    if a == b:
        return True
    short, long = sorted((a, b), key=len)
    # "garcia" for "garcia marquez", "van der berg" for "berg"; and a slip of a letter or two in a longer name.
    if len(short) >= 3 and (long.startswith(short + " ") or long.endswith(" " + short)):
        return True
    return len(short) >= 5 and fuzz.ratio(a, b) >= 84


def _family(name: Name) -> str:
    return folded(name.family or name.literal or name.given)


def _year_likeness(here: Date | None, there: Date | None) -> float | None:
    a, b = (date.year if date else None for date in (here, there))
    if a is None or b is None:
        return None
    # Online first in December and printed in January is no mistake: half of it counts.
    return {0: 1.0, 1: 0.5}.get(abs(a - b), 0.0)


def _container_likeness(given: Reference, found: Reference) -> float | None:
    here = folded(given.container_title)
    shapes = [folded(shape) for shape in (found.container_title, found.container_title_short) if shape]
    if not here or not shapes:
        return None
    return max(1.0 if _abbreviates(here, shape) else fuzz.token_sort_ratio(here, shape) / 100 for shape in shapes)


def _abbreviates(here: str, there: str) -> bool:
    """Whether the words of one begin words of the other, in order: "j exp bot", "journal of experimental botany"."""
    short, long = sorted((here.split(), there.split()), key=lambda words: sum(map(len, words)))
    rest = iter(long)
    if len(short) == 1 and len(short[0]) >= 3 and short[0] == "".join(word[0] for word in long if word not in _SMALL):
        return True
    return all(any(word.startswith(part) for word in rest) for part in short)


_SMALL = frozenset("of the and in for on de la et der die das und a an".split())


def _place_likeness(given: Reference, found: Reference) -> float | None:
    pairs = [(getattr(given, field), getattr(found, field)) for field in ("volume", "issue", "page")]
    told = [_first_number(a) == _first_number(b) for a, b in pairs if a and b]
    return sum(told) / len(told) if told else None


def _first_number(text: str) -> str:
    match = _NUMBER().search(text)
    return match[0].lower().lstrip("0") if match else text.strip().lower()


_NUMBER = functools.cache(lambda: re.compile(r"[A-Za-z]{0,4}\d+"))


@functools.lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Letters and digits in small letters, without accents or mark-up, words parted by one space."""
    base = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(char if char.isalnum() else "" if unicodedata.combining(char) else " " for char in base)
    return " ".join(kept.split())


def _shown(names: tuple[Name, ...]) -> str:
    shown = [name.sort_key for name in names[:4]]
    return ", ".join(shown) + (f" and {len(names) - 4} more" if len(names) > 4 else "")


def _year(date: Date | None) -> str:
    return str(date.year) if date and date.year is not None else ""
