"""Names as running text bends them: "des Statistischen Bundesamts (2020)", "według Kowalskiego (2010)", "Virtasen (2008) mukaan".

Such a name is no slip: the list has it in the nominative. Only endings are known that a name takes and a misspelling seldom has;
names of people are asked by their endings, German names of groups get the forms that they may take.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

# Listed ending -> endings in other cases, folded (no accents; й is и). Each language alone, the letters of several together:
# what a misspelling or another family may be as well ("Clarke", "Silve", "Petersen" of "Peters", "Herrera" of "Herrero") is in none.
_CASES = (
    # Polish
    {
        "ki": "kiego kiemu kim",
        "ka": "kiej ki ke ku ce",
        "y": "ego emu ym",
        "ek": "ka kowi kiem ku",
        "iec": "ca cowi cem cu",
        "a": "y owi ie",
        "ko": "ki ce ke",
        "": "a owi em iem u",
    },
    # Czech and Slovak
    {
        "y": "eho emu ym om",
        "i": "iho imu im",
        "ova": "ove ovou ovej ovu",
        "ka": "ke kou kej",
        "la": "le lou lej",
        "na": "ne nou nej",
        "a": "ovi u ou",
        "o": "ovi em u om",
        "ko": "ka ku kom",
        "ek": "ka kovi kem kom ku",
        "ec": "ce covi cem ca com cu",
        "el": "la lovi lem lom",
        "": "ovi om",
    },
    # Croatian, Serbian, Bosnian, Slovene
    {"ic": "ica icu icem", "ac": "ca cu cem com", "ek": "ka ku kom", "ec": "ca cu cem", "o": "u om", "a": "om"},
    # Hungarian; what doubles the last consonant is told apart below
    {"": "nak nek nal nel t ert rol tol hoz hez ra re ban ben val vel kent"},
    # Finnish and Estonian
    {
        "nen": "sen seen sesta sella selle sta",
        "e": "een etta eesta eella eelle",
        "rta": "rran",
        "nta": "nnan",
        "lta": "llan",
        "kka": "kan",
        "kko": "kon",
        "ppa": "pan",
        "": "n sta lla lle ssa ta",
    },
    # Lithuanian and Latvian
    {"as": "o ui a am", "is": "io iui i im", "ys": "io iui i im", "us": "aus ui u", "iene": "ienes ienei"},
    # Greek
    {"ησ": "η", "οσ": "ου ο", "ασ": "α", "ισ": "ι"},
    # Russian, Ukrainian, Belarusian
    {
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
        "ои": "ого ому ым ом",
        "ыи": "ого ому ым ом",
        "ии": "его ему им ем ия ию",
        "ая": "ои ую",
        "енко": "енка енку енком енкови",
        "ь": "я ю ем",
        "а": "ы и у ои ою е",
        "я": "и ю еи",
        "ец": "ца цу цом цем",
        "ок": "ка ку ком",
        "": "а у ом ем е ови",
    },
)
_ENDINGS: dict[str, frozenset[str]] = {
    ending: frozenset(form for language in _CASES for form in language.get(ending, "").split())
    for ending in sorted({ending for language in _CASES for ending in language})
}
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
    if cited in _with_doubled_end(listed):
        return True
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


# Hungarian consonants of two letters: their doubling repeats the first.
_DIGRAPHS = ("cs", "dz", "gy", "ly", "ny", "sz", "ty", "zs")


def _with_doubled_end(name: str) -> tuple[str, ...]:
    """Hungarian "with X" and "X's": the ending takes the last consonant. "kovacs" gives "kovaccsal", "kovaccsel"."""
    if name[-1] in "aeiou":
        return ()
    end = name[-2] + name[-2:] if name.endswith(_DIGRAPHS) else name[-1] * 2
    stem = name[:-2] if name.endswith(_DIGRAPHS) else name[:-1]
    return f"{stem}{end}al", f"{stem}{end}el"


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
