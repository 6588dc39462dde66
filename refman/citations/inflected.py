"""Names as running text bends them: "des Statistischen Bundesamts (2020)", "według Kowalskiego (2010)", "Virtasen (2008) mukaan".

Such a name is no slip: the list has it in the nominative. Only endings are known that a name takes and a misspelling seldom has;
names of people are asked by their endings, German names of groups get the forms that they may take.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

# Listed ending -> endings in other cases, folded (no accents). Polish, Czech and Slovak, South Slavic, Finnish, East Slavic.
_CASES = {
    "ki": "kiego kiemu kim",
    "ka": "kiej",
    "y": "ego emu ym eho",
    "ova": "ove ovou ovej",
    "ic": "ica icu icem",
    "nen": "sen seen sesta sella selle",
    "скии": "ского скому ским ском",
    "ская": "скои скую",
    "ськии": "ського ському ським",
    "ська": "ськои ську",
    "ова": "овои ову",
    "ева": "евои еву",
    "ина": "инои ину",
    "ов": "ова ову овым ове",
    "ев": "ева еву евым еве",
    "ин": "ина ину иным ине",
    "": "owi ovi em ови ом ому",
}
_ENDINGS = {listed: frozenset(cited.split()) for listed, cited in _CASES.items()}
_SHORTEST = 3


@functools.cache
def _group() -> re.Pattern[str]:
    """Samples: "Deutscher Bundestag", "Umweltbundesamt", "Robert Koch-Institut", "Bundesministerium für Gesundheit"."""
    return re.compile(
        r"(?P<lead>(?:[A-ZÄÖÜ][\w-]{2,30}(?:er|es|e) ){0,3})(?P<noun>(?:[A-Z][\w.-]{1,30} )?[A-ZÄÖÜ][\w-]{2,40}[^\W\d_s])(?P<rest> [a-zü].*)?"
    )


def is_inflected(cited: str, listed: str) -> bool:
    """Whether a cited name is a listed one in another case. Both folded: "kowalskiego" is "kowalski"."""
    if cited[:_SHORTEST] != listed[:_SHORTEST] or cited == listed:
        return False
    for ending, others in _ENDINGS.items():
        stem = listed[: len(listed) - len(ending)]
        if (
            len(stem) >= _SHORTEST
            and listed.endswith(ending)
            and cited.startswith(stem)
            and cited[len(stem) :] in others
        ):
            return True
    return False


def group_forms(name: str) -> Iterator[str]:
    """A German group's name in its other cases: "Deutscher Bundestag" gives "Deutschen Bundestages" and its kin.

    What follows a preposition stays: "Bundesministerium für Gesundheit" gives "Bundesministeriums für Gesundheit".
    """
    match = _group().fullmatch(name) if len(name) < 120 else None
    if match is None:
        return
    leads = [match["lead"]]
    if match["lead"]:
        stems = [re.sub(r"(?:er|es|e)$", "", word) for word in match["lead"].split()]
        leads = ["".join(f"{stem}{ending} " for stem in stems) for ending in ("en", "er", "em")]
    for lead in leads:
        for ending in ("", "s", "es"):
            yield f"{lead}{match['noun']}{ending}{match['rest'] or ''}"
