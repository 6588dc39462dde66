"""Telling cites apart: names added, given names shown, other words, letters on years.

Cites that read the same form a group; each step lengthens all of a group at once, and is kept only where it splits
the group. So each step costs one rendering a member, and a step that could not split is passed over unrendered.
Source: CSL 1.0.2, "Disambiguation".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from refman.csl.context import PLAIN, Context, Raised
from refman.csl.name_parts import FULL, INITIALS
from refman.csl.names_model import Person

# Of each name list in a cite: names shown, names there are, given-name level at the start.
Lists = list[tuple[int, tuple[Person, ...], int]]


class Member:
    """One reference among those to be told apart."""

    __slots__ = ("key", "lists", "place", "raised", "render")

    def __init__(self, place: int, render: Callable[[Raised], Context]) -> None:
        self.place = place
        self.render = render
        self.raised: Raised = PLAIN
        self.key = ""
        self.lists: Lists = []

    def draw(self) -> None:
        """Render as it stands now."""
        c = self.render(self.raised)
        self.key, self.lists = c.text, c.lists

    def tried(self, raised: Raised) -> str:
        return self.render(raised).text


class Steps:
    """What a style allows."""

    def __init__(self, *, names: bool, given: bool, rule: str, words: int, letters: bool) -> None:
        self.names = names
        self.given = given
        self.rule = rule or "by-cite"
        self.words = words
        self.letters = letters

    @property
    def any(self) -> bool:
        return self.names or self.given or bool(self.words) or self.letters


def told_apart(members: Sequence[Member], steps: Steps) -> list[list[Member]]:
    """Lengthen members until they differ; the groups that still read the same are given back."""
    for member in members:
        member.draw()
    if steps.given and steps.rule != "by-cite":
        _raise_everywhere(members, steps.rule)
    left: list[list[Member]] = []
    waiting = list(_groups(members, [member.key for member in members]))
    while waiting:
        group = waiting.pop()
        split = _split(group, steps)
        if split is None:
            left.append(group)
        else:
            waiting.extend(part for part in split if len(part) > 1)
    return left


def _groups(members: Sequence[Member], keys: Sequence[str]) -> Iterator[list[Member]]:
    """Members with the same key, where there are several."""
    found: dict[str, list[Member]] = {}
    for member, key in zip(members, keys):
        found.setdefault(key, []).append(member)
    return (group for group in found.values() if len(group) > 1)


def _split(group: list[Member], steps: Steps) -> list[list[Member]] | None:
    """The parts that a helpful step makes of a group; None when no step helps.

    Names are added until the group splits. Given names and words are lengthened for the whole group, as citeproc-js
    does it: the least that leaves its first member the fewest twins.
    """
    for patient, trials in (
        (False, _name_trials(group, steps)),
        (True, _given_trials(group, steps)),
        (True, _word_trials(group, steps)),
    ):
        best: tuple[int, list[Raised], list[str]] | None = None
        for trial in trials:
            raised = [trial(member) for member in group]
            keys = [member.tried(value) for member, value in zip(group, raised)]
            twins = keys.count(keys[0])
            if twins < (best[0] if best else len(group)):
                best = (twins, raised, keys)
            if twins == 1 or (not patient and len(set(keys)) > 1):
                best = best or (twins, raised, keys)
                break
        if best:
            return _taken(group, best[1], best[2])
    return None


def _taken(group: list[Member], raised: list[Raised], keys: list[str]) -> list[list[Member]]:
    parts: dict[str, list[Member]] = {}
    for member, value, key in zip(group, raised, keys):
        member.raised, member.key = value, key
        parts.setdefault(key, []).append(member)
    return list(parts.values())


Trial = Callable[[Member], Raised]


def _name_trials(group: list[Member], steps: Steps) -> Iterator[Trial]:
    widest = max((len(member.lists) for member in group), default=0)
    if steps.names:
        for place in range(widest):
            yield from _more_names(group, place)


def _given_trials(group: list[Member], steps: Steps) -> Iterator[Trial]:
    widest = max((len(member.lists) for member in group), default=0)
    if steps.given and steps.rule == "by-cite":
        for place in range(widest):
            yield from _more_given(group, place, steps)


def _word_trials(group: list[Member], steps: Steps) -> Iterator[Trial]:
    """Other words are for styles without letters on years, as in citeproc-js."""
    if steps.words and not steps.letters:
        start = max(member.raised.words for member in group)
        for words in range(start + 1, steps.words + 1):
            yield lambda member, words=words: Raised(member.raised.shown, member.raised.given, words)  # type: ignore[misc]


def _shown(member: Member, place: int) -> int:
    if place >= len(member.lists):
        return 0
    extra = member.raised.shown[place] if place < len(member.raised.shown) else 0
    return max(member.lists[place][0], extra)


def _people(member: Member, place: int) -> tuple[Person, ...]:
    return member.lists[place][1] if place < len(member.lists) else ()


def _more_names(group: list[Member], place: int) -> Iterator[Trial]:
    start = min(_shown(member, place) for member in group)
    most = max(len(_people(member, place)) for member in group)
    for count in range(start + 1, most + 1):
        heads = {_people(member, place)[:count] for member in group}
        whole = {len(_people(member, place)) <= count for member in group}
        if len(heads) > 1 or len(whole) > 1:
            yield lambda member, count=count: _with_shown(member, place, count)  # type: ignore[misc]


def _with_shown(member: Member, place: int, count: int) -> Raised:
    shown = list(member.raised.shown) + [0] * (place + 1 - len(member.raised.shown))
    shown[place] = max(shown[place], min(count, len(_people(member, place))))
    return Raised(tuple(shown), member.raised.given, member.raised.words)


def _more_given(group: list[Member], place: int, steps: Steps) -> Iterator[Trial]:
    most = max(len(_people(member, place)) for member in group)
    if not steps.names:
        # citeproc-js tries the first name alone where names may not be added.
        most = min(most, 1)
    for index in range(most):
        if len({_people(member, place)[index : index + 1] for member in group}) == 1:
            continue
        for level in (INITIALS, FULL):
            yield lambda member, index=index, level=level: _with_given(  # type: ignore[misc]
                _with_shown(member, place, index + 1), place, index, level
            )


def _with_given(raised: Raised, place: int, index: int, level: int) -> Raised:
    given = [list(levels) for levels in raised.given] + [[] for _ in range(place + 1 - len(raised.given))]
    given[place] += [0] * (index + 1 - len(given[place]))
    given[place][index] = max(given[place][index], level)
    return Raised(raised.shown, tuple(map(tuple, given)), raised.words)


def _raise_everywhere(members: Sequence[Member], rule: str) -> None:
    """Show as much of each given name as tells its bearer from others of that family name, in all cites alike."""
    primary = rule.startswith("primary-name")
    known = GivenNames()
    for member in members:
        for _, people, _ in member.lists:
            for person in people[:1] if primary else people:
                known.add(person)
    initials_only = rule.endswith("with-initials")
    for member in members:
        levels = tuple(
            tuple(
                known.level(person, initials_only=initials_only) if index == 0 or not primary else 0
                for index, person in enumerate(people)
            )
            for _, people, _ in member.lists
        )
        if any(level > base for (_, _, base), given in zip(member.lists, levels) for level in given):
            member.raised = Raised(member.raised.shown, levels, member.raised.words)
            member.draw()


class GivenNames:
    """Who bears which family name: how much of a given name tells them apart."""

    def __init__(self) -> None:
        self.bearers: dict[str, dict[str, set[str]]] = {}

    def add(self, person: Person) -> None:
        if person.family:
            initials = self.bearers.setdefault(_family(person), {})
            initials.setdefault(_initials(person), set()).add(_given(person))

    def level(self, person: Person, *, initials_only: bool) -> int:
        """0 when the family name is enough, 1 for initials, 2 for the whole given name."""
        initials = self.bearers.get(_family(person), {})
        if not initials_only and len(initials.get(_initials(person), ())) > 1:
            return FULL
        return INITIALS if len(initials) > 1 else 0


def _family(person: Person) -> str:
    return f"{person.dropping} {person.non_dropping} {person.family}".strip()


def _given(person: Person) -> str:
    return f"{person.given} {person.suffix}".strip().replace(".", "")


def _initials(person: Person) -> str:
    words = person.given.replace(".", " ").replace("-", " ").split()
    return "".join([word[0] for word in words])


def letters(number: int) -> str:
    """The letter of a work in its year: 0 is "a", 26 "aa"."""
    out = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        out = chr(97 + rest) + out
    return out


def letter_number(text: str) -> int:
    """The number of a letter: "a" is 0, "aa" 26."""
    number = 0
    for char in text:
        number = number * 26 + ord(char) - 96
    return number - 1
