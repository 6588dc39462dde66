"""How much speaks for two records being one work: evidence added up, field by field.

The numbers are judgements, in the logarithm's scale: 1 is a hint, 3 is strong, 6 is nearly proof. One work is one
publication: a paper in proceedings and its later version in a journal are two, as people cite them apart.
"""

from __future__ import annotations

from bisect import bisect_right

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from refman.library.traits import Traits

SAME = 4.0
# From this likeness of titles on (0 to 100), this much speaks for one work.
_UNLIKE = 60
_TITLE_STEPS = (0, 60, 70, 78, 84, 88, 92, 95, 98)
_TITLE_WEIGHTS = (-12.0, -12.0, -7.0, -4.0, -1.0, 1.5, 3.0, 4.0, 5.0)
_KIN = ({"report", "preprint"}, {"report", "thesis"}, {"book", "chapter"}, {"meeting", "chapter"}, {"meeting", "book"})


def likeness(one: Traits, other: Traits) -> float:
    """The evidence that two records are one work; from SAME on they are taken to be."""
    if one.names & other.names:
        return 20.0 if title_ratio(one, other) > 50 else 2.0
    score = _identifiers(one, other) + _title(one, other)
    if score < -6:
        return score
    return score + _people(one, other) + _year(one, other) + _publication(one, other)


def title_ratio(one: Traits, other: Traits) -> float:
    """How alike the titles are, from 0 to 100: in order, without order, or one without its subtitle."""
    if not one.title or not other.title:
        return 80.0
    if one.title == other.title or one.squeezed == other.squeezed:
        return 100.0
    ratio = fuzz.ratio(one.squeezed, other.squeezed, score_cutoff=_UNLIKE) - 1
    fewer = min(len(one.title_set), len(other.title_set))
    shared = len(one.title_set & other.title_set)
    if 2 * shared >= fewer:
        ratio = max(ratio, fuzz.ratio(one.sorted_title, other.sorted_title, score_cutoff=_UNLIKE) - 3)
    if fewer >= 3 and shared == fewer:
        shorter, longer = sorted((one.title_words, other.title_words), key=len)
        return max(ratio, 93.0 if longer[: len(shorter)] == shorter else 90.0)
    return max(ratio, 0.0)


def _title(one: Traits, other: Traits) -> float:
    weight = _TITLE_WEIGHTS[bisect_right(_TITLE_STEPS, title_ratio(one, other)) - 1]
    if weight > 0 and one.squeezed != other.squeezed:
        weight -= _telling(one.title_set - other.title_set, other.title_set - one.title_set)
    return min(weight, 2.0) if one.is_heading or other.is_heading else weight


def _telling(ours: frozenset[str], theirs: frozenset[str]) -> float:
    """How much the words that only one title has speak against one work.

    Much: "II", "Erratum", "in 1998" against "in 1999". A little: a number that the other leaves out.
    """
    numbers = any(map(str.isdigit, ours)), any(map(str.isdigit, theirs))
    if all(numbers) or not _TELLING.isdisjoint(ours | theirs):
        return 7.0
    return 3.0 if any(numbers) else 0.0


_TELLING = frozenset(
    """ii iii iv vi vii viii ix first second third fourth fifth erratum errata corrigendum correction corrections reply
    response comment comments rejoinder retraction retracted editorial""".split()
)


def _people(one: Traits, other: Traits) -> float:
    if not one.people or not other.people:
        return -0.5 if one.people or other.people else 0.0
    fewer, more = sorted((one.people, other.people), key=len)
    shared = sum(1 for word in fewer if word in more or _is_near(word, more))
    part = shared / len(fewer)
    if part >= 0.6:
        return 1.0 + 2.0 * part
    return 0.0 if part >= 0.4 else -2.5 if part >= 0.2 else -5.0


def _is_near(word: str, others: frozenset[str]) -> bool:
    """Whether one letter slipped, or one name is cut short ("Chris" for "Christos")."""
    if len(word) < 4:
        return False
    return any(
        len(other) > 3
        and (other.startswith(word) or word.startswith(other) or JaroWinkler.similarity(word, other) >= 0.92)
        for other in others
    )


def _year(one: Traits, other: Traits) -> float:
    if one.year is None or other.year is None:
        return 0.0
    apart = abs(one.year - other.year)
    return (1.5, -7.0 if one.is_heading else -4.5)[apart] if apart < 2 else -8.0


def _identifiers(one: Traits, other: Traits) -> float:
    return -10.0 if one.identified & other.identified else 0.0


def _publication(one: Traits, other: Traits) -> float:
    score = _agree(one.volume, other.volume, 1.0, -1.5) + _agree(one.issue, other.issue, 0.5, -1.0)
    score += _agree(one.first_page, other.first_page, 2.0, -1.5) + _agree(one.edition, other.edition, 0.5, -2.0)
    score += _agree(one.number, other.number, 1.5, -2.0)
    score += 4.0 if one.url and one.url == other.url else 0.0
    if one.kind and other.kind and one.kind != other.kind:
        return score - (1.0 if {one.kind, other.kind} in _KIN else 2.5) + min(0.0, _place(one, other))
    return score + _place(one, other)


def _place(one: Traits, other: Traits) -> float:
    if not one.place or not other.place:
        return 0.0
    ratio = max(fuzz.ratio(one.place, other.place), fuzz.token_sort_ratio(one.place, other.place))
    if ratio >= 80 or _is_short_for(one.place, other.place):
        return 1.5
    return 0.0 if fuzz.token_set_ratio(one.place, other.place) >= 60 else -1.5


def _agree(one: str, other: str, yes: float, no: float) -> float:
    return 0.0 if not one or not other else yes if one == other else no


def _is_short_for(one: str, other: str) -> bool:
    """Whether one place is the other's initials: "vldb" and "very large data bases"."""
    shorter, longer = sorted((one, other), key=len)
    initials = "".join(word[0] for word in longer.split())
    return any(len(word) > 2 and (word in initials) for word in shorter.split())
