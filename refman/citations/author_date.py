"""Author-date citations: each year in the text is asked whose it is, and the list is asked whether that can be.

Two passes: first what fits the list exactly; then, knowing which entries are cited, what fits it nearly (a misspelt name,
a wrong year), and what names a work that the list does not have.
"""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from refman.citations.brackets import Group, Groups
from refman.citations.characters import has_characters, is_japanese
from refman.citations.east_asian import readings as readings_in_characters
from refman.citations.exempt import exemption
from refman.citations.locators import locator_after
from refman.citations.matching import FIRST_ONLY, HELD, RANK, Match, match_exactly, match_misspelt, match_other_year
from refman.citations.names_before import Reading, endings, readings
from refman.citations.person_in_characters import is_plausible_in_characters
from refman.citations.plausible import is_plausible
from refman.citations.works import Works
from refman.citations.years import YearMark, more_letters, year_marks
from refman.model.citation import Citation, Cite
from refman.model.span import Span

REACH = 260


class Found(msgspec.Struct, frozen=True):
    """A year and the names in front of it, as far as they are known; `place` is narrative, group or inline."""

    mark: YearMark
    place: str
    group: Group | None
    reading: Reading | None
    match: Match | None
    start: int
    prefix: str = ""
    follows: int | None = None
    ways: tuple[Reading, ...] = ()
    further: tuple[tuple[str, int, int, Match | None], ...] = ()


def author_date(text: str, stretches: Iterable[Span], works: Works, groups: Groups, strict: bool) -> list[Citation]:
    """The author-date citations of the stretches of a text.

    `strict`: another system is the text's own, so only what the list confirms counts.
    """
    found = list(_candidates(text, stretches, works, groups))
    used = {at for one in found if one.match for at in one.match.works}
    unused = [work.index for work in works.all if work.index not in used]
    wanted = Counter(_wanted(one) for one in found if one.match is None)
    out: list[Found] = []
    by_index: dict[int, Found] = {}
    for at, one in enumerate(found):
        one = _carried(one, by_index, works)
        if one.match is None and not strict:
            one = _nearly(text, one, works, unused, wanted)
        elif one.match is not None and one.match.rank >= HELD and not strict:
            one = _by_one_more(text, one, works)
        by_index[at] = one
        if strict and not _is_sure(one):
            continue
        if one.match is not None or (not strict and one.reading is not None):
            out.append(_with_letters(text, one, works))
    return list(_citations(text, out, groups))


def _is_sure(one: Found) -> bool:
    """Whether a text that cites by number or note surely names a work here by author and year."""
    if one.match is None or one.reading is None or one.match.rank >= HELD:
        return False
    return one.reading.et_al or len(one.reading.names) > 1


def _wanted(one: Found) -> tuple[str, str]:
    names = one.ways[-1].names[0][0] if one.ways else ""
    return names, one.mark.year


def _candidates(text: str, stretches: Iterable[Span], works: Works, groups: Groups) -> Iterator[Found]:
    """Every year mark with the best reading of the names before it."""
    index = -1
    last: YearMark | None = None
    last_index: int | None = None
    wide = has_characters(text)
    for stretch in stretches:
        for mark in year_marks(text, stretch.start, stretch.end, wide=wide):
            group = groups.around(mark.start)
            begin = stretch.start if group is None else group.start + 1
            narrative = group is not None and not text[begin : mark.start].strip(" c.a~\n\u3000")
            if (
                last is not None
                and last_index is not None
                and begin <= last.start
                and _is_only_joined(text, last.end, mark.start)
            ):
                index += 1
                yield Found(mark, "group" if group else "inline", group, None, None, mark.start, follows=last_index)
                last, last_index = mark, index
                continue
            if mark.year in ("press", "nd") and group is None:
                continue
            floor = max(stretch.start, mark.start - REACH)
            if last is not None and not narrative:
                floor = max(floor, last.end)
            until = group.start if narrative and group is not None else mark.start
            if not narrative and group is not None:
                floor = max(floor, begin)
            one = _read(text, floor, until, mark, narrative, group, works, wide=wide)
            if one is not None:
                index += 1
                yield one
                last, last_index = mark, index
            elif group is None:
                last_index = None


@functools.cache
def _joins() -> re.Pattern[str]:
    """What may stand between two years of the same authors; letters of the year before as well ("2012a,b, 2014")."""
    return re.compile(
        r"(?:\s*(?:,|&|–|-|and|und|y|e)\s*[a-z](?![\w’'.]))*[\s,;，、；・·]*(?:and|&|und|et|y|e|og|och|en|or)?\s*"
    )


def _is_only_joined(text: str, start: int, end: int) -> bool:
    return end - start < 40 and _joins().fullmatch(text, start, end) is not None and end > start


