"""Short forms that a text brings in: "World Health Organization (WHO)", "Ministère des Armées [MinArm]"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

from refman.citations.folding import key
from refman.citations.names_before import endings
from refman.citations.works import Works, abbreviations
from refman.model.citation import Abbreviation
from refman.model.span import Span

REACH = 160


@functools.cache
def _bracketed() -> re.Pattern[str]:
    """One word of two capitals or more in brackets: "(WHO)", "[MinArm]", "(NATO," too."""
    return re.compile(r"[(\[](?P<short>[A-Z][\w&.-]{0,12}[A-Z][\w&.-]{0,6})(?=[)\],;])")


def introduced(text: str, stretches: Iterable[Span], works: Works) -> tuple[Abbreviation, ...]:
    """The short forms of names that the list has, or whose initials they are; the list learns to be found by them."""
    found: dict[str, Abbreviation] = {}
    for stretch in stretches:
        for match in _bracketed().finditer(text, stretch.start, stretch.end):
            short = match["short"]
            floor = max(stretch.start, match.start() - REACH)
            long = _long_form(text[floor : match.start()], short, works)
            if long and short not in found:
                found[short] = Abbreviation(short, long, Span(match.start(), match.end() + 1))
    return tuple(found.values())


def _long_form(before: str, short: str, works: Works) -> str:
    for name, start in endings(before, 12):
        words = before[start:].strip(" ,([")
        entries = works.groups.get(name)
        if entries:
            works.groups[key(short)] = list(dict.fromkeys((*works.groups.get(key(short), ()), *entries)))
            return words
        if len(words.split()) > 1 and key(short) in abbreviations(words):
            known = works.groups.get(key(short))
            if known:
                works.groups[name] = list(known)
            return words
    return ""