def _read(
    text: str, floor: int, until: int, mark: YearMark, narrative: bool, group: Group | None, works: Works, *, wide: bool
) -> Found | None:
    before = text[floor:until]
    if before.count("\n") and "\n\n" in before.replace("\r", ""):
        cut = before.replace("\r", " ").rfind("\n\n") + 2
        floor, before = floor + cut, before[cut:]
    end = before.rstrip(" \t\r\n,.:;([~，、：；（［〔【．\u3000")[-1:]
    # A number or a sign ends nobody's name, but a standard's ("ISO 9001") or a model's.
    if not end:
        return None
    place = "narrative" if narrative else "group" if group is not None else "inline"
    ways: list[Reading] = []
    ends_a_name = end.isalpha() or end in "'’)]\"”»"
    if wide and ends_a_name:
        japanese = is_japanese(text)
        ways = readings_in_characters(before, works, closed=place == "group", japanese=japanese) if group else []
    elif ends_a_name:
        ways = readings(before)
    best: tuple[tuple[int, int, int], Reading, Match] | None = None
    for order, way in enumerate(ways):
        match = _of_namesakes(match_exactly(works, way.names, way.et_al, mark.year, mark.letter), way, works)
        if match is None:
            continue
        # "la CEPAL" and "CEPAL" lead to one work: the reading that the list has letter by letter is the name.
        first = way.names[0][0]
        known = first in works.by_first or first in works.groups
        rated = (match.rank, int(not known), order)
        if best is None or rated < best[0]:
            best = (rated, way, match)
    if best is None or best[0][0] >= HELD:
        group_match = _by_group(before, mark, works)
        if group_match is not None and (best is None or group_match[1].rank < best[0][0]):
            best = ((0, 0, 0), *group_match)
    if best is not None:
        if place == "inline" and not _holds_inline(best[1], best[2], before):
            return None
        start = floor + best[1].start
        return Found(mark, place, group, best[1], best[2], start, _prefix(text, floor, start, place), None, tuple(ways))
    if place == "inline" or not ways:
        return None
    shortest = ways[-1]
    return Found(mark, place, group, None, None, floor + shortest.start, "", None, tuple(ways))


def _holds_inline(way: Reading, match: Match, before: str) -> bool:
    """A year in running text without brackets is a citation only when the names fit the list wholly."""
    if match.rank >= HELD:
        return False
    return way.et_al or len(way.names) > 1 or match.rank <= 1


def _by_group(before: str, mark: YearMark, works: Works) -> tuple[Reading, Match] | None:
    """An organisation, or a title, whose words end right before the year."""
    for name, start in endings(before):
        found = works.groups.get(name) or (works.by_first.get(name) if len(name) > 6 else None)
        if not found:
            continue
        match = match_exactly(works, ((name,),), False, mark.year, mark.letter)
        shown = before[start:].strip(" ,.:([")
        if len(name) <= 5 and sum(char.isupper() for char in shown) < 2:
            continue  # an abbreviation is written in capitals: "to" is not "T. O."
        if match is not None and match.rank < FIRST_ONLY * RANK:
            return Reading(((name,),), (shown,), start, False), match
    return None


def _of_namesakes(match: Match | None, way: Reading, works: Works) -> Match | None:
    """The match narrowed to those whose first author has the initials that the text gives."""
    if match is None or len(match.works) < 2 or not way.initials:
        return match
    fit = tuple(
        at for at in match.works if works.all[at].initials.startswith(way.initials[: len(works.all[at].initials) or 1])
    )
    return msgspec.structs.replace(match, works=fit) if fit else match


def _carried(one: Found, known: dict[int, Found], works: Works) -> Found:
    """A further year of the authors before it: "Smith 2010, 2012"."""
    if one.follows is None or one.follows not in known:
        return one
    owner = known[one.follows]
    if owner.reading is None:
        return one
    match = match_exactly(works, owner.reading.names, owner.reading.et_al, one.mark.year, one.mark.letter)
    match = _of_namesakes(match, owner.reading, works)
    return msgspec.structs.replace(one, reading=owner.reading, match=match, place=owner.place, ways=(owner.reading,))


def _nearly(text: str, one: Found, works: Works, unused: Sequence[int], wanted: Counter[tuple[str, str]]) -> Found:
    """The near match of what fits nothing exactly; else its plausible names, without a match; else nothing."""
    ways = tuple(way for way in (one.ways if one.reading is None else (one.reading,)) if way.apart is not False)
    plausible = [way for way in ways if _is_plausible(text, way, one, works)]
    if one.place == "group":
        # "(Gupta and Grove, 2014)" is by both: that the list has a work of Grove alone says nothing.
        whole = [len(way.names) for way in plausible if ";" not in text[_begin(one, way) : one.mark.start]]
        ways = tuple(way for way in ways if len(way.names) >= max(whole, default=0))
    for way in ways:
        match = match_misspelt(works, way.names, way.et_al, one.mark.year, one.mark.letter)
        if match is not None:
            return _as(one, way, match, text)
    for way in ways:
        match = match_other_year(works, way.names, way.et_al, one.mark.year, unused)
        if match is not None and (way in plausible or one.place != "inline"):
            return _as(one, way, match, text)
    if plausible and one.place != "inline":
        return _as(one, plausible[0], None, text)
    return msgspec.structs.replace(one, reading=None)


def _is_plausible(text: str, way: Reading, one: Found, works: Works) -> bool:
    if way.apart is None:
        return is_plausible(text, way, one, works)
    return is_plausible_in_characters(text, way, one, works)


def _by_one_more(text: str, one: Found, works: Works) -> Found:
    """ "Jorgesen, Haglind & Clausen": where the later names alone lead to a work, the first may be its misspelt first author."""
    assert one.match is not None
    assert one.reading is not None
    for way in one.ways:
        if len(way.names) > len(one.reading.names):
            match = match_misspelt(works, way.names, way.et_al, one.mark.year, one.mark.letter)
            if match is not None and set(match.works) <= set(one.match.works):
                start = one.start - one.reading.start + way.start
                return msgspec.structs.replace(one, reading=way, match=match, start=start)
    return one


def _with_letters(text: str, one: Found, works: Works) -> Found:
    """With the letters that follow the first: "2012a,b" names two works."""
    reading = one.reading
    if reading is None or not one.mark.letter:
        return one
    more = more_letters(text, one.mark)
    found = [
        (letter, start, end, match_exactly(works, reading.names, reading.et_al, one.mark.year, letter))
        for letter, start, end in more
    ]
    return msgspec.structs.replace(one, further=tuple(found))


def _as(one: Found, way: Reading, match: Match | None, text: str) -> Found:
    if one.reading is way:
        return msgspec.structs.replace(one, match=match)
    return msgspec.structs.replace(one, reading=way, match=match, start=_begin(one, way))


def _begin(one: Found, way: Reading) -> int:
    """Where a way begins: `one.start` is where the shortest begins, and every way counts from the same floor."""
    return one.start - one.ways[-1].start + way.start


def _prefix(text: str, floor: int, start: int, place: str) -> str:
    return text[floor:start].strip(" ;,\n；，、：\u3000") if place == "group" else ""


def _citations(text: str, found: Sequence[Found], groups: Groups) -> Iterator[Citation]:
    """Cites gathered by the brackets that they stand in."""
    bundle: list[Found] = []
    for one in found:
        if bundle and _together(bundle[-1], one):
            bundle.append(one)
            continue
        if bundle:
            yield _citation(text, bundle)
        bundle = [one]
    if bundle:
        yield _citation(text, bundle)


def _together(left: Found, right: Found) -> bool:
    return (
        right.group is not None and left.group == right.group and (right.place == "group" or right.follows is not None)
    )


def _citation(text: str, bundle: Sequence[Found]) -> Citation:
    first = bundle[0]
    cites: list[Cite] = []
    for one, after in zip(bundle, [*bundle[1:], None]):
        end = after.start if after is not None else (one.group.end - 1 if one.group else len(text))
        cites += _cites(text, one, end)
    if first.place == "narrative" or first.group is None:
        end = first.group.end if first.group is not None else cites[-1].span.end
        return Citation(Span(first.start, end), "narrative", tuple(cites))
    return Citation(Span(first.group.start, first.group.end), "parenthetical", tuple(cites))


def _cites(text: str, one: Found, end: int) -> list[Cite]:
    """A cite for the year, and one for each further letter ("2012a,b")."""
    reading = one.reading
    names = reading.shown if reading is not None else ()
    locator = locator_after(text, one.mark.end, min(end, one.mark.end + 80)) if one.group is not None else None
    start = min(one.start, one.mark.start)
    kind, why = ("none", "") if one.match is None else ("near" if one.match.why else "exact", one.match.why)
    if one.match is None:
        excused = exemption(text, one.group, one.mark)
        kind, why = ("exempt", excused) if excused else (kind, why)
    whole = Cite(
        span=Span(start, one.mark.end),
        references=one.match.works if one.match else (),
        names=names,
        year=(one.mark.year if one.mark.year.isdigit() else text[one.mark.start : one.mark.end])
        + (one.mark.letter if one.mark.year.isdigit() else ""),
        et_al=reading.et_al if reading is not None else False,
        locator=locator.value if locator else "",
        label=locator.label if locator else "",
        prefix=one.prefix,
        match=kind,
        why=why,
    )
    return [whole, *_further(text, one, whole)]


def _further(text: str, one: Found, whole: Cite) -> Iterator[Cite]:
    for letter, start, end, match in one.further:
        yield msgspec.structs.replace(
            whole,
            span=Span(start, end),
            references=match.works if match else (),
            year=one.mark.year + letter,
            prefix="",
            match="none" if match is None else "near" if match.why else "exact",
            why=match.why if match else "suffix",
        )
